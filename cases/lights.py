"""One colour for how a case stands, and the one thing that makes it so; it says nothing of the people in it (R35).

The law of this file, in the order in which it is asked: red where nothing may be shared today, yellow where something
is to be done about it soon or an action is late, else green. The reason is that of the first that holds."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cases.case import Case
from cases.consent.effective import last_day
from cases.consent.standings import waiting_paper
from cases.decision import TextValue
from cases.meetings.watchdog import is_short_of_a_meeting
from cases.phases import Phase
from cases.plan.actions import open_actions
from cases.remembered import remembered
from cases.rooms.kinds import not_covered

SOON: Final = timedelta(days=30)
"""How long before the end of what holds the light turns yellow; the first warning comes then too (R8)."""


class Light(StrEnum):
    """`light-…` is the text of each."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    CLOSED = "closed"


class Because(StrEnum):
    """Why a case has the light it has, as the texts choose their words by it."""

    CLOSED = "closed"
    SET_BACK = "set-back"
    """Nobody has said that the papers hold, since the journal was set back."""
    GATE = "gate"
    WAITS = "waits"
    """Nothing holds; a paper is there, and something is missing on it."""
    NO_CONSENT = "no-consent"
    ADDING = "adding"
    """A card about one more who must say yes is open (R3)."""
    INCOMPLETE = "incomplete"
    """No consent covers a mandatory party (R15)."""
    ENDS = "ends"
    CADENCE = "cadence"
    """A network meeting must be within a week, and none is planned in time (R44)."""
    LATE = "late"
    HOLDS = "holds"


@dataclass(frozen=True, slots=True)
class Shown:
    """A light, why, the last day on which something is shared, and how many actions are late."""

    light: Light
    because: Because
    through: date | None = None
    late: int = 0

    @property
    def values(self) -> tuple[tuple[str, TextValue], ...]:
        """For a text that says it."""
        return (
            ("light", f"@light-{self.light}"),
            ("because", str(self.because)),
            ("through", self.through or date.min),
            ("late", self.late),
        )


@remembered
def shown(case: Case, day: date) -> Shown:
    """The light of a case on this day, with its reason."""
    if case.phase is Phase.CLOSED:
        return Shown(Light.CLOSED, Because.CLOSED)
    through = last_day(case, day)
    if case.rooms.gate_shut or through is None:
        return Shown(Light.RED, _why_red(case, day), through)
    late = sum(action.due < day for action in open_actions(case))
    because = _why_yellow(case, day, through, late)
    return Shown(Light.YELLOW if because else Light.GREEN, because or Because.HOLDS, through, late)


def light(case: Case, day: date) -> Light:
    return shown(case, day).light


def light_text(case: Case, day: date) -> str:
    """Its name in the reader's language."""
    return f"@light-{light(case, day)}"


def _why_red(case: Case, day: date) -> Because:
    if case.consent.suspended is not None:
        return Because.SET_BACK
    if case.rooms.gate_shut:
        return Because.GATE
    return Because.WAITS if waiting_paper(case, day) else Because.NO_CONSENT


def _why_yellow(case: Case, day: date, through: date, late: int) -> Because | None:
    reasons = (
        (Because.ADDING, bool(case.consent.adding)),
        (Because.INCOMPLETE, bool(not_covered(case, day))),
        (Because.ENDS, through - day <= SOON),
        (Because.LATE, late > 0),
        (Because.CADENCE, is_short_of_a_meeting(case, day)),
    )
    return next((because for because, so in reasons if so), None)
