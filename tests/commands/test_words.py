"""What phone keyboards and ill will do to a command before it is read."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.reading.line import _PLAIN, Token, _visible, folded, plain, says, tokens
from commands.reading.words import Words


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("“Rådhuset”", '"Rådhuset"'),
        ("”Rådhuset”", '"Rådhuset"'),
        ("«Rådhuset»", '"Rådhuset"'),
        ("9:30–10", "9:30-10"),
        ("Björk‑17", "Björk-17"),
        ("Bjo\u0308rk-17", "Björk-17"),
        ("!möte\u00a0kalla\u202ftis", "!möte kalla tis"),
        ("!mö\u00adte\u200b kalla\ufeff", "!möte kalla"),
        ("!plan\r\nnästa\u2028sista", "!plan\nnästa\nsista"),
        ("!pl\x00an\x1b[31m\x07", "!plan[31m"),
        ("a\tb", "a b"),
    ],
)
def test_quotes_dashes_and_spaces_are_read_as_the_plain_ones(typed: str, read: str) -> None:
    assert plain(typed) == read


@given(st.text())
def test_what_is_taken_as_it_stands_is_what_each_letter_by_itself_comes_to(text: str) -> None:
    letters = normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").translate(_PLAIN))
    assert plain(text) == "".join(map(_visible, letters))


@pytest.mark.parametrize("typed", ["！plan", "ⵑplan", "!рlan", "!ｐlan", "!plаn"])
def test_letters_that_only_look_alike_stay_other_letters(typed: str) -> None:
    assert folded(plain(typed)) != "!plan"


def test_capitals_and_missing_dots_and_rings_do_not_matter() -> None:
    assert folded("ÅTGÄRD") == folded("atgard") == "atgard"


def test_a_line_is_words_quotations_and_keys() -> None:
    assert tokens('ny "Ringa <b> skolan" område=skola plats="Rådhuset, rum 2" klart=') == (
        Token("ny"),
        Token("Ringa <b> skolan", quoted=True),
        Token("skola", key="omrade"),
        Token("Rådhuset, rum 2", key="plats", quoted=True),
        Token("", key="klart"),
    )


def test_a_quotation_never_closed_reaches_to_the_end_of_its_line() -> None:
    assert tokens('ny "Ringa skolan') == (Token("ny"), Token("Ringa skolan", quoted=True))


def test_a_quoted_equals_sign_is_text() -> None:
    assert tokens('"a=b"') == (Token("a=b", quoted=True),)


def test_a_whole_command_comes_back_as_it_was_with_what_was_missing() -> None:
    words = Words("!åtgärd ny", tokens('"Ringa skolan" område=skola plats="rum 2"'), ("rad två",))
    whole = words.whole(more={"ansvarig": "vh1"}, lines=["till 2027-05-20"], code="Björk-17")
    assert whole == (
        '!åtgärd ny Björk-17 "Ringa skolan" område=skola plats="rum 2" ansvarig=vh1\nrad två\ntill 2027-05-20'
    )


@pytest.mark.parametrize(
    "typed", ["Ta bort polisen!", "ta  bort, polisen...", "*Ta bort polisen* 🙏", "TA BORT POLISEN"]
)
def test_plain_speech_is_heard_without_its_punctuation(typed: str) -> None:
    assert says(typed) == "ta bort polisen"


@given(st.text())
def test_no_text_at_all_is_too_strange_to_cut_into_words(text: str) -> None:
    for line in plain(text).split("\n"):
        assert all(token.text == token.text.strip() or token.quoted or token.key for token in tokens(line))
    assert says(says(text)) == says(text)
