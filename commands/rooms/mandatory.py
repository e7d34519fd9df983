"""`!rum krav polis skola`: the parties this group must have, where the working model leaves it to the person (R33)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.ids import Party
from cases.rooms.whole_group import demand
from commands.arguments.parties import some_parties
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, parties: tuple[Party, ...]) -> Decision | Refusal:
    case, by = asked.in_case()
    return demand(case, by, parties, asked.now)


COMMAND: Final = Command("room-mandatory", Access.COORDINATOR, Place.PRIVATE, some_parties, decide)
