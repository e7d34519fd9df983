"""Commands about one person of the case: the handle that follows, and nothing else."""

from dataclasses import dataclass

from cases.decision import Refusal
from cases.people import Person
from commands.command import Asked
from commands.reading import person_called
from commands.syntax import unread
from commands.words import Words


@dataclass(frozen=True, slots=True)
class Anyone:
    """One person, or (None) all of the family."""

    who: Person | None


def one_person(words: Words, asked: Asked) -> Person | Refusal:
    """The person named; without a name the refusal tells who there is."""
    case, _ = asked.in_case()
    if not words.text:
        return Refusal("refusal-which-person", {"known": tuple(who.handle for who in case.people.values())})
    return unread(words) or person_called(case, words.text)


def perhaps_one_person(words: Words, asked: Asked) -> Anyone | Refusal:
    """The person named, or nobody in particular."""
    if not words.text:
        return unread(words) or Anyone(None)
    who = one_person(words, asked)
    return who if isinstance(who, Refusal) else Anyone(who)
