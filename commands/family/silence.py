"""`!ärende tysta [vh1]`: no message of any kind to the family, or to these of them, from this moment (R99)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.family.silence import silence
from commands.arguments.each import for_each
from commands.arguments.people import Anyone, perhaps_people
from commands.asked import Asked
from commands.command import Command, Ending


def decide(asked: Asked, args: tuple[Anyone, ...]) -> Decision | Refusal:
    case, by = asked.in_case()
    return for_each(case, args, lambda then, each: silence(then, by, each.who, asked.now))


COMMAND: Final = Command(
    "case-silence", Access.COORDINATOR, Place.PRIVATE, perhaps_people, decide, ending=Ending.AT_ONCE
)
