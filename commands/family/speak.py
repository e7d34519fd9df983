"""`!ärende tala [vh1]`: the silence is over, for the family or for one of them who said *stopp* (R99)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.family.silence import speak_again
from commands.arguments.people import Anyone, perhaps_one_person
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Anyone) -> Decision | Refusal:
    case, by = asked.in_case()
    return speak_again(case, by, args.who, asked.now)


COMMAND: Final = Command("case-speak", Access.COORDINATOR, Place.PRIVATE, perhaps_one_person, decide)
