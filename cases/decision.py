"""What a rule answers: facts and effects, or a refusal that says why and what helps."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from cases.facts import Fact
from cases.ids import CaseId, PersonId, RecordId, Unit, UserId
from cases.invite import Invite

TextValue = str | int | date | datetime | tuple[str, ...]
"""What a text may be filled with: words, numbers, days and moments (written out by bot/texts), lists of words.

A word that begins with `@` + a text id, e.g. `@party-polis`, is itself looked up in the reader's language."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: a text of its own with values of its own, as pairs so that it can be compared and hashed."""

    text: str
    args: tuple[tuple[str, TextValue], ...] = ()


TextArgument = TextValue | tuple[Line, ...]
TextArguments = Mapping[str, TextArgument]
LACKING: Final = "lacking"
"""The value of a text that is to say which parties the group lacks, where it does; cases/rooms/telling.py fills it."""
NOTHING: Final[TextArguments] = MappingProxyType({})


class Ask(StrEnum):
    """What a reply to one of the bot's messages is about."""

    CONSENT_CARD = "consent-card"
    MEETING = "meeting"
    CANCEL_MEETING = "cancel-meeting"
    ACTIONS = "actions"
    CLOSE_CASE = "close-case"
    VOID = "void"
    RECEIPT = "receipt"
    """Whether a receipt has been handed over to `subject`."""
    ADDING = "adding"
    """Whether the person in `word`, who must say yes too, is added though somebody goes out by that."""
    EXCEPTION = "exception"
    """Asked of the certifier."""
    ROOM_KINDS = "room-kinds"
    """Whether the room is to speak of the kinds in `word`."""
    LET_IN = "let-in"
    """Whether `subject`, one of the family, comes into the professionals' room."""
    WITHDRAW = "withdraw"
    """Asked of one of the family: a yes to it takes back what it named, in `word`; no word is all."""
    DANGER = "danger"
    """The answer to a cry for help; asks nothing, and leaves whatever else is held back (R96)."""
    UNPROTECT = "unprotect"
    """Asked of the certifier: whether `subject` lives with a protected identity no longer."""
    SILENCE = "silence"
    """Said to who is silenced: that it is so, or the answer to what they ask themselves; asks nothing (R99)."""
    CODE = "code"
    """The first message to one of the family: asks for the code on their paper (R98)."""
    PASS_ON = "pass-on"
    """Words for the coordinator to send to one who is reached by phone alone: *klar* ticks it (R98)."""
    WHICH = "which"
    """Which of the `readings` was meant in a command; `word` is the whole command with a gap for it."""
    WHICH_TIME = "which-time"
    """The same of a day or a time, where another may be said too."""
    WHICH_HOUR = "which-hour"
    """The hour on the day in `readings`, in a command that named the day alone."""


@dataclass(frozen=True, slots=True)
class About:
    """Tied to a letter: a reply to it acts on this and nothing else, and only from `person`."""

    ask: Ask
    case: CaseId
    person: PersonId | None = None
    record: RecordId | None = None
    number: int | None = None
    numbers: tuple[int, ...] = ()
    language: str | None = None
    asked: datetime | None = None
    subject: PersonId | None = None
    """The person it is about, where that is not the one who is asked."""
    word: str | None = None
    """The code of what is asked, where the question alone does not say it."""
    readings: tuple[str, ...] = ()
    """What may have been meant, each as it stands in a command."""


@dataclass(frozen=True, slots=True)
class ToWriter:
    """Back to who wrote, where they wrote it, or in their 1:1 when the command is *enskild* (R90)."""


@dataclass(frozen=True, slots=True)
class ToPerson:
    """To one person of a case, in their 1:1."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class ToUser:
    """To a professional or coordinator in their 1:1, of no case."""

    user: UserId


@dataclass(frozen=True, slots=True)
class ToCaseRoom:
    """To the case's room."""


@dataclass(frozen=True, slots=True)
class ToCoordinators:
    """To the 1:1 of the case's coordinator and deputy."""


@dataclass(frozen=True, slots=True)
class ToOffice:
    """To the unit's Samordningsrum."""

    unit: Unit


Address = ToWriter | ToPerson | ToUser | ToCaseRoom | ToCoordinators | ToOffice


@dataclass(frozen=True, slots=True)
class Together:
    """How a text stands in one message with those that other cases say to the same reader of the same cause.

    Each is the id of a text, filled as the whole text is: `heading` stands first and `ending` last, once for all."""

    cause: str
    """What they have in common; the same in each case."""
    heading: str
    line: str
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """A text to someone. `act`: must be acted on, so m.text and a mention, not m.notice."""

    to: Address
    text: str
    args: TextArguments = field(default_factory=lambda: NOTHING)
    act: bool = False
    about: About | None = None
    not_before: datetime | None = None
    farewell: bool = False
    """The one letter that passes to someone who is not covered (R29)."""
    last_answer: bool = False
    """To what somebody wrote in a chat that is there for a farewell alone: leaves while it is, and keeps it not."""
    language: str | None = None
    """The language it is written in, where that is not the reader's own: something to hand over."""
    command: str | None = None
    """A whole command, ready to copy, set below the text."""
    block: str | None = None
    """The same as a text, written in the reader's language and filled with the same values."""
    notes: tuple[Line, ...] = ()
    """Lines below the text, with texts of their own."""
    pinned: datetime | None = None
    """To be pinned in the room: the moment of the RoomKindsSaid it carries out; only the last of these leaves (R27)."""
    together: Together | None = None
    """It may leave as a line of one message about several cases, to a reader who has one chat for all of them."""


@dataclass(frozen=True, slots=True)
class WithdrawLetters:
    """Letters to this person that have not left are not to leave; the farewell is another letter."""

    person: PersonId


Effect = Say | Invite | WithdrawLetters


@dataclass(frozen=True, slots=True)
class Decision:
    """Facts that became true and effects that must be carried out."""

    facts: tuple[Fact, ...] = ()
    effects: tuple[Effect, ...] = ()
    elsewhere: tuple[tuple[CaseId, "Decision"], ...] = ()
    """What follows in other cases: an effect is read in the case it is of."""

    def noting(self, line: Line) -> "Decision":
        """The same, with one more line in the first text to the writer."""
        for at, effect in enumerate(self.effects):
            if isinstance(effect, Say) and effect.to == ToWriter():
                noted = replace(effect, notes=(*effect.notes, line))
                return replace(self, effects=(*self.effects[:at], noted, *self.effects[at + 1 :]))
        return self

    def __add__(self, other: "Decision") -> "Decision":
        return Decision(self.facts + other.facts, self.effects + other.effects, self.elsewhere + other.elsewhere)


class Lacking(StrEnum):
    """Why not, where the whole command helps with what was missing filled in; each is the id of its text."""

    PAPER_END = "refusal-paper-without-end"
    SHORTER_PAPER = "refusal-paper-too-long"
    EVALUATION = "refusal-not-evaluated"
    REFERENCE = "refusal-exception-without-reference"
    BOTH_ASKED = "refusal-both-asked-first"
    ASSESSMENT = "refusal-maturity-incomplete"
    GROUP_REASON = "refusal-group-why"
    REGISTER_DAY = "refusal-register-when"
    CASE = "refusal-which-case"


@dataclass(frozen=True, slots=True)
class Between:
    """What was written as `said` may be any of these readings, each as it would stand there; which is asked."""

    said: str
    readings: tuple[str, ...]
    ask: Ask


@dataclass(frozen=True, slots=True)
class Refusal:
    """No. `reason` is the id of a text that says why and what helps, filled with `args`.

    `command` is the whole command filled in, ready to copy, where that is what helps."""

    reason: str
    args: TextArguments = field(default_factory=lambda: NOTHING)
    command: str | None = None
    between: Between | None = None
    """What of the command is not certain, where an answer in a word can tell."""


SILENCE: Final = Decision()
