"""`!person byt vh1 @ny` (or `ring`): a new account or number; the old one is out at once, the rest is kept."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.family.new_account import change_account
from cases.people import Person, Way
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import MAIL, RING


@dataclass(frozen=True, slots=True)
class Args:
    """Who, and how they are reached from now."""

    who: Person
    way: Way
    user: str | None = None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    match [token.text for token in words.plain]:
        case [handle, way] if folded(way) in RING:
            reached: tuple[Way, str | None] = (Way.RING, None)
        case [handle, way, _] if folded(way) in MAIL:
            reached = (Way.MAIL, None)
        case [handle, user] if user.startswith("@"):
            reached = (Way.MATRIX, user)
        case _:
            home = asked.house.home or asked.writer.user.partition(":")[2]
            return Refusal("refusal-change-how", command=f"{words.head} vh1 @nytt:{home}")
    who = person_called(case, handle)
    return who if isinstance(who, Refusal) else Args(who, *reached)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return change_account(case, by, args.who, args.way, args.user, asked.fresh, asked.now, asked.house.home)


COMMAND: Final = Command(
    "person-change", Access.COORDINATOR, Place.PRIVATE, parse, decide, needs=frozenset({Need.ACCOUNTS}), open_case=True
)
