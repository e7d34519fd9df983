"""`!aktörer`: who takes part in the case, by handle; never why somebody does not (R90)."""

from typing import Final

from cases.access import Access, Place
from cases.consent.categories import party_text
from cases.decision import Decision, Line, Refusal, Say, ToWriter
from cases.rooms.admission import desired
from commands.command import Asked, Command
from commands.nothing import Nothing, no_words


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    inside = desired(case, asked.day)
    members = tuple(
        Line("line-actor", (("who", who.handle), ("party", party_text(who.party))))
        for who in case.people.values()
        if who.id in inside
    )
    return Decision(effects=(Say(ToWriter(), "actors-shown", {"members": members}),))


COMMAND: Final = Command("actors", Access.COORDINATOR, Place.OPEN, no_words, decide, reads=True)
