"""`!samtycke svara vh1 nej [DATUM] [muntligt] [enskilt]`: one person's answer to the newest paper (R4, R11); below it
more of them, each on a line."""

from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Refusal
from cases.papers.registering import answer
from commands.arguments.each import for_each
from commands.asked import Asked
from commands.command import Below, Command, Ending
from commands.consent.lines.answers import SignedAnswer, read_answers
from commands.reading.words import Words


def parse(words: Words, asked: Asked) -> tuple[SignedAnswer, ...] | Refusal:
    case, _ = asked.in_case()
    return read_answers(words, case, asked.now)


def decide(asked: Asked, answers: tuple[SignedAnswer, ...]) -> Decision | Refusal:
    case, by = asked.in_case()

    def one(then: Case, each: SignedAnswer) -> Decision | Refusal:
        return answer(then, by, each.who, each.said, each.signed, each.method, asked.now, alone=each.alone)

    return for_each(case, answers, one)


COMMAND: Final = Command(
    "consent-answer", Access.STAFF, Place.PRIVATE, parse, decide, ending=Ending.PERHAPS, below=Below.OWN
)
