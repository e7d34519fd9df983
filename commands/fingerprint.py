"""`!bot`: the bot's fingerprint, to compare with what one's own client shows."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, ToWriter
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command, Scope


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    return Decision(effects=(Say(ToWriter(), "bot-fingerprint", {"fingerprint": asked.house.fingerprint}),))


COMMAND: Final = Command("bot", Access.ANYONE, Place.OPEN, no_words, decide, scope=Scope.NO_CASE, harmless=True)
