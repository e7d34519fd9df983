"""`!undantag svara vh_forhindrad ja`: the certifier's reply to an exception that was noted (R88)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.facts import Answer, ExceptionCode
from cases.papers.certified import reply
from cases.people import Person
from commands.arguments.exceptions import code_said, only_one_of
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import ANSWERS


@dataclass(frozen=True, slots=True)
class Args:
    """Which exception, the guardian it is about, and the certifier's word."""

    code: ExceptionCode
    who: Person
    answer: Answer


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    first, *rest = [token.text for token in words.plain] or [""]
    code = code_said(first)
    if isinstance(code, Refusal):
        return code
    answers, named = _answers_and_names(rest)
    if len(answers) != 1 or len(named) > 1:
        return Refusal("refusal-exception-yes-or-no", {"word": str(code)})
    who = person_called(case, named[0]) if named else only_one_of(case, code)
    return who if isinstance(who, Refusal) else Args(code, who, answers[0])


def _answers_and_names(said: list[str]) -> tuple[list[Answer], list[str]]:
    answers = [ANSWERS[folded(word)] for word in said if folded(word) in ANSWERS]
    return answers, [word for word in said if folded(word) not in ANSWERS]


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return reply(case, by, args.code, args.who, args.answer, asked.now)


COMMAND: Final = Command("exception-answer", Access.CERTIFIER, Place.PRIVATE, parse, decide)
