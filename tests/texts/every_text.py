"""Every text of the bot in every way it can come out: each value of its kind, each choice in it made once."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from typing import Final

from fluent.syntax import FluentParser
from fluent.syntax.ast import BaseNode, Message, NumberLiteral, SelectExpression, Term, VariableReference
from fluent.syntax.visitor import Visitor

from bot.texts.texts import LANGUAGES, Texts
from cases.decision import Line, TextArgument, TextArguments

TEXTS: Final = Texts.load()
APART: Final = ("command-", "also-", "listen-", "date-")
"""What people say, and patterns: no text that is read."""
HOSTILE: Final = '<img src="x">&**b** `c` <ul><li>d'
WHEN: Final = datetime(2026, 12, 8, 14, 0, tzinfo=UTC)
LINES: Final = (
    Line("line-action", (("number", 1), ("title", HOSTILE), ("area", "x"), ("owner", "y"), ("due", WHEN.date()))),
    Line("line-no-answer", (("who", HOSTILE),)),
)
_OF_MOMENTS: Final = frozenset({"WHEN", "DAY", "WEEKDAY", "DATE", "CLOCK"})
_OF_LINES: Final = frozenset({"LINES", "ROWS"})
_OF_SEVERAL: Final = frozenset({"THE", "FIRST"})


@dataclass(slots=True)
class Use:
    """What a text does with one value."""

    functions: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    counted: bool = False


class _Uses(Visitor):
    """Each value of an entry: the functions it is given to, the choices it makes. And the other entries named."""

    def __init__(self) -> None:
        self.found: dict[str, Use] = defaultdict(Use)
        self.named: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the library calls it by this name
        self.found[node.id.name]  # seen, whatever is done with it

    def visit_FunctionReference(self, node: BaseNode) -> None:  # noqa: N802 - the library calls it by this name
        for argument in node.arguments.positional:  # type: ignore[attr-defined]  # the library has no types
            if isinstance(argument, VariableReference):
                self.found[argument.id.name].functions.add(node.id.name)  # type: ignore[attr-defined]  # as above
        self.generic_visit(node)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 - the library calls it by this name
        if isinstance(node.selector, VariableReference):
            use = self.found[node.selector.id.name]
            for variant in node.variants:
                use.counted |= isinstance(variant.key, NumberLiteral)
                use.keys.add(variant.key.value if isinstance(variant.key, NumberLiteral) else variant.key.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: BaseNode) -> None:  # noqa: N802 - the library calls it by this name
        self.named.add(node.id.name)  # type: ignore[attr-defined]  # the library has no types


def _read(language: str) -> dict[str, _Uses]:
    found = {}
    for file in sorted((files("bot.texts") / language).iterdir(), key=lambda each: each.name):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message | Term) and entry.value is not None:
                uses = _Uses()
                uses.visit(entry.value)
                found[entry.id.name] = uses
    return found


USES: Final = {language: _read(language) for language in LANGUAGES}


def read_by_people(language: str) -> tuple[str, ...]:
    return tuple(sorted(text for text in TEXTS.ids(language) if not text.startswith(APART)))


def ways(text: str, language: str) -> Iterator[TextArguments]:
    """The values to say it with: once plainly, and once for each choice that it can make."""
    uses = _with_named(text, language)
    plain = {name: _value(use) for name, use in uses.items()}
    yield plain
    for name, use in uses.items():
        for key in sorted(use.keys - {"other"}):
            yield plain | {name: _chosen(use, key)}


def _with_named(text: str, language: str) -> dict[str, Use]:
    uses = USES[language][text]
    found = dict(uses.found)
    for other in uses.named:
        found = _with_named(other, language) | found
    return found


def _value(use: Use) -> TextArgument:
    if use.functions & _OF_LINES:
        return LINES
    if use.functions & _OF_MOMENTS:
        return WHEN if "WHEN" in use.functions or "CLOCK" in use.functions else WHEN.date()
    if use.counted or "one" in use.keys:
        return 3
    return (HOSTILE, HOSTILE) if use.functions & _OF_SEVERAL else HOSTILE


def _chosen(use: Use, key: str) -> TextArgument:
    """A value by which this choice is made."""
    if key == "none":
        return () if use.functions & (_OF_LINES | _OF_SEVERAL) else ""
    if key == "some":
        return LINES if use.functions & _OF_LINES else (HOSTILE, HOSTILE)
    if key == "one":
        return 1
    return int(key) if key.isdigit() else key
