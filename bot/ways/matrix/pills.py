"""Who is named by a pill: the id stands in its link, and the words of the message hold a display name.

Element writes the name alone, Element X the link as Markdown, FluffyChat a name with brackets; what a link shows is
looked for in the words. Strangers' bytes: each pattern looks at most so far from where it begins."""

import html
import re
from collections.abc import Iterator, Mapping
from itertools import islice, takewhile
from typing import Any, Final
from urllib.parse import unquote

from bot.ways.matrix.shapes.leaves import as_user
from cases.ids import UserId

_TO: Final = re.compile(r"https://matrix\.to/#/([^?\s]{1,400})|matrix:u/([^?\s]{1,400})", re.IGNORECASE)
_LINK: Final = re.compile(
    r"<a\s[^<>]{0,200}?href=[\"']([^\"'<>]{1,600})[\"'][^<>]{0,200}>([^<]{1,300})</a>", re.IGNORECASE
)
_MARKDOWN: Final = re.compile(r"\[([^\[\]\n]{1,300})\]\(<?([^\s()<>]{1,600})>?\)")
_TAG: Final = re.compile(r"<[^<>]{0,700}>")
_ID: Final = re.compile(r"@[^\s:]+:\S+")
_REPLY: Final = "</mx-reply>"
MOST: Final = 50
"""So many pills are looked for in one message."""


def with_ids(content: Mapping[str, Any]) -> Any:
    """The body of a message with the id in place of each name that its writer chose from a list of people."""
    body, shown = content.get("body"), content.get("formatted_body")
    if not isinstance(body, str):
        return body
    if isinstance(shown, str):
        for place, name, user in reversed(list(_places(body, shown.rpartition(_REPLY)[2]))):
            body = f"{body[:place]}{user}{body[place + len(name) :]}"
    return _MARKDOWN.sub(lambda link: user_of(link[2]) or link[0], body)


def user_of(link: str) -> UserId | None:
    """The person that a link is to; None where it leads elsewhere."""
    found = _TO.fullmatch(link.partition("?")[0])
    if found is None:
        return None
    named = unquote(found[1]) if found[1] else f"@{unquote(found[2])}"
    return as_user(named) if _ID.fullmatch(named) else None


def _places(body: str, shown: str) -> Iterator[tuple[int, str, UserId]]:
    """Where in the words each link stands: the same words may stand there before it, as they do in what is shown."""
    at = _after_quotes(body)
    for link in islice(_LINK.finditer(shown), MOST):
        user, name = user_of(html.unescape(link[1])), html.unescape(link[2])
        place = _nth(body, name, at, _words(shown[: link.start()]).count(name))
        if user is not None and place >= 0 and not _is_markdown(body, place, name):
            yield place, name, user


def _after_quotes(body: str) -> int:
    """Where a writer's own words begin: older apps put what is answered above them."""
    lines = body.splitlines(keepends=True)
    return sum(map(len, takewhile(lambda line: line.startswith(">"), lines)))


def _nth(body: str, name: str, at: int, before: int) -> int:
    """The place of a name that already stood so many times before it; -1 where it does not."""
    for _ in range(before):
        found = body.find(name, at)
        if found < 0:
            return -1
        at = found + len(name)
    return body.find(name, at)


def _is_markdown(body: str, place: int, name: str) -> bool:
    return body[:place].endswith("[") and body[place + len(name) :].startswith("](")


def _words(shown: str) -> str:
    return html.unescape(_TAG.sub("", shown))
