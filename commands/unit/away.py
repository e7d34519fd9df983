"""`!frånvaro 1/7–5/8 ersättare=@x`: who has my cases while I am away (R36)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.ids import UserId
from cases.naming import read_id
from cases.unit.absence import away
from commands.asked import Asked, Need
from commands.command import Command, Scope
from commands.reading.values import days_said
from commands.reading.words import Words, filled, unread
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """The first and the last day, and who stands in."""

    days: tuple[date, date]
    stand_in: UserId


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.DEPUTY):
        return refusal
    if not words.text:
        return Refusal("refusal-away-when")
    days = days_said(words.text, asked.now)
    if isinstance(days, Refusal):
        return days
    said = words.named(Key.DEPUTY.spellings)
    if not said:
        more = filled({Key.DEPUTY: "@"}, asked.house.language)
        return Refusal("refusal-away-without-stand-in", command=words.whole(more=more))
    user = read_id(said, None)
    return user if isinstance(user, Refusal) else Args(days, user)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    me = asked.writer.coordinator
    if me is None:
        return Refusal("refusal-not-for-you")
    return away(asked.office, asked.unit_cases.of(me.user), me, args.stand_in, args.days, asked.fresh, asked.now)


COMMAND: Final = Command(
    "away",
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    parse,
    decide,
    scope=Scope.NO_CASE,
    needs=frozenset({Need.UNIT_CASES, Need.ACCOUNTS}),
    in_office=Place.PRIVATE,
)
