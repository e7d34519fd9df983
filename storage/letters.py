"""Letters: effects on their way out, sealed as they lie in the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

import msgspec

from cases.decision import About, ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.ids import CaseId, EventId, LetterId
from storage.said import Among, Part, Words

PURPOSE: Final = "letter"
"""What the seal of a letter is bound to."""


class LetterState(StrEnum):
    """Where a letter is. `sending`: handed to the server at least once, and nobody knows whether it arrived."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    PARKED = "parked"
    WITHDRAWN = "withdrawn"


FIRST_WORDS: Final = "hello:"
"""What the ids of letters begin with that leave before all others in their room."""
TO_LEAVE: Final = frozenset({LetterState.WAITING, LetterState.SENDING})
"""It is still to leave, or may have to be tried again."""


class Parked(StrEnum):
    """Why a letter was given up."""

    TOO_LARGE = "too-large"
    MALFORMED = "malformed"
    SUSPENDED = "suspended"
    LOCKED = "locked"
    TERMS = "terms"
    LIMIT = "limit"
    FORBIDDEN = "forbidden"
    UNANSWERED = "unanswered"
    """The server took others meanwhile and gave no answer to this one."""
    REFUSED = "refused"
    """Whatever else the server says; also what older rows say in other words."""

    @classmethod
    def _missing_(cls, value: object) -> "Parked":  # noqa: ARG003 - whatever it is, it was a refusal
        return cls.REFUSED


Destination = ToPerson | ToUser | ToCaseRoom | ToOffice
"""Where a letter goes; which room that is now is asked when it is sent."""

_DESTINATIONS: Final[Mapping[str, type[Destination]]] = {
    "person": ToPerson,
    "user": ToUser,
    "case-room": ToCaseRoom,
    "office": ToOffice,
}
_KINDS: Final = {kind: name for name, kind in _DESTINATIONS.items()}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is encrypted and uploaded when its letter is sent."""

    filename: str = field(repr=False)
    mimetype: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a letter answers: a message, in its thread if it stood in one. A thread alone: it goes below that."""

    event: EventId | None = None
    thread: EventId | None = None
    elsewhere: bool = False
    """The message stands in another room than the letter goes to (R90)."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the door made of a letter before its first try, all but its file: the next try is the same again."""

    kind: str
    """Empty in rows of a version that knew one kind alone."""
    content: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """Words to one place, the end of what somebody asked, or a message to take away.

    `id` is made from its cause, so it is written once. What leaves is made by the door of its way, which sets `made`.

    `order` names its lane: one case's letters in one lane leave in the order written. `case` None: the office's.
    The fields from `state` to `parked_for` are as loaded; who writes a letter leaves them alone."""

    id: LetterId
    case: CaseId | None
    to: Destination
    order: str
    words: Words | None
    written: datetime
    attachment: Attachment | None = None
    answers: Answers | None = None
    ends: EventId | None = None
    """The request to verify each other that it ends."""
    redacts: EventId | None = None
    about: About | None = None
    farewell: bool = False
    last_answer: bool = False
    """Answers what was written in a chat that is there for a farewell alone."""
    not_before: datetime | None = None
    state: LetterState = LetterState.WAITING
    attempts: int = 0
    first_try: datetime | None = None
    """When it was first handed to the server: a letter with this set may have arrived already."""
    event: EventId | None = None
    refusals: int = 0
    tried_for: timedelta = timedelta()
    """How long it has been refused, without the time in which the bot was not running."""
    parked_for: Parked | None = None
    made: Made | None = None
    """A letter of an older version was written with this and without words; it leaves as it stands."""
    pinned: datetime | None = None
    """To be pinned in its room, once sent; the moment of the saying it belongs to."""
    shows_place: bool = False
    """Says where a meeting is to be: not to leave any more where somebody has been set as protected since (R76)."""
    among: Among | None = field(default=None, repr=False)
    """How it stands in one message with letters of other cases, where it may leave so; kept apart from its cause …"""
    together: str | None = None
    """… which is known without its words."""
    parts: tuple[Part, ...] = ()
    """The letters that leave as this one; each is asked about by itself whenever it is tried."""

    @property
    def is_file_alone(self) -> bool:
        """It says nothing but the name of its file: the words of it are another letter."""
        named = self.attachment.filename if self.attachment is not None else None
        return self.words is not None and self.words.plain == named


class _Sealed(msgspec.Struct, kw_only=True):
    """What lies under the seal."""

    id: LetterId
    kind: str
    to: msgspec.Raw
    order: str
    content: dict[str, Any] | None = None
    written: datetime
    attachment: Attachment | None
    redacts: EventId | None
    about: About | None
    farewell: bool
    not_before: datetime | None
    event_type: str = ""
    words: Words | None = None
    answers: Answers | None = None
    ends: EventId | None = None
    pinned: datetime | None = None
    last_answer: bool = False
    shows_place: bool = False
    among: Among | None = None
    parts: tuple[Part, ...] = ()


_READ: Final = msgspec.json.Decoder(_Sealed)
_OTHERWISE: Final = frozenset({"kind", "to", "content", "event_type"})
"""What lies there in another form than a letter has it."""


def encode(letter: Letter) -> bytes:
    """What goes under the seal."""
    return msgspec.json.encode(
        _Sealed(
            id=letter.id,
            kind=_KINDS[type(letter.to)],
            to=msgspec.Raw(msgspec.json.encode(letter.to)),
            order=letter.order,
            content=dict(letter.made.content) if letter.made else None,
            written=letter.written,
            attachment=letter.attachment,
            redacts=letter.redacts,
            about=letter.about,
            farewell=letter.farewell,
            not_before=letter.not_before,
            event_type=letter.made.kind if letter.made else "",
            words=letter.words,
            answers=letter.answers,
            ends=letter.ends,
            pinned=letter.pinned,
            last_answer=letter.last_answer,
            shows_place=letter.shows_place,
            among=letter.among,
            parts=letter.parts,
        )
    )


def decode(data: bytes, case: CaseId | None, **became: Any) -> Letter:
    """The letter as it was written, and what became of it."""
    read = _READ.decode(data)
    to = msgspec.json.decode(read.to, type=_DESTINATIONS[read.kind])
    made = Made(read.event_type, read.content) if read.content else None
    plain = {name: getattr(read, name) for name in _Sealed.__struct_fields__ if name not in _OTHERWISE}
    return Letter(case=case, to=to, made=made, **plain, **became)


def without_words(letter: Letter) -> Letter:
    """What is kept of a letter once it has left: enough to know what a reply to it is about."""
    parts = _without_theirs(letter)
    return replace(letter, words=None, answers=None, ends=None, made=None, attachment=None, among=None, parts=parts)


def _without_theirs(letter: Letter) -> tuple[Part, ...]:
    return tuple(replace(part, among=None) for part in letter.parts) if letter.parts else ()


def outline(letter: Letter) -> Letter:
    """As it was written, without its words: which letter it is, where it goes and whether it may."""
    return Letter(
        id=letter.id,
        case=letter.case,
        to=letter.to,
        order=letter.order,
        words=None,
        written=letter.written,
        redacts=letter.redacts,
        about=letter.about,
        farewell=letter.farewell,
        last_answer=letter.last_answer,
        not_before=letter.not_before,
        pinned=letter.pinned,
        shows_place=letter.shows_place,
        together=letter.among.cause if letter.among else None,
        parts=_without_theirs(letter),
    )


def place_of(to: Destination) -> str:
    """The name under which a letter to there is found again."""
    return ":".join((_KINDS[type(to)], *(str(getattr(to, part.name)) for part in fields(to))))
