"""What falls due in a case: the moments at which a rule is to be asked, and the asking (R7, R64).

A due says when to look, never what is true: `ask` looks at the case as it is then. A due whose ground is gone is
silent; one that is answered late says so."""

from datetime import datetime, timedelta
from typing import Final

from cases.ahead import at_birthday_warning, at_consent_warning, warnings
from cases.case import Case
from cases.days import MORNING, local, next_weekday
from cases.decision import SILENCE, Decision
from cases.dues import Due, DueKind
from cases.greeting import at_code_end, code_end
from cases.phases import Phase
from cases.plan import open_actions
from cases.reminders import at_day_before, at_digest, at_overdue, day_before, overdue, professionals_owing
from cases.turns import at_birthday, at_consent_end, at_consent_start, turns

MONDAY: Final = 0


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
    return ahead | turns(case, now) | warnings(case, now)


def ask(case: Case, due: Due, now: datetime) -> Decision:
    """What is to be done about this due, as the case is now."""
    if case.phase is Phase.CLOSED:
        return SILENCE
    match due.kind:
        case DueKind.CONSENT_END:
            return at_consent_end(case, due, now)
        case DueKind.BIRTHDAY:
            return at_birthday(case, due, now)
        case DueKind.CONSENT_START:
            return at_consent_start(case, due, now)
        case DueKind.CODE_END:
            return at_code_end(case, due, now)
        case DueKind.CONSENT_WARNING:
            return at_consent_warning(case, due, now)
        case DueKind.BIRTHDAY_WARNING:
            return at_birthday_warning(case, due, now)
        case DueKind.DIGEST:
            return at_digest(case, due, now)
        case DueKind.DAY_BEFORE:
            return at_day_before(case, due, now)
        case DueKind.OVERDUE:
            return at_overdue(case, due, now)


def _next_digest(case: Case, now: datetime) -> Due:
    here = local(now)
    monday = next_weekday(here.date(), MONDAY)
    if monday == here.date() and here.time() >= MORNING:
        monday += timedelta(days=7)
    year, week, _ = monday.isocalendar()
    key = f"due:digest:{case.id}:{year}-W{week:02}"
    return Due(key, DueKind.DIGEST, case.id, datetime.combine(monday, MORNING))
