"""Who looks after the case, while everyone else acts: a colleague takes it over, or stands in for some days."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.machines.meeting_acts import MeetingActs
from tests.machines.town import COLLEAGUE, COORDINATOR


class DeskActs(MeetingActs):
    """The colleague may be in the room once they have the case, and on the days of the coordinator's absence."""

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
            self.absent = (first, last)
        self.people.says(COORDINATOR, f"!frånvaro {first}–{last} ersättare={COLLEAGUE}")
        self.settle()

    @rule()
    def the_coordinator_is_back_early(self) -> None:
        self.absent = None
        self.people.says(COORDINATOR, "!frånvaro slut")
        self.settle()
