"""`!samtycke gäller Björk-17`: after the journal was set back, each paper of the case counts again as it did.

The coordinator has looked through the case first, and taken down what was taken back since."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.papers.standing_again import stand_again
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, by = asked.in_case()
    return stand_again(case, by, asked.now)


COMMAND: Final = Command("consent-stands", Access.COORDINATOR, Place.PRIVATE, no_words, decide, open_case=True)
