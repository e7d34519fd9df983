"""`!uppehåll 20/6–15/8 sommar`: days on which school is out or the group rests; `slut` behind them takes it back."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, TextArgument, ToWriter
from cases.facts import BreakEnded, BreakNoted
from cases.topics.rhythm import Break
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import days_said
from commands.reading.words import Words, unread
from commands.vocabulary.small import OVER

LONGEST: Final = timedelta(days=84)
"""A summer; more would be no break but an end of the meetings."""


@dataclass(frozen=True, slots=True)
class Args:
    """The first and the last day, what it is called, and whether it is taken back."""

    days: tuple[date, date]
    name: str
    over: bool


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words):
        return refusal
    said = [token.text for token in words.plain]
    for count in range(len(said), 0, -1):
        days = days_said(" ".join(said[:count]), asked.now)
        if not isinstance(days, Refusal):
            rest = said[count:]
            over = len(rest) == 1 and folded(rest[0]) in OVER
            return Args(days, "" if over else " ".join(rest), over)
    return Refusal("refusal-break-when")


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    first, last = args.days
    noted = Break(first, last, args.name)
    if args.over:
        if not any((each.first, each.last) == args.days for each in case.rhythm.breaks):
            return Refusal("refusal-no-such-break", {"first": first, "last": last})
        over = BreakEnded(case=case.id, at=asked.now, first=first, last=last, by=by.id)
        return Decision((over,), (Say(ToWriter(), "break-ended", {"first": first, "last": last}),))
    if not timedelta(0) <= last - first < LONGEST or last < asked.day:
        return Refusal("refusal-break-days", {"first": first, "last": last})
    fact = BreakNoted(case=case.id, at=asked.now, first=first, last=last, name=args.name, by=by.id)
    shown: dict[str, TextArgument] = {"first": first, "last": last, "long": int(noted.is_long)}
    return Decision((fact,), (Say(ToWriter(), "break-noted", shown),))


COMMAND: Final = Command("break", Access.STAFF, Place.OPEN, parse, decide, open_case=True, harmless=True)
