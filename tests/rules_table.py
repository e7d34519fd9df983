"""Print which tests show which rule: one line a rule, its number, how many tests, their names."""

import contextlib
import io
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping

import pytest

EVERYWHERE = "norecursedirs=.* dist node_modules"
"""The interoperability tests count too, which `make test` leaves out."""
HIGHEST_RULE = 99
"""Rules are numbered R1 to R99; a number never changes its meaning."""


class Collected:
    """A pytest plugin that notes the rule marks of every collected test and runs none."""

    def __init__(self) -> None:
        self.tests: defaultdict[str, set[str]] = defaultdict(set)

    def pytest_collection_modifyitems(self, items: Iterable[pytest.Item]) -> None:
        for item in items:
            name = item.nodeid.split("[", 1)[0]
            for mark in item.iter_markers("rule"):
                for number in mark.args:
                    self.tests[number].add(name)


def order(number: str) -> tuple[str, int]:
    """R7 before R10, and each letter's rules together."""
    letters = number.rstrip("0123456789")
    return letters, int(number.removeprefix(letters))


def lines(tests: Mapping[str, set[str]]) -> list[str]:
    """The table: every rule of the domain, shown or not, and whatever other numbers the tests carry."""
    numbers = {f"R{n}" for n in range(1, HIGHEST_RULE + 1)} | set(tests)
    return [
        f"{number:<4} {len(tests.get(number, ())):>3}  {' '.join(sorted(tests.get(number, ())))}".rstrip()
        for number in sorted(numbers, key=order)
    ]


def main() -> int:
    """Collect and print; 1 when pytest could not collect, with what it said."""
    plugin, said = Collected(), io.StringIO()
    with contextlib.redirect_stdout(said):
        words = ["--collect-only", "--quiet", "-p", "no:cacheprovider", "-o", EVERYWHERE]
        code = pytest.main(words, plugins=[plugin])
    if code != pytest.ExitCode.OK:
        listing, _, errors = said.getvalue().partition(" ERRORS ")
        sys.stderr.write(errors or listing)
        return 1
    sys.stdout.write("\n".join(lines(plugin.tests)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
