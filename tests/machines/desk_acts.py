"""Who looks after the case, while everyone else acts: a colleague takes it over, or stands in for some days."""

from dataclasses import replace
from datetime import timedelta
from typing import Final, NoReturn

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.falling_due import KINDS
from cases.unit.standing_in import STAND_IN_END
from tests.machines.meeting_acts import MeetingActs
from tests.town.town import COLLEAGUE, COORDINATOR

END: Final = STAND_IN_END
SOUND: Final = KINDS[END]


def _broken(*_: object) -> NoReturn:
    raise ZeroDivisionError("planted")


class DeskActs(MeetingActs):
    """The colleague may be in the room once they have the case, and on the days of the coordinator's absence."""

    def __init__(self) -> None:
        super().__init__()
        self.end_failed = False
        """The last absence that was told of has ended while the rule of its end was broken."""

    @precondition(lambda self: not self.closed and not self.took_over)
    @rule()
    def a_colleague_takes_the_case_over(self) -> None:
        body = f"!ärende ta över {self.people.case.code}"
        assert self.people.says_in(COLLEAGUE, self.people.office_room(), body)
        self.took_over = True
        self.settle()

    @rule(starts_in=st.sampled_from([0, 1, 3]), lasts=st.sampled_from([0, 1, 5]))
    def the_coordinator_will_be_away(self, starts_in: int, lasts: int) -> None:
        first = self.today + timedelta(days=starts_in)
        last = first + timedelta(days=lasts)
        if not self.took_over:
            self.absent, self.end_failed = (first, last), False
        self.people.says(COORDINATOR, f"!frånvaro {first}–{last} ersättare={COLLEAGUE}")
        self.settle()

    @rule()
    def the_rule_of_its_end_breaks(self) -> None:
        """Until it is mended: the stand-in is out on the day all the same, and the gate shuts once."""
        KINDS[END] = replace(SOUND, rule=_broken)

    @rule()
    def the_rule_of_its_end_is_mended(self) -> None:
        KINDS[END] = SOUND

    def before_settling(self) -> None:
        over = self.absent is not None and self.absent[1] < self.today
        if over and KINDS[END] is not SOUND and not self.closed and not self.end_failed:
            self.reckoning.shut = self.end_failed = True
        super().before_settling()

    def teardown(self) -> None:
        KINDS[END] = SOUND
        super().teardown()

    @rule()
    def the_coordinator_is_back_early(self) -> None:
        self.absent = None
        self.people.says(COORDINATOR, "!frånvaro slut")
        self.settle()
