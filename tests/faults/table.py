"""The one table of docs/operator.md: each fault, what `sigbot run` prints, the code it ends with."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

OPERATOR: Final = Path(__file__).parents[2] / "docs" / "operator.md"
HEADING: Final = "## Every fault, what `sigbot run` says, and what helps"
GOES_ON: Final = "goes on"


@dataclass(frozen=True, slots=True)
class Row:
    """One fault as the operator reads of it."""

    says: str
    """Words of the line that is printed."""
    code: int | None
    """None: it goes on, or is up."""


@cache
def rows() -> dict[str, Row]:
    """By the fault: what, and how it is broken."""
    found: dict[str, Row] = {}
    for line in _section().splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 4 or cells[0] in ("Fault", "---") or set(cells[0]) == {"-"}:
            continue
        what, _, damages = cells[0].replace("`", "").partition(":")
        says = cells[1].strip("*")
        code = None if cells[2] == GOES_ON else int(cells[2])
        for damage in re.split(r",\s*", damages.strip()):
            name = f"{what}: {damage}"
            assert name not in found, f"{name} stands there twice"
            found[name] = Row(says, code)
    return found


def _section() -> str:
    text = OPERATOR.read_text(encoding="utf-8")
    return text.partition(HEADING)[2].partition("\n## ")[0]
