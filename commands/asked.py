"""What a command is decided on, as it is in the transaction that will record the answer.

Everybody's: the office, the case, who writes, the house, the moment. Only what a command names it needs is handed to it
beside that (`Need`): what it did not name it cannot read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import Enum
from typing import Protocol, TypeVar

from cases.access import Access, permit
from cases.accounts import Account
from cases.case import Case
from cases.decision import Refusal
from cases.dues import STOCKHOLM
from cases.ids import CaseId, Unit, UserId
from cases.log import Log
from cases.models import Model
from cases.office import Coordinator, Office
from cases.oversight import Onlooker
from cases.people import Person
from cases.wholeness import Looked

Value = TypeVar("Value")


class Cases(Protocol):
    """The cases there are, each found by what is asked for; no others are looked at."""

    def case(self, case: CaseId, /) -> Case:
        """The one of this id."""
        ...

    def cases_of(self, user: UserId, /) -> Iterator[Case]:
        """Those in which an account has a part, taken out or not, in the order in which they were opened."""
        ...

    def cases_in(self, units: Iterable[Unit], /) -> Iterator[Case]:
        """Those of some units, in that order."""
        ...

    def cases_called(self, code: str, /) -> Iterator[Case]:
        """Those of a code, of whatever unit; the code in plain letters."""
        ...


@dataclass(frozen=True, slots=True)
class UnitCases:
    """The cases of the units that name the writer; what other units have does not exist for them (R35)."""

    cases: Cases
    units: frozenset[Unit]

    def every(self) -> tuple[Case, ...]:
        """All of them, for what lists them."""
        return tuple(self.cases.cases_in(self.units))

    def of(self, user: UserId) -> tuple[Case, ...]:
        """Those in which an account has a part, taken out or not."""
        return tuple(case for case in self.cases.cases_of(user) if case.unit in self.units)


class Need(Enum):
    """What a command is handed only where it names it; the value is the field of `Given`, where it is one."""

    NEW_CASE = "new_case"
    """A key for a case that it opens, made before the transaction begins."""
    UNIT_CASES = "unit_cases"
    LOG = "log"
    """All that was recorded of the case."""
    LAST_LINES = "last_lines"
    """Of its log the last lines alone."""
    ACCOUNTS = "accounts"
    SHOWN_NAMES = "shown_names"
    LOOKED = "looked"
    IN_ROOM = "in_room"


@dataclass(frozen=True, slots=True)
class Given:
    """What was looked up for a command. None: it did not name it."""

    unit_cases: UnitCases | None = None
    """The cases of the writer's unit, for a coordinator or one of the intake group; none for anyone else."""
    log: Log | None = None
    """The facts of the case in their order."""
    last_lines: Log | None = None
    """Those that the end of its log shows."""
    accounts: Mapping[UserId, Account] | None = None
    """Whether the accounts that the command gives a part exist."""
    shown_names: Mapping[UserId, str] | None = None
    """Which display names the accounts of the case show."""
    looked: Looked | None = None
    """What was found when the journal was looked through."""
    in_room: bool | None = None
    """Whether it is written in a case's own room, where others read."""

    def only(self, needs: Iterable[Need]) -> "Given":
        """What these name, and nothing else."""
        named = {need.value for need in needs}
        return Given(**{each.name: getattr(self, each.name) for each in fields(self) if each.name in named})


@dataclass(frozen=True, slots=True)
class House:
    """What the bot was told of itself: its account, its server, its working models, how its commands are written."""

    bot: UserId
    """The bot's own account."""
    home: str | None
    """The only server that people's Matrix ids may be on; None for any."""
    model: Model
    models: Mapping[str, Model] = field(default_factory=dict)
    """Every working model there is, by its name."""
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How each command may be written."""
    language: str = "sv"
    calendar_domain: str = "sigbot.invalid"
    """The part after @ in a meeting's UID."""
    names: tuple[str, ...] = ()
    """What people call the bot."""
    fingerprint: str = ""
    """The fingerprint of the bot's own key, as people compare it."""

    def spelled(self, command: str) -> str:
        """How a command is written where the bot fills it in, prefix and all."""
        ways = self.spellings.get(command, (command.replace("-", " "),))
        return f"!{ways[-1] if self.language == 'en' else ways[0]}"


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, and what the configuration names them for: a unit's coordinator, or somebody who looks on."""

    user: UserId
    coordinator: Coordinator | None = None
    onlooker: Onlooker | None = None
    certifies: bool = False
    """In some open case, be it one that they were asked nothing about yet."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything a command is decided on. `by` is the writer's part in `case`; `fresh` makes 32 hex characters from the
    cause and a word, the same ones each time."""

    office: Office
    writer: Writer
    house: House
    now: datetime
    fresh: Callable[[str], str]
    case: Case | None = None
    by: Person | None = None
    given: Given = field(default_factory=Given)

    @property
    def day(self) -> date:
        """The day in Stockholm, on which every right is asked."""
        return self.now.astimezone(STOCKHOLM).date()

    @property
    def unit_cases(self) -> UnitCases:
        return _named(self.given.unit_cases, Need.UNIT_CASES)

    @property
    def log(self) -> Log:
        return _named(self.given.log, Need.LOG)

    @property
    def last_lines(self) -> Log:
        return _named(self.given.last_lines, Need.LAST_LINES)

    @property
    def shown_names(self) -> Mapping[UserId, str]:
        return _named(self.given.shown_names, Need.SHOWN_NAMES)

    @property
    def in_room(self) -> bool:
        return _named(self.given.in_room, Need.IN_ROOM)

    def turned_away(self, access: Access) -> Refusal | None:
        """Why the writer may not give a command of this kind here; None if they may.

        A certifier is told what they can do also before they are asked anything, and of which case is not said."""
        if access is Access.ANYONE and self.writer.certifies:
            return None
        return permit(access, self.case, self.by, self.writer.coordinator, self.day, self.writer.onlooker)

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


def _named(value: Value | None, need: Need) -> Value:
    if value is None:
        raise ValueError(f"a command reads what it does not name: {need.name}")
    return value
