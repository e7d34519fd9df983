"""A slip in a command's verb: read over where it can do no harm, else asked about with what it may have been."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.finding.find import Found, Unknown, find
from commands.finding.slips import SHORTEST
from tests.asking import WAYS
from tests.commands.test_find import found


@pytest.mark.parametrize(
    ("body", "meant"),
    [
        ("!samtyke", "!samtycke"),
        ("!möte ställ inn M3", "!möte ställ in M3"),
        ("!möte stäl in M3", "!möte ställ in M3"),
        ("!mote kala tis 15", "!möte kalla tis 15"),
        ("!åtgerd klar 1 3", "!åtgärd klar 1 3"),
        ("!aktör borrt polis", "!aktör bort polis"),
        ("!samtyke svara vh1 nej", "!samtycke svara vh1 nej"),
        ("!samtycke återkala vh1", "!samtycke återkalla vh1"),
    ],
)
def test_one_slip_in_the_verb_of_what_lets_nobody_in_is_read_over(body: str, meant: str) -> None:
    assert found(body) == found(meant)


@given(st.sampled_from(sorted(WAYS.table)), st.data())
def test_a_slip_is_never_read_over_where_somebody_would_be_let_in(way: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(way) - 1))
    slips = (way[:at] + way[at + 1 :], way[: at + 1] + way[at:], f"{way[:at]}x{way[at:]}")
    body = f"!{data.draw(st.sampled_from(slips))} vh1"
    read = find(body, WAYS)
    if isinstance(read, Found) and not read.command.lets_nobody_in:
        with patch("commands.finding.find.is_slip_of", str.__eq__):
            assert find(body, WAYS) == read


@given(st.sampled_from(sorted(word for word in WAYS.closing if len(word) > SHORTEST)), st.data())
def test_no_suggestion_for_a_word_that_closes_opens_anything(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    before = data.draw(st.sampled_from(("", "person ", "aktör ", "rum ", "möte ")))
    read = find(f"!{before}{word[:at]}{word[at + 1 :]} vh1", WAYS)
    if isinstance(read, Unknown) and read.suggestion is not None:
        suggested = find(read.suggestion, WAYS)
        assert isinstance(suggested, Found)
        assert suggested.command.ends or suggested.command.reads
