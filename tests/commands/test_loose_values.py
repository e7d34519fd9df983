"""Values of several words without quotation marks, words as they are bent, and numbers from one to another."""

from datetime import date

import pytest

from cases.decision import Refusal
from cases.moments.pieces import Date, Number, Sort, Week, Weekday
from cases.moments.scanning import scan
from cases.moments.which_day import Found, NoSuchDay, day_of
from commands.reading.line import Token, ends_nowhere, words_of
from commands.reading.values import action_numbers, days_said
from commands.vocabulary.inflected import of_word
from commands.vocabulary.kinds import category_of
from commands.vocabulary.parties import party_of
from tests.given import NOW


def named(line: str) -> dict[str, str]:
    return {token.key: token.text for token in words_of(line) if token.key}


def test_words_without_a_figure_belong_to_the_place_before_them() -> None:
    assert named("8/12 15 plats=Stora Salen") == {"plats": "Stora Salen"}
    assert named("8/12 15 plats=Stora Salen typ=extra") == {"plats": "Stora Salen", "typ": "extra"}


@pytest.mark.parametrize("line", ["8/12 15 plats=Storgatan 15", "8/12 15 plats=Stora Salen 2 tr"])
def test_a_place_with_a_figure_behind_it_is_asked_about(line: str) -> None:
    refusal = ends_nowhere(words_of(line))
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "refusal-value-without-quotes"


@pytest.mark.parametrize("line", ['8/12 15 plats="Storgatan 15"', "plats=Familjehuset 8/12 15", "8/12 15 plats=Salen"])
def test_a_place_that_ends_for_certain_is_taken(line: str) -> None:
    assert ends_nowhere(words_of(line)) is None


def test_a_month_and_a_year_belong_to_the_date_before_them() -> None:
    assert named("område=skola klart=15 dec ansvarig=skola")["klart"] == "15 dec"
    assert named("klart=15 december 2027")["klart"] == "15 december 2027"
    assert named("klart=15/12 Läxhjälp")["klart"] == "15/12"


@pytest.mark.parametrize(
    ("said", "party"), [("skolan", "skola"), ("polisens", "polis"), ("POLISEN", "polis"), ("bup", "bup"), ("på", None)]
)
def test_an_organisation_is_known_however_its_name_is_bent(said: str, party: str | None) -> None:
    assert party_of(said) == party


def test_a_kind_of_information_is_known_however_it_is_bent() -> None:
    assert category_of("umgänget") == category_of("umgänge")
    assert category_of("närvaron") == category_of("närvaro")
    assert category_of("missbrukets") == category_of("missbruk")
    assert category_of("et") is None


@pytest.mark.parametrize(
    ("said", "numbers"), [("1-3", (1, 2, 3)), ("1+2", (1, 2)), ("1, 3 och 5-6", (1, 3, 5, 6)), ("7", (7,))]
)
def test_actions_are_named_one_by_one_or_from_one_to_another(said: str, numbers: tuple[int, ...]) -> None:
    assert action_numbers([Token(word) for word in said.split()]) == numbers


@pytest.mark.parametrize("said", ["3-1", "1-99", "1-x", "-3"])
def test_a_range_that_is_none_is_not_read(said: str) -> None:
    assert isinstance(action_numbers([Token(said)]), Refusal)


@pytest.mark.parametrize(
    "said", ["1/7 till 5/8", "1/7 - 5/8", "1/7-5/8", "1 juli t.o.m. 5 augusti", "1/7 till och med 5/8"]
)
def test_days_from_one_to_another_are_read_as_people_write_them(said: str) -> None:
    assert days_said(said, NOW) == days_said("2027-07-01 - 2027-08-05", NOW)


def test_a_word_is_found_under_itself_before_what_it_may_be_a_form_of() -> None:
    table = {"plan": 1, "plans": 2, "skola": 3}
    assert [of_word(word, table) for word in ("plans", "planen", "SKOLANS", "skolor")] == [2, 1, 3, None]


def test_a_phrase_is_taken_apart_whole_or_not_at_all() -> None:
    assert scan("tis 8/12 kl 15-16") == [
        Weekday(1), Date(8, 12, slashed=True), Sort.AT, Number(15, "15"), Sort.TILL, Number(16, "16")
    ]  # fmt: skip
    assert scan("tis hej 15") is None


def test_a_week_that_no_year_has_is_none_and_one_that_some_have_is_the_next_such() -> None:
    friday = Weekday(4)
    assert day_of([Week(53), friday], date(2027, 4, 1), past=False) == Found(date(2032, 12, 31))
    with pytest.raises(NoSuchDay):
        day_of([Week(54), friday], date(2027, 4, 1), past=False)
