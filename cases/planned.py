"""Rooms as the journal knows them: planned with a nonce, then made."""

from dataclasses import dataclass

from cases.ids import Nonce, PersonId, RoomId, Unit, UserId


@dataclass(frozen=True, slots=True)
class PlannedRoom:
    """One room of a case or of the office. All of `person`, `unit`, `user` None: the case room."""

    nonce: Nonce
    room: RoomId | None = None
    person: PersonId | None = None
    unit: Unit | None = None
    user: UserId | None = None
