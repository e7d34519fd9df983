"""`!dagordning`: the standing agenda, built from the plan; `… frågad lots 5/12`: who asked the young person (R53)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.closing.agenda import agenda, asked_youth
from cases.decision import Decision, Refusal
from cases.people import Person
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import day_said, person_called
from commands.reading.words import Words, unread
from commands.vocabulary.closing import ASKED, BY


@dataclass(frozen=True, slots=True)
class Args:
    """Who asked the young person, and when; nothing to see the agenda."""

    who: Person | None = None
    day: date | None = None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words):
        return refusal
    first, *said = [token.text for token in words.plain] or [""]
    if not first:
        return Args()
    if folded(first).strip(",.:") not in ASKED:
        return Refusal("refusal-too-many-words", {"said": words.text}, command=words.head)
    return _asked(asked, [word for word in said if folded(word) not in BY])


def _asked(asked: Asked, said: list[str]) -> Args | Refusal:
    """A name where there is one, and a day; without them the writer, today."""
    case, by = asked.in_case()
    who = person_called(case, said[0]) if said and not said[0][0].isdigit() else by
    if isinstance(who, Refusal):
        return who
    rest = " ".join(said if who is by and said and said[0][0].isdigit() else said[1:])
    day = day_said(rest, asked.now, past=True) if rest else asked.day
    return day if isinstance(day, Refusal) else Args(who, day)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    if args.who is None or args.day is None:
        return agenda(case, asked.now, in_room=asked.in_room)
    return asked_youth(case, by, args.who, args.day, asked.now)


COMMAND: Final = Command(
    "agenda", Access.STAFF, Place.OPEN, parse, decide, reads=True, needs=frozenset({Need.IN_ROOM}),
    in_office=Place.PRIVATE,
)  # fmt: skip
