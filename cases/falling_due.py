"""What falls due in a case: the moments at which a rule is to be asked, and the asking (R7, R64).

A due says when to look, never what is true: `ask` looks at the case as it is then. A due whose ground is gone is
silent; one that is answered late says so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cases.ages.birthdate import BIRTH_DAY, at_birth_day, birth_day_dues
from cases.ages.midnights import (
    BIRTHDAY,
    CONSENT_END,
    CONSENT_START,
    at_birthday,
    at_consent_end,
    at_consent_start,
    midnight_dues,
)
from cases.ages.warnings import BIRTHDAY_WARNING, CONSENT_WARNING, at_birthday_warning, at_consent_warning, warning_dues
from cases.case import Case
from cases.closing.asking import at_meeting_open
from cases.days import quiet_until
from cases.decision import SILENCE, Decision
from cases.dues import Due, DueKind
from cases.exceptions.custody import CUSTODY_END, at_custody_end, custody_dues
from cases.family.greeting import CODE_END, at_code_end, code_dues
from cases.meetings.around import (
    AGENDA,
    INTERPRETER,
    MEETING_OPEN,
    MEETING_SOON,
    MEETING_TOMORROW,
    TELL_YOUTH,
    agenda_dues,
    at_agenda,
    at_interpreter,
    at_tell_youth,
    interpreter_dues,
    meeting_open_dues,
    reminder_dues,
    tell_youth_dues,
)
from cases.meetings.cadence import CADENCE, cadence_dues
from cases.meetings.reminding import at_reminder
from cases.meetings.watchdog import at_cadence
from cases.members.adding import ADDING_END, adding_dues, at_adding_end
from cases.members.settling import Turn
from cases.papers.wishes import WISH_AGAIN, WISH_END, at_wish_again, at_wish_end, wish_dues
from cases.phases import Phase
from cases.plan.reminders import (
    DAY_BEFORE,
    DIGEST,
    OVERDUE,
    at_day_before,
    at_digest,
    at_overdue,
    day_before_dues,
    digest_dues,
    overdue_dues,
)
from cases.presence import WhyOut
from cases.unit.standing_in import STAND_IN_END, STAND_IN_START, at_stand_in_end, at_stand_in_start, stand_in_dues


@dataclass(frozen=True, slots=True)
class Falling:
    """One kind of due: what arms it, the rule that it asks, and whether somebody loses a right by it.

    What ends a right is asked before all else, at a start before the homeserver is, and shuts the case's gate if its
    rule breaks. Nobody keeps the right by that: it is asked of the day wherever it counts."""

    armed: Callable[[Case, datetime], frozenset[Due]]
    rule: Callable[[Case, Due, datetime], Decision]
    ends_right: bool = False
    by_the_day: WhyOut | None = None
    """Why somebody is out when the day itself leaves them without cover; None: the day changes nothing by itself."""


KINDS: Final[dict[DueKind, Falling]] = {
    CONSENT_END: Falling(midnight_dues, at_consent_end, ends_right=True, by_the_day=WhyOut.EXPIRED),
    BIRTHDAY: Falling(midnight_dues, at_birthday, ends_right=True, by_the_day=WhyOut.EXPIRED),
    WISH_END: Falling(wish_dues, at_wish_end, ends_right=True),
    CONSENT_START: Falling(midnight_dues, at_consent_start, by_the_day=WhyOut.RENEWED),
    CUSTODY_END: Falling(custody_dues, at_custody_end, ends_right=True),
    ADDING_END: Falling(adding_dues, at_adding_end, ends_right=True),
    STAND_IN_END: Falling(stand_in_dues, at_stand_in_end, ends_right=True),
    STAND_IN_START: Falling(stand_in_dues, at_stand_in_start),
    CODE_END: Falling(code_dues, at_code_end),
    WISH_AGAIN: Falling(wish_dues, at_wish_again),
    CONSENT_WARNING: Falling(warning_dues, at_consent_warning),
    BIRTHDAY_WARNING: Falling(warning_dues, at_birthday_warning),
    BIRTH_DAY: Falling(birth_day_dues, at_birth_day),
    AGENDA: Falling(agenda_dues, at_agenda),
    INTERPRETER: Falling(interpreter_dues, at_interpreter),
    TELL_YOUTH: Falling(tell_youth_dues, at_tell_youth),
    MEETING_TOMORROW: Falling(reminder_dues, at_reminder),
    MEETING_SOON: Falling(reminder_dues, at_reminder),
    CADENCE: Falling(cadence_dues, at_cadence),
    DIGEST: Falling(digest_dues, at_digest),
    DAY_BEFORE: Falling(day_before_dues, at_day_before),
    OVERDUE: Falling(overdue_dues, at_overdue),
    MEETING_OPEN: Falling(meeting_open_dues, at_meeting_open),
}
"""Every kind there is, in the order in which late ones are asked. A test plays each with a rule that breaks, and names
the kind that has no line here or that nothing arms."""


def dues(case: Case, now: datetime) -> frozenset[Due]:
    """Everything that is to be asked of this case; none in a closed one."""
    if case.phase is Phase.CLOSED:
        return frozenset()
    arming = dict.fromkeys(kind.armed for kind in KINDS.values())
    return frozenset(due for armed in arming for due in armed(case, now))


def ask(case: Case, due: Due, now: datetime) -> Decision:
    """What is to be done about this due, as the case is now."""
    return SILENCE if case.phase is Phase.CLOSED else KINDS[due.kind].rule(case, due, now)


def turn_of(due: Due, now: datetime) -> Turn:
    """What settling needs to know where this has fallen due: a midnight is compared with the day before it."""
    why = KINDS[due.kind].by_the_day
    quiet = quiet_until(now)
    return Turn(now, quiet) if why is None else Turn(now, quiet, due.day_before, why)


def ends_right(due: Due) -> bool:
    """Whether somebody loses a right at this moment."""
    return KINDS[due.kind].ends_right


def takes_out(due: Due) -> bool:
    """Whether somebody may be out from this moment, by a right that ends or by the day itself."""
    return ends_right(due) or KINDS[due.kind].by_the_day is not None
