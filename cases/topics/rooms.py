"""The rooms of a case, and what may be spoken of in the case room; who is in them stands with each person."""

from datetime import datetime

from msgspec import field

from cases.facts import Answer, RoomKindsSet, RoomKindsTold
from cases.ids import Nonce, PersonId, RoomId, UserId
from cases.notice import NOTHING_SAID, Notice
from cases.planned import PlannedRoom
from cases.values import Value


class Talk(Value, frozen=True):
    """What may be spoken of in the case room, and which of the family are in it."""

    chosen: RoomKindsSet | None = None
    """What a coordinator last chose may be spoken of there."""
    told: RoomKindsTold | None = None
    """What was last said of it."""
    notice: Notice = NOTHING_SAID
    """What stands said in the room of it."""
    before: dict[tuple[PersonId, datetime], RoomKindsTold] = field(default_factory=dict)
    """What had last been said of it when someone took their yes back: whose, and when that was."""
    let_in: tuple[PersonId, ...] = ()
    """Those of the family that a coordinator let into the room, in the order they came."""
    answers: dict[PersonId, Answer] = field(default_factory=dict)
    """What those of the family say of sharing the room with each other."""


class Rooms(Value, frozen=True):
    """Of one case."""

    planned: dict[Nonce, PlannedRoom] = field(default_factory=dict)
    gate_shut: bool = False
    former: frozenset[UserId] = frozenset()
    """Accounts that people of the case had before the ones they have now."""
    outsiders: frozenset[tuple[RoomId, UserId]] = frozenset()
    """Who was in a room without ever being let in, is gone, and was told of."""
    talk: Talk = field(default_factory=Talk)
