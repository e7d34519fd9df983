"""The texts of one language, cut apart when the bot starts; each is parsed when it is first said.

A start says next to none of them, and parsing all of them takes about a second of its time. What is made of words
alone is read without parsing.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from textwrap import dedent
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:  # the parser is loaded when something is parsed: most of what the command line says is not
    from fluent.runtime import FluentBundle
    from fluent.syntax.ast import BaseNode, Resource

_BEGIN: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
"""Where an entry begins: every other line of it is indented, or begins with a brace."""
_IN_WORDS: Final = re.compile(r"-?[\w-]+ *= *([^\n{}]*)((?:\n(?: (?! *[.\[*])[^\n{}]*)?(?=\n|\Z))*)(?=\n[^ ]|\Z)")
"""An entry of lines without braces, none of which begins an attribute or a variant; then a comment or the end."""


class Entries:
    """Every text by its id, in `bundle` as soon as it has been asked for."""

    def __init__(
        self, language: str, sources: Iterable[str], functions: Mapping[str, Callable[..., Any]] | None = None
    ) -> None:
        self._language, self._functions = language, dict(functions or {})
        self._sources: dict[str, str] = {}
        for source in sources:
            for entry, lines in cut(source):
                self._sources.setdefault(entry, lines)
        self._values: dict[str, frozenset[str] | None] = {}

    @cached_property
    def bundle(self) -> "FluentBundle":
        """Made when something is first parsed: it reads how the language counts."""
        from fluent.runtime import FluentBundle

        return FluentBundle([self._language], functions=self._functions, use_isolating=False)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of every text there is; terms, which other texts alone may name, left out."""
        return frozenset(entry for entry in self._sources if not entry.startswith("-"))

    def is_written(self, text: str) -> bool:
        """Whether something stands behind this id, right or wrong: that is known without parsing it."""
        return not text.startswith("-") and bool(self._sources.get(text, "").partition("=")[2].strip())

    def words(self, text: str) -> str | None:
        """What the text says; None where it is not made of words alone."""
        return None if text.startswith("-") else in_words(self._sources.get(text, ""))

    def has(self, text: str) -> bool:
        return not text.startswith("-") and self.values(text) is not None

    def values(self, text: str) -> frozenset[str] | None:
        """The names of the values that a text takes; None where there is no such text. It is in the bundle then, with
        all that it names."""
        if text in self._sources and text not in self._values:
            from fluent.runtime import FluentResource
            from fluent.syntax.ast import Message, Term

            self._values[text] = None  # a text that names itself is not read for ever
            parsed: Resource = FluentResource(self._sources[text])
            self.bundle.add_resource(parsed)
            values, others = _named(parsed)
            for other in others:
                self.values(other)
            if any(isinstance(entry, Message | Term) for entry in parsed.body):
                self._values[text] = values
        return self._values.get(text)


def cut(source: str) -> Iterator[tuple[str, str]]:
    """Each entry of a Fluent file: its id, a term's with the dash, and its lines."""
    begun = list(_BEGIN.finditer(source))
    ends = [found.start() for found in begun[1:]] + [len(source)]
    return ((found[1], source[found.start() : end]) for found, end in zip(begun, ends, strict=True))


def in_words(lines: str) -> str | None:
    """What an entry says that names nothing; None where it says nothing or would have to be parsed."""
    found = _IN_WORDS.match(lines)
    return (found[1] + dedent(found[2])).strip("\n ") or None if found else None


def _named(entry: "BaseNode") -> tuple[frozenset[str], frozenset[str]]:
    """What an entry names: values, and other entries, a term's with the dash."""
    from fluent.syntax.ast import BaseNode, MessageReference, TermReference, VariableReference

    values, entries, left = set[str](), set[str](), [entry]
    while left:
        node = left.pop()
        match node:
            case VariableReference():
                values.add(node.id.name)
            case MessageReference():
                entries.add(node.id.name)
            case TermReference():
                entries.add(f"-{node.id.name}")  # what it is given is looked at too
            case _:
                pass
        for below in vars(node).values():
            left += [each for each in (below if isinstance(below, list) else [below]) if isinstance(each, BaseNode)]
    return frozenset(values), frozenset(entries)
