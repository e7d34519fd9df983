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
    case, log = asked.the_case(), asked.last_lines
    last = lines(case, log.facts, asked.house.spelled)
    earlier = log.earlier + max(0, len(last) - MOST)
    shown: TextArguments = {"code": case.code, "lines": last[-MOST:], "earlier": earlier}
    return Decision(effects=(Say(ToWriter(), "audit-shown", shown),))


COMMAND: Final = Command(
    "audit-show", Access.LOG, Place.PRIVATE, no_words, decide, reads=True, needs=frozenset({Need.LAST_LINES})
)
