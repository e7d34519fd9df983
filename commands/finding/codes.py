"""The code of a case, read out of a command's words: wherever it stands, with hyphen, blank or nothing between."""

import re
from itertools import pairwise
from typing import Final

from cases.codes import WORDS
from cases.values import Value
from commands.reading.line import Token, folded
from commands.vocabulary.small import BEFORE_A_CODE

_MARKS: Final = ".,:;!?()[]"
_NAMES: Final = frozenset(folded(word) for word in WORDS)
_WRITTEN: Final = re.compile(r"([a-z]+)-?([0-9]{2})")
_LIKE_ONE: Final = re.compile(r"[a-z]+-[0-9]{2}")


def code_said(token: Token) -> str | None:
    """The word as a code, folded and with its hyphen; None when it is none of the codes that are ever drawn."""
    if token.quoted or token.key is not None:
        return None
    found = _WRITTEN.fullmatch(folded(token.text).strip(_MARKS))
    return f"{found[1]}-{found[2]}" if found and found[1] in _NAMES else None


def like_a_code(token: Token) -> str | None:
    """The same for the first word after a command, which can only be meant as one: also a code that never was."""
    written = folded(token.text).strip(_MARKS)
    return None if token.quoted or token.key is not None or not _LIKE_ONE.fullmatch(written) else written


class CodesApart(Value, frozen=True):
    """The codes that were written, each once; the other words; and which of these only led to a code."""

    codes: tuple[Token, ...]
    rest: tuple[Token, ...]
    leading: frozenset[int]

    def without_leading(self) -> tuple[Token, ...]:
        return tuple(token for n, token in enumerate(self.rest) if n not in self.leading)


def codes_apart(items: tuple[Token, ...]) -> CodesApart:
    """A line with its codes taken out, wherever they stood."""
    items = _joined(items)
    codes = tuple(dict.fromkeys(code for token in items if (code := code_said(token))))
    rest = [(n, token) for n, token in enumerate(items) if code_said(token) is None]
    leading = frozenset(at for at, (n, token) in enumerate(rest) if _leads_to_code(token, items[n + 1 : n + 2]))
    return CodesApart(tuple(Token(_as_typed(items, code)) for code in codes), tuple(each for _, each in rest), leading)


def _as_typed(items: tuple[Token, ...], code: str) -> str:
    typed = next(token.text.strip(_MARKS) for token in items if code_said(token) == code)
    return typed if "-" in typed else f"{typed[:-2]}-{typed[-2:]}"


def _leads_to_code(token: Token, following: tuple[Token, ...]) -> bool:
    return (
        not token.quoted
        and token.key is None
        and folded(token.text) in BEFORE_A_CODE
        and any(code_said(each) for each in following)
    )


def _joined(items: tuple[Token, ...]) -> tuple[Token, ...]:
    """*björk 17* as one word; never inside running text, where *bok 12* is a book."""
    plain = [n for n, token in enumerate(items) if token.key is None]
    for first, second in pairwise(plain):
        stands_apart = second == first + 1 and (first <= _FIRST_WORDS or second == plain[-1])
        if stands_apart and (code := _code_of(items[first], items[second])):
            return (*items[:first], code, *items[second + 1 :])
    return items


def _code_of(word: Token, number: Token) -> Token | None:
    """The two as one, where that is a code."""
    digits = number.text.strip(_MARKS)
    if word.quoted or number.quoted or "-" in word.text or not digits.isdigit():
        return None
    both = Token(f"{word.text}-{digits}")
    return both if code_said(both) else None


_FIRST_WORDS: Final = 4
"""In this many words of a line a code with a blank is still looked for."""
