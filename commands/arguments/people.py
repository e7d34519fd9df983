"""Commands about people of the case: the handles that follow, and nothing else."""

from dataclasses import dataclass

from cases.case import Case
from cases.decision import Refusal
from cases.papers.withdrawals import find_grantor
from cases.people import Person
from commands.asked import Asked
from commands.reading.values import names_said, person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Anyone:
    """One person, or (None) all of the family."""

    who: Person | None


def which_person(case: Case) -> Refusal:
    """Nobody is named: who there is."""
    return Refusal("refusal-which-person", {"known": tuple(who.handle for who in case.people.values())})


def which_of_family(case: Case) -> Refusal:
    """The same, where only one of the family can be meant."""
    known = tuple(who.handle for who in case.people.values() if who.is_family)
    return Refusal("refusal-which-person", {"known": known})


def grantor_called(case: Case, said: str) -> Person | Refusal:
    """The person with this name who may say yes or no on a paper."""
    known = person_called(case, said)
    return known if isinstance(known, Refusal) else find_grantor(case, known.handle)


def one_person(words: Words, asked: Asked) -> Person | Refusal:
    """The person named; without a name the refusal tells who there is."""
    case, _ = asked.in_case()
    if not words.text:
        return which_person(case)
    return unread(words) or person_called(case, words.text)


def some_people(words: Words, asked: Asked, *, by_party: bool = False) -> tuple[Person, ...] | Refusal:
    """Everyone who is named, each once; one name that is nobody's is the refusal of all. `by_party`: also behind
    *part=*."""
    case, _ = asked.in_case()
    names = names_said(token for token in words.items if token.key is None or token.key in Key.PARTY.spellings)
    if refusal := unread(words, *((Key.PARTY,) if by_party else ())):
        return refusal
    if not names:
        return which_person(case)
    people: dict[str, Person] = {}
    for name in names:
        who = person_called(case, name)
        if isinstance(who, Refusal):
            return who
        people[who.id] = who
    return tuple(people.values())


def perhaps_one_person(words: Words, asked: Asked) -> Anyone | Refusal:
    """The person named, or nobody in particular."""
    if not words.text:
        return unread(words) or Anyone(None)
    who = one_person(words, asked)
    return who if isinstance(who, Refusal) else Anyone(who)


def perhaps_people(words: Words, asked: Asked) -> tuple[Anyone, ...] | Refusal:
    """Each person named, or nobody in particular."""
    if not words.text:
        return unread(words) or (Anyone(None),)
    people = some_people(words, asked)
    return people if isinstance(people, Refusal) else tuple(map(Anyone, people))
