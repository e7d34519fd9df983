"""What falls due in a case: the moments at which a rule is to be asked, and the asking (R7, R64).

A due says when to look, never what is true: `ask` looks at the case as it is then. A due whose ground is gone is
silent; one that is answered late says so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cases.ages.birthdate import at_birth_day, birth_day_dues
from cases.ages.midnights import at_birthday, at_consent_end, at_consent_start, turns
from cases.ages.warnings import at_birthday_warning, at_consent_warning, warnings
from cases.case import Case
from cases.days import MORNING, local, next_weekday
from cases.decision import SILENCE, Decision
from cases.dues import Due, DueKind
from cases.exceptions.custody import at_custody_end, custody_dues
from cases.family.greeting import at_code_end, code_ends
from cases.members.adding import adding_ends, at_adding_end
from cases.papers.agenda import agendas, at_agenda
from cases.papers.wishes import at_wish_again, at_wish_end, wish_dues
from cases.phases import Phase
from cases.plan import open_actions
from cases.reminders import at_day_before, at_digest, at_overdue, day_before, overdue, professionals_owing
from cases.unit.standing_in import at_stand_in_end, at_stand_in_start, stand_in_dues

MONDAY: Final = 0


@dataclass(frozen=True, slots=True)
class Falling:
    """One kind of due: what arms it, the rule that it asks, and whether somebody loses a right by it.

    What ends a right is asked before all else, at a start before the homeserver is, and shuts the case's gate if its
    rule breaks. Nobody keeps the right by that: it is asked of the day wherever it counts."""

    armed: Callable[[Case, datetime], frozenset[Due]]
    rule: Callable[[Case, Due, datetime], Decision]
    ends_right: bool = False


def _day_befores(case: Case, now: datetime) -> frozenset[Due]:
    """Only those to come: an action added after its day-before has passed is not reminded of at once."""
    return frozenset(due for action in open_actions(case) if (due := day_before(case, action)).moment > now)


def _overdues(case: Case, now: datetime) -> frozenset[Due]:
    return frozenset(due for action in open_actions(case) if (due := overdue(case, action)).moment > now)


def _digests(case: Case, now: datetime) -> frozenset[Due]:
    return frozenset({_next_digest(case, now)} if professionals_owing(case) else ())


KINDS: Final[dict[DueKind, Falling]] = {
    DueKind.CONSENT_END: Falling(turns, at_consent_end, ends_right=True),
    DueKind.BIRTHDAY: Falling(turns, at_birthday, ends_right=True),
    DueKind.WISH_END: Falling(wish_dues, at_wish_end, ends_right=True),
    DueKind.CONSENT_START: Falling(turns, at_consent_start),
    DueKind.CUSTODY_END: Falling(custody_dues, at_custody_end, ends_right=True),
    DueKind.ADDING_END: Falling(adding_ends, at_adding_end, ends_right=True),
    DueKind.STAND_IN_END: Falling(stand_in_dues, at_stand_in_end, ends_right=True),
    DueKind.STAND_IN_START: Falling(stand_in_dues, at_stand_in_start),
    DueKind.CODE_END: Falling(code_ends, at_code_end),
    DueKind.WISH_AGAIN: Falling(wish_dues, at_wish_again),
    DueKind.CONSENT_WARNING: Falling(warnings, at_consent_warning),
    DueKind.BIRTHDAY_WARNING: Falling(warnings, at_birthday_warning),
    DueKind.BIRTH_DAY: Falling(birth_day_dues, at_birth_day),
    DueKind.AGENDA: Falling(agendas, at_agenda),
    DueKind.DIGEST: Falling(_digests, at_digest),
    DueKind.DAY_BEFORE: Falling(_day_befores, at_day_before),
    DueKind.OVERDUE: Falling(_overdues, at_overdue),
}
"""Every kind there is; a test plays each of them with a rule that breaks, and says which kind it cannot arm."""


def dues(case: Case, now: datetime) -> frozenset[Due]:
    """Everything that is to be asked of this case; none in a closed one."""
    if case.phase is Phase.CLOSED:
        return frozenset()
    arming = dict.fromkeys(kind.armed for kind in KINDS.values())
    return frozenset(due for armed in arming for due in armed(case, now))


def ask(case: Case, due: Due, now: datetime) -> Decision:
    """What is to be done about this due, as the case is now."""
    return SILENCE if case.phase is Phase.CLOSED else KINDS[due.kind].rule(case, due, now)


def ends_right(due: Due) -> bool:
    """Whether somebody loses a right at this moment."""
    return KINDS[due.kind].ends_right


def _next_digest(case: Case, now: datetime) -> Due:
    here = local(now)
    monday = next_weekday(here.date(), MONDAY)
    if monday == here.date() and here.time() >= MORNING:
        monday += timedelta(days=7)
    year, week, _ = monday.isocalendar()
    key = f"due:digest:{case.id}:{year}-W{week:02}"
    return Due(key, DueKind.DIGEST, case.id, datetime.combine(monday, MORNING))
