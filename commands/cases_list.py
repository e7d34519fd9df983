"""`!ärenden`: the unit's cases by code, for its coordinators."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, ToWriter
from commands.command import Asked, Command
from commands.nothing import Nothing, no_words


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    if asked.coordinator is None:
        return Refusal("refusal-not-for-you")
    unit = asked.coordinator.unit
    codes = tuple(sorted(case.code for case in asked.office.cases.values() if case.unit == unit))
    return Decision(effects=(Say(ToWriter(), "cases-shown", {"codes": codes}),))


COMMAND: Final = Command("cases", Access.UNIT_COORDINATOR, Place.PRIVATE, no_words, decide, needs_case=False)
