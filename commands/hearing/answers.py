"""What somebody answers to the question whether they take a yes back."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from cases.case import Case
from cases.ids import Party
from commands.hearing import grammar
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.message import Message, read
from commands.hearing.senses import INSIDER, MISSPELT, OWNER, Sense
from commands.hearing.speech import Phrase, Speech
from commands.hearing.withdrawing import meaning


class Outcome(Enum):
    """What the answer comes to."""

    TAKE = auto()
    """They take it back: from the parties of the answer, or from all where it has none."""
    LEAVE = auto()
    """*Nej*, *vet inte*: all is as before."""
    OTHER = auto()
    """They name somebody the question did not: asked about, and nothing is taken back."""
    CALL = auto()
    """They want to talk first."""
    WONDER = auto()
    """They ask what it would mean: answered, and asked again."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer to the question, read."""

    outcome: Outcome
    parties: tuple[Party, ...] = ()
    """With TAKE: the parties it is taken from; with OTHER: those it is about. None is all of them."""
    besides: tuple[Party, ...] = ()
    """With TAKE: the parties they named too, though the question did not. To be asked about."""


_AROUND: Final = "[nJhVgGCk]*"
_YES: Final = re.compile(
    rf"{_AROUND}(?:J[nJhVO]*(?:R[neh]*D*w?)?|R[neh]*D*|w){_AROUND}(?P<but>{grammar.EXCEPTED})?{_AROUND}"
)
_LEFT_OUT: Final = re.compile(rf"[nh]*j[nj]*Nn*{grammar.LIST}[nh]*")
"""*Nej, inte polisen*."""
_BEGINS_WITH_YES: Final = re.compile("[nh]*J")
_DOUBTFUL: Final = frozenset({OWNER, MISSPELT, INSIDER, Sense.THEM.letter})
"""With one of these among them the names say too little to be taken at their word."""
_NAMED: Final = re.compile(
    rf"[nJhjCO]*(?P<who>{grammar.LIST})(?:[nu]*[vw]|e)?{_AROUND}(?P<but>{grammar.EXCEPTED})?{_AROUND}"
)


def answers(case: Case, text: str, asked: Meaning, speech: Speech) -> Answered | None:
    """The words as an answer to the question that asked about this; None when they are no answer to it."""
    said = meaning(case, text, speech)
    message = read(case, text, speech)
    if said is not None and said.kind is Kind.WORD:
        return Answered(Outcome.TAKE, said.parties)
    if message.asked:
        return Answered(Outcome.WONDER) if said is None else None
    if speech.heard(text, Phrase.CALL):
        return Answered(Outcome.CALL)
    one = message.as_one()
    taken = _taken(one, asked)
    if taken is not None:
        return Answered(Outcome.TAKE, taken) if taken or not asked.parties else Answered(Outcome.LEAVE)
    if (named := named_alone(case, text, speech)) is not None:
        return _named(named, asked, yes=_BEGINS_WITH_YES.match(one.codes) is not None)
    return _left(one, text, said, speech)


def named_alone(case: Case, text: str, speech: Speech) -> tuple[Party, ...] | None:
    """The parties, where the message names parties and says nothing more (*och skolan*); () is *alla*."""
    message = read(case, text, speech).as_one()
    found = _NAMED.fullmatch(message.codes)
    if message.asked or found is None or not _DOUBTFUL.isdisjoint(found["who"]):
        return None
    kept = _kept(message, found)
    named = message.meant(*found.span("who")) or ()
    left = tuple(party for party in named if party not in kept)
    return None if kept and not left else left


def _kept(message: Message, found: re.Match[str]) -> tuple[Party, ...]:
    """The parties that the words except: *utom skolan*."""
    return message.meant(*found.span("but")) or () if found["but"] else ()


def _named(named: tuple[Party, ...], asked: Meaning, *, yes: bool) -> Answered:
    """*Polisen*, *alla*: what the question offers. *Skolan*, where it did not name it, is asked about, not taken."""
    others = tuple(party for party in named if party not in asked.parties)
    if not asked.parties or not others:
        return Answered(Outcome.TAKE, named)
    taken = tuple(party for party in named if party in asked.parties)
    return Answered(Outcome.TAKE, taken or asked.parties, others) if yes or taken else Answered(Outcome.OTHER, others)


def _taken(message: Message, asked: Meaning) -> tuple[Party, ...] | None:
    """The parties a yes takes: those asked about, without those it excepts."""
    found = _YES.fullmatch(message.codes)
    if found is None:
        return None
    kept = _kept(message, found)
    if kept and not asked.parties:
        return None
    return tuple(party for party in asked.parties if party not in kept)


def _left(message: Message, text: str, said: Meaning | None, speech: Speech) -> Answered | None:
    """A no, with anything else said beside it; doubt; otherwise a question or nothing."""
    if _LEFT_OUT.fullmatch(message.codes):
        return Answered(Outcome.LEAVE)
    if said is None and (message.codes.lstrip("n").startswith("j") or "H" in message.codes or "N" in message.codes):
        return Answered(Outcome.LEAVE)
    if speech.heard(text, Phrase.NO, Phrase.MAYBE, Phrase.LEAVE_IT):
        return Answered(Outcome.LEAVE)
    return Answered(Outcome.WONDER) if said is None and "Q" in message.codes else None
