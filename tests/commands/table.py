"""The table of docs/commands.md: a row a command, and in it one that is whole in Björk-17 of these tests."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parents[2] / "docs" / "commands.md"
NAME: Final = "docs/commands.md"
_HEAD: Final = "| Id | Swedish |"
_LINE: Final = " ⏎ "


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is written, and the line it stands on."""

    line: int
    id: str
    swedish: str
    english: str
    who: str
    where: str
    whole: str


def _rows() -> tuple[Row, ...]:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith(_HEAD)) + 2
    found = []
    for number, line in enumerate(lines[first:], start=first + 1):
        if not line.startswith("|"):
            break
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))]
        name, swedish, english, who, where, whole = (*cells, "", "", "", "", "")[:6]
        found.append(Row(number, name, _code(swedish), _code(english), who, where, _code(whole).replace(_LINE, "\n")))
    return tuple(found)


def _code(cell: str) -> str:
    return cell.removeprefix("`").removesuffix("`")


ROWS: Final = _rows()
WHOLE: Final = {row.id: row.whole for row in ROWS}
"""Of each command one that is whole."""
