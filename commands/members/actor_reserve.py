"""`!aktör förbehåll forening dnr="SN 2026/9"`: a signed promise of silence, which lets a club or a church in (R32)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.people import Person
from cases.rooms.whole_group import note_reservation
from commands.asked import Asked
from commands.command import Command
from commands.reading.values import person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """Whose promise, and where the paper lies."""

    who: Person
    reference: str


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words, Key.REFERENCE):
        return refusal
    handle, _, rest = words.text.partition(" ")
    if not handle:
        return Refusal("refusal-which-person", {"known": tuple(p.handle for p in case.people.values())})
    who = person_called(case, handle)
    return who if isinstance(who, Refusal) else Args(who, _whole_reference(words, rest))


def _whole_reference(words: Words, rest: str) -> str:
    """`dnr=SN 2026/9` without quotes, and the reference alone."""
    return " ".join(filter(None, (words.named(Key.REFERENCE.spellings), rest)))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return note_reservation(case, by, args.who, args.reference, asked.now)


COMMAND: Final = Command("actor-reserve", Access.COORDINATOR, Place.PRIVATE, parse, decide)
