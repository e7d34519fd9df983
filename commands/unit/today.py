"""`!idag`: what needs me now, across my cases, each with what to answer; who wrote and when, never what (R36, R96)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, TextArguments, ToWriter
from cases.unit.needs import needs
from commands.arguments.needed import need_line, noted
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command, Scope

ID: Final = "today"
AT_MOST: Final = 15
"""So many lines at a time: as much as a phone shows in a few screens."""


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    every = needs(asked.office, asked.unit_cases.of(asked.writer.user), asked.writer.user, asked.now)
    shown = every[:AT_MOST]
    values: TextArguments = {
        "needs": tuple(need_line(asked, each) for each in shown),
        "count": len(every),
        "more": len(every) - len(shown),
    }
    say = Say(ToWriter(), "today-shown" if every else "today-nothing", values)
    return Decision(effects=(say,), elsewhere=noted(shown, ID, asked))


COMMAND: Final = Command(
    ID,
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    no_words,
    decide,
    scope=Scope.NO_CASE,
    needs=frozenset({Need.UNIT_CASES}),
)
