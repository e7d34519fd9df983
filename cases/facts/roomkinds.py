"""Facts of what may be spoken of in a case's room, and of the family in it: chosen, told, let in (R27)."""

from datetime import datetime
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.facts.consent import Answer
from cases.ids import Category, EventId, Party, PersonId, RecordId, RoomId


class RoomKindsSet(CaseFact, frozen=True, kw_only=True):
    """A coordinator chose what may be spoken of in the room, as long as this paper is in force."""

    NAME: ClassVar[str] = "room-kinds-set"

    record: RecordId
    kinds: tuple[Category, ...]
    by: PersonId


class RoomKindsTold(CaseFact, frozen=True, kw_only=True):
    """What was said of the room: what may be spoken of there under this paper, who stays out because they may know less
    (`less`), and which mandatory organisations no consent covers (`missing`)."""

    NAME: ClassVar[str] = "room-kinds-told"

    record: RecordId | None
    kinds: tuple[Category, ...] = ()
    less: tuple[PersonId, ...] = ()
    missing: tuple[Party, ...] = ()


class RoomKindsSaid(CaseFact, frozen=True, kw_only=True):
    """What may be spoken of is said in the room, to all who have joined it by now."""

    NAME: ClassVar[str] = "room-kinds-said"

    kinds: tuple[Category, ...]


class RoomKindsPosted(CaseFact, frozen=True, kw_only=True):
    """The server has taken the message that says it; `said` is the moment of the saying (RoomKindsSaid)."""

    NAME: ClassVar[str] = "room-kinds-posted"
    NO_LINE: ClassVar[str] = "is the message itself; that it was said has a line"

    room: RoomId
    event: EventId
    said: datetime


class FamilyLetIn(CaseFact, frozen=True, kw_only=True):
    """A coordinator let one of the family into the professionals' room."""

    NAME: ClassVar[str] = "family-let-in"

    person: PersonId
    by: PersonId


class FamilyLetOut(CaseFact, frozen=True, kw_only=True):
    """One of the family is in the professionals' room no more."""

    NAME: ClassVar[str] = "family-let-out"

    person: PersonId
    by: PersonId | None = None


class RoomAnswerNoted(CaseFact, frozen=True, kw_only=True):
    """What one of the family says of sharing the room: a guardian of the other one, the youth of the guardians."""

    NAME: ClassVar[str] = "room-answer-noted"

    person: PersonId
    answer: Answer
    by: PersonId


RoomKindsFact = (
    RoomKindsSet | RoomKindsTold | RoomKindsSaid | RoomKindsPosted | FamilyLetIn | FamilyLetOut | RoomAnswerNoted
)
