"""Who must leave, and where somebody is missing, is never an answer of before: it is what a look at every room says."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import SteadyClock
from bot.inbound import Membership
from bot.rooms.belonging import Rooms
from bot.rooms.seen import Differing, Seen
from cases.facts import RoomPlanned
from cases.ids import Nonce, RoomId, UserId
from cases.planned import Purpose
from cases.rooms.presence import Wanted
from cases.timekeeping import Believed
from storage.database import Database
from tests.every_room import Reckoned
from tests.fakes.matrix_rooms import Room
from tests.given import CASE, HOME, NOW, withdrawn
from tests.scenarios.test_last_answer import ACTS, CASES, NAME, Act, World, a_world, moment

BOT: Final = UserId("@bot:x")
PEOPLE: Final = (BOT, *(UserId(f"@{name}:{HOME}") for name in ("samordnare", "polis", "skola", "vh1")))
ROOMS: Final = (*(RoomId(f"!{case}-room:x") for case in CASES[:2]), RoomId(f"!{CASES[0]}-hers:x"), RoomId("!his:x"))


@dataclass
class _Followed:
    """What is waited for, as the world has it at each moment."""

    world: World

    @property
    def now(self) -> frozenset[Purpose]:
        return self.world.talks


@dataclass
class Watched:
    """A world whose rooms are followed, and looked at now and then."""

    world: World = field(default_factory=a_world)
    seen: Seen = field(default_factory=Seen)
    ahead: timedelta | None = None
    """How far ahead of the time that is believed the clock is, while it is doubted."""

    def __post_init__(self) -> None:
        self.rooms = Rooms(cast(Database, self.world), cast(SteadyClock, self), NAME)
        self.rooms._talks = cast(Any, _Followed(self.world))
        self.differing = Differing(cast(Database, self.world), self.rooms, self.seen, BOT)

    def look(self) -> Believed:
        """The clock."""
        now = moment(self.world.day)
        return Believed(now, 0.0, doubted=None if self.ahead is None else now + self.ahead)

    def looks_at(self, room: RoomId, people: frozenset[UserId]) -> None:
        members = dict.fromkeys(people, Membership.JOIN)
        self.seen.note(Room(room, BOT, None, Nonce("n"), BOT, members, 0).state(BOT))

    def agrees(self) -> bool:
        reckoned = Reckoned(self.world, self.look(), self.world.talks, self.seen, BOT)
        return reckoned.agrees(self.rooms, self.differing)


def _does(act: Act) -> Any:
    return lambda watched: act(watched.world)


def _looks_at(room: RoomId, people: frozenset[UserId]) -> Any:
    return lambda watched: watched.looks_at(room, people)


def _asks_in(room: RoomId, user: UserId) -> Any:
    return lambda watched: watched.seen.note_asked_in(room, user)


def _clock_is(ahead: timedelta | None) -> Any:
    return lambda watched: setattr(watched, "ahead", ahead)


HAPPENS: Final = st.one_of(
    st.builds(_does, ACTS),
    st.builds(_does, ACTS),
    st.builds(_looks_at, st.sampled_from(ROOMS), st.frozensets(st.sampled_from(PEOPLE))),
    st.builds(_asks_in, st.sampled_from(ROOMS), st.sampled_from(PEOPLE)),
    st.builds(_clock_is, st.sampled_from((None, timedelta(hours=2), timedelta(days=40), timedelta(days=400)))),
)


@given(st.lists(st.tuples(HAPPENS, st.booleans()), max_size=14))
@pytest.mark.rule("R1")
@pytest.mark.threat("forced-in")
def test_after_whatever_has_happened_it_is_what_a_look_at_every_room_says(happens: list[tuple[Any, bool]]) -> None:
    watched = Watched()
    for act, asked in happens:
        act(watched)
        assert not asked or watched.agrees()
    assert watched.agrees()


def test_a_word_in_one_case_looks_at_the_rooms_of_that_case_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched()
    assert watched.agrees()
    asked: list[Purpose] = []
    honest = watched.differing.must_leave

    def noted(wanted: Wanted) -> frozenset[UserId]:
        asked.append(wanted.purpose)
        return honest(wanted)

    monkeypatch.setattr(watched.differing, "must_leave", noted)
    watched.world.touched.note([CASES[1]])
    assert watched.agrees()
    assert asked == [Purpose(case=CASES[1])]


def test_who_is_on_the_way_in_is_missing_no_more_and_must_leave_once_they_may_not_be_there() -> None:
    watched, room = Watched(), ROOMS[0]
    for fact in (RoomPlanned(case=CASE, at=NOW, nonce=Nonce("room")), withdrawn("vh1")):
        watched.world.hears(CASES[0], fact)
        watched.looks_at(room, frozenset({BOT}))
        assert watched.agrees()
        watched.seen.note_asked_in(room, PEOPLE[2])
        assert watched.agrees()
    assert PEOPLE[2] in watched.differing.leaving()[Purpose(case=CASES[0])]
