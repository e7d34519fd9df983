"""`!aktörer`: who is in the room, and who may be and is not there; in the coordinator's own chat also who may not be,
and why. Where others read it is never said why (R90)."""

from typing import Final

from cases.access import Access, Place
from cases.consent.categories import party_text
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.people import Person
from cases.rooms.admission import desired
from cases.rooms.reach import Reach, away_lines, reach
from cases.rooms.why import outside
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    may_be_in = desired(case, asked.day)
    covered = [case.named(person) for person in case.people if person in may_be_in]
    shown: dict[str, TextArgument] = {
        "members": tuple(_line(who) for who in covered if reach(case, who) is Reach.PRESENT),
        "away": away_lines(case, covered),
        "outside": () if asked.in_room else outside(case, asked.day, but_for=may_be_in),
    }
    return Decision(effects=(Say(ToWriter(), "actors-shown", shown),))


def _line(who: Person) -> Line:
    return Line("line-actor", (("who", who.handle), ("party", party_text(who.party))))


COMMAND: Final = Command(
    "actors",
    Access.COORDINATOR,
    Place.OPEN,
    no_words,
    decide,
    reads=True,
    needs=frozenset({Need.IN_ROOM}),
    in_office=Place.PRIVATE,
)
