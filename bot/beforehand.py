"""What a command needs to have looked up before the transaction that answers it, so that nothing waits for that.

Asked only for a message that is surely its sender's own, and only for those who may have it."""

from collections.abc import Iterable

from bot.inbound import Inbound
from bot.reception import is_sure
from cases.access import Access, turned_away
from cases.case import Case
from cases.ids import UserId
from cases.office import Office
from commands.arguments.accounts import MOST, accounts_in
from commands.asked import House, Need
from commands.dispatch import Meant
from commands.finding.find import Found
from commands.finding.opened import opened
from commands.reading.words import folded, plain


def accounts_named(body: str, needs: frozenset[Need], house: House) -> tuple[UserId, ...]:
    """The accounts that are to be looked up: those a coordinator's command names."""
    return accounts_in("\n".join(opened(body, house.names) or ())) if Need.ACCOUNTS in needs else ()


def accounts_shown(body: str, sender: UserId, needs: frozenset[Need], cases: Iterable[Case]) -> tuple[UserId, ...]:
    """The accounts whose display names are to be looked at: those of the case that is named, else of the writer's
    cases."""
    if Need.SHOWN_NAMES not in needs:
        return ()
    own = [case for case in cases if case.person_of(sender)]
    named = [case for case in own if folded(case.code) in folded(plain(body))]
    users = (who.user for case in named or own for who in case.people.values() if who.user)
    return tuple(dict.fromkeys(users))[:MOST]


def needs_of(meant: Meant, inbound: Inbound, office: Office) -> frozenset[Need]:
    """What the command names, as far as it is looked up for this writer: for a coordinator all of it, for a
    data-protection officer whether the journal is whole, for others nothing."""
    if not isinstance(meant, Found) or not is_sure(inbound):
        return frozenset()
    if inbound.sender in office.coordinators:
        return meant.command.needs
    onlooker = office.onlookers.get(inbound.sender)
    reads = onlooker is not None and not turned_away(Access.JOURNAL, onlooker)
    return meant.command.needs & {Need.LOOKED} if reads else frozenset()
