"""What is written behind `!möte klart`, cut into what each piece says: by commas, lines, words that begin one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cases.closing.walking import Became
from commands.finding.matching import word_of
from commands.reading.line import Token, words_of
from commands.vocabulary.closing import ALL_THERE, BECAME, HELD, NEXT, NOT_HELD, REST, WITHOUT
from commands.vocabulary.small import AND

_ENDS: Final = ",;"
_WHICH: Final = re.compile(r"m[0-9]{1,4}")
_WHOLE: Final = ALL_THERE | HELD | NOT_HELD


@dataclass(frozen=True, slots=True)
class Clause:
    """One piece. `words`: folded, without marks around them; `key` is set where it is `key=value`."""

    tokens: tuple[Token, ...]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for token in self.tokens if (word := word_of(token)))

    @property
    def key(self) -> str | None:
        return self.tokens[0].key

    @property
    def text(self) -> str:
        """As it was typed, without the comma behind it."""
        return " ".join(token.text for token in self.tokens).rstrip(_ENDS)

    @property
    def is_numbers(self) -> bool:
        """Numbers alone: what is said of them stands in the next piece."""
        return bool(self.words) and all(word.isdigit() or word in AND for word in self.words)

    @property
    def is_meeting(self) -> bool:
        """Which meeting it is: *M3*."""
        return len(self.tokens) == 1 and _WHICH.fullmatch(word_of(self.tokens[0]) or "") is not None

    @property
    def stands_alone(self) -> bool:
        """It says something by itself; else it goes on with what stands before it."""
        first = next(iter(self.words), "")
        return (
            self.key is not None
            or self.is_meeting
            or first in WITHOUT | NEXT | REST
            or " ".join(self.words) in _WHOLE
            or not BECAME.keys().isdisjoint(self.words)
        )


def clauses(tokens: Sequence[Token]) -> list[Clause]:
    """The pieces in their order; numbers alone belong to the piece behind them."""
    cut = list[Clause]()
    for clause in _cut(list(_without_swallowed(tokens))):
        if cut and (_goes_on(cut[-1], clause) or (cut[-1].is_numbers and clause.key is None)):
            cut[-1] = Clause(cut[-1].tokens + clause.tokens)
        else:
            cut.append(clause)
    return cut


def _goes_on(before: Clause, clause: Clause) -> bool:
    """More names of those who lacked, or the hour behind a day: what is between the commas there."""
    begun = next(iter(before.words), "") in WITHOUT | NEXT
    return begun and before.key is None and not clause.stands_alone and not clause.is_numbers


def _without_swallowed(tokens: Sequence[Token]) -> Iterator[Token]:
    """A value of several words ends at its comma: what stands behind it is a piece of its own."""
    for token in tokens:
        running = token.key is not None and not token.quoted
        head, comma, tail = token.text.partition(",") if running else (token.text, "", "")
        yield Token(head, token.key, token.quoted, token.key_as_typed, token.ended or bool(comma), token.begins)
        yield from words_of(tail.strip()) if tail.strip() else ()


def _cut(tokens: Sequence[Token]) -> Iterator[Clause]:
    piece = list[Token]()
    for token in tokens:
        if piece and _begins(token, piece):
            yield Clause(tuple(piece))
            piece = []
        piece.append(token)
        if token.ended or (not token.quoted and token.key is None and token.text.endswith(tuple(_ENDS))):
            yield Clause(tuple(piece))
            piece = []
    if piece:
        yield Clause(tuple(piece))


def _begins(token: Token, piece: Sequence[Token]) -> bool:
    """A line, a key, a word that begins a piece, what stands behind *M3*; a figure behind names, or behind what was
    said of others."""
    if token.begins or token.key is not None or Clause(tuple(piece)).is_meeting:
        return True
    word = word_of(token) or ""
    return word in WITHOUT | NEXT | REST or (word.isdigit() and _is_whole(piece))


def _is_whole(piece: Sequence[Token]) -> bool:
    """A figure behind it belongs to the next: names have none, and of these actions all is said."""
    became = BECAME.get(word_of(piece[-1]) or "")
    return word_of(piece[0]) in WITHOUT or (len(piece) > 1 and became in {Became.DONE, Became.LEFT})
