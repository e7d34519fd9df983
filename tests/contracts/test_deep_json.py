"""JSON of any depth and any number is read, and costs what it stands in alone (N4)."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ways.matrix.shapes.leaves import sound
from bot.ways.matrix.shapes.plaintext import as_plaintext
from bot.ways.matrix.shapes.reading import DEEPEST, UNFIT, depth, parsed
from bot.ways.matrix.shapes.syncing import as_sync

DEPTHS = (100, 960, 1_500, 100_000)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text() | st.just('\\"]}[{\\\\'),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=3), inside, max_size=3),
    max_leaves=30,
)


def nested(levels: int, kind: str = "[") -> str:
    return "[" * levels + "]" * levels if kind == "[" else '{"a":' * levels + "7" + "}" * levels


def message(body: str) -> str:
    return f'{{"type": "m.dummy", "sender": "@eva:x", "content": {{"body": {body}}}}}'


@pytest.mark.threat("malformed-keys")
@pytest.mark.parametrize("kind", ["[", "{"])
@pytest.mark.parametrize("levels", DEPTHS)
def test_n4_a_message_of_any_depth_costs_itself_alone(levels: int, kind: str) -> None:
    events = ",".join([message('"before"'), message(nested(levels, kind)), message('"after"')])
    answer = as_sync(parsed(f'{{"next_batch": "s1", "to_device": {{"events": [{events}]}}}}'.encode()))
    assert [each["content"]["body"] for each in answer.to_device] == ["before", "after"]
    assert (answer.token, answer.dropped) == ("s1", 1)


@pytest.mark.threat("malformed-keys")
@pytest.mark.parametrize("levels", DEPTHS)
def test_n4_a_plaintext_of_any_depth_is_nothing(levels: int) -> None:
    assert as_plaintext(message(nested(levels))) is None
    assert as_plaintext(message(nested(levels, "{"))) is None
    assert as_plaintext(message(nested(8))) is not None


def test_half_a_character_in_a_plaintext_is_heard_as_a_mark() -> None:
    heard = as_plaintext(message('"help \\ud83d"'))
    assert heard is not None
    assert heard["content"]["body"] == "help ?"


@pytest.mark.parametrize("text", ["NaN", "-Infinity", "1e999", "9" * 5000, "-" + "9" * 5000, "0." + "9" * 5000])
def test_a_number_beyond_all_measure_is_unfit_and_costs_no_other(text: str) -> None:
    assert parsed(f'{{"a": {text}, "b": 7}}'.encode()) == {"a": UNFIT, "b": 7}
    assert not sound({"a": UNFIT})


@pytest.mark.parametrize("raw", [b"", b"{", b"[" * 100_000, b"]" * 70, b"[" * 70 + b"}" * 70 + b"]", b'["', b'{"a" 1}'])
def test_what_is_no_json_is_nothing(raw: bytes) -> None:
    assert parsed(raw) is None


@pytest.mark.parametrize("raw", [b'["\\ud800", 1]', b'["\xff", 1]', b'["\xed\xa0\x80", 1]', b'[{"\\udfff": 1}, 1]'])
def test_half_a_character_is_read_and_is_not_sound(raw: bytes) -> None:
    broken, whole = parsed(raw)
    assert whole == 1
    assert not sound(broken)


@given(JSON)
def test_what_both_parsers_take_is_read_alike(value: Any) -> None:
    written = json.dumps(value)
    assert parsed(written.encode()) == value
    assert depth(f"[{'[],' * DEEPEST}{written}]".encode()) == max(2, 1 + _deep(value))


@given(JSON, st.integers(0, 3))
def test_what_is_cut_out_leaves_its_neighbours(value: Any, beyond: int) -> None:
    deep = "[" * (DEEPEST + beyond) + json.dumps(value) + "]" * (DEEPEST + beyond)
    read = parsed(f'{{"before": {json.dumps(value)}, "deep": {deep}, "after": {json.dumps(value)}}}'.encode())
    assert (read["before"], read["after"]) == (value, value)
    assert not sound(read["deep"])


def _deep(value: Any) -> int:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_deep, inside), default=0) if isinstance(value, dict | list) else 0
