"""`!ärende avsluta`: asks first, and closes when the answer repeats which case it is (R67)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.lifecycle import move_phase
from cases.phases import Phase
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command, Ending


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, by = asked.in_case()
    return move_phase(case, by, Phase.CLOSED, asked.now)


COMMAND: Final = Command(
    "case-close", Access.COORDINATOR, Place.PRIVATE, no_words, decide, ending=Ending.PERHAPS, harmless=True
)
