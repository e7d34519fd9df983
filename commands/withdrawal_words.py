"""The words by which one of the family takes a yes back: heard before anything else, from any device (R9)."""

from collections.abc import Mapping
from dataclasses import dataclass

from cases.case import Case
from cases.ids import Party
from cases.people import SOC
from commands.speech import Phrase, Speech
from commands.words import folded, says


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What was taken back; no party named is all of it."""

    parties: tuple[Party, ...] = ()


def withdrawal(case: Case, text: str, speech: Speech) -> Withdrawal | None:
    """The withdrawal that this message is, as a whole; None when it is none, or only holds such a word."""
    if speech.heard(text, Phrase.WITHDRAW_ALL):
        return Withdrawal()
    named = speech.rest_after(text, Phrase.WITHDRAW_SOME)
    if named is None:
        return None
    parties = _parties(named.split(), _called(case, speech), speech.ways[Phrase.AND])
    if not parties:
        return None
    if SOC in parties:  # the owner's own party is always one (R5): without it nothing is left to share
        return Withdrawal()
    return Withdrawal(tuple(dict.fromkeys(parties)))


def may_be_meant(case: Case, text: str, speech: Speech) -> bool:
    """Whether a message that is no withdrawal holds words of one, or names a party as not wanted: then one question.

    A party's name alone is no such word: a child who does not want to go to school is not taking anything back."""
    if speech.holds(text, Phrase.HINT):
        return True
    said = f" {says(text)} "
    named = any(f" {word} " in said for word in _called(case, speech))
    return named and speech.holds(text, Phrase.UNWILLING)


def _parties(words: list[str], called: Mapping[str, Party], joining: frozenset[str]) -> tuple[Party, ...]:
    """The parties that these words name, each word accounted for; none when any word names no party."""
    if not words:
        return ()
    if words[0] in joining:
        return _parties(words[1:], called, joining)
    for count in (3, 2, 1):
        party = called.get(" ".join(words[:count]))
        if party is not None and len(words) >= count:
            rest = words[count:]
            after = _parties(rest, called, joining)
            return (party, *after) if after or not rest else ()
    return ()


def _called(case: Case, speech: Speech) -> dict[str, Party]:
    """What the parties of this case are called: by their own words, by their handles, and in the definite form."""
    named = {grant.party for record in case.records.values() for grant in record.paper.grants}
    named |= {person.party for person in case.people.values() if person.is_actor}
    forms = {f"{says(party)}{ending}": party for party in named for ending in ("", "n", "en", "et")}
    handles = {folded(person.handle): person.party for person in case.people.values() if person.is_actor}
    return forms | handles | dict(speech.parties)
