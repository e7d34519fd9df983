"""The texts of one language, cut apart when the bot starts; each is parsed when it is first asked for.

A start needs a fraction of them, and parsing all of them takes about a second of its time.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import BaseNode, Message, MessageReference, Resource, Term, TermReference, VariableReference
from fluent.syntax.visitor import Visitor

_BEGIN: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
"""Where an entry begins: every other line of it is indented, or begins with a brace."""


class Entries:
    """Every text by its id, in `bundle` as soon as it has been asked for."""

    def __init__(
        self, language: str, sources: Iterable[str], functions: Mapping[str, Callable[..., Any]] | None = None
    ) -> None:
        self.bundle = FluentBundle([language], functions=dict(functions or {}), use_isolating=False)
        self._sources: dict[str, str] = {}
        for source in sources:
            for entry, lines in cut(source):
                self._sources.setdefault(entry, lines)
        self._values: dict[str, frozenset[str] | None] = {}

    @property
    def ids(self) -> frozenset[str]:
        """The ids of every text there is; terms, which other texts alone may name, left out."""
        return frozenset(entry for entry in self._sources if not entry.startswith("-"))

    def has(self, text: str) -> bool:
        return not text.startswith("-") and self.values(text) is not None

    def values(self, text: str) -> frozenset[str] | None:
        """The names of the values that a text takes; None where there is no such text. It is in the bundle then, with
        all that it names."""
        if text in self._sources and text not in self._values:
            self._values[text] = None  # a text that names itself is not read for ever
            self._values[text] = self._read(text)
        return self._values.get(text)

    def _read(self, text: str) -> frozenset[str] | None:
        parsed: Resource = FluentResource(self._sources[text])
        self.bundle.add_resource(parsed)
        named = _Named(parsed)
        for other in named.entries:
            self.values(other)
        return frozenset(named.values) if any(isinstance(entry, Message | Term) for entry in parsed.body) else None


def cut(source: str) -> Iterator[tuple[str, str]]:
    """Each entry of a Fluent file: its id, a term's with the dash, and its lines."""
    begun = list(_BEGIN.finditer(source))
    ends = [found.start() for found in begun[1:]] + [len(source)]
    return ((found[1], source[found.start() : end]) for found, end in zip(begun, ends, strict=True))


class _Named(Visitor):
    """What an entry names: values, and other entries."""

    def __init__(self, entry: BaseNode) -> None:
        self.values: set[str] = set()
        self.entries: set[str] = set()
        self.visit(entry)

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's way
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 - the visitor's way
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802 - the visitor's way
        self.entries.add(f"-{node.id.name}")
        self.generic_visit(node)  # a term may be given values
