"""What the journal can show of a case: who came, left, read or got a room's key, never what was said (R87)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import Line, TextValue
from cases.facts import (
    CaseFact,
    CommandRead,
    KeyShared,
    ModelTakenUp,
    OutsiderSeen,
    PersonTakenOut,
    ProtectionOfficerRead,
    ProtectionSet,
    Removed,
    RoomMade,
    SharedOtherwise,
    StandInBegan,
    StandInEnded,
    StandInNamed,
)
from cases.facts.hearing import WithdrawalQuestionClosed
from cases.facts.members import AddingAsked
from cases.ids import PersonId, RoomId, UserId

Spelled = Callable[[str], str]
"""How a command is written for the reader, by its id."""
MOST: Final = 40
"""How many of the latest lines are shown in one message."""


@dataclass(frozen=True, slots=True)
class Log:
    """What was recorded of a case, in its order: all of it, or the last that has a line."""

    facts: tuple[CaseFact, ...] = ()
    earlier: int = 0
    """How many lines come before these."""


def lines(case: Case, facts: Iterable[CaseFact], spelled: Spelled = str) -> tuple[Line, ...]:
    """One line a fact, oldest first."""
    return tuple(_line(case, fact, spelled) for fact in facts if not fact.NO_LINE)


def key_lines(case: Case, facts: Iterable[CaseFact]) -> tuple[Line, ...]:
    """Who got a room's key, on which device, when; oldest first. Which key it was is never known here."""
    shared = (fact for fact in facts if isinstance(fact, KeyShared))
    return tuple(line for fact in shared for line in _shared(case, fact))


def _line(case: Case, fact: CaseFact, spelled: Spelled) -> Line:
    """Its text is named after the fact, and is filled with when, who, and who did it."""
    outsider = fact.user if isinstance(fact, OutsiderSeen | Removed | ProtectionOfficerRead) else None
    by = fact.away if isinstance(fact, StandInNamed | StandInBegan | StandInEnded) else getattr(fact, "by", None)
    by = fact.who.by if isinstance(fact, AddingAsked) else by
    values: dict[str, TextValue] = {
        "at": fact.at,
        "who": fact.who.handle if isinstance(fact, AddingAsked) else _called(case, _subject(case, fact), outsider),
        "by": _called(case, by, None),
        "model": fact.values.name if isinstance(fact, ModelTakenUp) else "",
        "command": spelled(fact.command) if isinstance(fact, CommandRead | ProtectionOfficerRead) else "",
        "reference": fact.reference if isinstance(fact, SharedOtherwise) else "",
        "on": int(isinstance(fact, ProtectionSet) and fact.on),
        "why": _why(fact),
    }
    return Line(f"log-{fact.NAME}", tuple(values.items()))


def _why(fact: CaseFact) -> str:
    if isinstance(fact, WithdrawalQuestionClosed):
        return f"@question-{fact.end}"
    return fact.why.words if isinstance(fact, PersonTakenOut) else ""


def _subject(case: Case, fact: CaseFact) -> PersonId | None:
    """The person it is about; None for the case's room, the whole family, or a colleague with no part in the case."""
    if isinstance(fact, RoomMade):
        planned = case.rooms.planned.get(fact.nonce)
        return planned.person if planned else None
    if isinstance(fact, StandInNamed):
        known = case.person_of(fact.user)
        return known.id if known else None
    return getattr(fact, "person", None)


def _shared(case: Case, fact: KeyShared) -> Iterator[Line]:
    for user, device in fact.devices:
        yield _key_line(case, fact.at, fact.room, user, device)


def _key_line(case: Case, at: datetime, room: RoomId, user: UserId, device: str) -> Line:
    who = case.person_of(user)
    values: dict[str, TextValue] = {
        "at": at,
        "who": str(who.handle) if who else str(user),
        "device": device,
        "room": "@room-of-case" if room == case.room else "@room-of-one",
    }
    return Line("log-key", tuple(values.items()))


def _called(case: Case, person: PersonId | None, user: UserId | None) -> str:
    if person is not None and person in case.people.keys() | case.relatives:
        return str(case.handle(person))
    known = case.person_of(user) if user else None
    return str(known.handle) if known else str(user or "")
