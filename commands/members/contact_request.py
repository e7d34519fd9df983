"""`!fråga polis`: words to ask an organisation for a contact person, once consent covers it (R14)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.ids import Party
from cases.rooms.whole_group import request_contact
from commands.arguments.parties import one_party
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, party: Party) -> Decision | Refusal:
    case, by = asked.in_case()
    return request_contact(case, by, party, asked.now)


COMMAND: Final = Command("contact-request", Access.COORDINATOR, Place.PRIVATE, one_party, decide, open_case=True)
