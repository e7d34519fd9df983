"""`!frånvaro slut`: I am back, or stay after all, and have my cases myself again (R36)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.unit.absence import back
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command, Scope


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    me = asked.writer.coordinator
    if me is None:
        return Refusal("refusal-not-for-you")
    return back(asked.office, asked.unit_cases.of(me.user), me, asked.now)


COMMAND: Final = Command(
    "away-end",
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    no_words,
    decide,
    scope=Scope.NO_CASE,
    needs=frozenset({Need.UNIT_CASES}),
    in_office=Place.PRIVATE,
)
