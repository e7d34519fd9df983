"""Facts as JSON: every fact, every version ever written, and what is refused."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.days import Month
from cases.facts import ALL, Fact, GateShut
from storage import codec
from storage.refused import UnknownFact
from tests.storage.examples.given import AT, CASE
from tests.storage.golden import FIRSTS, GOLDEN, as_kept, golden

st.register_type_strategy(datetime, st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis wants bounds without a zone

st.register_type_strategy(Month, st.dates().map(lambda day: Month(day.year, day.month)))


def test_every_golden_file_has_a_fact() -> None:
    assert {path.name.split(".v")[0] for path in GOLDEN.glob("*.json")} <= {kind.NAME for kind in ALL}


@pytest.mark.parametrize("fact", FIRSTS.values(), ids=FIRSTS)
def test_a_fact_is_written_as_it_always_was(fact: Fact) -> None:
    assert as_kept(fact) == golden(fact).read_bytes()


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda path: path.stem)
def test_everything_ever_written_can_still_be_read(path: Path) -> None:
    fact = codec.decode(path.read_bytes())
    assert fact == FIRSTS[fact.NAME]


@pytest.mark.hypothesis  # as Hypothesis itself marks what is given to the test: make lives finds it by that
@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.NAME)
def test_any_value_of_a_fact_comes_back_as_it_was(kind: type[Fact]) -> None:
    @given(st.from_type(kind))
    def comes_back(fact: Fact) -> None:
        assert codec.decode(codec.encode(fact)) == fact

    comes_back()


def test_a_moment_without_a_zone_is_never_written() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        codec.encode(replace(GateShut(case=CASE, at=AT, why="x"), at=datetime(2026, 1, 1)))  # noqa: DTZ001 - the point


@pytest.mark.parametrize(("name", "version"), [("no-such-fact", 1), ("gate-shut", 2)])
def test_a_fact_of_a_later_program_is_refused_not_guessed(name: str, version: int) -> None:
    with pytest.raises(UnknownFact):
        codec.decode(json.dumps({"name": name, "version": version, "body": {}}).encode())


def test_an_old_version_is_lifted_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    class Third(GateShut, frozen=True, kw_only=True):
        VERSION: ClassVar[int] = 3
        who: str

    monkeypatch.setitem(codec._TYPES, "gate-shut", Third)
    lifts: dict[tuple[str, int], codec.Lift] = {
        ("gate-shut", 1): lambda body: {**body, "how": "by hand"},
        ("gate-shut", 2): lambda body: {"who": body.pop("how"), **body},
    }
    first = codec.encode(GateShut(case=CASE, at=AT, why="x"))
    assert codec.decode(first, lifts) == Third(case=CASE, at=AT, why="x", who="by hand")
    with pytest.raises(UnknownFact):
        codec.decode(first, {("gate-shut", 1): lambda body: body})
