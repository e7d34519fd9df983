"""One thing that may be asked of the bot: a typed value that names who may, where it is answered, and what it does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from typing import Generic, TypeVar

from cases.access import Access, Place, permit
from cases.accounts import Account
from cases.case import Case
from cases.decision import Decision, Refusal
from cases.dues import STOCKHOLM
from cases.facts import CaseFact, CommandRead, ProtectionOfficerRead
from cases.ids import UserId
from cases.models import Model
from cases.office import Coordinator, Office
from cases.oversight import Onlooker, onlooker_taken_in
from cases.people import Person
from cases.wholeness import Looked
from commands.reading.syntax import said_in_vain
from commands.reading.words import Words

Args = TypeVar("Args")


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything a command is decided on, as it is in the transaction that will record the answer.

    `by` is the writer's part in `case`, `coordinator` what the configuration names them for; `fresh` makes 32 hex
    characters from the cause and a word, the same ones each time; `home` is the only server that people's Matrix ids
    may be on, None for any."""

    office: Office
    case: Case | None
    by: Person | None
    coordinator: Coordinator | None
    user: UserId
    now: datetime
    fresh: Callable[[str], str]
    home: str | None
    model: Model
    fingerprint: str
    models: Mapping[str, Model] = field(default_factory=dict)
    """Every working model there is, by its name."""
    reply_language: str = "sv"
    calendar_domain: str = "sigbot.invalid"
    """The part after @ in a meeting's UID."""
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How commands are written, for help."""
    unit_cases: tuple[Case, ...] = ()
    """Every case of the writer's unit, for a coordinator or one of the intake group; for nobody else any."""
    log: tuple[CaseFact, ...] = ()
    """The facts of `case` in their order, for a command that is told the log."""
    onlooker: Onlooker | None = None
    """What the configuration names the writer for, if it is to look on without a part in any case."""
    bot: UserId | None = None
    """The bot's own account."""
    certifies: bool = False
    """Whether the writer certifies in some open case, be it one that they were asked nothing about yet."""
    accounts: Mapping[UserId, Account] = field(default_factory=dict)
    """Of the accounts that the command names: whether there are such."""
    shown_names: Mapping[UserId, str] = field(default_factory=dict)
    """Which display names those accounts show, for a command that is told them."""
    looked: Looked | None = None
    """What a look through the journal found, for the command that tells of it."""

    @property
    def day(self) -> date:
        """The day in Stockholm, on which every right is asked."""
        return self.now.astimezone(STOCKHOLM).date()

    def turned_away(self, access: Access) -> Refusal | None:
        """Why the writer may not give a command of this kind here; None if they may.

        A certifier is told what they can do also before they are asked anything, and of which case is not said."""
        if access is Access.ANYONE and self.certifies:
            return None
        return permit(access, self.case, self.by, self.coordinator, self.day, self.onlooker)

    def spelled(self, command: str) -> str:
        """How a command is written where the bot fills it in: as the house writes it, prefix and all."""
        ways = self.spellings.get(command, (command.replace("-", " "),))
        return f"!{ways[-1] if self.reply_language == 'en' else ways[0]}"

    def in_case(self) -> tuple[Case, Person]:
        """The case and the writer's part in it, for a command that only a member may give.

        Permission is asked before words are read: a command that comes here without them was not permitted."""
        if self.case is None or self.by is None:
            raise ValueError("a command of a case was read for someone with no part in it")
        return self.case, self.by

    def the_case(self) -> Case:
        """The case, for a command that is also for some who have no part in it."""
        if self.case is None:
            raise ValueError("a command of a case was read without one")
        return self.case


class Below(Enum):
    """What the lines below a command's first line are."""

    JOINED = "joined"
    """Part of the first, as if they stood on it."""
    OWN = "own"
    """Read by the command itself, each for what it says."""


@dataclass(frozen=True, slots=True)
class Command(Generic[Args]):
    """What people may say. `reads`: it tells what the bot knows of a case, which is noted (R87).

    `closing`: it takes someone out or silences messages, and so never waits for a yes. `log`: it is told every fact of
    the case."""

    id: str
    access: Access
    place: Place
    parse: Callable[[Words, Asked], Args | Refusal]
    decide: Callable[[Asked, Args], Decision | Refusal]
    needs_case: bool = True
    reads: bool = False
    closing: bool = False
    log: bool = False
    of_unit: bool = False
    """It may be given of any case of the writer's unit, by somebody without a part in it."""
    names_accounts: bool = False
    """It gives people's accounts a part in a case, so each is looked up first."""
    looks_at_names: bool = False
    """It is told which display names the accounts of the case show."""
    of_account: bool = False
    """Said of an account (`@id`) it is about every case of the unit, and needs none."""
    looks_through: bool = False
    """It is told whether the whole journal holds."""
    may_end: bool = False
    """It may take something away, by a no or after a yes to it: what is written in it is not read loosely."""
    below: Below = Below.JOINED

    @property
    def ends(self) -> bool:
        """It takes somebody out, silences, cancels or closes, or may."""
        return self.closing or self.may_end

    def read(self, words: Words, asked: Asked) -> Args | Refusal:
        """The words as arguments; refused where a key says nothing, or says two things."""
        return said_in_vain(words, several=self.closing) or self.parse(words, asked)

    def answer(self, asked: Asked, words: Words) -> Decision | Refusal:
        """The words read, and the rule asked. Permission is asked before, by cases.access.permit."""
        args = self.read(words, asked)
        if isinstance(args, Refusal):
            return args
        answer = self.decide(asked, args)
        if isinstance(answer, Refusal):
            return answer
        return onlooker_taken_in(asked.office.onlookers, answer) or replace(
            answer, facts=(*self._noted(asked), *answer.facts)
        )

    def _noted(self, asked: Asked) -> tuple[CommandRead | ProtectionOfficerRead, ...]:
        """That somebody read what the bot knows of a case."""
        if not self.reads or asked.case is None:
            return ()
        if asked.onlooker is not None:
            return (ProtectionOfficerRead(case=asked.case.id, at=asked.now, user=asked.user, command=self.id),)
        if asked.by is None:
            return ()
        return (CommandRead(case=asked.case.id, at=asked.now, person=asked.by.id, command=self.id),)
