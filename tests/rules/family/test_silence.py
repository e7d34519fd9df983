"""Silence: nothing of any kind to the family, to one of them, or to a guardian who may be told nothing (R91, R99)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, Ask, Decision, Say, ToCoordinators, ToPerson, ToWriter, WithdrawLetters
from cases.facts import (
    ConsentWithdrawn,
    ExceptionCode,
    ExceptionNoted,
    ItipMethod,
    MeetingKind,
    PersonGreeted,
    PersonTakenOut,
    Silenced,
    SpokenTo,
)
from cases.family.greeting import greet
from cases.family.silence import silence
from cases.fold import fold as fold_on
from cases.ids import LetterId, MeetingUid, PersonId
from cases.invite import Invite
from cases.meetings.calling import call, cancel
from cases.office import Office
from cases.rooms.admission import desired
from storage.letters import Letter
from tests.asking import SPEECH, asked, shown
from tests.given import (
    FAMILY,
    NOW,
    a_case,
    after,
    agreed,
    at,
    facts_of,
    invites,
    only_said,
    refused,
    said,
    texts,
    who,
    with_consent,
    with_meeting,
)
from tests.given_changed import taken_out
from tests.settled import hear

CONSENTED = with_consent()
LATER = NOW + timedelta(days=2)
ASKS = ["när", "vem är med", "ring mig", "hjälp", "nyckel", "fel", "byt språk"]
OTHER = ["hej", "ja", "sjuk", "kan man ta bort", "jag vill inte att polisen är med"]


def write(case: Case, text: str, handle: str = "vh1", *, closing_only: bool = False) -> Decision:
    return hear(case, who(case, handle), text, None, LATER, SPEECH, closing_only=closing_only)


def to_family(answer: Decision) -> list[object]:
    """Everything in the answer that goes to one of the family, if one of them wrote."""
    family = {ToPerson(PersonId(handle)) for handle in FAMILY} | {ToWriter()}
    says = [effect.text for effect in answer.effects if isinstance(effect, Say) and effect.to in family]
    return [*says, *(effect for effect in answer.effects if isinstance(effect, Invite) and effect.person in FAMILY)]


def letter(person: str, *, farewell: bool = False) -> Letter:
    to = ToPerson(PersonId(person))
    return Letter(id=LetterId("x"), case=CONSENTED.id, to=to, order="x", words=None, written=NOW, farewell=farewell)


SILENT = after(CONSENTED, asked("!ärende tysta", CONSENTED))
STOPPED = after(CONSENTED, write(CONSENTED, "stopp"))
TOLD_NOTHING = after(CONSENTED, asked('!person info vh1 nej skäl=sekretess_mot_vh dnr="SN 9"', CONSENTED))


@pytest.mark.rule("R99")
def test_silence_withdraws_what_waits_for_each_of_the_family() -> None:
    answer = agreed(asked("!ärende tysta", CONSENTED))
    assert facts_of(answer, Silenced)[0].person is None
    withdrawn = {effect.person for effect in answer.effects if isinstance(effect, WithdrawLetters)}
    assert withdrawn == set(FAMILY)


@pytest.mark.rule("R99")
@pytest.mark.parametrize("farewell", [True, False])
def test_nothing_leaves_to_the_silenced_not_even_a_farewell(*, farewell: bool) -> None:
    day = today(NOW)
    for person in FAMILY:
        assert may_leave(letter(person, farewell=farewell), SILENT, Office(), day) is Leave.NEVER
    assert may_leave(letter("vh1", farewell=farewell), STOPPED, Office(), day) is Leave.NEVER
    assert may_leave(letter("vh2"), STOPPED, Office(), day) is Leave.NOW
    assert may_leave(letter("polis"), SILENT, Office(), day) is Leave.NOW
    out = replace(SILENT, people=SILENT.people | {PersonId("vh1"): taken_out(who(SILENT, "vh1"))})
    assert may_leave(letter("vh1", farewell=farewell), out, Office(), day) is Leave.NEVER


@pytest.mark.rule("R99")
def test_stop_is_for_the_one_who_says_it_and_the_coordinator_hears_it() -> None:
    answer = write(CONSENTED, "Stopp!")
    assert facts_of(answer, Silenced)[0].person == "vh1"
    assert only_said(answer, "told-stop").to == ToCoordinators()
    assert to_family(answer) == ["family-stopped"]
    assert "Skriv börja." in shown(replace(answer, effects=(only_said(answer, "family-stopped"),)))
    assert write(CONSENTED, "stopp", closing_only=True) == answer
    assert facts_of(answer, ConsentWithdrawn) == []


@pytest.mark.rule("R99")
@pytest.mark.parametrize("text", [*OTHER, "ta bort alla", "ta bort polisen"])
@pytest.mark.parametrize("case", [SILENT, STOPPED], ids=["by the coordinator", "by themselves"])
def test_whatever_the_silenced_write_they_are_not_answered(case: Case, text: str) -> None:
    done = ["withdrawn-by-another-done"] if case is STOPPED and text not in OTHER else []
    assert to_family(write(with_meeting(case), text)) == done, "who said stopp reads that what they took back is done"


@pytest.mark.rule("R99")
@pytest.mark.parametrize("text", [*ASKS, "stopp"])
@pytest.mark.parametrize("case", [SILENT, STOPPED], ids=["by the coordinator", "by themselves"])
def test_what_the_silenced_ask_themselves_is_answered_and_leaves_through_the_silence(case: Case, text: str) -> None:
    answer = write(case, text)
    (own,) = [effect for effect in answer.effects if isinstance(effect, Say) and effect.to == ToWriter()]
    assert own.about is not None
    assert own.about.ask is Ask.SILENCE
    sent = replace(letter("vh1"), about=own.about)
    assert may_leave(sent, after(case, answer), Office(), today(LATER)) is Leave.NOW
    assert may_leave(sent, TOLD_NOTHING, Office(), today(LATER)) is Leave.NEVER


@pytest.mark.rule("R9", "R99")
@pytest.mark.parametrize("case", [SILENT, STOPPED, TOLD_NOTHING], ids=["silent", "stopped", "told nothing"])
def test_silence_delays_no_withdrawal_and_no_removal(case: Case) -> None:
    answer = write(case, "ta bort alla")
    assert {fact.person for fact in facts_of(answer, PersonTakenOut)} == {"polis", "skola"}
    assert only_said(answer, "withdrawn-told").to == ToCoordinators()
    assert not desired(after(case, answer), today(LATER)) & {"polis", "skola"}


@pytest.mark.rule("R99")
def test_a_wish_to_be_called_reaches_the_coordinator_through_the_silence() -> None:
    assert texts(write(STOPPED, "ring mig")) == ["told-wants-call", "family-call-promised"]


@pytest.mark.rule("R99")
def test_nobody_silenced_is_called_and_the_coordinator_hears_who_was_not_reached() -> None:
    start, kind, uid = at("2026-12-08 15:00"), MeetingKind.NETWORK, MeetingUid("u@x")
    for case, left_out in ((SILENT, FAMILY), (STOPPED, ("vh1",))):
        answer = call(case, who(case, "samordnare"), start, timedelta(hours=1), None, kind, uid, NOW)
        assert not set(invites(answer)) & set(left_out)
        assert only_said(answer, "meeting-not-reached").args["who"] == left_out


@pytest.mark.rule("R99")
def test_the_person_or_the_coordinator_undoes_a_stop_and_the_silence_of_all_leaves_it() -> None:
    own = write(STOPPED, "börja")
    assert facts_of(own, SpokenTo)[0].person == "vh1"
    assert "family-started" in texts(own)
    assert refused(asked("!ärende tala", STOPPED)) == "refusal-not-silent"
    assert facts_of(asked("!ärende tala vh1", STOPPED), SpokenTo)[0].person == "vh1"
    both = after(SILENT, write(SILENT, "stopp"))
    assert only_said(asked("!ärende tala", both), "spoken-to").args["still"] == ("vh1",)
    assert to_family(write(after(both, asked("!ärende tala", both)), "hej")) == []


@pytest.mark.rule("R99")
def test_the_person_cannot_undo_the_coordinators_silence() -> None:
    assert facts_of(write(SILENT, "börja"), SpokenTo) == []
    assert to_family(write(SILENT, "börja")) == []


@pytest.mark.rule("R50", "R99")
def test_who_is_spoken_to_again_gets_the_calls_and_cancellations_that_were_missed() -> None:
    case = with_meeting(with_meeting(CONSENTED), 2)
    silent = after(case, silence(case, who(case, "samordnare"), None, LATER))
    changed = with_meeting(after(silent, cancel(silent, who(silent, "samordnare"), 1, LATER + timedelta(hours=1))), 3)
    answer = agreed(asked("!ärende tala", changed))
    sent = {(effect.person, effect.number, effect.method) for effect in answer.effects if isinstance(effect, Invite)}
    assert sent == {(p, n, m) for p in FAMILY for n, m in ((1, ItipMethod.CANCEL), (3, ItipMethod.REQUEST))}


@pytest.mark.rule("R91")
@pytest.mark.parametrize("text", [*ASKS, "stopp", "börja", "34679CDF", ""])
def test_who_may_be_told_nothing_is_answered_as_a_stranger_whatever_they_ask(text: str) -> None:
    assert write(with_meeting(TOLD_NOTHING), text) == SILENCE


@pytest.mark.rule("R91")
def test_a_guardian_whom_an_exception_keeps_from_it_is_told_nothing_from_the_start() -> None:
    noted = ExceptionNoted(
        case=CONSENTED.id,
        at=NOW,
        code=ExceptionCode.KEPT_FROM,
        person=PersonId("vh1"),
        reference="SN 9",
        by=PersonId("samordnare"),
    )
    case = fold_on(with_meeting(CONSENTED), [noted])
    assert [write(case, text) for text in ASKS] == [SILENCE] * len(ASKS)
    assert may_leave(letter("vh1", farewell=True), case, Office(), today(NOW)) is Leave.NEVER
    assert facts_of(write(case, "ta bort alla"), ConsentWithdrawn)


@pytest.mark.rule("R91")
def test_a_withdrawal_of_who_may_be_told_nothing_acts_unanswered_and_nothing_leaves_to_them() -> None:
    answer = write(TOLD_NOTHING, "jag tar tillbaka mitt ja")
    assert facts_of(answer, ConsentWithdrawn)[0].person == "vh1"
    assert to_family(answer) == []
    assert may_leave(letter("vh1", farewell=True), TOLD_NOTHING, Office(), today(NOW)) is Leave.NEVER
    assert may_leave(letter("vh2"), TOLD_NOTHING, Office(), today(NOW)) is Leave.NOW


@pytest.mark.rule("R91")
def test_nobody_is_told_nothing_without_a_ground_and_a_decision() -> None:
    assert refused(asked('!person info vh1 nej dnr="SN 9"', CONSENTED)) == "refusal-which-ground"
    assert refused(asked("!person info vh1 nej skäl=trots dnr=9", CONSENTED)) == "refusal-which-ground"
    assert refused(asked("!person info vh1 nej skäl=sekretess_mot_vh", CONSENTED)) == "refusal-no-reference"
    assert refused(asked("!person info polis nej skäl=god_man dnr=9", CONSENTED)) == "refusal-not-family"
    assert refused(asked("!person info vh1 nej skäl=god_man dnr=9", CONSENTED, by="lots")) == "refusal-coordinator-only"


@pytest.mark.rule("R91", "R98")
def test_who_may_be_told_nothing_is_not_greeted_and_may_be_told_again_by_a_decision() -> None:
    case = after(a_case(greeted=()), asked("!person info vh1 nej skäl=god_man dnr=9", a_case(greeted=())))
    fresh = "f".__mul__
    answer = greet(case, who(case, "samordnare"), who(case, "vh1"), lambda _: fresh(32), NOW)
    assert refused(answer) == "refusal-silent"
    again = after(TOLD_NOTHING, asked("!person info vh1 ja skäl=god_man dnr=10", TOLD_NOTHING))
    assert texts(write(again, "hej")) == ["family-hello"]
    assert facts_of(write(again, "hej"), PersonGreeted) == []
    assert said(write(again, "när"), "family-when-none")
