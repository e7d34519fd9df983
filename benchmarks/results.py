"""What the scripts have written in a folder, together: results.json, results.md, cost.svg; and the way into the docs.

    python -m benchmarks.results bench-out

puts the table of the last full runs into docs/reliability.md, between its two marks, and draws docs/cost.svg again. A
script that was run again takes the place of its own rows alone; rows of a quick run are never among them."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks import surroundings
from benchmarks.goals import Scale
from benchmarks.picture import draw
from benchmarks.script import from_json
from benchmarks.table import markdown

DOCS: Final = Path(__file__).parents[1] / "docs"
PICTURE: Final = "![What a !plan costs against the number of cases, beside a bare nio echo](cost.svg)"
BEGIN, END = "<!-- make bench: from here -->", "<!-- make bench: to here -->"


def write(out: Path, scale: Scale, names: Sequence[str]) -> None:
    """All that was measured at this scale, in the order of the names."""
    written = {name: out / f"{name}.json" for name in names}
    parts = {name: json.loads(path.read_text()) for name, path in written.items() if path.exists()}
    parts = {name: part for name, part in parts.items() if part["scale"] == scale}
    about = {"at": surroundings.moment(), "scale": scale, "environment": surroundings.environment()}
    results: dict[str, Any] = about | {"scripts": parts}
    (out / "results.json").write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n")
    (out / "results.md").write_text(page(results))
    if picture := draw(results):
        (out / "cost.svg").write_text(picture)


def page(results: dict[str, Any]) -> str:
    """What the figures were measured on, and the table."""
    parts, scale = results["scripts"], Scale(results["scale"])
    rows = {name: [from_json(row) for row in part["rows"]] for name, part in parts.items()}
    where = ", ".join(f"{name} {value}" for name, value in results["environment"].items())
    loads = [load[0] for part in parts.values() for load in part["load"].values()]
    busy = f"load average {min(loads):.1f} to {max(loads):.1f} while it ran" if loads else "nothing ran"
    return f"Measured {results['at'][:10]}: {where}; {busy}.\n\n{markdown(rows, scale)}"


def paste(out: Path) -> None:
    """Into the docs. An error where the folder holds a quick run."""
    results = json.loads((out / "results.json").read_text())
    assert results["scale"] == Scale.FULL, "a quick run measures too little to be shown"
    target = DOCS / "reliability.md"
    before, _, rest = target.read_text(encoding="utf-8").partition(BEGIN)
    _, mark, after = rest.partition(END)
    assert mark, f"{target} has no place for the table"
    shown = page(results)
    if picture := draw(results):
        (DOCS / "cost.svg").write_text(picture, encoding="utf-8")
        shown += f"\n{PICTURE}\n"
    target.write_text(f"{before}{BEGIN}\n\n{shown}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    paste(Path(sys.argv[1]))
