"""Every word that people read, looked up by its id in the reader's language and filled with values."""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final

from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentInt, FluentType
from fluent.syntax.ast import Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from bot.texts.dates import Writer
from bot.texts.pieces import Listed, Pieces, Said, Text, literal
from cases.decision import NOTHING, Line, TextArgument, TextArguments

LANGUAGES: Final = ("sv", "en")
_THE: Final = "-the"
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*")
_CODE: Final = re.compile(r"`([^`\n]+)`")


class TextMissing(LookupError):
    """There is no such text, or a value that it needs was not given. Holds ids alone."""


class Texts:
    """The texts of every language, read once."""

    def __init__(self, resources: Mapping[str, Iterable[str]]) -> None:
        sources = {language: tuple(map(FluentResource, found)) for language, found in resources.items()}
        self._bundles = {language: _bundle(language, found) for language, found in sources.items()}
        self._entries = {language: dict(_entries(found)) for language, found in sources.items()}
        self._names = {language: _names(entries) for language, entries in self._entries.items()}

    @classmethod
    @cache
    def load(cls) -> "Texts":
        """The texts that lie beside this file; read once a process, for they are many."""
        return cls({language: tuple(_sources(language)) for language in LANGUAGES})

    def has(self, text: str, language: str = "sv") -> bool:
        return self._bundles[language].has_message(text)

    def ids(self, language: str) -> frozenset[str]:
        """The ids of every text there is in a language."""
        return frozenset(self._entries[language])

    def values_of(self, text: str, language: str) -> frozenset[str]:
        """The names of the values that a text takes."""
        return _values_of(self._entries[language][text])

    def raw(self, text: str, language: str) -> str:
        """A text that takes no values and is no sentence: spellings, words that are listened for, patterns."""
        return _format(self._bundles[language], text, {})

    def say(self, text: str, args: TextArguments = NOTHING, language: str = "sv") -> Text:
        """The text with its values. A value `@id` is itself a text, one of those that take no values.

        Raises TextMissing for an id that is not, and for a value that was not given."""
        return self._say(text, args, language if language in self._bundles else LANGUAGES[0])

    def _say(self, text: str, args: TextArguments, language: str) -> Text:
        pieces = Pieces()

        def look_up(value: str | Line) -> Text:
            if isinstance(value, Line):
                return self._say(value.text, dict(value.args), language)
            name = value.removeprefix("@")
            if name.endswith(_THE) and name not in self._names[language]:
                name, value = name.removesuffix(_THE), value.removesuffix(_THE)
            if name == value or name not in self._names[language]:
                return literal(value)
            return self._say(name, {}, language)

        bundle = self._bundles[language]
        writer = Writer(language, lambda name, values: _format(bundle, name, dict(values)))
        values = {name: _value(value, pieces, look_up, writer) for name, value in args.items()}
        template = _without_empty_lines(_format(bundle, text, values))
        marked = _CODE.sub(r"<code>\1</code>", _BOLD.sub(r"<strong>\1</strong>", html.escape(template, quote=False)))
        bare = _CODE.sub(r"\1", _BOLD.sub(r"\1", template))
        return Text(
            pieces.fill(bare, lambda piece: piece.plain),
            pieces.fill(marked.replace("\n", "<br>"), lambda piece: piece.html),
        )


def _without_empty_lines(template: str) -> str:
    """A choice that came to nothing leaves no gap."""
    return "\n".join(line.strip() for line in template.split("\n") if line.strip())


def _value(value: TextArgument, pieces: Pieces, look_up: Callable[[str | Line], Text], writer: Writer) -> FluentType:
    match value:
        case str():
            return Said(value.removeprefix("@") or "none", look_up(value), pieces, look_up(_definite(value)))
        case int():
            return FluentInt(value, useGrouping=False)  # 2026 is a year
        case date():
            return writer.moment(value)
        case tuple():
            items = tuple(look_up(item) for item in value)
            the = tuple(look_up(_definite(item)) for item in value)
            return Listed(items, _joined(items, writer), pieces, _joined(the, writer))


def _definite(value: str | Line) -> str | Line:
    """`@party-skola` in the definite form, where the texts have one: `@party-skola-the`."""
    return value + _THE if isinstance(value, str) and value.startswith("@party-") else value


def _joined(items: tuple[Text, ...], writer: Writer) -> Text:
    """`polis, skola och soc`, as lists are spoken in the language."""
    if not items:
        return Text("", "")
    plain, marked = [item.plain for item in items], [item.html for item in items]
    return Text(format_list(plain, locale=writer.language), format_list(marked, locale=writer.language))


def _bundle(language: str, resources: Iterable[Resource]) -> FluentBundle:
    holder: list[FluentBundle] = []
    writer = Writer(language, lambda name, values: _format(holder[0], name, dict(values)))
    functions: dict[str, Callable[..., Any]] = {
        **writer.functions(),
        "LINES": Listed.lines,
        "ROWS": Listed.rows,
        "THE": Said.definite,
        "FIRST": Listed.first,
    }
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    for resource in resources:
        bundle.add_resource(resource)
    holder.append(bundle)
    return bundle


def _entries(resources: Iterable[Resource]) -> Iterator[tuple[str, Message]]:
    return ((entry.id.name, entry) for resource in resources for entry in resource.body if isinstance(entry, Message))


def _values_of(entry: Message) -> frozenset[str]:
    found: set[str] = set()

    class Finder(Visitor):
        def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's way
            found.add(node.id.name)

    Finder().visit(entry)
    return frozenset(found)


def _names(entries: Mapping[str, Message]) -> frozenset[str]:
    """Texts that a value may name; never one that takes values, whatever a person wrote."""
    apart = ("command-", "also-", "listen-", "date-")
    return frozenset(text for text, entry in entries.items() if not text.startswith(apart) and not _values_of(entry))


def _sources(language: str) -> Iterable[str]:
    entries = sorted((files("bot.texts") / language).iterdir(), key=lambda entry: entry.name)
    return (entry.read_text(encoding="utf-8") for entry in entries if entry.name.endswith(".ftl"))


def _format(bundle: FluentBundle, text: str, values: Mapping[str, FluentType | str]) -> str:
    if not bundle.has_message(text):
        raise TextMissing(text)
    pattern = bundle.get_message(text).value
    if pattern is None:
        raise TextMissing(text)
    formatted, errors = bundle.format_pattern(pattern, dict(values))
    if errors:
        raise TextMissing(text) from errors[0]
    return str(formatted)
