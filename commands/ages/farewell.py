"""`!person avsked vh1 ja`: the young person says yes to a last text to this guardian on the 18th birthday (R19)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.family.last_words import agree_last_words
from cases.people import Person
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import NO, YES


@dataclass(frozen=True, slots=True)
class Args:
    """Which guardian, and what the young person says."""

    who: Person
    agreed: bool


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    match [token.text for token in words.plain]:
        case [handle, said] if folded(said) in YES | NO:
            who = person_called(case, handle)
            return who if isinstance(who, Refusal) else Args(who, folded(said) in YES)
        case _:
            return Refusal("refusal-last-words-how", command=f"{words.head} vh1 {'yes' if _english(asked) else 'ja'}")


def _english(asked: Asked) -> bool:
    return asked.house.language == "en"


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return agree_last_words(case, by, args.who, asked.now, agreed=args.agreed)


COMMAND: Final = Command("person-farewell", Access.COORDINATOR, Place.PRIVATE, parse, decide, open_case=True)
"""Not one that closes: it takes nobody out, and a text that nobody has said yes to is never sent."""
