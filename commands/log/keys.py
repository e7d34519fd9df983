"""`!logg nycklar`: which person got a room's key, on which device and when, so that a breach can be assessed (R87)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, TextArguments, ToWriter
from cases.log import MOST, key_lines
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case = asked.the_case()
    every = key_lines(case, asked.log.facts)
    shown: TextArguments = {"code": case.code, "lines": every[-MOST:], "earlier": max(0, len(every) - MOST)}
    return Decision(effects=(Say(ToWriter(), "audit-keys-shown", shown),))


COMMAND: Final = Command(
    "audit-keys", Access.LOG, Place.PRIVATE, no_words, decide, reads=True, needs=frozenset({Need.LOG})
)
