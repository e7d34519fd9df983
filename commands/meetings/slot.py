"""`!fasttid tisdag 15 [varannan] [från=8/12]`: the hour to which the case's meetings belong; `!fasttid slut` (R48)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from cases.access import Access, Place
from cases.days import at_wall, local, next_weekday
from cases.decision import Decision, Refusal, Say, TextArgument, ToWriter
from cases.facts import SlotEnded, SlotSet
from cases.meetings.swedish_days import SATURDAY
from cases.moments.reading import Unclear
from cases.moments.words import WEEKDAYS
from commands.asked import Asked
from commands.command import Command
from commands.reading.dates import take_time
from commands.reading.line import folded
from commands.reading.values import day_said
from commands.reading.words import Words, unread
from commands.vocabulary.meetings import BESIDE_A_SLOT, EVERY_OTHER
from commands.vocabulary.small import OVER, Key


@dataclass(frozen=True, slots=True)
class Args:
    """The hour, every so many weeks, and the first day; None ends the slot."""

    clock: time
    weeks: int
    first: date


def parse(words: Words, asked: Asked) -> Args | Refusal | None:
    if refusal := unread(words, Key.STARTS):
        return refusal
    said = [folded(token.text) for token in words.plain]
    if said and OVER.issuperset(said):
        return None
    return _slot(said, _from(words, asked), asked)


def _slot(said: Sequence[str], from_day: date | Refusal, asked: Asked) -> Args | Refusal:
    """One working day and one hour, and nothing else."""
    days, hour = _days(said), _hour(said)
    if len(days) != 1 or not hour or days[0] >= SATURDAY:
        return Refusal("refusal-slot-unreadable")
    if isinstance(from_day, Refusal):
        return from_day
    first = next_weekday(from_day, days[0])
    clock = _clock(first, hour, asked)
    weeks = 2 if EVERY_OTHER.intersection(said) else 1
    return Refusal("refusal-slot-unreadable") if clock is None else Args(clock, weeks, first)


def _days(said: Sequence[str]) -> list[int]:
    """The weekdays among the words; Monday is 0."""
    return [WEEKDAYS[_one(word)] for word in said if _one(word) in WEEKDAYS]


def _hour(said: Sequence[str]) -> list[str]:
    """What is left when the weekday and the small words are taken away."""
    small = EVERY_OTHER | BESIDE_A_SLOT
    return [word for word in said if _one(word) not in WEEKDAYS and word not in small]


def _clock(first: date, hour: Sequence[str], asked: Asked) -> time | None:
    """The hour on the first day; None where it is not certain, or more than an hour was said."""
    taken, rest = take_time((first.isoformat(), *hour), asked.now)
    if isinstance(taken, Unclear) or rest or taken.length is not None:
        return None
    return local(taken.start).time()


def _one(word: str) -> str:
    """*tisdagar* is *tisdag*."""
    return word if word in WEEKDAYS else word.removesuffix("ar").removesuffix("s")


def _from(words: Words, asked: Asked) -> date | Refusal:
    """The day that was said, or tomorrow."""
    said = words.named(Key.STARTS.spellings)
    return asked.day + timedelta(days=1) if said is None else day_said(said, asked.now)


def decide(asked: Asked, args: Args | None) -> Decision | Refusal:
    case, by = asked.in_case()
    if args is None:
        if case.rhythm.slot is None:
            return Refusal("refusal-no-slot")
        return Decision((SlotEnded(case=case.id, at=asked.now, by=by.id),), (Say(ToWriter(), "slot-ended"),))
    fact = SlotSet(
        case=case.id,
        at=asked.now,
        weekday=args.first.weekday(),
        clock=args.clock,
        weeks=args.weeks,
        first=args.first,
        by=by.id,
    )
    shown: dict[str, TextArgument] = {"first": at_wall(args.first, args.clock), "weeks": args.weeks}
    return Decision((fact,), (Say(ToWriter(), "slot-set", shown),))


COMMAND: Final = Command("slot", Access.STAFF, Place.OPEN, parse, decide, open_case=True, harmless=True)
