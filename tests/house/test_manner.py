"""How the code is written, where a linter cannot say it: sizes, first sentences, and what is never in the tree."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "cases", "commands", "calendars", "storage", "tests", "benchmarks")
LONGEST_FILE = 250
LONGEST_FUNCTION = 40
NOT_SAID = re.compile(r"(?<![a-z])(?:whoever|anew|wherein|of whom)(?![a-z])", re.IGNORECASE)
SILENCED = re.compile(r"# (?:noqa|type: ignore)(?!: [A-Z]+\d+(?:, [A-Z]+\d+)*\W+\w|\[[a-z-]+\]\W+\w)")
"""A silenced check without its code, or without a reason after it."""

LAW = re.compile(r"^(\d+)\. ", re.MULTILINE)
AT_ITS_IF = re.compile(r"  # (\d+(?:, \d+)*)$", re.MULTILINE)
NUMBERED = {"cases/access.py", "cases/rooms/admission.py", "cases/consent/effective.py", "cases/consent/grantors.py"}


def sources() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_opens_with_its_purpose_and_fits_in_one_reading(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "no first sentence"
    assert len(text.splitlines()) <= LONGEST_FILE
    long = {f.name for f in functions(path) if (f.end_lineno or f.lineno) - f.lineno + 1 > LONGEST_FUNCTION}
    assert not long, f"functions over {LONGEST_FUNCTION} lines"


def laws() -> list[Path]:
    """The files that open with numbered rules."""
    return [path for path in sources() if LAW.search(ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "")]


@pytest.mark.parametrize("path", laws(), ids=lambda path: str(path.relative_to(ROOT)))
def test_each_numbered_rule_stands_where_it_is_asked(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    law = LAW.findall(ast.get_docstring(ast.parse(text)) or "")
    asked = {number for numbers in AT_ITS_IF.findall(text) for number in numbers.split(", ")}
    assert asked == set(law), f"{path.relative_to(ROOT)}: numbers of the law, or beside the code, that lack the other"
    assert law == [str(number) for number in range(1, len(law) + 1)]


def test_the_rules_of_who_may_what_are_numbered() -> None:
    assert {str(path.relative_to(ROOT)) for path in laws()} >= NUMBERED


def test_nothing_is_written_in_words_that_nobody_says() -> None:
    """Somebody who leaves, not *whoever* leaves; again, not *anew*."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    found = [
        f"{path.relative_to(ROOT)}:{number}: {word[0]}"
        for path in (*sources(), *pages, *(ROOT / "bot" / "texts" / "en").glob("*.ftl"))
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if (word := NOT_SAID.search(line))
    ]
    assert not found, "\n" + "\n".join(found)


def test_nothing_is_left_open_in_the_code() -> None:
    """Whole words: a calendar has a component whose name ends in one of them."""
    words = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error")) + r")\b")
    found = {str(path.relative_to(ROOT)) for path in sources() if words.search(path.read_text("utf-8"))}
    assert not found


def test_a_silenced_check_says_why() -> None:
    lines = (
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if SILENCED.search(line) and "SILENCED" not in line
    )
    assert not list(lines)


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_replaced_is_named_by_its_object(path: Path) -> None:
    """A path in a string is not seen by who moves the module, nor by mypy."""
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    by_path = [
        call.lineno
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"setattr", "delattr", "patch"}
        if call.args and isinstance(call.args[0], ast.Constant | ast.JoinedStr)
    ]
    assert not by_path, f"{path.relative_to(ROOT)}: lines that replace by a path in a string"
