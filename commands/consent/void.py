"""`!samtycke felregistrera SN 2026/1:4`, `… vh1` or `… vh_forhindrad vh1`: a paper, somebody's word or an exception was
taken down by mistake (R23)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Refusal
from cases.exceptions.voiding import ask_void_exception
from cases.facts import ExceptionCode
from cases.papers.voiding import ask_void
from cases.people import Person
from commands.arguments.exceptions import code_said, only_one_of
from commands.asked import Asked
from commands.command import Command, Ending
from commands.reading.values import person_called
from commands.reading.words import Words, unread


@dataclass(frozen=True, slots=True)
class Noted:
    """The exception of this code about this guardian."""

    code: ExceptionCode
    who: Person


def parse(words: Words, asked: Asked) -> str | Noted | Refusal:
    case, _ = asked.in_case()
    if words.plain and not isinstance(code := code_said(words.plain[0].text), Refusal):
        who = _guardian(words, case, code)
        return unread(words) or (who if isinstance(who, Refusal) else Noted(code, who))
    known = person_called(case, words.text)
    said = words.text if isinstance(known, Refusal) else str(known.handle)
    return unread(words) or said


def _guardian(words: Words, case: Case, code: ExceptionCode) -> Person | Refusal:
    """The one who is named after the code, or the only one it can be about."""
    named = " ".join(token.text for token in words.plain[1:])
    return person_called(case, named) if named else only_one_of(case, code)


def decide(asked: Asked, said: str | Noted) -> Decision | Refusal:
    case, by = asked.in_case()
    if isinstance(said, Noted):
        return ask_void_exception(case, by, said.code, said.who, asked.now)
    return ask_void(case, by, said, asked.now)


COMMAND: Final[Command[str | Noted]] = Command(
    "consent-void", Access.STAFF, Place.PRIVATE, parse, decide, ending=Ending.PERHAPS, harmless=True
)
