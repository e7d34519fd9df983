"""`!logg visa`: what the journal can show of the case: who came, left and read, when; never what was said (R87)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, TextArguments, ToWriter
from cases.log import MOST, lines
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case = asked.the_case()
    every = lines(case, asked.log, asked.house.spelled)
    shown: TextArguments = {"code": case.code, "lines": every[-MOST:], "earlier": max(0, len(every) - MOST)}
    return Decision(effects=(Say(ToWriter(), "audit-shown", shown),))


COMMAND: Final = Command(
    "audit-show", Access.LOG, Place.PRIVATE, no_words, decide, reads=True, needs=frozenset({Need.LOG})
)
