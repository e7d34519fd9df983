"""What the family's plain words are read as."""

from commands.hearing.answers import Answered, Outcome, answers
from commands.hearing.danger import is_danger
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.withdrawing import is_regret, meaning
from tests.asking import SPEECH
from tests.given import POLIS, with_consent

CASE = with_consent()


def test_words_that_take_a_party_back_are_read_as_that_party_alone() -> None:
    assert meaning(CASE, "ta bort polisen", SPEECH) == Meaning(Kind.WORD, (POLIS,))
    assert meaning(CASE, "ta bort polisen?", SPEECH) == Meaning(Kind.QUESTION, (POLIS,))


def test_a_yes_to_the_question_takes_what_it_named_and_a_no_leaves_all_as_it_is() -> None:
    asked = Meaning(Kind.WISH, (POLIS,))
    assert answers(CASE, "ja", asked, SPEECH) == Answered(Outcome.TAKE, (POLIS,))
    assert answers(CASE, "nej", asked, SPEECH) == Answered(Outcome.LEAVE)


def test_regret_is_a_reading_of_its_own_and_an_ordinary_word_is_no_danger() -> None:
    assert is_regret("Jag ångrar mig!", SPEECH)
    assert meaning(CASE, "jag ångrar mig", SPEECH) is None or not is_danger("hej", SPEECH)
