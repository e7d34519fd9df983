"""What somebody of the family may mean by words about who gets to know things."""

from dataclasses import dataclass
from enum import Enum, auto

from cases.ids import Party


class Kind(Enum):
    """How surely words take a yes back, which decides what they do."""

    WORD = auto()
    """It is said: it acts at once."""
    WISH = auto()
    """It is wished for: asked about, what would go to that party waits, and unanswered it acts as it was said."""
    UNCLEAR = auto()
    """The words stand among others: asked about, and nothing else."""
    QUESTION = auto()
    """Somebody asks whether they may: answered first, then asked about, and nothing else."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words are about; no party named is all of them."""

    kind: Kind
    parties: tuple[Party, ...] = ()
    by_another: bool = False
    """Somebody else signs the words in this person's chat: *Mvh mamma*."""
