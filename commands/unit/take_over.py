"""`!ärende ta över Björk-17`: a coordinator of the unit takes a case over from a colleague (R35)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.unit.takeover import take_over
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command, Scope


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    if asked.writer.coordinator is None or asked.case is None:
        return Refusal("refusal-not-for-you")
    return take_over(asked.office, asked.case, asked.writer.coordinator, asked.fresh, asked.now)


COMMAND: Final = Command(
    "case-take-over",
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    no_words,
    decide,
    scope=Scope.UNIT_CASE,
    in_office=Place.PRIVATE,
)
