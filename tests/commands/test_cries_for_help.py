"""A cry for help is heard however it is spelt, and ordinary talk is none."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.hearing.danger import is_danger
from tests.asking import SPEECH

PHRASES = Path(__file__).parents[1] / "phrases"


def lines(name: str) -> list[str]:
    return [line for line in (PHRASES / name).read_text(encoding="utf-8").split("\n") if line]


SOME = ["pappa slår mig", "jag vill dö", "han har en pistol", "waan baqayaa", "quiero morir"]
AROUND = [
    "{}",
    "hej {}",
    "{}!!!",
    "{} 😭😭",
    "snälla {} nu",
    "ring mig {}",
    "sluta. {}",
    "> vad händer\n{}",
    "{}\nMvh Kim",
]


@pytest.mark.rule("R96")
@pytest.mark.parametrize("text", lines("cries.txt"))
def test_a_cry_for_help_is_heard(text: str) -> None:
    assert is_danger(text, SPEECH)
    assert is_danger(f"{text.upper()}!!", SPEECH)


@pytest.mark.parametrize("text", lines("ordinary.txt"))
def test_ordinary_talk_is_no_cry_for_help(text: str) -> None:
    assert not is_danger(text, SPEECH)


@pytest.mark.rule("R96")
@given(st.sampled_from(SOME), st.sampled_from(AROUND))
def test_a_cry_is_heard_among_other_words_and_whatever_stands_around_it(cry: str, around: str) -> None:
    assert is_danger(around.format(cry), SPEECH)


@given(st.text())
def test_any_text_at_all_can_be_asked_whether_it_is_a_cry(text: str) -> None:
    assert is_danger(text, SPEECH) in {True, False}


def test_each_language_of_a_data_file_says_whether_a_native_speaker_has_read_it() -> None:
    assert {tongue.language: tongue.read for tongue in SPEECH.tongues} == dict.fromkeys(
        ["ar", "es", "fa", "so", "ti"], False
    )
