"""What follows a command's own words, and what must be so of every command's keys."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from cases.decision import Refusal
from cases.values import Value
from commands.reading.line import Token, ends_nowhere, plain, words_below
from commands.reading.personal import holds_personal_number
from commands.vocabulary.small import Key

PREFIX: Final = "!"
LONGEST: Final = 4096
"""Bytes of UTF-8 in one command; a longer one is answered and not read."""


class Words(Value, frozen=True):
    """What follows a command's own words: the rest of its first line, and the lines below it."""

    head: str
    """The command as it was typed, prefix and all, so that a whole command can be handed back filled in."""
    items: tuple[Token, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def plain(self) -> tuple[Token, ...]:
        """The words that are no `key=value`."""
        return tuple(token for token in self.items if token.key is None)

    @property
    def text(self) -> str:
        """The same, as running text."""
        return " ".join(token.text for token in self.plain if token.text)

    def named(self, keys: Iterable[str]) -> str | None:
        """The value given under one of these keys. A command is not read where a key stands twice, but to close."""
        values = self.every(keys)
        return values[-1] if values else None

    def every(self, keys: Iterable[str]) -> tuple[str, ...]:
        """All the values given under these keys: what closes counts each of them."""
        wanted = frozenset(keys)
        return tuple(token.text for token in self.items if token.key in wanted)

    def joined(self) -> "Words":
        """The lines below as if they stood on the first."""
        if not self.lines:
            return self
        lines = (self.items, *map(words_below, self.lines))
        return replace(self, items=tuple(token for line in lines for token in _ended(line)), lines=())

    def astray(self) -> str | None:
        """Plain words that stand apart from the first of them, behind a key: nobody can tell what they belong to."""
        places = [n for n, token in enumerate(self.items) if token.key is None]
        behind = [n for at, n in enumerate(places) if n != places[0] + at]
        return " ".join(self.items[n].text for n in behind) or None

    def each(self) -> tuple["Words", ...]:
        """Several of one kind, where a line below begins another: each with its own keys."""
        starts = [n for n, token in enumerate(self.items) if token.begins and token.key is None]
        if not any(token.key is None for token in self.items[: starts[0] if starts else 0]):
            starts = starts[1:]
        ends = (*starts, len(self.items))
        return tuple(replace(self, items=self.items[a:b]) for a, b in zip((0, *starts), ends, strict=True))

    def before(self, begins: Callable[[str], bool]) -> tuple[tuple[Token, ...], tuple[str, ...]]:
        """The first line up to where a line below it was begun on it; and that line, if there is one."""
        at = next((n for n, token in enumerate(self.items) if token.key is None and begins(token.text)), None)
        if at is None:
            return self.items, ()
        return self.items[:at], (" ".join(map(typed, self.items[at:])),)

    def stray(self, known: Iterable[Iterable[str]]) -> str | None:
        """The first key that this command does not know."""
        wanted = frozenset(key for keys in known for key in keys)
        return next((token.key for token in self.items if token.key is not None and token.key not in wanted), None)

    def without_first(self) -> "Words":
        """Without the first word that is no `key=value`: a case code that has been read."""
        at = next((n for n, token in enumerate(self.items) if token.key is None), None)
        return self if at is None else replace(self, items=self.items[:at] + self.items[at + 1 :])

    def whole(
        self, *, more: Mapping[str, str] | None = None, lines: Iterable[str] = (), code: str | None = None
    ) -> str:
        """The whole command again with what was missing filled in, ready to copy."""
        first = [self.head, *([code] if code else []), *(typed(token) for token in self.items)]
        first += [f"{key}={_value(value)}" for key, value in (more or {}).items()]
        return "\n".join([" ".join(first).replace(f" {_BREAK}", "\n"), *self.lines, *lines])


_BREAK: Final = "\x01"
"""Where a line began; nobody can write it."""


def typed(token: Token) -> str:
    """The token as it was written."""
    if token.key is not None:
        return f"{token.key_as_typed or token.key}={_value(token.text)}"
    return f"{_BREAK if token.begins else ''}" + (f'"{token.text}"' if token.quoted else token.text)


def _value(text: str) -> str:
    return f'"{text}"' if " " in text else text


def unread(words: Words, *known: Key) -> Refusal | None:
    """A key that this command does not have, or a value that ends nowhere, so that nothing that was written is passed
    over in silence."""
    stray = words.stray(key.spellings for key in known)
    return ends_nowhere(words.items) if stray is None else Refusal("refusal-unknown-key", {"word": stray})


_LONG_NUMBER: Final = re.compile(r"[0-9]{4}[^\w]{0,3}[0-9]{4}")


def is_long_number(text: str) -> bool:
    """Whether it has figures enough for a personal number: whether it is one is asked then (personal.py)."""
    return _LONG_NUMBER.search(plain(text)) is not None


def personal_number_in(words: Words) -> Refusal | None:
    """None is ever kept: it is refused whatever it was written for, but to close."""
    whole = words.whole()
    return Refusal("refusal-personal-number") if is_long_number(whole) and holds_personal_number(whole) else None


def said_in_vain(words: Words, *, several: bool) -> Refusal | None:
    """A key twice, where only one can count; and a key with nothing after it, which never means *everything*."""
    return _without_value(words) or (None if several else _twice(words))


def _without_value(words: Words) -> Refusal | None:
    empty = next((token for token in words.items if token.key is not None and not token.text.strip()), None)
    if empty is None:
        return None
    return Refusal("refusal-key-without-value", {"word": empty.key_as_typed or empty.key or ""})


def _twice(words: Words) -> Refusal | None:
    keys = [_key_of(token.key) for token in words.items if token.key is not None]
    twice = next((key for n, key in enumerate(keys) if key in keys[:n]), None)
    return None if twice is None else Refusal("refusal-key-twice", {"word": twice})


def _key_of(word: str) -> str:
    """However it was written: *part* and *party* are one."""
    return next((key.shown("sv") for key in Key if word in key.spellings), word)


def filled(values: Mapping[Key, str], language: str) -> dict[str, str]:
    """Keys as they are shown, with the values that were missing."""
    return {key.shown(language): value for key, value in values.items()}


def _ended(line: Sequence[Token]) -> Sequence[Token]:
    """A value behind a key is over where its line is: *plats=Biblioteket*, and *1h* below it."""
    return (*line[:-1], replace(line[-1], ended=True)) if line and line[-1].key else line
