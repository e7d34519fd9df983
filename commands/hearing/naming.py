"""What the parties of a case are called when the family speaks of them."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from cases.case import Case
from cases.consent.categories import GUARDIANS
from cases.ids import Party
from cases.people import SOC
from commands.hearing.lexicon import Item, Names
from commands.hearing.patterns import Nearby
from commands.hearing.senses import INSIDER, OWNER, PARTY
from commands.hearing.speech import Speech
from commands.hearing.spoken import as_said

_ENDINGS: Final = ("", "n", "en", "et", "met", "na")
_MISSPELT_FROM: Final = 5


def others(case: Case) -> tuple[Party, ...]:
    """The parties of the case beside the owner's own: those its papers name and those with a person in it."""
    named = [grant.party for record in case.consent.records.values() for grant in record.paper.grants]
    named += [person.party for person in case.people.values() if person.is_actor]
    return tuple(party for party in dict.fromkeys(named) if party not in {SOC, GUARDIANS})


def names_of(case: Case, speech: Speech) -> Names:
    """By their own words, by their handles, by what they are called in the street, and by who works there."""
    handles = tuple((as_said(who.handle), who.party) for who in case.people.values() if who.is_actor)
    return _names(others(case), handles, speech)


@lru_cache(maxsize=256)
def _names(parties: tuple[Party, ...], handles: tuple[tuple[str, Party], ...], speech: Speech) -> Names:
    called = _called(parties, handles, speech)
    exact = {way: Item(_unless_owner(INSIDER, party), party=party) for way, party in _inside(parties, speech)}
    exact |= {way: Item(_unless_owner(PARTY, party), party=party) for way, party in called.items()}
    near = (way for way in called if " " not in way)
    return Names(exact, Nearby(near, _MISSPELT_FROM))


def _called(parties: tuple[Party, ...], handles: tuple[tuple[str, Party], ...], speech: Speech) -> Mapping[str, Party]:
    """Each way of naming a party itself; what it is called in the street beats a handle, and that its own word."""
    own = {f"{as_said(party)}{ending}": party for party in parties for ending in _ENDINGS}
    return own | dict(handles) | {as_said(way): party for way, party in speech.parties.items()}


def _inside(parties: tuple[Party, ...], speech: Speech) -> Iterator[tuple[str, Party]]:
    """Somebody who works at a party: the teacher, the officer."""
    known = {*parties, *speech.parties.values()}
    return ((way, party) for way, party in speech.lexicon.insiders.items() if party in known)


def _unless_owner(letter: str, party: Party) -> str:
    return OWNER if party == SOC else letter
