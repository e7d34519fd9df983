"""`!mina`: what the writer has promised in this case and not done yet."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.plan.actions import line, owned
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, by = asked.in_case()
    lines = tuple(line(case, action) for action in owned(case, by))
    return Decision(effects=(Say(ToWriter(), "mine-shown", {"actions": lines}),))


COMMAND: Final = Command("mine", Access.ANY_MEMBER, Place.OPEN, no_words, decide, reads=True)
