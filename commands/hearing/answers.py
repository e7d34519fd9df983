"""What somebody answers to the question whether they take a yes back."""

from dataclasses import dataclass
from enum import Enum, auto

from cases.case import Case
from cases.ids import Party
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.withdrawing import meaning
from commands.speech import Phrase, Speech


class Outcome(Enum):
    """What the answer comes to."""

    TAKE = auto()
    """They take it back: from the parties of the answer, or from all where it has none."""
    LEAVE = auto()
    """*Nej*, *vet inte*: all is as before."""
    CALL = auto()
    """They want to talk first."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer to the question, read."""

    outcome: Outcome
    parties: tuple[Party, ...] = ()
    """Of TAKE: from whom; none named is all of them."""


def answers(case: Case, text: str, asked: Meaning, speech: Speech) -> Answered | None:
    """The words as an answer to the question that asked about this; None when they are no answer to it."""
    said = meaning(case, text, speech)
    if said is not None and said.kind is Kind.WORD:
        return Answered(Outcome.TAKE, said.parties)
    if speech.heard(text, Phrase.YES):
        return Answered(Outcome.TAKE, asked.parties)
    if speech.heard(text, Phrase.NO, Phrase.MAYBE):
        return Answered(Outcome.LEAVE)
    return Answered(Outcome.CALL) if speech.heard(text, Phrase.CALL) else None
