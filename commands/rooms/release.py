"""`!rum släpp-ut ungdom`: one of the family is in the professionals' room no more; at once, without a question."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.people import Person
from cases.rooms.rooming import let_out
from commands.arguments.each import for_each
from commands.arguments.people import some_people
from commands.asked import Asked
from commands.command import Command, Ending


def decide(asked: Asked, people: tuple[Person, ...]) -> Decision | Refusal:
    case, by = asked.in_case()
    return for_each(case, people, lambda then, who: let_out(then, by, who, asked.now))


COMMAND: Final = Command("room-release", Access.COORDINATOR, Place.PRIVATE, some_people, decide, ending=Ending.AT_ONCE)
