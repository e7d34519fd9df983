"""What is offered where a time may be two, and keys that stand twice: each over every command or way of writing."""

import re
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.decision import Ask, Refusal
from cases.moments.reading import Day, Moment, read
from commands.dispatch import Ready, found_in, ready
from commands.finding.find import Found
from commands.replying.readings import GAP, filled, number_said, question_of, read_choice
from commands.vocabulary.choices import NUMBERS
from tests.asking import HOUSE, SPEECH, WAYS, Town, command
from tests.commands.table import WHOLE
from tests.given import NOW, a_case, with_consent

TOWN: Final = Town((with_consent(),))
KEYED: Final = sorted(name for name, whole in WHOLE.items() if "=" in whole)
PIECES: Final = "tis ons nästa 8 8/12 29/2 24/11 3 15 kl på eftermiddagen 1h 2027 v50 den halv fyra"
WORDS: Final = st.lists(st.sampled_from(PIECES.split(" ")), min_size=1, max_size=5).map(" ".join)
WRITER: Final = next(who.user for who in a_case().people.values() if who.handle == "samordnare" and who.user)


@pytest.mark.rule("R9")
@pytest.mark.parametrize("name", KEYED)
def test_a_key_that_stands_twice_is_asked_about_but_where_it_closes(name: str) -> None:
    pair = re.findall(r"\S+=\S+", WHOLE[name])[-1]
    answer = TOWN.write("samordnare", f"{WHOLE[name]} {pair}")
    assert isinstance(answer, Refusal) or command(name).closing


def asked_back(body: str) -> Ready | None:
    found = found_in(body, WAYS, HOUSE)
    made = ready(found, TOWN.scene(WRITER)) if isinstance(found, Found) else None
    return made if isinstance(made, Ready) else None


@given(WORDS)
def test_each_choice_is_a_whole_command_that_is_read_as_that_choice_and_no_other(words: str) -> None:
    body = f"!möte kalla Björk-17 {words} plats=Familjehuset"
    made = asked_back(body)
    if made is None or not isinstance(made.args, Refusal):
        return
    about = question_of(made.command, made.words, made.asked, made.args)
    if about is None or about.word is None:
        return
    assert about.word.count(GAP) == 1
    for number, reading in enumerate(about.readings, 1):
        meant = read(reading, NOW)
        assert isinstance(meant, Moment | Day)
        chosen = read_choice(about, str(number), SPEECH)
        if about.ask is Ask.WHICH_TIME:
            assert chosen is not None
            assert chosen.named == filled(about.word, reading)
            again = TOWN.write("samordnare", chosen.named or "")
            asked_again = isinstance(again, Refusal) and again.reason.startswith("refusal-time")
            assert asked_again is isinstance(meant, Day)


@pytest.mark.parametrize("said", NUMBERS)
def test_a_number_is_heard_however_it_is_said_and_not_beside_other_words(said: str) -> None:
    assert number_said(said) == number_said(f"den {said}") == number_said(f"nr {said} tack") == NUMBERS[said]
    assert number_said(f"{said} timmar") is None
    assert number_said(f"inte {said}") is None
