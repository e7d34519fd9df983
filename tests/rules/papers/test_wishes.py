"""The question whether somebody takes their yes back: what each kind holds back, who hears of it, and how it ends."""

from datetime import UTC, timedelta
from typing import Final

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.case import Case
from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import Ask, Decision, Say, ToCoordinators, ToPerson, ToWriter
from cases.dues import DueKind
from cases.facts import ConsentWithdrawn, ItipMethod, PersonTakenOut
from cases.facts.hearing import SignedByAnother, WithdrawalAsked, WithdrawalAskedAgain, WithdrawalQuestionClosed
from cases.falling_due import dues
from cases.ids import LetterId, Party, PersonId
from cases.invite import Invite
from cases.meetings.calling import cancel
from cases.office import Office
from cases.papers.wishes import WISH_AGAIN, WISH_END, leave_as_is
from cases.questions import AskedFor, QuestionEnd
from cases.rooms.admission import desired
from cases.rooms.standing_still import waits_for_a_wish
from storage.letters import Letter
from tests.asking import asked, shown
from tests.given import (
    NOW,
    POLIS,
    SKOLA,
    after,
    agreed,
    at,
    facts_of,
    only_said,
    said,
    texts,
    who,
    with_consent,
    with_meeting,
)
from tests.settled import ask, ask_whether, take_back
from tests.town.arming import Story, wishes

ARMED_BY: Final[dict[DueKind, Story]] = {WISH_END: wishes, WISH_AGAIN: wishes}
CONSENTED = with_consent()
YOUTH = who(CONSENTED, "ungdom")
DAY = timedelta(days=1)
LATER, MINUTE = NOW + timedelta(minutes=5), timedelta(minutes=1)


def asked_for(why: AskedFor, *parties: Party, case: Case = CONSENTED, by_another: bool = False) -> Decision:
    return ask_whether(case, who(case, "ungdom"), why, parties, NOW, by_another=by_another)


WISHED = after(CONSENTED, asked_for(AskedFor.WISH, POLIS))


def letter(person: str, *, farewell: bool = False) -> Letter:
    to = ToPerson(PersonId(person))
    return Letter(id=LetterId("x"), case=CONSENTED.id, to=to, order="x", words=None, written=NOW, farewell=farewell)


def leaves(case: Case, person: str, *, farewell: bool = False) -> Leave:
    return may_leave(letter(person, farewell=farewell), case, Office(), today(NOW))


@pytest.mark.rule("R9")
def test_a_wish_asks_one_question_that_names_the_party_and_tells_the_coordinator_to_call() -> None:
    answer = asked_for(AskedFor.WISH, POLIS)
    question = only_said(answer, "family-ask-take-back")
    assert (question.to, question.args["parties"], question.args["wish"]) == (ToWriter(), ("@party-polis",), 1)
    assert question.about is not None
    assert (question.about.ask, question.about.person, question.about.word) == (Ask.WITHDRAW, "ungdom", "polis")
    told = only_said(answer, "told-wish")
    assert told.to == ToCoordinators()
    assert told.act
    heard = shown(Decision(effects=(told,)))
    assert heard.startswith("ungdom vill kanske inte ha med polisen. Ring i dag.")
    assert "Läser någon annan telefonen?" not in heard
    assert "Läser någon annan telefonen?" in shown(asked_for(AskedFor.WISH, POLIS, by_another=True))


@pytest.mark.rule("R9")
def test_from_that_second_what_is_written_to_that_party_waits_and_is_not_lost() -> None:
    assert leaves(CONSENTED, "polis") is Leave.NOW
    assert leaves(WISHED, "polis") is Leave.LATER
    assert leaves(WISHED, "skola") is Leave.NOW
    assert leaves(WISHED, "lots") is Leave.NOW
    everyone = after(CONSENTED, asked_for(AskedFor.WISH))
    assert {leaves(everyone, "polis"), leaves(everyone, "skola")} == {Leave.LATER}
    assert leaves(after(WISHED, leave_as_is(WISHED, who(WISHED, "ungdom"), NOW)), "polis") is Leave.NOW
    assert desired(WISHED, today(NOW)) == desired(CONSENTED, today(NOW))


@pytest.mark.rule("R9")
@pytest.mark.parametrize("why", [AskedFor.UNCLEAR, AskedFor.QUESTION, AskedFor.REGRET])
def test_what_is_no_wish_holds_nothing_back_tells_nobody_and_never_acts(why: AskedFor) -> None:
    answer = asked_for(why, POLIS)
    assert [say.to for say in answer.effects if isinstance(say, Say)] == [ToWriter()]
    case = after(CONSENTED, answer)
    assert leaves(case, "polis") is Leave.NOW
    assert not {due.kind for due in dues(case, NOW)} & {WISH_AGAIN, WISH_END}


@pytest.mark.rule("R9")
def test_a_question_is_answered_first_and_by_other_words_where_there_is_a_sentence() -> None:
    answer = asked_for(AskedFor.QUESTION, POLIS)
    assert shown(answer).startswith("Ja, du får ändra dig när du vill, och du får hjälp ändå.")
    assert "Menar du polisen? Svara polisen." in shown(answer)


def due_of(case: Case, kind: DueKind) -> Decision:
    (due,) = [each for each in dues(case, NOW) if each.kind == kind]
    return ask(case, due, due.moment)


@pytest.mark.rule("R9")
def test_a_wish_is_asked_once_more_at_eight_and_acts_a_day_after_it_was_said() -> None:
    moments = {due.kind: due.moment for due in dues(WISHED, NOW)}
    assert moments[WISH_AGAIN] == at("2026-11-25 08:00")
    assert moments[WISH_END] == NOW + DAY
    again = due_of(WISHED, WISH_AGAIN)
    assert only_said(again, "family-ask-take-back").to == ToPerson(PersonId("ungdom"))
    assert len(facts_of(again, WithdrawalAskedAgain)) == 1
    case = after(WISHED, again)
    assert WISH_AGAIN not in {due.kind for due in dues(case, NOW)}
    assert WISH_END in {due.kind for due in dues(case, NOW)}


@pytest.mark.rule("R9", "R94")
def test_unanswered_it_is_a_withdrawal_by_that_person_on_the_day_they_said_it() -> None:
    answer = due_of(WISHED, WISH_END)
    (gone,) = facts_of(answer, ConsentWithdrawn)
    assert (gone.person, gone.by, gone.parties, gone.said) == ("ungdom", "ungdom", (POLIS,), today(NOW))
    assert [fact.person for fact in facts_of(answer, PersonTakenOut)] == ["polis"]
    assert only_said(answer, "withdrawn-done").to == ToPerson(PersonId("ungdom"))
    assert "svarade inte på min fråga på ett dygn" in shown(Decision(effects=(only_said(answer, "withdrawn-told"),)))
    (closed,) = facts_of(answer, WithdrawalQuestionClosed)
    assert closed.end is QuestionEnd.UNANSWERED
    case = after(WISHED, answer)
    assert who(case, "ungdom").said.questions == ()
    assert not waits_for_a_wish(case, POLIS)


@pytest.mark.rule("R94")
def test_what_acts_unanswered_at_night_wakes_nobody() -> None:
    said_at = at("2026-11-24 02:30").astimezone(UTC)
    case = after(CONSENTED, ask_whether(CONSENTED, YOUTH, AskedFor.WISH, (POLIS,), said_at))
    (due,) = [each for each in dues(case, said_at) if each.kind == WISH_END]
    answer = ask(case, due, due.moment)
    assert facts_of(answer, PersonTakenOut)
    for text in ("farewell", "withdrawn-done", "group-changed"):
        assert only_said(answer, text).not_before == at("2026-11-25 08:00")


@pytest.mark.rule("R7", "R9")
@pytest.mark.threat("failing-due")
def test_a_wish_whose_moment_never_came_has_ended_the_right_all_the_same() -> None:
    day = today(NOW)
    assert PersonId("polis") in desired(WISHED, day + DAY)
    assert PersonId("polis") not in desired(WISHED, day + 2 * DAY)
    assert PersonId("skola") in desired(WISHED, day + 2 * DAY)
    assert leaves(WISHED, "polis") is Leave.LATER


@pytest.mark.rule("R9")
def test_nobody_loses_a_party_they_did_not_name() -> None:
    answer = take_back(WISHED, who(WISHED, "ungdom"), (SKOLA,), NOW)
    case = after(WISHED, answer)
    assert covered_parties(case, today(NOW)) >= {POLIS}
    assert waits_for_a_wish(case, POLIS)
    of_all = after(CONSENTED, asked_for(AskedFor.WISH))
    some = after(of_all, take_back(of_all, who(of_all, "ungdom"), (POLIS,), NOW))
    assert who(some, "ungdom").said.questions == ()
    assert SKOLA in covered_parties(some, today(NOW))


@pytest.mark.rule("R9")
def test_a_word_noted_by_a_colleague_answers_the_wish_too() -> None:
    case = after(WISHED, asked("!samtycke återkalla ungdom part=polis", WISHED))
    assert who(case, "ungdom").said.questions == ()


@pytest.mark.rule("R9")
def test_after_a_no_all_is_as_before_and_they_are_never_asked_about_that_again() -> None:
    answer = leave_as_is(WISHED, who(WISHED, "ungdom"), NOW)
    assert texts(answer) == ["family-left-as-it-is", "told-wish-left"]
    left = after(WISHED, answer)
    assert not {due.kind for due in dues(left, NOW)} & {WISH_AGAIN, WISH_END}
    for why in (AskedFor.WISH, AskedFor.UNCLEAR, AskedFor.QUESTION):
        again = asked_for(why, POLIS, case=left)
        assert facts_of(again, WithdrawalAsked) == []
        assert "family-left-say-how" in texts(again)
    assert "told-wish-not-asked" in texts(asked_for(AskedFor.WISH, POLIS, case=left))
    assert facts_of(asked_for(AskedFor.WISH, SKOLA, case=left), WithdrawalAsked)
    assert facts_of(take_back(left, who(left, "ungdom"), (POLIS,), NOW), PersonTakenOut)


@pytest.mark.rule("R9")
def test_a_wish_said_again_is_the_same_wish_and_an_unclear_word_never_weakens_it() -> None:
    again = asked_for(AskedFor.WISH, POLIS, case=WISHED)
    assert again.facts == ()
    assert texts(again) == ["family-ask-take-back"]
    unclear = after(WISHED, asked_for(AskedFor.UNCLEAR, SKOLA, case=WISHED))
    assert leaves(unclear, "polis") is Leave.LATER
    assert leaves(unclear, "skola") is Leave.NOW
    ended = due_of(unclear, WISH_END)
    assert [fact.parties for fact in facts_of(ended, ConsentWithdrawn)] == [(POLIS,)]


@pytest.mark.rule("R9")
def test_what_another_signed_closes_is_noted_so_and_answered_with_two_sentences() -> None:
    answer = take_back(CONSENTED, YOUTH, (POLIS,), NOW, by_another=True)
    assert [fact.person for fact in facts_of(answer, PersonTakenOut)] == ["polis"]
    assert [fact.person for fact in facts_of(answer, SignedByAnother)] == ["ungdom"]
    assert shown(Decision(effects=(only_said(answer, "withdrawn-by-another-done"),))) == "Det är gjort. Karin ringer."
    assert "Läser någon annan telefonen?" in shown(Decision(effects=(only_said(answer, "withdrawn-told"),)))


@pytest.mark.rule("R94")
def test_nobody_is_told_what_they_wrote_down_themselves() -> None:
    answer = agreed(asked("!samtycke återkalla vh1 part=polis", CONSENTED))
    assert said(answer, "withdrawn-told") == []
    assert "Borttagna: polis." in shown(Decision(effects=(only_said(answer, "withdrawal-taken-down"),)))
    by_guide = agreed(asked("!samtycke återkalla vh1 part=polis", CONSENTED, by="lots"))
    assert only_said(by_guide, "withdrawn-told").to == ToCoordinators()
    assert only_said(by_guide, "withdrawal-noted").to == ToWriter()


def offs(answer: Decision) -> list[tuple[int, bool]]:
    """The cancellations to police: of which meeting, and whether they pass as a farewell does."""
    to_police = (each for each in answer.effects if isinstance(each, Invite) and each.person == "polis")
    return [(each.number, each.farewell) for each in to_police if each.method is ItipMethod.CANCEL]


@pytest.mark.rule("R9", "R29")
def test_of_a_call_that_waited_for_a_wish_its_reader_never_hears() -> None:
    before = with_meeting(CONSENTED)
    case = after(before, ask_whether(before, YOUTH, AskedFor.WISH, (POLIS,), LATER))
    both = with_meeting(case, 2, now=LATER + MINUTE)
    assert offs(take_back(both, who(both, "ungdom"), (POLIS,), LATER + MINUTE)) == [(1, True)]
    staff = who(both, "samordnare")
    off = agreed(cancel(both, staff, 1, LATER + MINUTE)) + agreed(cancel(both, staff, 2, LATER + MINUTE))
    assert offs(off) == [(1, False), (2, False)], "it waits behind the call, or is withdrawn with it"
    cancelled = after(both, off)
    out = take_back(cancelled, who(cancelled, "ungdom"), (POLIS,), LATER + 2 * MINUTE)
    assert offs(out) == [(1, True)], "the call that they know of is taken back at last"
