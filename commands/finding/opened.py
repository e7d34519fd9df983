"""A message as it was meant: without the ticks, quotes, marks, names and thanks that stand around a command."""

import re
import unicodedata
from collections.abc import Collection
from typing import Final

from commands.reading.line import folded, plain
from commands.reading.words import PREFIX

_FENCE: Final = re.compile(r"\s*`{3,}[^\s`!]*\n(.*?)`*\s*", re.DOTALL)
_AROUND: Final = "\"'*_~"
_BULLET: Final = re.compile(r"^ *[-•·*] +(?=\S)")
"""Before a line of a list."""
_AT_THE_END: Final = ".,;!…"
_MAY_BEGIN: Final = "!@?#/！"
_QUOTED: Final = ">"
_MOST_AT_ONCE: Final = 8
"""Of more commands in one message none is read."""
_POLITE: Final = re.compile(
    r"(?:^|[,.;]? +|[,.;])(?:tack(?: s[åa] mycket| p[åa] f[öo]rhand| sn[äa]lla)?|tackar|sn[äa]lla(?: du)?|"
    r"[äa]r du sn[äa]ll|please|thanks|thank you)$",
    re.IGNORECASE,
)


def opened(body: str, names: Collection[str] = ()) -> tuple[str, ...] | None:
    """The lines of a command, the first without its prefix; None when the message is none.

    `names` are what the bot itself is called. Lines that quote somebody else are nobody's words here."""
    own = "\n".join(line for line in plain(body).split("\n") if not line.lstrip().startswith(_QUOTED))
    unfenced = _FENCE.fullmatch(own)
    text = (unfenced[1] if unfenced else own).replace("`", "")
    before, text = _without_name(*_bare_start(text), names)
    if not text.startswith(PREFIX):
        return None
    first, *below = (_trimmed(_BULLET.sub("", line)) for line in _unquoted(before, text).split("\n"))
    return (first.lstrip("! "), *(line for line in below if line))


def commands_apart(lines: tuple[str, ...]) -> tuple[tuple[str, ...], ...] | None:
    """Several commands in one message, each without its prefix; None where there is one, and none where they are too
    many to look for each among all the words there are."""
    starts = [n for n, line in enumerate(lines) if n and line.startswith(PREFIX)]
    if not starts:
        return None
    if len(starts) >= _MOST_AT_ONCE:
        return ()
    parts = (lines[a:b] for a, b in zip((0, *starts), (*starts, len(lines)), strict=True))
    return tuple((first.lstrip("! "), *below) for first, *below in parts)


def _bare_start(text: str) -> tuple[str, str]:
    """The blanks and marks before the first word, a mention or the prefix; and the rest."""
    at = next((n for n, letter in enumerate(text) if letter.isalnum() or letter in _MAY_BEGIN), len(text))
    return text[:at], text[at:]


def _without_name(before: str, text: str, names: Collection[str]) -> tuple[str, str]:
    for name in sorted(names, key=len, reverse=True):
        if name and folded(text[: len(name)]) == folded(name):
            rest = text[len(name) :].lstrip(":, \n")
            return (before, rest) if rest.startswith(PREFIX) else (before, text)
    return before, text


def _unquoted(before: str, text: str) -> str:
    """What was put before the prefix as a quote stands at the end too."""
    end = text.rstrip()
    for mark in reversed([letter for letter in before if letter in _AROUND]):
        bare = _without_marks(end)
        end = bare[:-1].rstrip() if bare.endswith(mark) else end
    return end


def _without_marks(line: str) -> str:
    end = len(line)
    while end and (line[end - 1] in _AT_THE_END or line[end - 1].isspace() or _is_picture(line[end - 1])):
        end -= 1
    return line[:end]


def _is_picture(letter: str) -> bool:
    return unicodedata.category(letter) in {"So", "Sk", "Me"} or letter == "\ufe0f"


def _trimmed(line: str) -> str:
    """Without the marks and the thanks at its end."""
    line = _without_marks(line.strip())
    found = _POLITE.search(line)
    return _without_marks(line[: found.start()]) if found else line
