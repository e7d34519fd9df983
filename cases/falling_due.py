"""What falls due in a case: the moments at which a rule is to be asked, and the asking (R7, R64).

A due says when to look, never what is true: `ask` looks at the case as it is then. A due whose ground is gone is
silent; one that is answered late says so."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import MORNING, local, next_weekday
from cases.decision import SILENCE, Decision
from cases.dues import Due, DueKind
from cases.family.greeting import at_code_end, code_end
from cases.gate.agenda import agendas, at_agenda
from cases.gate.ahead import at_birthday_warning, at_consent_warning, warnings
from cases.gate.birthdate import at_birth_day, birth_day_dues
from cases.gate.turns import at_birthday, at_consent_end, at_consent_start, turns
from cases.gate.wishes import at_wish_again, at_wish_end, wish_dues
from cases.phases import Phase
from cases.plan import open_actions
from cases.reminders import at_day_before, at_digest, at_overdue, day_before, overdue, professionals_owing
from cases.unit.standing_in import at_stand_in_end, at_stand_in_start, stand_in_dues

MONDAY: Final = 0
RULES: Final[dict[DueKind, Callable[[Case, Due, datetime], Decision]]] = {
    DueKind.CONSENT_END: at_consent_end,
    DueKind.BIRTHDAY: at_birthday,
    DueKind.WISH_END: at_wish_end,
    DueKind.CONSENT_START: at_consent_start,
    DueKind.STAND_IN_END: at_stand_in_end,
    DueKind.STAND_IN_START: at_stand_in_start,
    DueKind.CODE_END: at_code_end,
    DueKind.WISH_AGAIN: at_wish_again,
    DueKind.CONSENT_WARNING: at_consent_warning,
    DueKind.BIRTHDAY_WARNING: at_birthday_warning,
    DueKind.BIRTH_DAY: at_birth_day,
    DueKind.AGENDA: at_agenda,
    DueKind.DIGEST: at_digest,
    DueKind.DAY_BEFORE: at_day_before,
    DueKind.OVERDUE: at_overdue,
}
"""The rule that each kind asks; a test holds that none is left out."""


def dues(case: Case, now: datetime) -> frozenset[Due]:
    """Everything that is to be asked of this case; none in a closed one.

    Of reminders only those to come: an action added after its day-before has passed is not reminded of at once."""
    if case.phase is Phase.CLOSED:
        return frozenset()
    promised = open_actions(case)
    reminders = {day_before(case, action) for action in promised} | {overdue(case, action) for action in promised}
    digest = {_next_digest(case, now)} if professionals_owing(case) else set()
    codes = {due for who in case.people.values() if (due := code_end(case, who))}
    ahead = frozenset({due for due in reminders if due.moment > now} | digest | codes)
    told_ahead = warnings(case, now) | birth_day_dues(case, now) | agendas(case, now)
    return ahead | turns(case, now) | wish_dues(case) | told_ahead | stand_in_dues(case)


def ask(case: Case, due: Due, now: datetime) -> Decision:
    """What is to be done about this due, as the case is now."""
    return SILENCE if case.phase is Phase.CLOSED else RULES[due.kind](case, due, now)


def _next_digest(case: Case, now: datetime) -> Due:
    here = local(now)
    monday = next_weekday(here.date(), MONDAY)
    if monday == here.date() and here.time() >= MORNING:
        monday += timedelta(days=7)
    year, week, _ = monday.isocalendar()
    key = f"due:digest:{case.id}:{year}-W{week:02}"
    return Due(key, DueKind.DIGEST, case.id, datetime.combine(monday, MORNING))
