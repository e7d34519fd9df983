"""The family's own words: a withdrawal is heard first, a question is answered, and nothing is guessed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, About, Ask, Decision, Say, ToCoordinators
from cases.facts import Attendance, ConsentWithdrawn, MeetingAnswered, MeetingKind, PersonTakenOut, SaidWrong
from cases.facts.hearing import NotUnderstood, WithdrawalAsked
from cases.ids import MeetingUid
from cases.meetings.calling import call
from cases.rooms.admission import desired
from commands.family.taking_back import takes_out
from commands.hearing.meaning import Kind
from commands.hearing.withdrawing import meaning
from tests.asking import SPEECH, shown
from tests.given import NOW, a_case, after, agreed, at, facts_of, only_said, texts, who, with_consent
from tests.settled import hear

WITHDRAWS_ALL = [
    "ta bort alla",
    "Ta bort alla!",
    "TA BORT ALLA 🙏",
    "snälla ta bort alla",
    "hej, ta bort alla ur gruppen nu tack",
    "jag tar tillbaka mitt ja",
    "Jag tar tillbaka mitt ja.",
    "jag ångrar mig",
    "Jag ångrar mig!!",
    "remove everyone",
    "I take back my yes",
    "I changed my mind",
    "I've changed my mind.",
    "I’ve changed my mind.",
    "jag tar tillbaks mitt ja",
    "tabort alla",
    "Ångrar mej",
]
WITHDRAWS_SOME = [
    ("ta bort polisen", ("polis",)),
    ("Ta  bort polisen.", ("polis",)),
    ("jag vill ta bort skolan", ("skola",)),
    ("ta bort polisen och skolan", ("polis", "skola")),
    ("ta bort skolan, polisen", ("skola", "polis")),
    ("tabort polisen", ("polis",)),
    ("Ta bort polisen punkt", ("polis",)),
    ("ta bort snuten", ("polis",)),
    ("vi vill ta bort skolan", ("skola",)),
    ("take away the police please", ("polis",)),
    ("remove the police", ("polis",)),
    ("please remove the school and the police", ("skola", "polis")),
    ("jag tar tillbaka mitt ja till polisen", ("polis",)),
]
ONLY_HOLD_SUCH_WORDS = [
    "kan man ta bort någon?",
    "ta bort soc",
    "jag sa till min bror att jag ångrar mig ibland",
    "polisen ska inte få veta vad jag gör",
    "ta bort",
    "ta bort polisen från min telefon",
    "ta bort pollisen",
    "polisen bort",
    "bort med polisen!",
    "jag vill inte ha polisen där längre",
    "vi vill inte att polisen är med",
    "jag tog tillbaks mitt ja igår",
    "I don't want the police there",
]
UNKNOWN = [
    "jag vill inte till skolan idag",
    "vill inte att han kommer hem",
    "",
    "?",
    "det har hänt något hemma",
    "!samtycke",
    "x" * 40_000,
    "\x00\u202e",
    "hej, skolan suger",
]


def called(case: Case | None = None) -> Case:
    """A case with one meeting to come, M1, that everyone is called to."""
    case = case or with_consent()
    start = at("2026-12-08 15:00")
    uid = MeetingUid("u@x")
    meeting = call(case, who(case, "samordnare"), start, timedelta(hours=1), "Rådhuset", MeetingKind.NETWORK, uid, NOW)
    return after(case, meeting)


def write(text: str, case: Case | None = None, *, about: About | None = None, closing_only: bool = False) -> Decision:
    case = case or with_consent()
    return hear(case, who(case, "vh1"), text, about, NOW, SPEECH, closing_only=closing_only)


def about_meeting(case: Case, handle: str = "vh1") -> About:
    return About(Ask.MEETING, case.id, person=who(case, handle).id, number=1)


@pytest.mark.rule("R9")
@pytest.mark.parametrize("text", WITHDRAWS_ALL)
def test_the_words_of_withdrawal_take_everybody_out_at_once(text: str) -> None:
    answer = write(text)
    assert facts_of(answer, ConsentWithdrawn)[0].parties == ()
    assert {fact.person for fact in facts_of(answer, PersonTakenOut)} == {"polis", "skola"}


@pytest.mark.rule("R9")
@pytest.mark.parametrize(("text", "parties"), WITHDRAWS_SOME)
def test_a_withdrawal_by_party_takes_out_that_party_alone(text: str, parties: tuple[str, ...]) -> None:
    answer = write(text)
    assert facts_of(answer, ConsentWithdrawn)[0].parties == parties
    assert {fact.person for fact in facts_of(answer, PersonTakenOut)} == set(parties)


@pytest.mark.rule("R9")
@pytest.mark.parametrize("text", [*WITHDRAWS_ALL, *(text for text, _ in WITHDRAWS_SOME)])
def test_a_device_whose_keys_do_not_hold_may_close_all_the_same(text: str) -> None:
    assert write(text, closing_only=True) == write(text)


@pytest.mark.parametrize("text", ["när", "ring", "hjälp", "sjuk", *ONLY_HOLD_SUCH_WORDS, *UNKNOWN])
def test_such_a_device_may_do_nothing_else_than_wish(text: str) -> None:
    said = meaning(called(), text, SPEECH)
    answer = write(text, called(), closing_only=True)
    assert (answer == SILENCE) is not (said is not None and said.kind is Kind.WISH)


@pytest.mark.rule("R94")
def test_the_one_who_withdrew_the_room_and_the_coordinator_hear_each_their_own() -> None:
    answer = write("ta bort polisen")
    heard = shown(replace(answer, effects=(only_said(answer, "withdrawn-done"),)))
    assert "Från och med nu får polisen inte veta något nytt, och de kommer inte på mötena." in heard
    assert shown(replace(answer, effects=(only_said(answer, "group-changed"),))).count("polis") == 0
    told = only_said(answer, "withdrawn-told")
    assert told.to == ToCoordinators()
    assert told.act


QUESTIONS = {"family-ask-take-back", "family-may-take-back"}


@pytest.mark.parametrize("text", ONLY_HOLD_SUCH_WORDS)
def test_a_message_that_only_holds_such_a_word_gets_one_question(text: str) -> None:
    answer = write(text)
    assert {type(fact) for fact in answer.facts} == {WithdrawalAsked}
    asked = [each for each in texts(answer) if each != "told-wish"]
    assert len(asked) == 1
    assert set(asked) <= QUESTIONS


def test_regret_in_reply_to_a_time_turns_that_answer_to_no_and_asks() -> None:
    case = called()
    answer = write("Jag ångrar mig", case, about=about_meeting(case))
    assert not facts_of(answer, ConsentWithdrawn)
    assert facts_of(answer, MeetingAnswered)[0].answer is Attendance.NO
    hint = only_said(answer, "family-was-it-about-knowing")
    assert 'Gällde det vilka som får veta saker? Skriv "ta bort alla".' in shown(Decision(effects=(hint,)))
    assert "family-meeting-answered" not in texts(answer)


@pytest.mark.rule("R9")
def test_the_other_words_of_withdrawal_hold_in_reply_to_a_time_too() -> None:
    case = called()
    assert facts_of(write("ta bort polisen", case, about=about_meeting(case)), ConsentWithdrawn)


@pytest.mark.parametrize("text", ["Fel", "Skriv fel", "jag skrev fel"])
def test_wrong_lets_nobody_in_and_tells_the_coordinator(text: str) -> None:
    case = after(with_consent(), write("ta bort alla"))
    answer = write(text, case)
    assert [type(fact) for fact in answer.facts] == [SaidWrong]
    assert desired(after(case, answer), today(NOW)) == desired(case, today(NOW))
    assert [say.to for say in answer.effects if isinstance(say, Say) and say.act] == [ToCoordinators()]
    assert "Karin ringer dig" in shown(answer)


def test_who_is_in_is_answered_truthfully() -> None:
    assert "socialtjänsten, polisen och skolan" in shown(write("vem är med?"))
    withdrawn = after(with_consent(), write("ta bort polisen"))
    assert "polisen" not in shown(write("vem är med", withdrawn))
    assert "bara Karin" in shown(write("vem är med", a_case()))


def test_a_wish_to_be_called_reaches_the_coordinator() -> None:
    answer = write("ring mig")
    assert only_said(answer, "told-wants-call").to == ToCoordinators()
    assert "Karin ringer dig" in shown(answer)


@pytest.mark.rule("R96")
@pytest.mark.parametrize("text", UNKNOWN)
def test_anything_else_gets_the_numbers_that_somebody_answers(text: str) -> None:
    answer = write(text)
    assert {type(fact) for fact in answer.facts} == {NotUnderstood}
    assert texts(answer) == ["family-unknown"]
    for language in LANGUAGES:
        assert all(number in shown(answer, language) for number in ("112", "010-99", "010-12"))


@pytest.mark.parametrize("text", ["hej", "Tack!", "god morgon", "❤️", "hello", "ok tack"])
def test_a_greeting_or_thanks_gets_a_short_kind_answer_without_numbers(text: str) -> None:
    answer = write(text)
    assert answer.facts == ()
    assert texts(answer) == ["family-hello"]
    assert "112" not in shown(answer)


@pytest.mark.rule("R96")
@given(st.text())
def test_any_text_at_all_is_answered_and_only_a_withdrawal_changes_consent(text: str) -> None:
    case = with_consent()
    for about in (None, about_meeting(case)):
        answer = write(text, case, about=about)
        assert bool(facts_of(answer, ConsentWithdrawn)) is takes_out(case, who(case, "vh1"), text, about, SPEECH)
        assert shown(agreed(answer))
