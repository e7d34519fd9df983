"""What is stopped before it could stand in a calendar object."""

import re
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.clean import HIDDEN, Unclean, at_wall, checked_address, checked_moment, checked_text, is_hidden, visible
from calendars.vtimezone import STOCKHOLM

SKIPPED = datetime.fromisoformat("2027-03-28T02:30")
TWICE = datetime.fromisoformat("2027-10-31T02:30")
PLAIN = datetime.fromisoformat("2026-12-08T15:00")


@pytest.mark.parametrize(
    "character", ["\0", "\v", "\x85", "\u2028", "\u2029", "\u202e", "\u200b", "\r", "\n", "\ud800"]
)
@pytest.mark.threat("input")
def test_a_hidden_character_is_refused_in_a_text(character: str) -> None:
    with pytest.raises(Unclean, match="hidden characters"):
        checked_text(f"Familje{character}huset")


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_what_is_made_visible_holds_nothing_hidden_and_stays_as_it_is(text: str) -> None:
    once = visible(text)
    assert not any(unicodedata.category(c) in HIDDEN for c in once)
    assert visible(once) == once
    assert [c for c in once if c != " "] == [c for c in text if not (c.isspace() or is_hidden(c))]


@pytest.mark.parametrize(
    "address", ["", "a@b", "mailto:a@b.se", "a b@c.se", 'a@b.se"', "a@b.se\r\nX:1", "å@b.se", "a@b..se"]
)
def test_an_address_that_is_more_than_local_and_domain_is_refused(address: str) -> None:
    with pytest.raises(Unclean, match="bad address") as refused:
        checked_address(address)
    assert not address or address not in str(refused.value)


def test_a_wall_time_that_summer_time_skips_is_refused() -> None:
    with pytest.raises(Unclean, match="does not exist"):
        at_wall(SKIPPED)


def test_a_wall_time_that_comes_twice_is_refused_in_both_readings() -> None:
    for fold in (0, 1):
        with pytest.raises(Unclean, match="exists twice"):
            at_wall(TWICE.replace(fold=fold))
    with pytest.raises(Unclean, match="exists twice"):
        checked_moment(datetime(2027, 10, 31, 0, 30, tzinfo=UTC))


def test_a_plain_wall_time_becomes_its_moment() -> None:
    assert at_wall(PLAIN) == datetime(2026, 12, 8, 14, tzinfo=UTC)
    assert at_wall(PLAIN).tzinfo is STOCKHOLM


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(Unclean, match=re.escape("without a zone")):
        checked_moment(PLAIN)
