"""What was asked of the bot while it was killed, written down as it was said: what is counted at the end."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.demo.hearing import Heard
from bot.demo.player import Player
from cases.ids import EventId


@dataclass(frozen=True, slots=True)
class Command:
    """A message that is to be answered once."""

    writer: Player
    event: EventId
    text: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Police who were taken out; `said` and `out` in seconds since 1970."""

    police: Player
    code: str
    said: float
    out: float


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something that falls due, and how it reads when it is said."""

    reader: Player
    says: Callable[[Heard], bool] = field(repr=False)
    what: str
    since: int
    """Where the reader's hearing stood when its morning came."""
    times: int = 1
    """How often it is said in all."""


@dataclass(slots=True)
class Record:
    """Grows while people act and the bot dies."""

    commands: list[Command] = field(default_factory=list)
    withdrawals: list[Withdrawal] = field(default_factory=list)
    let_in: int = 0
    reminders: list[Reminder] = field(default_factory=list)
    """Those whose moment has come."""
    kills: int = 0
    kills_of_server: int = 0
    seconds: float = 0.0
    story: list[str] = field(default_factory=list)
    """What was done, when, and to which person, for a run that failed."""
    began: float = field(default_factory=time.monotonic)

    def note(self, line: str) -> None:
        """One line of the story."""
        self.story.append(f"{time.monotonic() - self.began:7.1f} s  {line}")
