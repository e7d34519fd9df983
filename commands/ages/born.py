"""`!person född 2011-05-14`: when the young person was born, where a month stood alone or it was typed wrong (R3)."""

from typing import Final

from cases.access import Access, Place
from cases.ages.birthdate import set_birth_date
from cases.days import BirthDate
from cases.decision import Decision, Refusal
from cases.people import Role
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import birth_date_said
from commands.reading.words import Words, unread


def parse(words: Words, asked: Asked) -> BirthDate | Refusal:
    case, _ = asked.in_case()
    youth = {folded(who.handle) for who in case.people.values() if who.role is Role.YOUTH}
    said = " ".join(token.text for token in words.plain if folded(token.text) not in youth)
    if refusal := unread(words):
        return refusal
    if not said:
        return Refusal("refusal-born-when", command=f"{words.head} {case.born}")
    return birth_date_said(said, asked.now)


def decide(asked: Asked, born: BirthDate) -> Decision | Refusal:
    case, by = asked.in_case()
    return set_birth_date(case, by, born, asked.now)


COMMAND: Final[Command[BirthDate]] = Command(
    "person-born", Access.COORDINATOR, Place.PRIVATE, parse, decide, open_case=True
)
