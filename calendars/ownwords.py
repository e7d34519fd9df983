"""The writer's own words in a mail: what stands above the mail they answer, and above their signature.

The law of this file: nothing that we wrote, and nothing that anybody else wrote, is ever among them. Rather a word too
few: a mail program's line that is not known here ends the own words wherever our own text is seen to begin."""

import re
from collections.abc import Collection, Iterable
from html.parser import HTMLParser
from typing import Final

MOST: Final = 20_000
"""Characters that are looked at."""
_MONTHS_AND_TIMES: Final = r"(\d{4}|\d{1,2}[:.]\d{2}|@)"
_WROTE: Final = re.compile(
    rf"(?=.*{_MONTHS_AND_TIMES}).*\b(skrev|wrote|writes|schrieb|escribió|écrit|skrifaði|kirjoitti|pisze|napisał(\(a\))?)\b"
    r".{0,200}:\s*$",
    re.IGNORECASE,
)
_BEGINS: Final = re.compile(
    r"\s*(>|\|\s|[-_*=]{5,}|[-–—]{2,}\s*(ursprungligt|vidarebefordra|original|forwarded|svar)|"
    r"\*?(från|from|fra|von|lähettäjä|expéditeur|de|od)\*?\s?:\*?\s*\S|"
    r"(begin forwarded message|vidarebefordrat (meddelande|mejl)|början på vidarebefordrat)\b|"
    r"-- ?$|(skickat|skickades|sänt) från\b|sent from\b|sent with\b|(hämta|skaffa|get|download) outlook\b|"
    r"enviado desde\b|gesendet von\b)",
    re.IGNORECASE,
)
_FEWEST: Final = 5
"""Words that a sentence of ours has at least, to be known by it."""


def own_words(text: str, ours: Collection[str] = ()) -> str:
    """What the writer says, up to a line with a sentence of `ours`: of texts of ours that the mail may quote."""
    lines = text[:MOST].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    known = {
        plain for each in ours for sentence in _sentences(each) if len((plain := _plain(sentence)).split()) >= _FEWEST
    }
    for number, line in enumerate(lines):
        if _is_the_end(lines, number):
            return _joined(lines[:number])
        if _holds(line, known):
            return _joined(_without_last_intro(lines[:number]))
    return _joined(lines)


def _joined(lines: list[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).strip()


def _without_last_intro(lines: list[str]) -> list[str]:
    """Our own text begins here, and what leads in to it is the mail program's too."""
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return lines[:-1] if lines and lines[-1].rstrip().endswith(":") else lines


def _is_the_end(lines: list[str], number: int) -> bool:
    """Here the quoted mail or the signature begins. The line *On … wrote:* may be broken in three."""
    if _BEGINS.match(lines[number]):
        return True
    following = list[str]()
    for line in lines[number : number + 3]:
        if not line.strip():
            break
        following.append(line.strip()[:400])
        if _WROTE.match(" ".join(following)) and (len(following) == 1 or _could_begin(following[0])):
            return True
    return False


def _could_begin(line: str) -> bool:
    """The first of several lines of *Den tis 8 dec. 2026 kl. 15:00 skrev …*, and not words that stand above it."""
    return bool(re.match(r"\s*(den|on|am|le|el|i|\w{2,4}\.?,?)\s.*\d", line, re.IGNORECASE))


def _holds(line: str, known: Collection[str]) -> bool:
    """Whether one of these sentences stands in a line, or begins there and goes on in the next."""
    plain = _plain(line)
    return len(plain.split()) >= _FEWEST and any(each in plain or each.startswith(plain) for each in known)


def _sentences(text: str) -> Iterable[str]:
    return re.split(r"(?<=[.!?:])\s+|\n", text)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


class _Reader(HTMLParser):
    """The text of an HTML mail up to where a mail program puts what is answered."""

    BREAKS: Final = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "table", "ul", "ol"})
    SILENT: Final = frozenset({"script", "style", "head", "title", "blockquote"})
    QUOTES: Final = re.compile(
        r"gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|"
        r"reference-message|protonmail_quote|stopSpelling|mail-editor",
        re.IGNORECASE,
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said = list[str]()
        self._silent = 0
        self._ended = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marks = " ".join(value or "" for name, value in attrs if name in {"id", "class"})
        self._ended = self._ended or tag == "hr" or bool(self.QUOTES.search(marks))
        self._silent = 0 if tag == "body" else self._silent + (tag in self.SILENT)
        if tag in self.BREAKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.SILENT:
            self._silent = max(0, self._silent - 1)

    def handle_data(self, data: str) -> None:
        if not self._ended and not self._silent:
            self.said.append(" ".join(data.split()) + " " if data.strip() else " ")


def text_of(html: str) -> str:
    """The text of an HTML mail, without what it quotes in a way that the page itself says."""
    reader = _Reader()
    reader.feed(html[: 10 * MOST])
    lines = "".join(reader.said).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()
