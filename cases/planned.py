"""Rooms as the journal knows them, planned with a nonce and then made, and what each is for."""

from dataclasses import dataclass

from cases.ids import CaseId, Nonce, PersonId, RoomId, Unit, UserId


@dataclass(frozen=True, slots=True)
class PlannedRoom:
    """One room of a case or of the office. All of `person`, `unit`, `user` None: the case room."""

    nonce: Nonce
    room: RoomId | None = None
    person: PersonId | None = None
    unit: Unit | None = None
    user: UserId | None = None


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a room is for. A unit alone: its Samordningsrum. A user alone: a professional's 1:1. A case alone: the case
    room. A case and a person: the 1:1 with one of the family."""

    unit: Unit | None = None
    user: UserId | None = None
    case: CaseId | None = None
    person: PersonId | None = None
