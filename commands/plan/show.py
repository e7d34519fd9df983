"""`!plan`: what has been promised and is not done yet, the soonest first."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.plan.actions import line, open_actions
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    lines = tuple(line(case, action) for action in open_actions(case))
    return Decision(effects=(Say(ToWriter(), "plan-shown", {"actions": lines}),))


COMMAND: Final = Command("plan", Access.ANY_MEMBER, Place.OPEN, no_words, decide, reads=True)
