"""What a message needs to have looked up before the transaction that answers it, so that nothing waits for that."""

from bot.answering import House
from bot.homeserver import Inbound
from bot.reception import is_sure
from bot.texts.listening import spellings
from cases.access import Access, turned_away
from cases.ids import UserId
from cases.office import Office
from commands import ALL
from commands.accounts import accounts_in
from commands.find import Found, find


class Beforehand:
    """Asked only for those who may have it."""

    def __init__(self, house: House) -> None:
        self._spellings = spellings(house.texts)

    def accounts_named(self, inbound: Inbound, office: Office) -> tuple[UserId, ...]:
        """The accounts that are to be looked up before the transaction: those a coordinator's command names."""
        if not is_sure(inbound) or inbound.sender not in office.coordinators:
            return ()
        found = find(inbound.body, self._spellings, ALL)
        named = isinstance(found, Found) and found.command.names_accounts
        return accounts_in(inbound.body) if named else ()

    def looks_through(self, inbound: Inbound, office: Office) -> bool:
        """Whether the journal is to be looked through before the transaction: by those who may ask for it alone."""
        onlooker = office.onlookers.get(inbound.sender)
        may_ask = inbound.sender in office.coordinators or (onlooker and not turned_away(Access.JOURNAL, onlooker))
        if not is_sure(inbound) or not may_ask:
            return False
        found = find(inbound.body, self._spellings, ALL)
        return isinstance(found, Found) and found.command.looks_through
