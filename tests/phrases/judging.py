"""What becomes of a line of a corpus, and how it is counted."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Outcome(Enum):
    """How a line was understood."""

    RIGHT = "right"
    ASKED = "asked"
    """Asked about, and nothing was done."""
    REFUSED = "refused"
    """Not understood, and said so."""
    MISUNDERSTOOD = "misunderstood"
    """Taken for something else."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One line, what was expected of it and what came."""

    line: str
    expected: str
    came: str
    outcome: Outcome


Judge = Callable[[tuple[str, ...]], Judged]
"""One line, column by column."""


def rows(path: Path) -> Iterator[tuple[str, ...]]:
    """Every line of a corpus below its header. Unseen characters stand there as themselves, so nothing is stripped."""
    for line in path.read_text(encoding="utf-8").split("\n")[1:]:
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))


def header(path: Path) -> tuple[str, ...]:
    """The names of its columns, which say what form it has."""
    return tuple(path.read_text(encoding="utf-8").split("\n", 1)[0].split("\t"))


def score(name: str, judged: Iterable[Judged]) -> str:
    """`family.tsv: right N, asked N, refused N, misunderstood N, of N`."""
    counted = Counter(each.outcome for each in judged)
    return f"{name}: {', '.join(f'{each.value} {counted[each]}' for each in Outcome)}, of {counted.total()}"
