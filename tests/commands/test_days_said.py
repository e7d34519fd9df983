"""The first and the last day of an absence, as people write them."""

from datetime import date

import pytest

from cases.decision import Refusal
from commands.reading.line import plain
from commands.reading.values import days_said
from tests.given import NOW, at

JULY = (date(2027, 7, 1), date(2027, 8, 5))


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("1/7–5/8", JULY),
        ("1/7 - 5/8", JULY),
        ("2027-07-01–2027-08-05", JULY),
        ("2027-07-01 - 5/8", JULY),
        ("20/12–5/1", (date(2026, 12, 20), date(2027, 1, 5))),
        ("23/11-30/11", (date(2026, 11, 23), date(2026, 11, 30))),
        ("imorgon", (date(2026, 11, 25), date(2026, 11, 25))),
    ],
)
def test_two_days_with_a_dash_between_or_one_alone(said: str, days: tuple[date, date]) -> None:
    assert days_said(plain(said), NOW) == days


def test_a_first_day_behind_us_is_this_years() -> None:
    assert days_said("1/7-5/8", at("2027-07-03 10:00")) == JULY


@pytest.mark.parametrize("said", ["", "-", "1/7-", "-5/8", "sommaren", "1/7--5/8"])
def test_anything_else_is_asked_about(said: str) -> None:
    assert isinstance(days_said(said, NOW), Refusal)
