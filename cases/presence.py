"""Where somebody is: whether they take part in a case, what they were told as they left, and each room of it.

The law of this file. In a room there are four places, and each move leads from one to another: a move that is
not in the table changes nothing. Someone who is out of the case comes back by a coordinator's word, or when the block
that had them out is lifted. A block is over, too, when they are taken out for another reason: so a word of trust is
written for somebody who was out before."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum, StrEnum, auto
from typing import Final

from msgspec import field

from cases.ids import EventId, RoomId
from cases.values import Value, replace


class Passed(Value, frozen=True):
    """One message that stands in their own chat. `answer`: to what they wrote there after they had left."""

    event: EventId
    at: datetime
    answer: bool


class Goodbye(Value, frozen=True):
    """The farewell to one person: when it was written, what was sent of it, in that order, and when it was read."""

    written: datetime
    passed: tuple[Passed, ...] = ()
    read: datetime | None = None

    @property
    def last(self) -> Passed | None:
        """The last message of the farewell itself that was sent."""
        return next((each for each in reversed(self.passed) if not each.answer), None)

    def sent(self, message: Passed) -> "Goodbye":
        """One more was sent; anything new in the farewell itself has not been read."""
        return replace(self, passed=(*self.passed, message), read=self.read if message.answer else None)

    def is_read_by(self, event: EventId) -> bool:
        """Whether a receipt at this message of ours is one for all of it: the last of it, or something said after."""
        events = [each.event for each in self.passed]
        return self.last is not None and event in events and events.index(event) >= events.index(self.last.event)


class WhyOut(StrEnum):
    """Why somebody was taken out of a case, as the journal keeps it; each has its own words, `out-…`.

    To add one: a value here, the rule that gives it, and its text in both languages. No value is ever renamed."""

    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    REFUSED = "refused"
    VOIDED = "voided"
    EXCEPTION = "exception"
    RENEWED = "renewed"
    ADULT = "adult"
    """A guardian of somebody who has come of age (R19)."""
    CLOSED = "closed"
    HAND = "hand"
    """By a coordinator's word. In journals of before `STAND_IN_OVER` and `TAKEN_OVER`, those two as well."""
    BLOCKED = "blocked"
    """Their account was shut out: no farewell is sent, for it may be in other hands."""
    MODEL = "model"
    BORN = "born"
    NEW_GRANTOR = "new-grantor"
    STAND_IN_OVER = "stand-in-over"
    """The days on which they stood in for a colleague are over (R36)."""
    TAKEN_OVER = "taken-over"
    """Had the case, which a colleague has now, and the unit does not name them any more (R35)."""
    NO_GUARDIAN = "no-guardian"
    """Not a guardian any more, or never one: told nothing, not even that they are out (R91)."""

    @property
    def words(self) -> str:
        """The text that says so, as a value of another text."""
        return f"@out-{self}"


class Unreached(StrEnum):
    """Why somebody who may be in a room cannot be asked in."""

    NO_ACCOUNT = "no-account"
    NO_KEYS = "no-keys"
    """They have not yet made keys that vouch for their app."""
    REFUSED = "refused"
    """The homeserver will not invite them."""


class Place(Enum):
    """Where somebody is with one room, as far as the journal knows."""

    NOWHERE = auto()
    ASKED = auto()
    """The guard has asked them in, or seen them there, and has not seen them gone."""
    LEFT = auto()
    """They walked out by themselves: asked in again by a coordinator's word alone, or at the next thing to say."""
    DOUBTED = auto()
    """Asked in before the journal was set back, and not seen there since."""


class Move(Enum):
    """What somebody does, or what is done to them, in one room."""

    ASKED_IN = auto()
    WALKED_OUT = auto()
    GONE = auto()
    LET_IN = auto()
    SET_BACK = auto()


MOVES: Final[Mapping[tuple[Place, Move], Place]] = {
    (Place.NOWHERE, Move.ASKED_IN): Place.ASKED,
    (Place.LEFT, Move.ASKED_IN): Place.ASKED,
    (Place.DOUBTED, Move.ASKED_IN): Place.ASKED,
    (Place.NOWHERE, Move.WALKED_OUT): Place.LEFT,
    (Place.ASKED, Move.WALKED_OUT): Place.LEFT,
    (Place.DOUBTED, Move.WALKED_OUT): Place.LEFT,
    (Place.ASKED, Move.GONE): Place.NOWHERE,
    (Place.DOUBTED, Move.GONE): Place.NOWHERE,
    (Place.LEFT, Move.LET_IN): Place.NOWHERE,
    (Place.ASKED, Move.SET_BACK): Place.DOUBTED,
}


class InRoom(Value, frozen=True):
    """The place of one person in one room, and since when."""

    place: Place = Place.NOWHERE
    joined: datetime | None = None
    """Since when they have been seen to be in the case room, and not seen gone."""

    def after(self, move: Move) -> "InRoom":
        return replace(self, place=MOVES.get((self.place, move), self.place))


class Presence(Value, frozen=True):
    """Where one person is in one case: taking part or out, told farewell or not, and in which rooms."""

    reason: WhyOut | None = None
    """Why they were taken out; None while they take part, or are out by a block alone."""
    blocked: bool = False
    """Their account is shut out."""
    at: datetime | None = None
    """Since when they are out: the moment of the withdrawal by which they are, if it was one."""
    goodbye: Goodbye | None = None
    """The farewell to them, once it is written."""
    met: bool = False
    """Has been let into the case's room, and not been told farewell since."""
    rooms: dict[RoomId, InRoom] = field(default_factory=dict)
    unreached: Unreached | None = None
    """Why they could not be asked in when that was last tried."""
    unseen: bool = False
    """Nobody has seen them since the journal was set back: what they were told before is not known."""

    def __hash__(self) -> int:
        """Without the rooms, which have none."""
        return hash((self.reason, self.blocked, self.at, self.goodbye, self.met, self.unreached, self.unseen))

    @property
    def out(self) -> bool:
        """Taken out, by consent or by hand, or shut out."""
        return self.blocked or self.reason is not None

    @property
    def why(self) -> WhyOut | None:
        """Why they are out; a block goes before all else."""
        return WhyOut.BLOCKED if self.blocked else self.reason

    def in_room(self, room: RoomId | None) -> InRoom:
        return self.rooms.get(room, NOT_THERE) if room is not None else NOT_THERE

    def is_in(self, room: RoomId | None) -> bool:
        """Asked into the room, and not seen gone."""
        return self.in_room(room).place is Place.ASKED

    def has_left(self, room: RoomId | None) -> bool:
        """Walked out of the room by themselves."""
        return self.in_room(room).place is Place.LEFT

    def taken_out(self, why: WhyOut, at: datetime) -> "Presence":
        """Out for this reason. Where there are several, the first one's moment counts."""
        since = self.at if self.out else at
        if why is WhyOut.BLOCKED:
            return replace(self, blocked=True, at=since)
        return replace(self, reason=why, blocked=False, at=since)

    def let_in(self) -> "Presence":
        """In again by a coordinator's word; all earlier reasons for being out are cleared."""
        rooms = {room: there.after(Move.LET_IN) for room, there in self.rooms.items()}
        return replace(self, reason=None, blocked=False, at=None, rooms=rooms, unseen=False)

    def unblocked(self) -> "Presence":
        """As they were when the account was shut out: in, or out for another reason."""
        return replace(self, blocked=False, at=self.at if self.reason is not None else None)

    def farewelled(self, at: datetime) -> "Presence":
        return replace(self, goodbye=Goodbye(at), met=False)

    def asked_in(self, room: RoomId) -> "Presence":
        return replace(self._moved(room, Move.ASKED_IN), met=True, unreached=None, unseen=False)

    def gone(self, room: RoomId, move: Move) -> "Presence":
        """Seen gone from the room: by themselves, or otherwise."""
        moved = self._moved(room, move)
        return replace(moved, rooms=moved.rooms | {room: replace(moved.rooms[room], joined=None)})

    def joined(self, room: RoomId, at: datetime) -> "Presence":
        return replace(self, rooms=self.rooms | {room: replace(self.in_room(room), joined=at)})

    def set_back(self) -> "Presence":
        """The journal has forgotten what came after a day: they have to be seen before it says where they are."""
        rooms = {room: there.after(Move.SET_BACK) for room, there in self.rooms.items()}
        return replace(self, rooms=rooms, unseen=not self.out)

    def seen(self) -> "Presence":
        """What they were told before is known again."""
        return replace(self, unseen=False)

    def nowhere(self) -> "Presence":
        """As if nobody had asked them in anywhere yet, for they have another account."""
        return replace(self, rooms={}, unreached=None, met=False)

    def _moved(self, room: RoomId, move: Move) -> "Presence":
        return replace(self, rooms=self.rooms | {room: self.in_room(room).after(move)})


NOT_THERE: Final = InRoom()
IN: Final = Presence()
"""Somebody new."""
