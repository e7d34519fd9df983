"""The laws of reading the family's plain words: what never changes their meaning, and what they never mean."""

from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cases.facts import Grant
from cases.ids import Party
from commands.hearing.answers import answers
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.withdrawing import is_regret, meaning
from tests.asking import SPEECH
from tests.given import BOTH, GRUND, POLIS, SKOLA, a_case, with_consent

BUP = Party("bup")
CASE = with_consent(a_case(people=("lots", "ungdom", "polis", "skola", "bup")), grants=(*BOTH, Grant(BUP, GRUND)))
WORDS = {
    "ta bort polisen": (POLIS,),
    "jag tar tillbaka mitt ja": (),
    "ta bort polisen och skolan": (POLIS, SKOLA),
    "jag återkallar mitt samtycke till skolan": (SKOLA,),
    "ta bort alla": (),
    "plocka bort bup": (BUP,),
    "remove the police": (POLIS,),
    "take the school out": (SKOLA,),
    "I withdraw my consent": (),
}
BEFORE = [
    "",
    "hej ",
    "Hej! ",
    "snälla ",
    "!",
    "  ",
    "\u200b",
    "> ni skrev så\n",
    "för fan ",
    "kan du ",
    "please ",
    "wallah ",
]
AFTER = [
    "",
    "!",
    "!!!",
    "...",
    "…",
    "🙏",
    "❤️",
    "😡😡",
    " :)",
    " tack",
    "\ntack på förhand",
    "\nMvh Kim",
    " nu genast",
    "\u00a0",
    " för fan",
    "\n/Kim",
]
NOT = ["inte", "ej", "aldrig", "not", "never", "INTE", "don't"]
_word = st.sampled_from(sorted(WORDS))


@pytest.mark.rule("R9")
@given(_word, st.sampled_from(BEFORE), st.sampled_from(AFTER), st.booleans())
def test_what_stands_around_a_word_never_changes_it(word: str, before: str, after: str, loud: bool) -> None:  # noqa: FBT001 - a value drawn, no switch
    text = before + (word.upper() if loud else word) + after
    assert meaning(CASE, text, SPEECH) == Meaning(Kind.WORD, WORDS[word])


@pytest.mark.rule("R9")
@given(_word, st.data())
def test_one_slip_in_the_verb_or_in_alla_changes_nothing_and_another_never_more_than_was_said(
    word: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    slipped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    read = meaning(CASE, slipped, SPEECH)
    if read is not None and read.kind is Kind.WORD and WORDS[word]:
        assert set(read.parties) <= set(WORDS[word])
        assert read.parties


@pytest.mark.rule("R9")
@given(_word, st.sampled_from(NOT), st.data())
def test_a_negation_put_in_anywhere_never_leaves_a_word_about_what_is_behind_it(
    word: str, negation: str, data: st.DataObject
) -> None:
    words = word.split()
    at = data.draw(st.integers(0, len(words)))
    read = meaning(CASE, " ".join([*words[:at], negation, *words[at:]]), SPEECH)
    kept = meaning(CASE, "ta bort " + " ".join(words[at:]), SPEECH)
    if read is not None and read.kind is Kind.WORD:
        assert kept is not None
        assert read.parties
        assert not set(read.parties) & set(kept.parties)


@pytest.mark.rule("R9")
@given(_word, st.sampled_from(BEFORE), st.sampled_from(["?", " ?", "??", "?!", "؟", " ？"]))
def test_a_question_mark_never_leaves_a_word(word: str, before: str, mark: str) -> None:
    assert meaning(CASE, before + word + mark, SPEECH) == Meaning(Kind.QUESTION, WORDS[word])


@pytest.mark.rule("R9")
@given(
    st.lists(
        st.sampled_from(
            sorted({*" ".join(WORDS).split(), "inte", "vill", "att", "utom", "men", "dom", "mamma", "?", "\n"})
        )
    )
)
def test_nobody_who_is_not_named_is_ever_closed(words: list[str]) -> None:
    read = meaning(CASE, " ".join(words), SPEECH)
    named = {POLIS: {"polisen", "police"}, SKOLA: {"skolan", "school"}, BUP: {"bup"}}
    if read is not None and read.kind is Kind.WORD:
        assert all(named[party] & set(words) for party in read.parties)


@example("\ud800" + "x" * 40_000)
@example("ta bort " * 5_000)
@example("alla och " * 5_000)
@example("inte vill " * 5_000)
@given(st.text())
def test_no_reading_raises_on_any_text(text: str) -> None:
    assert is_regret(text, SPEECH) in {True, False}
    for asked in (Meaning(Kind.WISH, (POLIS,)), Meaning(Kind.UNCLEAR)):
        answers(CASE, text, asked, SPEECH)
    meaning(CASE, text, SPEECH)


def test_a_message_is_read_in_no_time() -> None:
    began = perf_counter()
    for _ in range(100):
        meaning(CASE, "hej jag vill inte att polisen ska få veta nåt mer om mig, hälsningar Kim", SPEECH)
    assert perf_counter() - began < 2
