"""`!huvudkontakt lots`: the one the young person turns to; there is one at a time (R38)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.people import Person
from cases.rooms.whole_group import name_lead
from commands.arguments.people import one_person
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, who: Person) -> Decision | Refusal:
    case, by = asked.in_case()
    return name_lead(case, by, who, asked.now)


COMMAND: Final = Command("lead", Access.COORDINATOR, Place.PRIVATE, one_person, decide, open_case=True)
