"""What the family writes when something else was open: *fel*, regret of a time, a withdrawal after *stopp*."""

import pytest

from cases.decision import Ask, Decision, Say, ToWriter
from cases.rooms.standing_still import waits_for_a_wish
from tests.asking import shown
from tests.commands.test_family_taking_back import CONSENTED, WISH, asked_by, gone, write
from tests.given import POLIS, after, texts, with_meeting


@pytest.mark.rule("R9")
def test_wrong_said_to_an_open_question_is_a_no_and_nothing_acts_later() -> None:
    case, _ = asked_by(WISH)
    left = write("fel", case)
    assert texts(left)[0] == "family-left-as-it-is"
    assert not waits_for_a_wish(after(case, left), POLIS)


@pytest.mark.rule("R9")
def test_regret_while_a_time_stands_is_asked_about_also_when_that_time_was_declined() -> None:
    case = with_meeting(CONSENTED)
    declined = after(case, write("nej", case))
    for now in (case, declined):
        assert gone(write("jag ångrar mig", now)) == set()


@pytest.mark.rule("R9", "R99")
def test_a_withdrawal_after_stop_is_done_and_said_in_one_short_sentence() -> None:
    case = after(CONSENTED, write("stopp"))
    answer = write("ta bort polisen", case)
    assert gone(answer) == {"polis"}
    (own,) = [say for say in answer.effects if isinstance(say, Say) and say.to == ToWriter()]
    assert shown(Decision(effects=(own,))) == "Det är gjort. Karin ringer."
    assert own.about is not None
    assert own.about.ask is Ask.SILENCE


@pytest.mark.rule("R9")
def test_a_question_right_after_a_withdrawal_does_not_say_that_nothing_has_changed() -> None:
    case, _ = asked_by(WISH)
    answer = write("ja och skolan", case)
    assert gone(answer) == {"polis"}
    assert "Inget är ändrat än" not in shown(answer)
    assert "Menar du skolan?" in shown(answer)
