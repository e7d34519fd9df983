"""`!person bort vh1`: out of the case, at once and without a question."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.gate.joining import take_out_by_hand
from cases.people import Person
from commands.command import Asked, Command
from commands.people_said import one_person


def decide(asked: Asked, who: Person) -> Decision | Refusal:
    case, by = asked.in_case()
    return take_out_by_hand(case, by, who, asked.now)


COMMAND: Final = Command("person-remove", Access.COORDINATOR, Place.PRIVATE, one_person, decide, closing=True)
