"""The whole machine: the server, the clock and the actors do what they like beside the family and the coordinator."""

from datetime import date, datetime, time, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import rule

from cases.dues import STOCKHOLM
from cases.ids import UserId
from storage.failpoints import PLACES
from tests.machines.invariants import OUTSIDERS, Invariants
from tests.machines.joining_acts import ACTOR

FIRST_MINUTE, MORNING, NOON, LATE = time(0, 0, 30), time(8, 0, 30), time(12), time(23, 50)
DEATH: Final = st.one_of(
    st.tuples(st.none(), st.integers(1, 150)), st.tuples(st.sampled_from(sorted(PLACES)), st.integers(1, 3))
)
"""After so many places of any name, or of one."""


class RoomWithinConsent(Invariants):
    """Days pass, servers fail, the bot dies, and somebody is always put where they may not be."""

    @rule(days=st.sampled_from([1, 1, 2, 5]), at=st.sampled_from([FIRST_MINUTE, MORNING, NOON]))
    def days_pass(self, days: int, at: time) -> None:
        self._time_is(self.today + timedelta(days=days), at)

    @rule(back=st.integers(0, 3), at=st.sampled_from([FIRST_MINUTE, FIRST_MINUTE, MORNING, LATE]))
    def a_limit_is_passed(self, back: int, at: time) -> None:
        """To the first moment of a day on which a right ends or begins, or to the last evening before it."""
        limits = {self.reckoning.own, self.reckoning.eighteen}
        limits |= {sheet.starts for sheet in self.reckoning.sheets}
        limits |= {sheet.through + timedelta(days=1) for sheet in self.reckoning.sheets}
        near = sorted(day for day in limits if self.today < day < self.today + timedelta(days=60))
        if near:
            day = near[min(back, len(near) - 1)]
            self._time_is(day - timedelta(days=1) if at == LATE else day, at)

    def _time_is(self, day: date, at: time) -> None:
        self.town.clock.at = max(self.town.clock.at, datetime.combine(day, at, tzinfo=STOCKHOLM))
        self.settle()

    @rule(who=st.sampled_from(OUTSIDERS), powers=st.booleans())
    def somebody_is_forced_in(self, who: UserId, powers: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        self.town.server.force_join(self.people.account(who), self.people.case_room.id, powers=powers)
        self.settle()

    @rule(actor=ACTOR, willing=st.booleans())
    def an_actor_answers_invitations_or_not(self, actor: UserId, willing: bool) -> None:  # noqa: FBT001 - the same
        place = (self.people.account(actor), self.people.case_room.id)
        if willing:
            self.town.unanswered.discard(place)
        else:
            self.town.unanswered.add(place)
        self.settle()

    @rule(actor=ACTOR)
    def an_actor_walks_out(self, actor: UserId) -> None:
        if actor in self.people.inside():
            self.town.server.go(self.people.account(actor), self.people.case_room.id)
            self.certain.discard(actor)
            self.walked.add(actor)
            self.settle()

    @rule()
    def the_bot_restarts(self) -> None:
        self.run(self.town.restart())
        self.settle()

    @rule(death=DEATH)
    def the_bot_will_die(self, death: tuple[str | None, int]) -> None:
        """While it does whatever comes next; then it is started again."""
        self.mortal.killer.aim(*death)

    @rule(calls=st.integers(1, 6), taken=st.booleans())
    def the_server_begins_to_fail(self, calls: int, taken: bool) -> None:  # noqa: FBT001 - the same
        self.town.server.fail_next(calls, taken=taken)
