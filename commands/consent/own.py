"""`!mitt samtycke`: what the writer's own organisation may be told and tell, until when, by which paper."""

from typing import Final

from cases.access import Access, Place
from cases.consent.categories import category_text, party_text
from cases.decision import Decision, Refusal, Say, TextArgument, ToWriter
from cases.people import SOC
from cases.rooms.own_party import own_party
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, by = asked.in_case()
    own = own_party(case, by, asked.day)
    values: dict[str, TextArgument] = {
        "party": party_text(own.party),
        "staff": int(own.party == SOC),
        "told": tuple(map(category_text, own.told)),
        "tells": tuple(map(category_text, own.tells)),
        "paper": own.reference,
        "name": "@coordinator-name",
        "phone": "@coordinator-phone",
    }
    if own.through is not None:
        values["through"] = own.through
    text = "own-consent" if own.through is not None and own.told else "own-consent-none"
    return Decision(effects=(Say(ToWriter(), text, values),))


COMMAND: Final = Command("own-consent", Access.ANY_MEMBER, Place.PRIVATE, no_words, decide, reads=True)
