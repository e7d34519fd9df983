"""`!frånvaro 1/7–5/8 ersättare=@x`: who has my cases while I am away (R36)."""

from collections.abc import Iterator
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
from commands.reading.line import folded
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
    days = days_said(" ".join(_days(words)), asked.now)
    if isinstance(days, Refusal):
        return days
    said = words.named(Key.DEPUTY.spellings) or next(_accounts(words), None)
    if not said:
        more = filled({Key.DEPUTY: "@"}, asked.house.language)
        return Refusal("refusal-away-without-stand-in", command=words.whole(more=more))
    user = read_id(said, None)
    return user if isinstance(user, Refusal) else Args(days, user)


def _days(words: Words) -> Iterator[str]:
    """All but who stands in, where that is said without a key: *1/7-5/8 ersättare @vik:kommun.se*."""
    bare = not words.named(Key.DEPUTY.spellings) and any(_accounts(words))
    for token in words.plain:
        if not (bare and (token.text.startswith("@") or folded(token.text) in Key.DEPUTY.spellings)):
            yield token.text


def _accounts(words: Words) -> Iterator[str]:
    return (token.text for token in words.plain if token.text.startswith("@"))


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
