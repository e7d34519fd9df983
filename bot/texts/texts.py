"""Every word that people read, looked up by its id in the reader's language and filled with values."""

import html
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final

from babel.lists import format_list
from fluent.runtime.types import FluentInt, FluentType

from bot.texts.dates import Writer
from bot.texts.entries import Entries
from bot.texts.pieces import Listed, Pieces, Said, Text, laid_out, literal, stacked
from cases.decision import NOTHING, Line, TextArgument, TextArguments

LANGUAGES: Final = ("sv", "en")
_THE: Final = "-the"
_APART: Final = ("command-", "also-", "listen-", "date-")
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*")
_CODE: Final = re.compile(r"`([^`\n]+)`")


class TextMissing(LookupError):
    """There is no such text, or a value that it needs was not given. Holds ids alone."""


class Texts:
    """The texts of every language."""

    def __init__(self, resources: Mapping[str, Iterable[str]]) -> None:
        self._entries = {language: _entries(language, found) for language, found in resources.items()}

    @classmethod
    @cache
    def load(cls) -> "Texts":
        """The texts that lie beside this file; read once a process, each parsed when it is first asked for."""
        return cls({language: tuple(_sources(language)) for language in LANGUAGES})

    def has(self, text: str, language: str = "sv") -> bool:
        return self._entries[language].has(text)

    def is_written(self, text: str, language: str = "sv") -> bool:
        """Whether something stands behind this id; unlike `has` it is not parsed for that."""
        return self._entries[language].is_written(text)

    def ids(self, language: str) -> frozenset[str]:
        """The ids of every text there is in a language."""
        return self._entries[language].ids

    def values_of(self, text: str, language: str) -> frozenset[str]:
        """The names of the values that a text takes."""
        values = self._entries[language].values(text)
        if values is None:
            raise TextMissing(text)
        return values

    def raw(self, text: str, language: str) -> str:
        """A text that takes no values and is no sentence: spellings, words that are listened for, patterns."""
        entries = self._entries[language]
        words = entries.words(text)
        return _format(entries, text, {}) if words is None else words

    def say(self, text: str, args: TextArguments = NOTHING, language: str = "sv", *, year: int | None = None) -> Text:
        """The text with its values. A value `@id` is itself a text, one of those that take no values.

        `year`: the present one; days of any other are written with theirs.
        Raises TextMissing for an id that is not, and for a value that was not given."""
        return self._say(text, args, language if language in self._entries else LANGUAGES[0], year)

    def _say(self, text: str, args: TextArguments, language: str, year: int | None) -> Text:
        pieces = Pieces()

        def look_up(value: str | Line) -> Text:
            if isinstance(value, Line):
                return self._say(value.text, dict(value.args), language, year)
            name = value.removeprefix("@")
            if name.endswith(_THE) and not self._is_name(name, language):
                name, value = name.removesuffix(_THE), value.removesuffix(_THE)
            if name == value or not self._is_name(name, language):
                return literal(value)
            return self._say(name, {}, language, year)

        entries = self._entries[language]
        writer = Writer(language, lambda name, values: _format(entries, name, dict(values)), year)
        values = {name: _value(value, pieces, look_up, writer) for name, value in args.items()}
        template = _without_empty_lines(_format(entries, text, values))
        shown = _CODE.sub(r"<code>\1</code>", _BOLD.sub(r"<strong>\1</strong>", html.escape(template, quote=False)))
        bare = _CODE.sub(r"\1", _BOLD.sub(r"\1", template))
        lines = (pieces.fill(line, lambda piece: piece.html) for line in laid_out(shown.split("\n")))
        return Text(pieces.fill(bare, lambda piece: piece.plain), stacked(lines))

    def _is_name(self, text: str, language: str) -> bool:
        """Texts that a value may name; never one that takes values, whatever a person wrote."""
        entries = self._entries[language]
        return not text.startswith(_APART) and entries.has(text) and not entries.values(text)


def _without_empty_lines(template: str) -> str:
    """A choice that came to nothing leaves no gap."""
    return "\n".join(line.strip() for line in template.split("\n") if line.strip())


def _value(value: TextArgument, pieces: Pieces, look_up: Callable[[str | Line], Text], writer: Writer) -> FluentType:
    match value:
        case str():
            said, definite = look_up(value), _definite(value)
            the = said if definite is value else look_up(definite)
            return Said(value.removeprefix("@") or "none", said, pieces, the)
        case int():
            return FluentInt(value, useGrouping=False)  # 2026 is a year
        case date():
            return writer.moment(value)
        case tuple():
            return _listed(value, pieces, look_up, writer)


def _listed(
    value: tuple[str, ...] | tuple[Line, ...], pieces: Pieces, look_up: Callable[[str | Line], Text], writer: Writer
) -> Listed:
    items, definite = tuple(map(look_up, value)), tuple(map(_definite, value))
    joined = _joined(items, writer)
    return Listed(
        items, joined, pieces, joined if definite == value else _joined(tuple(map(look_up, definite)), writer)
    )


def _definite(value: str | Line) -> str | Line:
    """`@party-skola` in the definite form, where the texts have one: `@party-skola-the`."""
    return value + _THE if isinstance(value, str) and value.startswith("@party-") else value


def _joined(items: tuple[Text, ...], writer: Writer) -> Text:
    """`polis, skola och soc`, as lists are spoken in the language."""
    if not items:
        return Text("", "")
    plain, marked = [item.plain for item in items], [item.html for item in items]
    return Text(format_list(plain, locale=writer.language), format_list(marked, locale=writer.language))


def _entries(language: str, sources: Iterable[str]) -> Entries:
    holder: list[Entries] = []
    writer = Writer(language, lambda name, values: _format(holder[0], name, dict(values)))
    functions: dict[str, Callable[..., Any]] = {
        **writer.functions(),
        "LINES": Listed.lines,
        "ROWS": Listed.rows,
        "THE": Said.definite,
        "FIRST": Listed.first,
    }
    holder.append(Entries(language, sources, functions))
    return holder[0]


def _sources(language: str) -> Iterable[str]:
    entries = sorted((files("bot.texts") / language).iterdir(), key=lambda entry: entry.name)
    return (entry.read_text(encoding="utf-8") for entry in entries if entry.name.endswith(".ftl"))


def _format(entries: Entries, text: str, values: Mapping[str, FluentType | str]) -> str:
    pattern = entries.bundle.get_message(text).value if entries.has(text) else None
    if pattern is None:
        raise TextMissing(text)
    formatted, errors = entries.bundle.format_pattern(pattern, dict(values))
    if errors:
        raise TextMissing(text) from errors[0]
    return str(formatted)
