"""`!mall öppna`: the block for opening a case, to copy and fill in."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, ToWriter
from commands.arguments.no_words import Nothing, no_words
from commands.command import Asked, Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    if asked.coordinator is None:
        return Refusal("refusal-not-for-you")
    values = {"unit": asked.coordinator.unit, "home": asked.home or asked.user.partition(":")[2]}
    return Decision(effects=(Say(ToWriter(), "template-open", values),))


COMMAND: Final = Command("template-open", Access.UNIT_COORDINATOR, Place.PRIVATE, no_words, decide, needs_case=False)
