"""`!möte ställ in M3`: asks first, and cancels when the answer repeats which meeting it is."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.meetings import calling
from commands.asked import Asked
from commands.command import Command, Ending
from commands.reading.line import folded
from commands.reading.values import meeting_number
from commands.reading.words import Words, unread
from commands.vocabulary.small import BEFORE_A_MEETING


def parse(words: Words, asked: Asked) -> int | Refusal:
    del asked
    named = [token for token in words.plain if folded(token.text) not in BEFORE_A_MEETING]
    if len(named) > 1:
        return Refusal("refusal-one-meeting", {"said": words.text})
    return unread(words) or meeting_number(next(iter(named), None))


def decide(asked: Asked, number: int) -> Decision | Refusal:
    case, by = asked.in_case()
    return calling.ask_cancel(case, by, number, asked.now)


COMMAND: Final = Command(
    "meeting-cancel", Access.STAFF, Place.OPEN, parse, decide, ending=Ending.PERHAPS, harmless=True
)
