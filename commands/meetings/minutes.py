"""`!protokoll M3`: the minutes of a meeting, to file: who was there by party, and what was decided (R31)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.closing.minutes import minutes
from cases.decision import Decision, Refusal
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.values import meeting_number
from commands.reading.words import Words, unread


@dataclass(frozen=True, slots=True)
class Args:
    """Which meeting; None is the last one."""

    number: int | None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    del asked
    if refusal := unread(words):
        return refusal
    if not words.plain:
        return Args(None)
    if len(words.plain) > 1:
        return Refusal("refusal-one-meeting", {"said": words.text})
    number = meeting_number(words.plain[0])
    return number if isinstance(number, Refusal) else Args(number)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, _ = asked.in_case()
    return minutes(case, args.number, asked.log.facts, asked.now)


COMMAND: Final = Command("minutes", Access.STAFF, Place.PRIVATE, parse, decide, reads=True, needs=frozenset({Need.LOG}))
