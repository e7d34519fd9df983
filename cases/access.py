"""Who may ask for what, as numbered rules; asked before a command's words are read, and by the list of commands (R34).

1. What needs no case is for everyone the bot knows; opening a case is for the unit's coordinators.
2. Without a part in the case, or with a part that does not hold today, the answer is that of an unknown case.
3. What only some in the case may do is refused to the others in words that say nothing of the case.
4. A data-protection officer reads the logs of their units' cases and no more: any other command of a case is answered
   as that of an unknown case.
5. The intake group sees its units' cases as codes and lights, the steering group no case at all: whatever else they ask
   for is refused in the same words, whether there is such a case or not."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final, assert_never

from cases.case import Case
from cases.decision import Refusal, TextArguments
from cases.office import Coordinator
from cases.oversight import Onlooker
from cases.parts import part_on
from cases.people import LEADERS, NAMED_STAFF, Duty, Person, Role
from cases.rooms.admission import takes_part


class Access(StrEnum):
    """Who may give a command."""

    ANYONE = "anyone"
    """Everyone the bot knows, in a case or not: its help and its fingerprint."""
    UNIT_COORDINATOR = "unit-coordinator"
    """The unit's configured coordinators and deputies."""
    LIST = "list"
    """The unit's coordinators and intake group: each case as its code and a light."""
    COORDINATOR = "coordinator"
    """S: the case's own coordinator and deputy."""
    LOG = "log"
    """S, and the unit's data-protection officers: who came, left and read."""
    JOURNAL = "journal"
    """The unit's coordinators and data-protection officers: whether the journal is whole, of no case."""
    STAFF = "staff"
    """S and L: socialtjänsten's people named in the case."""
    CERTIFIER = "certifier"
    """I: the certifiers of the case; they see nothing else of it."""
    OWNER = "owner"
    """Staff, and the owner of the action; the rule itself looks whose it is."""
    ANY_MEMBER = "any-member"
    """A: staff, and every actor covered today."""


class Place(StrEnum):
    """Where a command is answered (R90)."""

    OPEN = "oppen"
    PRIVATE = "enskild"


OF_NO_CASE: Final = frozenset({Access.ANYONE, Access.UNIT_COORDINATOR, Access.LIST, Access.JOURNAL})
"""What needs no case."""
ONLY: Final[Mapping[Access, tuple[frozenset[Role], str]]] = {
    Access.CERTIFIER: (frozenset({Role.CERTIFIER}), "refusal-certifier-only"),
    Access.STAFF: (NAMED_STAFF, "refusal-staff-only"),
    Access.COORDINATOR: (LEADERS, "refusal-coordinator-only"),
    Access.LOG: (LEADERS, "refusal-coordinator-only"),
}
"""What only some in the case may ask for, and how the others are refused; all else is for everyone in it."""
WHOM_TO_CALL: Final[TextArguments] = {"name": "@coordinator-name", "phone": "@coordinator-phone"}
"""Filled in where the letter is written."""
OVERSIGHT: Final[Mapping[Duty, frozenset[Access]]] = {
    Duty.PROTECTION: frozenset({Access.LOG, Access.JOURNAL, Access.ANYONE}),
    Duty.INTAKE: frozenset({Access.LIST, Access.ANYONE}),
    Duty.STEERING: frozenset({Access.ANYONE}),
}
"""All that somebody may ask for who looks on without a part in any case."""


def permit(
    access: Access,
    case: Case | None,
    by: Person | None,
    coordinator: Coordinator | None,
    day: date,
    onlooker: Onlooker | None = None,
) -> Refusal | None:
    """None if the writer may; else the refusal. `by` is the writer's part in `case` on `day`."""
    if onlooker is not None:  # 4, 5
        return _to_onlooker(access, case, onlooker)
    if access in OF_NO_CASE:  # 1
        known = coordinator or (by if access is Access.ANYONE else None)
        return None if known else Refusal("refusal-not-for-you")
    if case is None or by is None or not _has_part(access, case, by, day):  # 2
        return Refusal("refusal-not-for-you")
    return _not_theirs(access, by)  # 3


def turned_away(access: Access, onlooker: Onlooker) -> Refusal | None:
    """Why nobody with this duty may give such a command, whichever case it names or none; None if they may."""
    if access in OVERSIGHT[onlooker.duty]:
        return None
    match onlooker.duty:
        case Duty.PROTECTION:
            of_no_case = access in {Access.UNIT_COORDINATOR, Access.LIST}
            return Refusal("refusal-log-only" if of_no_case else "refusal-not-for-you")
        case Duty.INTAKE:
            return Refusal("refusal-list-only")
        case Duty.STEERING:
            return Refusal("refusal-numbers-only")
    assert_never(onlooker.duty)


def _to_onlooker(access: Access, case: Case | None, onlooker: Onlooker) -> Refusal | None:
    refusal = turned_away(access, onlooker)
    if refusal is None and access is Access.LOG and (case is None or case.unit not in onlooker.units):
        return Refusal("refusal-not-for-you")
    return refusal


def _not_theirs(access: Access, by: Person) -> Refusal | None:
    if access not in ONLY:
        return None
    roles, refusal = ONLY[access]
    return None if by.role in roles else Refusal(refusal, WHOM_TO_CALL)


def _has_part(access: Access, case: Case, by: Person, day: date) -> bool:
    """Staff keep their part in a closed case, to read it; an actor has one while covered; the family has its 1:1, and
    who certifies has a part where certifying is asked for."""
    if access is Access.CERTIFIER and by.role is Role.CERTIFIER:
        return not by.out
    known = case.people.get(by.id)
    if by.is_family or known is None or part_on(case, known, day) != by:
        return False
    return not by.out if by.is_staff else takes_part(case, by, day)
