"""`!mall samtycke`: the block for a signed paper, with the people of this case, to copy and fill in."""

from typing import Final

from cases.access import Access, Place
from cases.consent.effective import required_grantors
from cases.consent.paper import suggested_end
from cases.decision import Decision, Refusal, Say, ToWriter
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    values = {
        "code": case.code,
        "today": asked.day.isoformat(),
        "through": suggested_end(asked.day, case.rules).isoformat(),
        "family": " ".join(who.handle for who in required_grantors(case, asked.day)),
    }
    return Decision(effects=(Say(ToWriter(), "template-consent", values),))


COMMAND: Final = Command(
    "template-consent", Access.STAFF, Place.PRIVATE, no_words, decide, in_office=Place.OPEN, harmless=True
)
