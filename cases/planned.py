"""Rooms as the journal knows them, planned with a nonce and then made, and what each is for."""

from cases.ids import CaseId, Nonce, PersonId, RoomId, Unit, UserId
from cases.values import Value


class PlannedRoom(Value, frozen=True):
    """One room of a case or of the office. All of `person`, `unit`, `user` None: the case room."""

    nonce: Nonce
    room: RoomId | None = None
    person: PersonId | None = None
    unit: Unit | None = None
    user: UserId | None = None


class Purpose(Value, frozen=True):
    """What a room is for. A unit alone: its Samordningsrum. A user alone: a professional's 1:1. A case alone: the case
    room. A case and a person: the 1:1 with one of the family."""

    unit: Unit | None = None
    user: UserId | None = None
    case: CaseId | None = None
    person: PersonId | None = None
