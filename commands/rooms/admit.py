"""`!rum släpp-in ungdom`: one of the family in the professionals' room, after a list of who will be seen (R1)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.people import Person
from cases.rooms.rooming import ask_let_in
from cases.unit.identities import not_let_in
from commands.arguments.people import one_person
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, who: Person) -> Decision | Refusal:
    case, by = asked.in_case()
    return not_let_in(asked.office, who) or ask_let_in(case, by, who, asked.now)


COMMAND: Final = Command("room-admit", Access.COORDINATOR, Place.PRIVATE, one_person, decide, open_case=True)
