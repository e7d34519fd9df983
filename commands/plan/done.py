"""`!åtgärd klar 1 3 5`: mark actions as done; its owner or socialtjänsten may say so."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.plan import actions
from commands.asked import Asked
from commands.command import Command
from commands.reading.values import action_numbers
from commands.reading.words import Words, unread


def parse(words: Words, asked: Asked) -> tuple[int, ...] | Refusal:
    del asked
    return unread(words) or action_numbers(words.plain)


def decide(asked: Asked, numbers: tuple[int, ...]) -> Decision | Refusal:
    case, by = asked.in_case()
    return actions.done(case, by, numbers, asked.now)


COMMAND: Final = Command("action-done", Access.OWNER, Place.OPEN, parse, decide, harmless=True)
