"""`!person hälsa vh1`: draws the code for their paper, and asks this member of the family for it (R98)."""

from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Refusal
from cases.family.greeting import greet
from cases.people import Person
from commands.arguments.each import for_each
from commands.arguments.people import some_people
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, people: tuple[Person, ...]) -> Decision | Refusal:
    case, by = asked.in_case()

    def one(then: Case, who: Person) -> Decision | Refusal:
        return greet(then, by, who, asked.fresh, asked.now)

    return for_each(case, people, one)


COMMAND: Final = Command("person-greet", Access.COORDINATOR, Place.PRIVATE, some_people, decide, open_case=True)
