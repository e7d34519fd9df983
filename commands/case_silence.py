"""`!ärende tysta [vh1]`: no message of any kind to the family, or to this one of them, from this moment (R99)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.family.silence import silence
from commands.command import Asked, Command
from commands.people_said import Anyone, perhaps_one_person


def decide(asked: Asked, args: Anyone) -> Decision | Refusal:
    case, by = asked.in_case()
    return silence(case, by, args.who, asked.now)


COMMAND: Final = Command("case-silence", Access.COORDINATOR, Place.PRIVATE, perhaps_one_person, decide, closing=True)
