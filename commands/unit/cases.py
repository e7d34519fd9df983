"""`!ärenden`: the unit's cases, each by its code and a light, for its coordinators and its intake group (R35)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Line, Refusal, Say, ToWriter
from cases.lights import light_text
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command, Scope


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    cases = sorted(asked.unit_cases.every(), key=lambda case: case.code)
    lines = tuple(Line("line-case", (("code", case.code), ("light", light_text(case, asked.day)))) for case in cases)
    return Decision(effects=(Say(ToWriter(), "cases-shown", {"cases": lines}),))


COMMAND: Final = Command(
    "cases", Access.LIST, Place.PRIVATE, no_words, decide, scope=Scope.NO_CASE, needs=frozenset({Need.UNIT_CASES})
)
