"""Takes a phrase apart, from left to right: the first pattern that fits at a place is the piece that stands there."""

from cases.moments.patterns import Made, patterns
from cases.moments.pieces import Piece, Sort


def scan(text: str) -> list[Piece] | None:
    """The pieces of a tidy phrase; None when something in it is none."""
    pieces: list[Piece] = []
    at = 0
    while at < len(text):
        if text[at] in " ,":
            at += 1
            continue
        made, at = _at(text, at)
        if made is None:
            return None
        pieces += (piece for piece in made if piece is not Sort.NOISE)
    return pieces


def _at(text: str, at: int) -> tuple[Made, int]:
    for pattern, make in patterns():
        found = pattern.match(text, at)
        if found and (at == 0 or not (text[at - 1].isalpha() and text[at].isalpha())) and (made := make(found)):
            return made, found.end()
    return None, at
