"""`!ärende öppna grinden`: what consent covers may come in again after the gate was shut (R10)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.rooms.admission import open_gate
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, by = asked.in_case()
    return open_gate(case, by, asked.now)


COMMAND: Final = Command("case-gate", Access.COORDINATOR, Place.PRIVATE, no_words, decide)
