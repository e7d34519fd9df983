"""Who looks after the case, while everyone else acts: a colleague takes it over, or stands in for some days."""

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from cases.ids import UserId
from tests.machines.joining_acts import JoiningActs
from tests.machines.people import STAFF
from tests.machines.town import COLLEAGUE, COORDINATOR


class DeskActs(JoiningActs):
    """The colleague may be in the room once they have the case, and on the days of the coordinator's absence."""

    def __init__(self) -> None:
        super().__init__()
        self.took_over = False
        self.absent: tuple[date, date] | None = None

    def staff(self) -> frozenset[UserId]:
        """Everyone of socialtjänsten who looks after the case today."""
        stands_in = self.absent is not None and self.absent[0] <= self.today <= self.absent[1]
        return frozenset(STAFF) | ({COLLEAGUE} if self.took_over or stands_in else frozenset())

    @rule()
    def a_colleague_takes_the_case_over(self) -> None:
        body = f"!ärende ta över {self.people.case.code}"
        assert self.people.says_in(COLLEAGUE, self.people.office_room(), body)
        self.took_over = True
        self._settle()

    @rule(starts_in=st.sampled_from([0, 1, 3]), lasts=st.sampled_from([0, 1, 5]))
    def the_coordinator_will_be_away(self, starts_in: int, lasts: int) -> None:
        first = self.today + timedelta(days=starts_in)
        last = first + timedelta(days=lasts)
        if not self.took_over:
            self.absent = (first, last)
        self.people.says(COORDINATOR, f"!frånvaro {first}–{last} ersättare={COLLEAGUE}")
        self._settle()

    @rule()
    def the_coordinator_is_back_early(self) -> None:
        self.absent = None
        self.people.says(COORDINATOR, "!frånvaro slut")
        self._settle()
