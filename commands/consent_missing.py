"""`!samtycke saknas`: whose yes is lacking, who waits outside because of it, and what helps (R3)."""

from typing import Final

from cases.access import Access, Place
from cases.consent import missing, standing
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from commands.case_show import outside
from commands.command import Asked, Command
from commands.nothing import Nothing, no_words


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    people = missing(case, asked.day)
    shown: dict[str, TextArgument] = {
        "missing": tuple(
            Line("line-standing", (("who", who.handle), ("standing", f"@standing-{standing(case, who, asked.day)}")))
            for who in people
        ),
        "first": people[0].handle if people else "",
        "outside": outside(case, asked),
    }
    return Decision(effects=(Say(ToWriter(), "consent-missing", shown),))


COMMAND: Final = Command("consent-missing", Access.STAFF, Place.PRIVATE, no_words, decide, reads=True)
