"""`!samtycke felregistrera SN 2026/1:4` or `… vh1`: a paper or somebody's word was taken down by mistake (R23)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.gate.voiding import ask_void
from commands.command import Asked, Command
from commands.reading import person_called
from commands.syntax import unread
from commands.words import Words


def parse(words: Words, asked: Asked) -> str | Refusal:
    case, _ = asked.in_case()
    known = person_called(case, words.text)
    said = words.text if isinstance(known, Refusal) else str(known.handle)
    return unread(words) or said


def decide(asked: Asked, said: str) -> Decision | Refusal:
    case, by = asked.in_case()
    return ask_void(case, by, said, asked.now)


COMMAND: Final = Command("consent-void", Access.STAFF, Place.PRIVATE, parse, decide)
