"""Each count finds what it counts, and nothing beside it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house import counting

MANY = "and".join(" a " for _ in range(11))
SETTLING = "def fallen_out(): ...\ndef take_out(): ...\n"
COUNTS: tuple[tuple[Callable[[], tuple[int, ...]], str, tuple[int, ...]], ...] = (
    (counting.closed_by_hand, "if case.phase is Phase.CLOSED:\n    return Refusal('closed')", (1,)),
    (counting.closed_by_hand, "if case.is_closed:\n    return Refusal('closed')", (1,)),
    (counting.closed_by_hand, "if case.phase is Phase.CLOSED:\n    return SILENCE", (0,)),
    (counting.codes_compared, "answer.reason == 'late' or why in {'a', 'b'}", (3, 1)),
    (counting.codes_compared, "GONE = ('a', 'b')\nerror.reason in GONE", (2, 1)),
    (counting.codes_compared, "match said:\n    case 'a' | 'b': ...", (2, 1)),
    (counting.codes_compared, "answer.reason is Why.LATE\nname == 'late'\nlen(words) == 1", (0, 0)),
    (counting.settling_places, f"{SETTLING}fallen_out()\ntake_out()", (1,)),
    (counting.settling_places, f"{SETTLING}take_out()", (0,)),
    (counting.too_complex_in_full, f"def f(): return {MANY}", (1, 11)),
    (counting.too_complex_in_full, "def f(): return [a for a in b if c]", (0, 3)),
    (
        counting.too_complex_in_full,
        "def f():\n    match a:\n        case 1: ...\n        case 2: ...\n        case _: ...",
        (0, 3),
    ),
    (counting.too_complex_in_full, "def f():\n    assert a and b\n    def g():\n        if a or b or c: ...", (0, 4)),
    (counting.too_complex_in_full, "def f():\n    assert a and b\n    class C:\n        a = b or c", (0, 2)),
    (counting.too_complex_in_full, "def f():\n    match a:\n        case b if c and d: ...", (0, 2)),
    (counting.short_modules, "one\n" * 20, (1,)),
    (counting.short_modules, "one\n" * 21, (0,)),
)


def parsed(source: str) -> str:
    """A return stands in a function."""
    inside = "return" in source and not source.startswith("def")
    return "def f():\n" + "\n".join(f"    {line}" for line in source.splitlines()) if inside else source


@pytest.mark.parametrize(("count", "source", "found"), COUNTS)
def test_a_count_finds_what_it_counts_and_nothing_beside_it(
    count: Callable[[], tuple[int, ...]],
    source: str,
    found: tuple[int, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "planted.py"
    file.write_text(parsed(source), encoding="utf-8")
    monkeypatch.setattr(counting, "modules", lambda: {"cases.planted": file})
    assert count() == found


def test_a_count_by_names_that_are_gone_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "planted.py"
    file.write_text("def settle(): ...", encoding="utf-8")
    monkeypatch.setattr(counting, "modules", lambda: {"cases.planted": file})
    with pytest.raises(AssertionError, match="SETTLED names what is gone"):
        counting.settling_places()


def test_a_code_is_followed_into_the_module_that_its_name_is_taken_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, here = tmp_path / "there.py", tmp_path / "here.py"
    there.write_text("LATE = 'late'\n", encoding="utf-8")
    here.write_text("from cases.there import LATE as OVER\nanswer.reason == OVER", encoding="utf-8")
    monkeypatch.setattr(counting, "modules", lambda: {"cases.there": there, "cases.here": here})
    assert counting.codes_compared() == (1, 1)
