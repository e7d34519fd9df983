"""What a paper names, as it is typed: an organisation, and kinds of information or what is agreed for afterwards."""

from collections.abc import Sequence

from cases.consent.categories import BASICS, CATEGORIES, PARTIES, WILDCARDS, category_text, party_text
from cases.decision import Refusal
from cases.facts import Grant
from cases.ids import Party
from cases.people import SOC
from commands.vocabulary.kinds import category_of
from commands.vocabulary.parties import party_of
from commands.vocabulary.purposes import purpose_of


def read_grants(lines: Sequence[tuple[str, Sequence[str]]]) -> tuple[Grant, ...] | Refusal:
    """Lines as *skola: grund, närvaro* as grants; refused are *alla*, unknown words and a party without a category."""
    grants: list[Grant] = []
    for party_word, words in lines:
        read = _read_line(party_word, words)
        if isinstance(read, Refusal):
            return read
        grants.extend(read)
    return tuple(dict.fromkeys(grants))


def _read_line(party_word: str, words: Sequence[str]) -> tuple[Grant, ...] | Refusal:
    if any(word.casefold() in WILDCARDS for word in (party_word, *words)):
        return Refusal("refusal-wildcard")
    party = party_of(party_word)
    if party is None:
        return Refusal("refusal-unknown-party", {"said": party_word, "known": tuple(map(party_text, PARTIES))})
    if not words:
        return Refusal("refusal-party-without-category", {"party": party_text(party)})
    for word in words:
        if category_of(word) is None:
            return Refusal("refusal-unknown-category", {"said": word, "known": tuple(map(category_text, CATEGORIES))})
    return tuple(Grant(party, category) for category in map(category_of, words) if category)


def read_purposes(party_word: str, words: Sequence[str]) -> tuple[Grant, ...] | Refusal:
    """A line as *efteråt: uppföljning, kontakt* or *efteråt skola: kontakt, plan* as grants; what it does not name is
    not agreed. Kinds of information stand beside the purposes; none is the least there is."""
    if party_word.casefold() in WILDCARDS:
        return Refusal("refusal-wildcard")
    party = party_of(party_word) if party_word else SOC
    if party is None:
        return Refusal("refusal-unknown-purpose", {"said": party_word})
    return _to_party(party, words)


def _to_party(party: Party, words: Sequence[str]) -> tuple[Grant, ...] | Refusal:
    unknown = [word for word in words if purpose_of(word) is None and category_of(word) is None]
    purposes = dict.fromkeys(filter(None, map(purpose_of, words)))
    if unknown or not purposes:
        return Refusal("refusal-unknown-purpose", {"said": next(iter(unknown), "")})
    kinds = tuple(filter(None, map(category_of, words))) or (BASICS,)
    return tuple(Grant(party, kind, purpose) for purpose in purposes for kind in kinds)
