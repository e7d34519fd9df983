"""`!samtycke historik`: everything said of consent in this case, in its order, with who typed it and when (R23)."""

from typing import Final

from cases.access import Access, Place
from cases.consent.history import history
from cases.decision import Decision, Refusal, Say, TextArguments, ToWriter
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command

MOST: Final = 60
"""So many of the latest lines are shown in one message."""


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    every = history(case, asked.log.facts)
    shown: TextArguments = {"code": case.code, "lines": every[-MOST:], "earlier": max(0, len(every) - MOST)}
    return Decision(effects=(Say(ToWriter(), "consent-history", shown),))


COMMAND: Final = Command(
    "consent-history", Access.STAFF, Place.PRIVATE, no_words, decide, reads=True, needs=frozenset({Need.LOG})
)
