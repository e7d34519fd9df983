"""What a message needs to have looked up before the transaction that answers it, so that nothing waits for that."""

from collections.abc import Iterable

from bot.answering import House
from bot.homeserver import Inbound
from bot.reception import is_sure
from bot.texts.listening import spellings
from cases.access import Access, turned_away
from cases.case import Case
from cases.ids import UserId
from cases.office import Office
from commands import ALL
from commands.finding.accounts import MOST, accounts_in
from commands.finding.find import Found, find
from commands.finding.opened import opened
from commands.reading.words import folded, plain


class Beforehand:
    """Asked only for those who may have it."""

    def __init__(self, house: House) -> None:
        self._spellings, self._names = spellings(house.texts), house.names

    def accounts_named(self, inbound: Inbound, office: Office) -> tuple[UserId, ...]:
        """The accounts that are to be looked up before the transaction: those a coordinator's command names."""
        if not is_sure(inbound) or inbound.sender not in office.coordinators:
            return ()
        found = find(inbound.body, self._spellings, ALL, self._names)
        named = isinstance(found, Found) and found.command.names_accounts
        return accounts_in("\n".join(opened(inbound.body, self._names) or ())) if named else ()

    def accounts_shown(self, inbound: Inbound, office: Office, cases: Iterable[Case]) -> tuple[UserId, ...]:
        """The accounts whose display names are to be looked at: those of the case that is named, else of the writer's
        cases."""
        if not is_sure(inbound) or inbound.sender not in office.coordinators:
            return ()
        found = find(inbound.body, self._spellings, ALL, self._names)
        if not isinstance(found, Found) or not found.command.looks_at_names:
            return ()
        own = [case for case in cases if case.person_of(inbound.sender)]
        named = [case for case in own if folded(case.code) in folded(plain(inbound.body))]
        users = (who.user for case in named or own for who in case.people.values() if who.user)
        return tuple(dict.fromkeys(users))[:MOST]

    def looks_through(self, inbound: Inbound, office: Office) -> bool:
        """Whether the journal is to be looked through before the transaction: by those who may ask for it alone."""
        onlooker = office.onlookers.get(inbound.sender)
        may_ask = inbound.sender in office.coordinators or (onlooker and not turned_away(Access.JOURNAL, onlooker))
        if not is_sure(inbound) or not may_ask:
            return False
        found = find(inbound.body, self._spellings, ALL, self._names)
        return isinstance(found, Found) and found.command.looks_through
