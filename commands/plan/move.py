"""`!åtgärd flytta 3 DATUM`: a new date for what was promised."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Ask, Between, Decision, Refusal
from cases.plan import actions
from commands.asked import Asked
from commands.command import Command
from commands.reading.values import action_numbers, day_said, time_words, without_nr
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
    number, *day = without_nr(words.plain) or (None,)
    numbers = action_numbers([number] if number else [])
    if isinstance(numbers, Refusal):
        return numbers
    said = _day(words.named(Key.DUE.spellings), time_words(day))
    if isinstance(said, Refusal):
        return said
    due = day_said(said, asked.now)
    return due if isinstance(due, Refusal) else Args(numbers[0], due)


def _day(named: str | None, words: list[str]) -> str | Refusal:
    """Behind its key, or behind the number; not both."""
    if named and words:
        return Refusal("refusal-too-many-words", {"said": " ".join(words)})
    said = named or " ".join(words)
    return said or Refusal("refusal-time-missing", between=Between("", (), Ask.WHICH_TIME))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return actions.move(case, by, args.number, args.due, asked.now)


COMMAND: Final = Command("action-move", Access.STAFF, Place.OPEN, parse, decide, harmless=True)
