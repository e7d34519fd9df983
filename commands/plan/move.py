"""`!åtgärd flytta 3 DATUM`: a new date for what was promised."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.plan import actions
from commands.asked import Asked
from commands.command import Command
from commands.reading.values import action_numbers, day_said
from commands.reading.words import Words, unread
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """Which action, and its new day."""

    number: int
    due: date


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.DUE):
        return refusal
    numbers = action_numbers(words.plain[:1])
    if isinstance(numbers, Refusal):
        return numbers
    said = words.named(Key.DUE.spellings) or " ".join(token.text for token in words.plain[1:])
    if not said:
        return Refusal("refusal-time-missing")
    due = day_said(said, asked.now)
    return due if isinstance(due, Refusal) else Args(numbers[0], due)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return actions.move(case, by, args.number, args.due, asked.now)


COMMAND: Final = Command("action-move", Access.STAFF, Place.OPEN, parse, decide, by_number=True)
