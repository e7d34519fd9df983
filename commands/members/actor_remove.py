"""`!aktör bort polis`: an actor leaves the case, at once and without a question (R29)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.members.joining import take_out_by_hand
from cases.people import Person
from commands.arguments.each import for_each
from commands.arguments.people import some_people
from commands.asked import Asked
from commands.command import Command, Ending
from commands.reading.words import Words


def parse(words: Words, asked: Asked) -> tuple[Person, ...] | Refusal:
    return some_people(words, asked, by_party=True)


def decide(asked: Asked, people: tuple[Person, ...]) -> Decision | Refusal:
    other = next((who for who in people if not who.is_actor), None)
    if other is not None:
        return Refusal("refusal-not-an-actor", {"who": other.handle})
    case, by = asked.in_case()
    return for_each(case, people, lambda then, who: take_out_by_hand(then, by, who, asked.now))


COMMAND: Final = Command("actor-remove", Access.COORDINATOR, Place.PRIVATE, parse, decide, ending=Ending.AT_ONCE)
