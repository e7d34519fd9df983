"""Which command a message is, or that it is none."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from cases.decision import Refusal
from commands.command import Command
from commands.words import LONGEST, PREFIX, Token, Words, folded, plain, tokens

Spellings = Mapping[str, tuple[str, ...]]
"""How each command may be written, by its id; the first is the one that is shown."""

_NEAR: Final = 0.75
_NEARLY_THE_SAME: Final = 0.85
_MOST_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A command and what followed it."""

    command: Command[Any]
    words: Words


@dataclass(frozen=True, slots=True)
class Unknown:
    """Begins like a command and is none; `suggestion` is the whole message as the nearest one there is."""

    word: str
    suggestion: str | None

    @property
    def refusal(self) -> Refusal:
        if self.suggestion is None:
            return Refusal("refusal-unknown-word", {"word": self.word})
        return Refusal("refusal-did-you-mean", {"word": self.word}, command=self.suggestion)


@dataclass(frozen=True, slots=True)
class _Spelled:
    """One way of writing a command."""

    shown: str
    command: Command[Any]


_Table = Mapping[str, _Spelled]


def find(body: str, spellings: Spellings, commands: tuple[Command[Any], ...]) -> Found | Unknown | Refusal | None:
    """Reads a message; None when it is no command at all, a Refusal when it is too long to be read."""
    if not body.startswith(PREFIX):
        return None
    if len(body.encode(errors="replace")) > LONGEST:
        return Refusal("refusal-too-long")
    first, *below = plain(body).split("\n")
    items = tokens(first.removeprefix(PREFIX))
    if not items or not first[1:2].isalpha():
        return None
    table = {folded(way): _Spelled(way, command) for command in commands for way in spellings[command.id]}
    lines = tuple(line.strip() for line in below if line.strip())
    return _longest(items, table, lines) or _nearest(items, table, lines)


def _longest(items: tuple[Token, ...], table: _Table, lines: tuple[str, ...]) -> Found | Unknown | None:
    for count in range(min(_MOST_WORDS, len(items)), 0, -1):
        typed = _typed(items[:count])
        if typed is None or (key := folded(typed)) not in table:
            continue
        if (meant := _meant(key, items[count:], table)) is not None:
            whole = Words(PREFIX + meant, items[count + 1 :], lines).whole()
            return Unknown(f"{typed} {items[count].text}", whole)
        return Found(table[key].command, Words(PREFIX + typed, items[count:], lines))
    return None


def _typed(items: tuple[Token, ...]) -> str | None:
    """These words as a command's own; None when one of them is a value."""
    return None if any(token.quoted or token.key for token in items) else " ".join(token.text for token in items)


def _meant(key: str, rest: tuple[Token, ...], table: _Table) -> str | None:
    """`samtycke paper` is not `samtycke` about a case called *paper*: the longer command that was nearly written."""
    if not rest or _typed(rest[:1]) is None or any(letter.isdigit() for letter in rest[0].text):
        return None
    longer = [way for way in table if way.startswith(f"{key} ")]
    near = difflib.get_close_matches(f"{key} {folded(rest[0].text)}", longer, n=1, cutoff=_NEARLY_THE_SAME)
    return table[near[0]].shown if near else None


def _nearest(items: tuple[Token, ...], table: _Table, lines: tuple[str, ...]) -> Unknown:
    for count in range(min(_MOST_WORDS, len(items)), 0, -1):
        typed = _typed(items[:count])
        ways = [way for way in table if len(way.split()) == count]
        near = difflib.get_close_matches(folded(typed), ways, n=1, cutoff=_NEAR) if typed else []
        if near:
            return Unknown(items[0].text, Words(PREFIX + table[near[0]].shown, items[count:], lines).whole())
    return Unknown(items[0].text, None)
