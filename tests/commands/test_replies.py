"""Replies of professionals: a word or two to one of the bot's own messages, from the one who was asked."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.case import Case
from cases.decision import About, Ask, Decision, Refusal
from cases.facts import (
    ActionDeclined,
    ActionDone,
    ActionMoved,
    ConsentConfirmed,
    MeetingAnswered,
    MeetingCancelled,
    PhaseMoved,
)
from cases.ids import RecordId
from cases.replies import ReplyWord
from commands.replying.replies import read_reply
from tests.asking import SPEECH, Town, shown
from tests.given import FAMILY, NOW, a_case, after, answered, facts_of, only_said, recorded, refused, who, with_consent
from tests.settled import hear_reply

LATER = NOW + timedelta(minutes=6)


def with_actions() -> Case:
    case = with_consent()
    for title in ("Ringa", "Skriva"):
        answer = Town((case,)).write("samordnare", f'!åtgärd ny "{title}" område=skola ansvarig=skola klart=15/12')
        assert isinstance(answer, Decision)
        case = after(case, answer)
    return case


def with_meeting() -> Case:
    case = with_consent()
    answer = Town((case,)).write("samordnare", "!möte kalla 8/12 15")
    assert isinstance(answer, Decision)
    return after(case, answer)


def about_actions(case: Case, *numbers: int) -> About:
    return About(Ask.ACTIONS, case.id, person=who(case, "skola").id, numbers=numbers, asked=NOW)


def reply(case: Case, by: str, text: str, about: About, **at: timedelta) -> Decision | Refusal:
    return hear_reply(case, who(case, by), text, about, NOW + at.get("after", timedelta()), SPEECH)


@pytest.mark.parametrize("text", ["klar", "Klart!", "Det är klart.", "done", "klar 1", "1 klar"])
def test_done_to_a_reminder_closes_the_action(text: str) -> None:
    case = with_actions()
    assert [fact.number for fact in facts_of(reply(case, "skola", text, about_actions(case, 1)), ActionDone)] == [1]


def test_with_two_actions_the_number_is_asked_for_and_never_guessed() -> None:
    case = with_actions()
    assert refused(reply(case, "skola", "klar", about_actions(case, 1, 2))) == "refusal-which-action"
    assert facts_of(reply(case, "skola", "klar 2", about_actions(case, 1, 2)), ActionDone)[0].number == 2
    assert len(facts_of(reply(case, "skola", "klar 1 och 2", about_actions(case, 1, 2)), ActionDone)) == 2


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("senare 3d", 3),
        ("Senare 3 dagar", 3),
        ("senare om 3 dagar", 3),
        ("senare 2 veckor", 14),
        ("later 2 weeks", 14),
        ("senare 3", 3),
        ("senare fredag", 3),
        ("imorgon", 1),
        ("behöver en vecka till", 7),
    ],
)
def test_later_moves_the_action_that_many_days(text: str, days: int) -> None:
    case = with_actions()
    (moved,) = facts_of(reply(case, "skola", text, about_actions(case, 1)), ActionMoved)
    assert moved.due == NOW.date() + timedelta(days=days)


@pytest.mark.parametrize("text", ["senare", "senare 1", "senare 9999d", "senare 0d"])
def test_later_without_days_is_asked_about(text: str) -> None:
    case = with_actions()
    answer = reply(case, "skola", text, about_actions(case, 1))
    assert isinstance(answer, Refusal)


def test_cannot_tells_the_coordinator_and_leaves_the_owner() -> None:
    case = with_actions()
    assert facts_of(reply(case, "skola", "Kan inte", about_actions(case, 1)), ActionDeclined)


@pytest.mark.parametrize("text", ["ja", "Yes.", "nej", "kanske", "sen", "sjuk", "annan tid", "kan inte"])
def test_a_call_is_answered_in_a_word(text: str) -> None:
    case = with_meeting()
    about = About(Ask.MEETING, case.id, person=who(case, "skola").id, number=1)
    assert facts_of(reply(case, "skola", text, about), MeetingAnswered)


def test_another_than_the_one_asked_is_told_so() -> None:
    case = with_meeting()
    about = About(Ask.MEETING, case.id, person=who(case, "skola").id, number=1)
    assert refused(reply(case, "polis", "ja", about)) == "refusal-not-asked"


@pytest.mark.parametrize("text", ["ja, ställ in M1", "Ja, ställ in m1!", "ställ in M1", "ja M1", "yes, cancel M1"])
def test_cancelling_takes_a_yes_that_names_the_meeting(text: str) -> None:
    case = with_meeting()
    asked = Town((case,)).write("samordnare", "!möte ställ in M1")
    assert isinstance(asked, Decision)
    about = only_said(asked, "meeting-cancel-ask").about
    assert about is not None
    assert facts_of(reply(case, "samordnare", text, about), MeetingCancelled)
    assert refused(reply(case, "samordnare", text, about, after=timedelta(minutes=6))) == "refusal-asked-too-long-ago"


@pytest.mark.parametrize("text", ["ja", "ja, ställ in M2", "ja, ställ in", "ställ in", "ja 1"])
def test_a_yes_that_does_not_name_it_cancels_nothing(text: str) -> None:
    case = with_meeting()
    about = About(Ask.CANCEL_MEETING, case.id, person=who(case, "samordnare").id, number=1, asked=NOW)
    answer = reply(case, "samordnare", text, about)
    assert refused(answer) == "refusal-repeat-it"
    assert "ja, ställ in M1" in shown(answer)


@pytest.mark.parametrize("text", ["ja, avsluta Björk-17", "Ja, avsluta bjork-17", "avsluta BJÖRK-17"])
def test_closing_takes_a_yes_that_names_the_case(text: str) -> None:
    case = with_consent()
    about = About(Ask.CLOSE_CASE, case.id, person=who(case, "samordnare").id, asked=NOW)
    assert facts_of(reply(case, "samordnare", text, about), PhaseMoved)
    assert refused(reply(case, "samordnare", "ja, avsluta Ask-42", about)) == "refusal-repeat-it"


def test_a_yes_to_the_card_lets_the_paper_hold() -> None:
    paper = Decision((recorded(), *(answered(handle) for handle in FAMILY)))
    case = after(a_case(), paper)
    about = About(Ask.CONSENT_CARD, case.id, person=who(case, "samordnare").id, record=RecordId("r1"), asked=NOW)
    assert facts_of(reply(case, "samordnare", "Ja", about), ConsentConfirmed)
    assert refused(reply(case, "samordnare", "kanske", about)) == "refusal-yes-or-no"
    assert not facts_of(reply(case, "samordnare", "nej", about), ConsentConfirmed)


@pytest.mark.parametrize("ask", [ask for ask in Ask if ask is not Ask.WITHDRAW])
def test_words_that_are_no_answer_change_nothing_and_say_which_words_are(ask: Ask) -> None:
    case = with_meeting()
    about = About(ask, case.id, person=who(case, "samordnare").id, number=1, numbers=(1,), asked=NOW)
    answer = reply(case, "samordnare", "bra fika sist", about)
    assert isinstance(answer, Refusal)
    assert shown(answer)


OF_FAMILY = {Ask.WITHDRAW, Ask.DANGER, Ask.SILENCE, Ask.CODE}
"""Asked of the family alone: what a professional answers to it is nothing."""


@given(st.sampled_from(Ask), st.text())
def test_any_text_at_all_may_be_a_reply(ask: Ask, text: str) -> None:
    case = with_meeting()
    about = About(ask, case.id, person=who(case, "samordnare").id, number=1, numbers=(1,), asked=NOW)
    read_reply(case, about, text, SPEECH)
    assert shown(reply(case, "samordnare", text, about)) or ask in OF_FAMILY


@pytest.mark.parametrize(
    ("ask", "word", "text"),
    [
        (Ask.EXCEPTION, "vh_forhindrad", "ja vh2 Björk-17"),
        (Ask.LET_IN, None, "ja vh2 Björk-17"),
        (Ask.RECEIPT, None, "ja kvitto vh2 Björk-17"),
        (Ask.ROOM_KINDS, "grund", "ja rummet Björk-17"),
    ],
)
def test_a_reply_may_repeat_what_the_question_tells_to_write(ask: Ask, word: str | None, text: str) -> None:
    case = a_case()
    subject = None if ask is Ask.ROOM_KINDS else who(case, "vh2").id
    about = About(ask, case.id, who(case, "samordnare").id, subject=subject, word=word, asked=NOW)
    reply = read_reply(case, about, text, SPEECH)
    assert reply is not None
    assert reply.word is ReplyWord.YES
    if subject:
        assert read_reply(case, about, text.replace("vh2", "vh1"), SPEECH) is None
