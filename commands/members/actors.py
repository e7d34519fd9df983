"""`!aktörer`: who is in the room, and who may be and is not there; never why somebody may not be (R90)."""

from typing import Final

from cases.access import Access, Place
from cases.consent.categories import party_text
from cases.decision import Decision, Line, Refusal, Say, ToWriter
from cases.rooms.admission import desired
from cases.rooms.reach import Reach, away_lines, reach
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    covered = [case.named(person) for person in case.people if person in desired(case, asked.day)]
    present = [who for who in covered if reach(case, who) is Reach.PRESENT]
    members = tuple(Line("line-actor", (("who", who.handle), ("party", party_text(who.party)))) for who in present)
    away = away_lines(case, covered)
    return Decision(effects=(Say(ToWriter(), "actors-shown", {"members": members, "away": away}),))


COMMAND: Final = Command("actors", Access.COORDINATOR, Place.OPEN, no_words, decide, reads=True)
