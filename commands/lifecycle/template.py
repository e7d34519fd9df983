"""`!mall öppna`: the block for opening a case, to copy and fill in."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, ToWriter
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command, Scope


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    if asked.writer.coordinator is None:
        return Refusal("refusal-not-for-you")
    values = {"unit": asked.writer.coordinator.unit, "home": asked.house.home or asked.writer.user.partition(":")[2]}
    return Decision(effects=(Say(ToWriter(), "template-open", values),))


COMMAND: Final = Command(
    "template-open",
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    no_words,
    decide,
    scope=Scope.NO_CASE,
    in_office=Place.OPEN,
    harmless=True,
)
