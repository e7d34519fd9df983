"""Every place that catches whatever a bug raises, and goes on, stands in ARCHITECTURE.md with its reason."""

import ast
import re
from collections import Counter

import pytest

from tests.house.imports import PACKAGES, ROOT, tree

ROW = re.compile(r"^\| `([\w/]+\.py)` \| (\d+) \| .+ \|$", re.MULTILINE)
BROAD = {"Exception", "BaseException"}


def goes_on(code: ast.AST) -> int:
    """How many handlers in it catch everything, and do not end by raising again."""
    return sum(isinstance(node, ast.ExceptHandler) and _is_broad(node) for node in ast.walk(code))


def _is_broad(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    raises_again = isinstance(last, ast.Raise) and last.exc is None
    return not raises_again and (handler.type is None or ast.unparse(handler.type) in BROAD)


def counted() -> Counter[str]:
    paths = (path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py")))
    return +Counter({str(path.relative_to(ROOT)): goes_on(tree(path)) for path in paths})


def test_the_table_says_where_whatever_is_raised_is_caught() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert counted() == Counter({path: int(count) for path, count in ROW.findall(page)})


@pytest.mark.parametrize(
    ("handler", "count"),
    [
        ("except Exception: pass", 1),
        ("except BaseException as bug: log(bug)", 1),
        ("except: pass", 1),
        ("except Exception:\n    tidy()\n    raise", 0),
        ("except ValueError: pass", 0),
    ],
)
def test_what_raises_again_or_names_what_it_waits_for_is_not_counted(handler: str, count: int) -> None:
    assert goes_on(ast.parse(f"try: ask()\n{handler}\n")) == count
