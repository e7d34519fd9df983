"""`!samtycke svara vh1 nej [DATUM] [muntligt] [enskilt]`: one person's answer to the newest paper (R4, R11)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.facts import Answer, Method
from cases.gate.papers import answer
from cases.gate.withdrawals import find_grantor
from cases.people import Person
from commands.command import Asked, Command
from commands.reading import day_said, person_called
from commands.syntax import ALONE, E_SIGNED, NO, SPOKEN, YES, unread
from commands.words import Token, Words, folded


@dataclass(frozen=True, slots=True)
class Args:
    """Whose answer, what they said, when, how, and whether without the others of the family being there."""

    who: Person
    said: Answer
    signed: date
    method: Method
    alone: bool


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    if len(words.plain) < 2:
        return Refusal("refusal-answer-incomplete")
    who, said, *rest = words.plain
    known = person_called(case, who.text)
    person = known if isinstance(known, Refusal) else find_grantor(case, known.handle)
    if isinstance(person, Refusal):
        return person
    if folded(said.text) not in YES | NO:
        return Refusal("refusal-answer-yes-or-no", {"said": said.text})
    spoken = Answer.YES if folded(said.text) in YES else Answer.NO
    alone = any(folded(token.text) in ALONE for token in rest)
    method, days = _method([token for token in rest if folded(token.text) not in ALONE])
    signed = day_said(" ".join(days), asked.now, past=True) if days else asked.day
    return signed if isinstance(signed, Refusal) else Args(person, spoken, signed, method, alone)


def _method(rest: list[Token]) -> tuple[Method, list[str]]:
    """How it was said, wherever that word stands; without one it stands on the paper."""
    method, days = Method.PAPER, []
    for token in rest:
        if folded(token.text) in SPOKEN:
            method = Method.SPOKEN
        elif folded(token.text) in E_SIGNED:
            method = Method.E_SIGNATURE
        else:
            days.append(token.text)
    return method, days


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return answer(case, by, args.who, args.said, args.signed, args.method, asked.now, alone=args.alone)


COMMAND: Final = Command("consent-answer", Access.STAFF, Place.PRIVATE, parse, decide)
