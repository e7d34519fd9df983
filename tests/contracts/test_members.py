"""Who is believed to have joined differs from the server by no more than what a sync answer is still to tell (N10)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.homeserver import RoomState
from bot.inbound import Membership
from bot.ways.matrix.members import Joined
from cases.ids import RoomId, UserId
from tests.fakes.matrix_rooms import Room

BOT, ANNA, BO, EVA = (UserId(f"@{name}:town") for name in ("bot", "anna", "bo", "eva"))
ROOM = RoomId("!room")
HOW = st.sampled_from((Membership.JOIN, Membership.LEAVE, Membership.INVITE, Membership.BAN))
STEP = st.one_of(
    st.tuples(st.just("moves"), st.sampled_from((ANNA, BO, EVA)), HOW),
    st.tuples(st.just("tells"), st.integers(0, 4), st.just(None)),
    st.tuples(st.just("skips"), st.integers(0, 4), st.just(None)),
    st.tuples(st.just("removes"), st.sampled_from((ANNA, BO, EVA)), st.just(None)),
    st.tuples(st.sampled_from(("asks", "answers", "hears")), st.just(0), st.just(None)),
)
Step = tuple[str, UserId | int, Membership | None]


@dataclass
class Story:
    """A server with one room, what it has told, and one question about its state on the way there or back."""

    members: Joined = field(default_factory=lambda: Joined(BOT))
    room: Room = field(default_factory=lambda: Room(ROOM, BOT, None, None, BOT, {BOT: Membership.JOIN}, 0))
    happened: list[tuple[UserId, Membership]] = field(default_factory=list)
    told: int = 0
    asked: int | None = None
    answer: RoomState | None = None

    def take(self, step: Step) -> None:
        match step:
            case ("moves", str(user), Membership() as how):
                self._happens(UserId(user), how)
            case ("removes", str(user), _):
                self._happens(UserId(user), Membership.LEAVE)
                self.members.moved(ROOM, {UserId(user): Membership.LEAVE})
            case ("tells", int(most), _):
                self.members.moved(ROOM, self._next(most))
            case ("skips", int(most), _):
                self._next(most)
                self.members.doubt([ROOM])
            case ("asks", *_):
                self.asked, self.answer = self.members.asking(ROOM), None
            case ("answers", *_) if self.asked is not None and self.answer is None:
                self.answer = self.room.state(BOT)
            case ("hears", *_) if self.asked is not None and self.answer is not None:
                self.members.looked(self.answer, self.asked)
                self.asked = self.answer = None
            case _:
                pass

    def _happens(self, user: UserId, how: Membership) -> None:
        self.room.members[user] = how
        self.happened.append((user, how))

    def _next(self, most: int) -> Mapping[UserId, Membership]:
        until = min(self.told + most, len(self.happened))
        named = dict(self.happened[self.told : until])
        self.told = until
        return named

    def judge(self) -> None:
        believed = self.members.of(ROOM)
        untold = {user for user, _ in self.happened[self.told :]}
        assert believed is None or believed ^ self.room.joined() <= untold, "what was told is not believed"


def live(steps: Sequence[Step]) -> Story:
    story = Story()
    for step in steps:
        story.take(step)
        story.judge()
    return story


@given(st.lists(STEP, max_size=40))
def test_what_is_believed_differs_by_what_is_still_to_be_told_alone(steps: list[Step]) -> None:
    live(steps)


LOOK: list[Step] = [("asks", 0, None), ("answers", 0, None), ("hears", 0, None)]


def test_what_was_looked_at_is_believed_and_moves_with_what_is_told() -> None:
    assert live([]).members.of(ROOM) is None
    assert live(LOOK).members.of(ROOM) == frozenset({BOT})
    assert live([*LOOK, ("moves", ANNA, Membership.JOIN), ("tells", 1, None)]).members.of(ROOM) == frozenset(
        {BOT, ANNA}
    )


def test_a_room_that_is_not_encrypted_or_that_we_have_left_is_not_believed() -> None:
    story = live(LOOK)
    story.room.encrypted = False
    assert live(LOOK).members.of(ROOM) is not None
    for step in LOOK:
        story.take(step)
    assert story.members.of(ROOM) is None
    out = live(LOOK)
    out.members.moved(ROOM, {BOT: Membership.LEAVE})
    assert out.members.of(ROOM) is None


def test_an_answer_that_is_older_than_what_was_told_meanwhile_is_found_where_it_is_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Joined, "looked", lambda members, state, _: members._joined.update({ROOM: state.joined()}))
    late: list[Step] = [*LOOK[:2], ("moves", EVA, Membership.JOIN), ("tells", 1, None), LOOK[2]]
    with pytest.raises(AssertionError, match="not believed"):
        live(late)
