"""A line made plain and cut into words and `key=value`. Reads any text at all, and raises at none of it.

A value of several words without quotation marks is taken whole where it is certain where it ends, else asked about."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from cases.codes import AS_TYPED
from cases.decision import Refusal
from cases.moments.scanning import scan
from cases.moments.tidy import tidy
from commands.vocabulary.small import NUMBERED, Key

_PLAIN: Final = str.maketrans(
    dict.fromkeys("“”„‟«»″❝❞〝〞＂", '"')
    | dict.fromkeys("‘’‚‛′‹›❛❜´", "'")
    | dict.fromkeys("‐‑‒–—―−", "-")
    | {"\t": " ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n"}
)
_MARKS: Final = ".!?;:()[]{}<>\"'*_~/…&+-"


def plain(body: str) -> str:
    """The text with phone keyboards' quotes, dashes and spaces as the plain ones, and without what cannot be seen.

    Letters that merely look alike stay what they are: a Cyrillic а is no a, and a full-width ！ is no prefix."""
    text = unicodedata.normalize("NFC", body.replace("\r\n", "\n").replace("\r", "\n").translate(_PLAIN))
    if text.replace("\n", "").isprintable():  # no blank but the plain one, and nothing that cannot be seen
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    return "" if category in {"Cc", "Cf", "Cs", "Co", "Cn"} else character


def folded(word: str) -> str:
    """For comparing: small letters, and å ä ö é ü as people write them where their keyboard has none."""
    return word.lower().translate(AS_TYPED)


def says(text: str) -> str:
    """Plain speech for comparing: folded, the words that hold a letter or digit, without punctuation around them."""
    words = (folded(word).strip(_MARKS) for word in plain(text).replace(",", " ").split())
    return " ".join(word for word in words if any(letter.isalnum() for letter in word))


_NAMES: Final = frozenset({Key.MAIL, Key.YOUTH, Key.INTERPRETER, Key.BEFORE})
"""Keys that also name a way or a person: *ungdom: ja* is what somebody said."""
WITH_COLON: Final = frozenset(word for key in Key if key not in _NAMES for word in (*key.value, *key.spellings))
"""Keys that are read with a colon behind them too: *område: skola*."""
_TOKEN: Final = re.compile(
    rf"(?:(?P<key>[^\W\d]+) *=|(?P<colon>(?i:{'|'.join(sorted(WITH_COLON, reverse=True))})):(?=\s|$))"
    r"""(?: *"(?P<long>[^"]*)"?| *'(?P<single>[^']*)'(?=\s|$)| *(?![^\W\d]+ *=)(?P<short>\S*)|)"""
    r"""|"(?P<quoted>[^"]*)"?|'(?P<once>[^']*)'(?=\s|$)|(?P<bare>\S+)"""
)
_AFTER_A_VALUE: Final = ",;"


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a line; `key` is set for `key=value`. A quoted one is never taken for anything but text."""

    text: str
    key: str | None = None
    quoted: bool = False
    key_as_typed: str = field(default="", compare=False)
    ended: bool = field(default=False, compare=False)
    """A comma stood behind the value: no more words belong to it."""
    begins: bool = field(default=False, compare=False)
    """It is the first of a line below the first."""


def tokens(line: str) -> tuple[Token, ...]:
    """A line as words. A quotation that is never closed reaches to the line's end."""
    cut: list[Token] = []
    for token in map(_token, _TOKEN.finditer(line)):
        if not token.quoted and token.key is None and not token.text.strip(_AFTER_A_VALUE):
            continue
        if cut and _belong_together(cut[-1], token):
            cut[-1] = Token(cut[-1].text + token.text)
        else:
            cut.append(token)
    return tuple(cut)


def _token(match: re.Match[str]) -> Token:
    quoted = next((match[name] for name in ("long", "single", "quoted", "once") if match[name] is not None), None)
    if (key := match["key"] or match["colon"]) is not None:
        short = match["short"] or ""
        value = short.rstrip(_AFTER_A_VALUE) if quoted is None else quoted
        return Token(value, key=folded(key), quoted=quoted is not None, key_as_typed=key, ended=value != short)
    return Token(match["bare"]) if quoted is None else Token(quoted.strip(), quoted=True)


def _belong_together(first: Token, second: Token) -> bool:
    plain_words = not (first.quoted or second.quoted or first.key or second.key)
    return plain_words and folded(first.text) in NUMBERED and second.text.isdigit()


RUNNING: Final = frozenset((*Key.PLACE.spellings, *Key.REASON.spellings))
"""Keys after which people write as they speak: *plats=Stora Salen*."""
DATED: Final = frozenset((*Key.DUE.spellings, *Key.THROUGH.spellings, *Key.STARTS.spellings, *Key.DATE.spellings))
"""Keys after which a date stands: *klart=15 dec 2026*."""
BELOW: Final = frozenset(
    word for key in (Key.PLACE, Key.AREA, Key.OWNER, Key.DUE, Key.DEPUTY, Key.LANGUAGE) for word in key.spellings
)
"""Keys that may begin a line of their own without any sign: *plats Familjehuset*."""
YEAR: Final = 4


def words_below(line: str) -> tuple[Token, ...]:
    """The same of a line below the first."""
    first, blank, rest = line.partition(" ")
    cut = words_of(f"{first}={rest}" if blank and folded(first) in BELOW and rest.strip() else line)
    return tuple(replace(token, begins=n == 0) for n, token in enumerate(cut))


def words_of(line: str) -> tuple[Token, ...]:
    """A line as words, with those behind an unquoted value that belong to it: where words are written, words without a
    figure to the next key or the end; where a date is, a month and a year."""
    return tuple(_joined(tokens(line)))


def _joined(cut: Sequence[Token]) -> Iterator[Token]:
    at = 0
    while at < len(cut):
        token, tail = cut[at], _tail(cut, at)
        yield replace(token, text=" ".join((token.text, *(each.text for each in tail)))) if tail else token
        at += 1 + len(tail)


def _tail(cut: Sequence[Token], at: int) -> Sequence[Token]:
    token = cut[at]
    if token.key is None or token.quoted or token.ended or not token.text:
        return ()
    if token.key in RUNNING:
        words = _behind(cut, at)
        return () if any(map(_has_figure, words)) else words
    return _rest_of_date(token.text, _behind(cut, at)) if token.key in DATED else ()


def _behind(cut: Sequence[Token], at: int) -> Sequence[Token]:
    """Plain words up to the next key or quotation."""
    end = next((n for n in range(at + 1, len(cut)) if cut[n].key or cut[n].quoted), len(cut))
    return cut[at + 1 : end]


def _rest_of_date(begun: str, words: Sequence[Token]) -> Sequence[Token]:
    """As much as is still of a date: *tisdag 15 december 2026 (v. 51)*. A bare number that no word binds is none."""
    for count in range(len(words), 0, -1):
        tail = words[:count]
        whole = " ".join((begun, *(each.text for each in tail)))
        bound = any(letter.isalpha() for letter in whole) or len(words[0].text) == YEAR
        if bound and scan(tidy(whole)):
            return tail
    return ()


def _has_figure(token: Token) -> bool:
    return any(character.isdecimal() for character in token.text)


def _is_after_words(items: Sequence[Token], at: int) -> bool:
    """What the command is about stands before; else it stands behind, and is no part of the value."""
    return any(each.key is None for each in items[:at])


def ends_nowhere(items: Sequence[Token]) -> Refusal | None:
    """Nobody can tell whether *15* in `plats=Storgatan 15` is the hour or the house."""
    for at, token in enumerate(items):
        if (
            token.key in RUNNING
            and not token.quoted
            and not token.ended
            and _is_after_words(items, at)
            and (behind := _behind(items, at))
        ):
            whole = " ".join((token.text, *(each.text for each in behind)))
            return Refusal("refusal-value-without-quotes", {"word": token.key_as_typed or token.key, "said": whole})
    return None
