"""`!möte svar M1 vh2 ja`: what somebody has answered on the phone, entered for them; of several too (R98)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.facts import Attendance
from cases.meetings.answering import enter_answer
from cases.people import Person
from commands.arguments.each import for_each
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import meeting_number, person_called
from commands.reading.words import Words, unread
from commands.vocabulary.attendance import ATTENDANCE

_LONGEST: Final = max(len(way.split()) for way in ATTENDANCE)


@dataclass(frozen=True, slots=True)
class Args:
    """Which meeting, and each one's answer."""

    number: int
    answers: tuple[tuple[Person, Attendance], ...]


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words):
        return refusal
    number = meeting_number(next(iter(words.plain), None))
    if isinstance(number, Refusal):
        return number
    answers = _answers([folded(token.text) for token in words.plain[1:]], asked)
    if answers == ():
        return Refusal("refusal-whose-answer", {"number": number})
    return answers if isinstance(answers, Refusal) else Args(number, answers)


def _answers(words: list[str], asked: Asked) -> tuple[tuple[Person, Attendance], ...] | Refusal:
    """Names, and after them their answer. Nothing, where a name has none or an answer is nobody's."""
    case, _ = asked.in_case()
    answers, names = list[tuple[Person, Attendance]](), list[Person]()
    for said in _phrases(words):
        if said not in ATTENDANCE:
            who = person_called(case, said)
            if isinstance(who, Refusal):
                return who
            names.append(who)
        elif names:
            answers += [(who, ATTENDANCE[said]) for who in names]
            names = []
        else:
            return ()
    return () if names else tuple(answers)


def _phrases(words: list[str]) -> Iterator[str]:
    """One word after the other; those of an answer of several words together."""
    while words:
        whole = next((n for n in range(_LONGEST, 1, -1) if " ".join(words[:n]) in ATTENDANCE), 1)
        yield " ".join(words[:whole])
        words = words[whole:]


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return for_each(
        case, args.answers, lambda now, each: enter_answer(now, by, each[0], args.number, each[1], asked.now)
    )


COMMAND: Final = Command("meeting-answer", Access.STAFF, Place.OPEN, parse, decide, open_case=True)
