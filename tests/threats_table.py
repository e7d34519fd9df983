"""Print which tests hold which row of docs/threats.md: one line a row; exit code 1 if a row has none."""

import contextlib
import io
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

TABLE = Path(__file__).parents[1] / "docs" / "threats.md"
ROW = re.compile(r"^\| `([a-z-]+)` \|.*\| ([^|]+) \|$", re.MULTILINE)
WAITS = "waits"
FOLDERS = sorted(str(each) for each in Path(__file__).parent.iterdir() if each.is_dir() and each.name != "__pycache__")
"""Each by its name, or the attacks would not be gone into."""


class Collected:
    """A pytest plugin that notes the threat marks of every collected test and runs none."""

    def __init__(self) -> None:
        self.tests: defaultdict[str, set[str]] = defaultdict(set)

    def pytest_collection_modifyitems(self, items: Iterable[pytest.Item]) -> None:
        for item in items:
            for mark in item.iter_markers("threat"):
                for row in mark.args:
                    self.tests[row].add(item.nodeid.split("[", 1)[0])


def rows() -> dict[str, bool]:
    """Every row of the table, and whether it waits for a part that does not exist yet."""
    return {row: holds.startswith(WAITS) for row, holds in ROW.findall(TABLE.read_text(encoding="utf-8"))}


def lines(tests: Mapping[str, set[str]]) -> list[str]:
    """The table, in the order of the page."""
    width = max(map(len, rows()))
    counted = {row: WAITS if waits else str(len(tests.get(row, ()))) for row, waits in rows().items()}
    return [
        f"{row:<{width}} {count:>5}  {' '.join(sorted(tests.get(row, ())))}".rstrip() for row, count in counted.items()
    ]


def amiss(tests: Mapping[str, set[str]]) -> list[str]:
    """Rows that no test holds, and marks that name no row."""
    bare = [f"no test: {row}" for row, waits in rows().items() if not waits and not tests.get(row)]
    return bare + [f"no such row: {row}" for row in sorted(set(tests) - set(rows()))]


def main() -> int:
    """Collect and print; 1 when something is amiss or pytest could not collect."""
    plugin, said = Collected(), io.StringIO()
    with contextlib.redirect_stdout(said):
        code = pytest.main(["--collect-only", "--quiet", "-p", "no:cacheprovider", *FOLDERS], plugins=[plugin])
    if code != pytest.ExitCode.OK:
        listing, _, errors = said.getvalue().partition(" ERRORS ")
        sys.stderr.write(errors or listing)
        return 1
    sys.stdout.write("\n".join(lines(plugin.tests)) + "\n")
    sys.stderr.writelines(f"{line}\n" for line in amiss(plugin.tests))
    return 1 if amiss(plugin.tests) else 0


if __name__ == "__main__":
    sys.exit(main())
