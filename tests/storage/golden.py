"""Write the example of each fact as the journal keeps it, where that is not written yet: `make golden`.

What stands in tests/golden/facts is never changed: journals hold it. Another shape is another VERSION and another file.
"""

import sys
from pathlib import Path
from typing import Final

from cases.facts import Fact
from storage import codec
from tests.storage.examples import EXAMPLES

ROOT: Final = Path(__file__).parents[2]
GOLDEN: Final = ROOT / "tests" / "golden" / "facts"
FIRSTS: Final = {fact.NAME: fact for fact in reversed(EXAMPLES)}
"""The first example of each fact is the one that is kept."""


def golden(fact: Fact) -> Path:
    """Where it is kept, in the version of today."""
    return GOLDEN / f"{fact.NAME}.v{fact.VERSION}.json"


def as_kept(fact: Fact) -> bytes:
    return codec.encode(fact) + b"\n"


def missing() -> tuple[Fact, ...]:
    """The examples that are not written yet."""
    return tuple(fact for fact in FIRSTS.values() if not golden(fact).exists())


def main() -> int:
    """Write what is missing, and say which files those are."""
    for fact in missing():
        golden(fact).write_bytes(as_kept(fact))
        sys.stdout.write(f"wrote {golden(fact).relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
