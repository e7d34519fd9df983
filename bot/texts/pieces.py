"""What a text is filled with: each value cleaned and escaped once, and shown in the text by one private character."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import reduce
from itertools import groupby
from typing import Final

from babel import Locale
from fluent.runtime.types import FluentType

from cases.values import Value

_FIRST: Final = 0xE000
"""The private use area of Unicode: cleaning takes these out of every value, so none can be imitated."""
_POINT: Final = re.compile(r"[•–] ")
"""What begins a point of a list in plain words."""
_COUNTED: Final = re.compile(r"(\d+)\. ")
"""What begins a point that is chosen by its number."""
_CODE_ALONE: Final = re.compile(r"<code>[^<]*</code>")
LISTS: Final = ("<ul>", "<ol", "<pre>")
"""What begins HTML that is no line of words."""
_ENDS: Final = ("</ul>", "</ol>", "</pre>")
_LISTS_THAT_MEET: Final = re.compile(r"</ul><ul>|</ol><ol start=\"\d+\">")


class Text(Value, frozen=True):
    """One text for one reader: `plain`, and the same as HTML with every value escaped."""

    plain: str
    html: str


def clean(value: str) -> str:
    """A value without characters that are not seen or that end a line."""
    spaced = value.replace("\n", " ").replace("\t", " ").replace("\u2028", " ").replace("\u2029", " ")
    unseen = {"Cc", "Cf", "Cs", "Co", "Cn"}
    return "".join(character for character in spaced if unicodedata.category(character) not in unseen)


def literal(value: str) -> Text:
    """A value that someone wrote, as it may stand in a text."""
    cleaned = clean(value)
    return Text(cleaned, html.escape(cleaned))


def laid_out(lines: Iterable[str]) -> Iterator[str]:
    """Lines of HTML that no value stands in yet: points as lists of one, several lines of code as one block, which
    copies whole."""
    for code, group in groupby(lines, key=lambda line: bool(_CODE_ALONE.fullmatch(line))):
        found = list(group)
        if code and len(found) > 1:
            bare = "\n".join(line.removeprefix("<code>").removesuffix("</code>") for line in found)
            yield f"<pre><code>{bare}</code></pre>"
        else:
            yield from map(_marked, found)


def _marked(line: str) -> str:
    if point := _POINT.match(line):
        return f"<ul><li>{line[point.end() :]}</li></ul>"
    if counted := _COUNTED.match(line):
        start = "" if counted[1] == "1" else f' start="{counted[1]}"'
        return f"<ol{start}><li>{line[counted.end() :]}</li></ol>"
    return line


def stacked(lines: Iterable[str]) -> str:
    """Lines of HTML below one another: a list or a block begins a line by itself, and lists that meet are one."""
    return reduce(_below, lines, "")


def _below(upper: str, lower: str) -> str:
    apart = not upper or not lower or upper.endswith(_ENDS) or lower.startswith(LISTS)
    return _LISTS_THAT_MEET.sub("", upper + lower) if apart else f"{upper}<br>{lower}"


class Pieces:
    """The values of one text, in the order in which they were met."""

    def __init__(self) -> None:
        self._held: list[Text] = []

    def hold(self, text: Text) -> str:
        """The character that stands for this value until the text is whole."""
        if not text.plain:
            return ""
        self._held.append(text)
        return chr(_FIRST + len(self._held) - 1)

    def fill(self, template: str, value: Callable[[Text], str]) -> str:
        """The template with every value in its place."""
        return template.translate({_FIRST + n: value(text) for n, text in enumerate(self._held)})


class Said(FluentType):
    """One value, or several joined. `raw` is what a text may choose its words by."""

    def __init__(self, raw: str, text: Text, pieces: Pieces, the: Text) -> None:
        self.raw, self.text, self._pieces, self._the = raw, text, pieces, the

    def __eq__(self, other: object) -> bool:
        return self.raw == (other.raw if isinstance(other, Said) else other)

    def __hash__(self) -> int:
        return hash(self.raw)

    def format(self, locale: Locale) -> str:  # noqa: ARG002 - the words were chosen in the reader's language before
        return self._pieces.hold(self.text)

    def definite(self) -> str:
        """The function THE: *skolan och polisen* where the value says *skola, polis*."""
        return self._pieces.hold(self._the)


class Listed(Said):
    """Several values: joined as in speech, or one a line by the function LINES."""

    def __init__(self, items: tuple[Text, ...], joined: Text, pieces: Pieces, the: Text) -> None:
        super().__init__("some" if items else "none", joined, pieces, the)
        self.items = items

    def first(self) -> str:
        """The function FIRST: the first of them, for an example."""
        return self._pieces.hold(self.items[0]) if self.items else ""

    def lines(self) -> str:
        """The function LINES: one a line, as a list to read."""
        plain = "\n".join(f"• {item.plain}" for item in self.items)
        return self._pieces.hold(Text(plain, stacked(_marked(f"• {item.html}") for item in self.items)))

    def rows(self) -> str:
        """The function ROWS: one a line as it is, where the lines themselves say which belong together."""
        plain = "\n".join(item.plain for item in self.items)
        return self._pieces.hold(Text(plain, stacked(item.html for item in self.items)))


class Moment(FluentType):
    """A day, or an aware moment; `written` is how it reads where the text asks for nothing else; `year` the present
    one."""

    def __init__(self, value: date | datetime, written: str, year: int | None) -> None:
        self.value, self.written, self.year = value, written, year

    def format(self, locale: Locale) -> str:  # noqa: ARG002 - written in the reader's language before
        return self.written
