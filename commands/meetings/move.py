"""`!möte flytta M3 TID [LÄNGD] [plats=…] [skäl=…]`: a new time or place; everyone is asked again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.meetings import premeeting
from commands.asked import Asked
from commands.command import Command
from commands.meetings.group_reason import if_it_may_meet, reason_said
from commands.meetings.when import time_said
from commands.reading.values import meeting_number
from commands.reading.words import Words, unread
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """Which meeting, its new beginning, and its length and place where those change too."""

    number: int
    start: datetime
    length: timedelta | None
    place: str | None
    reason: tuple[str | None, str]
    """Why a group that lacks someone meets, and the command again with that to fill in."""


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.PLACE, Key.REASON):
        return refusal
    number = meeting_number(next(iter(words.plain), None))
    if isinstance(number, Refusal):
        return number
    time = time_said(words, words.plain[1:], asked)
    if isinstance(time, Refusal):
        return time
    return Args(number, *time, words.named(Key.PLACE.spellings) or None, reason_said(words))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    answer = premeeting.move(case, by, args.number, args.start, args.length, args.place, asked.now)
    if isinstance(answer, Refusal):
        return answer
    return if_it_may_meet(asked, answer, case.meetings[args.number].kind, args.start, args.reason)


COMMAND: Final = Command("meeting-move", Access.STAFF, Place.OPEN, parse, decide, open_case=True, harmless=True)
