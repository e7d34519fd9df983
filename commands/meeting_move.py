"""`!möte flytta M3 TID [LÄNGD] [plats=…]`: a new time or place; everyone is asked again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cases import meetings
from cases.access import Access, Place
from cases.decision import Decision, Refusal
from commands.command import Asked, Command
from commands.meeting_call import time_said
from commands.reading import meeting_number
from commands.syntax import Key, unread
from commands.words import Words


@dataclass(frozen=True, slots=True)
class Args:
    """Which meeting, its new beginning, and its length and place where those change too."""

    number: int
    start: datetime
    length: timedelta | None
    place: str | None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.PLACE):
        return refusal
    number = meeting_number(next(iter(words.plain), None))
    if isinstance(number, Refusal):
        return number
    time = time_said(words.plain[1:], asked.now)
    if isinstance(time, Refusal):
        return time
    return Args(number, *time, words.named(Key.PLACE.spellings) or None)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return meetings.move(case, by, args.number, args.start, args.length, args.place, asked.now)


COMMAND: Final = Command("meeting-move", Access.STAFF, Place.OPEN, parse, decide)
