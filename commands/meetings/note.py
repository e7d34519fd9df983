"""`!anteckna "…"`: a note to the meeting, for its minutes; every covered member may take one."""

from typing import Final

from cases.access import Access, Place
from cases.closing.minutes import note
from cases.decision import Decision, Refusal
from commands.asked import Asked
from commands.command import Command
from commands.reading.words import Words, unread


def parse(words: Words, asked: Asked) -> str | Refusal:
    del asked
    return unread(words) or words.text


def decide(asked: Asked, text: str) -> Decision | Refusal:
    case, by = asked.in_case()
    return note(case, by, text, asked.now)


COMMAND: Final = Command("note", Access.ANY_MEMBER, Place.OPEN, parse, decide, open_case=True)
