"""Whether a case that is to be opened is about somebody who has an open case in the unit already: that is asked about.

The same young person: their Matrix id, or their birth date together with the Matrix id of one of the same guardians.
Twins have the latter, so it is never more than a question."""

from collections.abc import Iterable

from cases.case import Case
from cases.ids import UserId
from cases.naming import read_id
from cases.opening import Opening, Participant
from cases.people import Role
from cases.phases import Phase


def accounts_of(opening: Opening, home: str | None) -> tuple[UserId, ...]:
    """The accounts by which another case of the same young person would be found."""
    return (*_accounts(opening, Role.YOUTH, home), *_accounts(opening, Role.GUARDIAN, home))


def same_youth(opening: Opening, cases: Iterable[Case], home: str | None) -> tuple[Case, ...]:
    """Those of these cases that are open and about the same young person."""
    return tuple(case for case in cases if case.phase is not Phase.CLOSED and _is_same(opening, case, home))


def _is_same(opening: Opening, case: Case, home: str | None) -> bool:
    youths = {who.user for who in case.in_role(Role.YOUTH)} - {None}
    if youths & set(_accounts(opening, Role.YOUTH, home)):
        return True
    guardians = {who.user for who in case.in_role(Role.GUARDIAN)} - {None}
    return case.born == opening.born and bool(guardians & set(_accounts(opening, Role.GUARDIAN, home)))


def _accounts(opening: Opening, role: Role, home: str | None) -> tuple[UserId, ...]:
    lines = (line for line in opening.people if line.said.part and line.said.part.role is role)
    return tuple(user for line in lines if (user := _account(line, home)))


def _account(line: Participant, home: str | None) -> UserId | None:
    """Their Matrix id; None where they have none, or what was typed is no id: opening refuses that by itself."""
    user = read_id(line.user, home) if line.user else None
    return user if isinstance(user, str) else None
