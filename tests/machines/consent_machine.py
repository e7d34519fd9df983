"""One case in the hands of people who do anything in any order; after each act the room is compared with the rules."""

from datetime import date, datetime, time, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from bot.homeserver import Membership
from cases.consent.categories import category_of
from cases.dues import STOCKHOLM
from cases.ids import RoomId, UserId
from cases.rooms.kinds import room_kinds
from tests.machines.consent_acts import ACTOR
from tests.machines.model_acts import ModelActs
from tests.machines.people import ACTORS, FAREWELL, FATHER, MOTHER, PARTS, STRANGER, YOUTH

FIRST_MINUTE, MORNING, NOON, LATE = time(0, 0, 30), time(8, 0, 30), time(12), time(23, 50)
OUTSIDERS: Final = (*ACTORS, STRANGER, YOUTH, MOTHER, FATHER)


class RoomWithinConsent(ModelActs):
    """The server, the clock and the actors do what they like beside the family and the coordinator."""

    # What happens.

    @rule(days=st.sampled_from([1, 1, 2, 5]), at=st.sampled_from([FIRST_MINUTE, MORNING, NOON]))
    def days_pass(self, days: int, at: time) -> None:
        self._time_is(self.today + timedelta(days=days), at)

    @rule(back=st.integers(0, 3), at=st.sampled_from([FIRST_MINUTE, FIRST_MINUTE, MORNING, LATE]))
    def a_limit_is_passed(self, back: int, at: time) -> None:
        """To the first moment of a day on which a right ends or begins, or to the last evening before it."""
        limits = {self.reckoning.twelve, self.reckoning.eighteen}
        limits |= {sheet.starts for sheet in self.reckoning.sheets}
        limits |= {sheet.through + timedelta(days=1) for sheet in self.reckoning.sheets}
        near = sorted(day for day in limits if self.today < day < self.today + timedelta(days=60))
        if near:
            day = near[min(back, len(near) - 1)]
            self._time_is(day - timedelta(days=1) if at == LATE else day, at)

    def _time_is(self, day: date, at: time) -> None:
        self.town.clock.at = max(self.town.clock.at, datetime.combine(day, at, tzinfo=STOCKHOLM))
        self._settle()

    @rule(who=st.sampled_from(OUTSIDERS), powers=st.booleans())
    def somebody_is_forced_in(self, who: UserId, powers: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        self.town.server.force_join(who, self.people.case_room.id, powers=powers)
        self._settle()

    @rule(actor=ACTOR, willing=st.booleans())
    def an_actor_answers_invitations_or_not(self, actor: UserId, willing: bool) -> None:  # noqa: FBT001 - the same
        place = (actor, self.people.case_room.id)
        if willing:
            self.town.unanswered.discard(place)
        else:
            self.town.unanswered.add(place)
        self._settle()

    @rule(actor=ACTOR)
    def an_actor_walks_out(self, actor: UserId) -> None:
        if actor in self.people.inside():
            self.town.server.go(actor, self.people.case_room.id)
            self.certain.discard(actor)
            self.walked.add(actor)
            self._settle()

    @rule()
    def the_bot_restarts(self) -> None:
        self._run(self.town.restart())
        self._settle()

    @rule(calls=st.integers(1, 6), taken=st.booleans())
    def the_server_begins_to_fail(self, calls: int, taken: bool) -> None:  # noqa: FBT001 - the same
        self.town.server.fail_next(calls, taken=taken)

    # What must hold after each of them.

    @invariant()
    def nobody_is_in_the_room_without_consent(self) -> None:
        covered = self.covered()
        inside = self.people.inside()
        staff = self.staff()
        assert inside <= covered | staff, f"{sorted(inside - covered - staff)} in the room on {self.today}"
        assert staff <= inside, f"{sorted(staff - inside)} look after the case and are not in the room on {self.today}"
        self.certain &= self.cleared()
        assert self.certain <= inside, f"{sorted(self.certain - inside)} not in the room on {self.today}"

    @invariant()
    def what_is_spoken_of_may_be_known_by_all_in_the_room(self) -> None:
        spoken_of = {str(kind) for kind in room_kinds(self.people.case, self.today)}
        for who in self.people.inside() - self.staff():
            known = {str(category_of(kind)) for kind in self.reckoning.kinds(PARTS[who], self.today)}
            assert spoken_of <= known, f"{who} in the room may know {sorted(known)}, not {sorted(spoken_of)}"
            assert spoken_of, f"{who} in the room, where nothing may be spoken of"

    @invariant()
    def nothing_but_a_farewell_reaches_who_is_not_covered(self) -> None:
        covered = self.covered()
        for who in OUTSIDERS:
            news = self.town.server._reads.get(who, [])[self.read[who] :]
            self.read[who] += len(news)
            if who in covered:
                self.farewells[who] = 0
                self._hears_no_more_than_they_may(who, [room for room, _ in news])
                continue
            for room, content in news:
                self._may_read(who, room, self.people.as_read(content))
        self._farewells_come(covered)

    def _hears_no_more_than_they_may(self, who: UserId, rooms: list[RoomId]) -> None:
        """R27: whoever is served 1:1 reads nothing in the case room; the guard's look came before every letter."""
        if who not in self.people.inside():
            assert self.people.case_room.id not in rooms, f"{who} reads in the case room"

    def _may_read(self, who: UserId, room: RoomId, text: str) -> None:
        assert room != self.people.case_room.id, f"{who} reads in the case room"
        if who not in ACTORS or text.startswith("METHOD:CANCEL"):
            return
        assert text.endswith(FAREWELL), f"{who} is told more than farewell"
        self.farewells[who] += 1
        assert self.farewells[who] == 1, f"{who} is told farewell twice"

    def _farewells_come(self, covered: frozenset[UserId]) -> None:
        """Whoever was in the room is told that they are not, in the morning at the latest."""
        if not self.reckoning.shut:
            self.owed |= self.was_in - covered
        self.owed -= covered
        if self.town.clock.at.astimezone(STOCKHOLM).time() >= time(8):
            assert all(self.farewells[who] for who in self.owed), f"{sorted(self.owed)} were told nothing"
            self.owed.clear()
        members = self.people.case_room.members
        self.was_in = {who for who in covered if members.get(who) is Membership.JOIN and PARTS[who]}
