"""`!rum släpp-ut ungdom`: one of the family is in the professionals' room no more; at once, without a question."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.people import Person
from cases.rooms.rooming import let_out
from commands.command import Asked, Command
from commands.people_said import one_person


def decide(asked: Asked, who: Person) -> Decision | Refusal:
    case, by = asked.in_case()
    return let_out(case, by, who, asked.now)


COMMAND: Final = Command("room-release", Access.COORDINATOR, Place.PRIVATE, one_person, decide, closing=True)
