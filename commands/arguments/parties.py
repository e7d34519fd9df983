"""Organisations as they are named in a command; the refusal tells which word is none."""

from cases.consent.categories import PARTIES, party_text
from cases.decision import Refusal
from cases.ids import Party
from commands.asked import Asked
from commands.reading.line import folded
from commands.reading.words import Words, unread
from commands.vocabulary.parties import party_of
from commands.vocabulary.small import AND


def some_parties(words: Words, asked: Asked) -> tuple[Party, ...] | Refusal:
    """One or more; none is refused with the list."""
    del asked
    if refusal := unread(words):
        return refusal
    read = {word: party_of(word) for word in words.text.replace(",", " ").split() if folded(word) not in AND}
    unknown = next((word for word, party in read.items() if party is None), None)
    if unknown is not None:
        return Refusal("refusal-unknown-party", {"said": unknown, "known": tuple(map(party_text, PARTIES))})
    return tuple(party for party in read.values() if party) or Refusal("refusal-which-party", command=f"{words.head} ")


def one_party(words: Words, asked: Asked) -> Party | Refusal:
    """Exactly one."""
    parties = some_parties(words, asked)
    if isinstance(parties, Refusal):
        return parties
    if len(parties) > 1:
        return Refusal("refusal-too-many-words", {"said": words.text}, command=words.head)
    return parties[0]
