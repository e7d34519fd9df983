"""`!rum svar vh1 ja`: what one of the family says of sharing the room; a no takes effect at once (R1)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.facts import Answer
from cases.people import Person
from cases.rooms.rooming import note_answer
from commands.asked import Asked
from commands.command import Command, Ending
from commands.reading.line import folded
from commands.reading.values import person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import NO, YES


@dataclass(frozen=True, slots=True)
class Args:
    """Whose word, and what it was."""

    who: Person
    said: Answer


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    match words.text.split():
        case [handle, answer] if folded(answer) in YES | NO:
            who = person_called(case, handle)
            said = Answer.YES if folded(answer) in YES else Answer.NO
            return who if isinstance(who, Refusal) else Args(who, said)
        case [_, answer]:
            return Refusal("refusal-answer-yes-or-no", {"said": answer})
        case _:
            return Refusal("refusal-which-person", {"known": tuple(p.handle for p in case.people.values())})


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return note_answer(case, by, args.who, args.said, asked.now)


COMMAND: Final = Command("room-answer", Access.STAFF, Place.PRIVATE, parse, decide, ending=Ending.PERHAPS)
