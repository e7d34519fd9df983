"""`!person hälsa vh1`: draws the code for their paper, and asks this member of the family for it (R98)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.family.greeting import greet
from cases.people import Person
from commands.arguments.people import one_person
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, who: Person) -> Decision | Refusal:
    case, by = asked.in_case()
    return greet(case, by, who, asked.fresh, asked.now)


COMMAND: Final = Command("person-greet", Access.COORDINATOR, Place.PRIVATE, one_person, decide, open_case=True)
