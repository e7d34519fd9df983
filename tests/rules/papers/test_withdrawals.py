"""A yes taken back: at once, and each is told exactly what they should be and no more."""

from dataclasses import replace
from datetime import date

import pytest

from cases.consent.effective import effective
from cases.days import today
from cases.decision import Refusal, Say, ToCaseRoom, ToCoordinators, ToPerson, ToWriter, WithdrawLetters
from cases.facts import (
    ActionAdded,
    ActionHandedOver,
    ConsentWithdrawn,
    FarewellWritten,
    GateShut,
    ItipMethod,
    MeetingKind,
    PersonTakenOut,
)
from cases.fold import fold as fold_on
from cases.ids import MeetingUid, PersonId
from cases.invite import Invite
from cases.meetings.calling import call
from cases.papers.withdrawals import find_grantor
from cases.rooms.admission import desired, may_receive
from tests.asking import asked, shown
from tests.given import (
    BOTH,
    CASE,
    NARVARO,
    NOW,
    POLIS,
    SKOLA,
    UMGANGE,
    a_case,
    after,
    agreed,
    at,
    facts_of,
    handles,
    invites,
    only_said,
    refused,
    said,
    texts,
    who,
    with_consent,
)
from tests.settled import withdraw

CONSENTED = with_consent()
VH1 = who(CONSENTED, "vh1")
POLICE_ACTION = ActionAdded(
    case=CASE,
    at=NOW,
    number=1,
    title="Ring hem",
    area="familj",
    owner=PersonId("polis"),
    due=date(2026, 12, 15),
    by=PersonId("samordnare"),
)
MEETING = call(
    CONSENTED,
    who(CONSENTED, "samordnare"),
    at("2026-12-08 15:00"),
    None,
    "Familjehuset",
    MeetingKind.NETWORK,
    MeetingUid("u1"),
    NOW,
)
BUSY = fold_on(after(CONSENTED, MEETING), [POLICE_ACTION])


@pytest.mark.rule("R9")
def test_one_party_withdrawn_is_out_with_calls_cancelled_and_actions_without_owner() -> None:
    answer = withdraw(BUSY, VH1, VH1, (POLIS,), NOW)
    assert [(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)] == [("polis", "withdrawn")]
    assert [(fact.number, fact.owner) for fact in facts_of(answer, ActionHandedOver)] == [(1, None)]
    cancelled = invites(answer)
    assert set(cancelled) == {"polis"}
    assert (cancelled["polis"].method, cancelled["polis"].sequence) == (ItipMethod.CANCEL, 1)
    assert not cancelled["polis"].whole
    assert cancelled["polis"].farewell
    case = after(BUSY, answer)
    assert desired(case, today(NOW)) == {"samordnare", "lots", "skola"}
    assert case.plan.actions[1].owner is None


@pytest.mark.rule("R9")
def test_letters_not_yet_sent_to_the_removed_are_withdrawn() -> None:
    answer = withdraw(BUSY, VH1, VH1, (POLIS,), NOW)
    assert [e.person for e in answer.effects if isinstance(e, WithdrawLetters)] == ["polis"]


@pytest.mark.rule("R94")
def test_each_is_told_their_own_words_and_nobody_else_anything() -> None:
    answer = withdraw(BUSY, VH1, VH1, (POLIS,), NOW)
    recipients = {(type(say.to), say.text) for say in answer.effects if isinstance(say, Say)}
    assert recipients == {
        (ToWriter, "withdrawn-done"),
        (ToPerson, "farewell"),
        (ToCaseRoom, "group-changed"),
        (ToCoordinators, "withdrawn-told"),
    }
    assert dict(only_said(answer, "withdrawn-done").args) == {"who": ("@party-polis",), "name": "@coordinator-name"}
    told = only_said(answer, "withdrawn-told").args
    assert (told["who"], told["parties"], told["out"], told["numbers"]) == (
        "vh1",
        ("@party-polis",),
        ("polis",),
        ("1",),
    )


@pytest.mark.rule("R29")
def test_the_removed_get_one_farewell_that_says_nothing_of_who_or_why() -> None:
    answer = withdraw(BUSY, VH1, VH1, (POLIS,), NOW)
    farewell = only_said(answer, "farewell")
    assert farewell.farewell
    assert dict(farewell.args) == {}
    to_police = [e for e in answer.effects if getattr(e, "to", None) == ToPerson(PersonId("polis"))]
    assert to_police == [farewell]
    assert len(facts_of(answer, FarewellWritten)) == 1
    assert not may_receive(after(BUSY, answer), PersonId("polis"), today(NOW))


@pytest.mark.rule("R13", "R29")
def test_who_was_added_behind_a_shut_gate_has_only_waited_and_hears_no_farewell() -> None:
    shut = fold_on(CONSENTED, [GateShut(case=CASE, at=NOW, why="failed")])
    answer = withdraw(shut, who(shut, "vh1"), who(shut, "vh1"), (POLIS,), NOW)
    assert [fact.person for fact in facts_of(answer, PersonTakenOut)] == ["polis"]
    assert said(answer, "farewell") == []


@pytest.mark.rule("R29")
def test_a_second_withdrawal_sends_no_second_farewell() -> None:
    case = after(BUSY, withdraw(BUSY, VH1, VH1, (POLIS,), NOW))
    again = withdraw(case, who(case, "ungdom"), who(case, "ungdom"), (POLIS,), NOW)
    assert texts(again) == ["withdrawn-done", "withdrawn-told"]
    assert facts_of(again, PersonTakenOut) == []


@pytest.mark.rule("R9")
def test_everything_withdrawn_names_all_the_parties_that_were_in() -> None:
    answer = withdraw(BUSY, VH1, VH1, (), NOW)
    assert only_said(answer, "withdrawn-done").args["who"] == ("@party-polis", "@party-skola")
    assert only_said(answer, "withdrawn-told").args["parties"] == ("@party-all",)
    assert handles(who(BUSY, str(f.person)) for f in facts_of(answer, PersonTakenOut)) == ["polis", "skola"]
    assert [say.to for say in said(answer, "group-changed")] == [ToCaseRoom()]


@pytest.mark.rule("R9")
def test_a_kind_withdrawn_leaves_those_in_who_have_another() -> None:
    answer = withdraw(BUSY, VH1, VH1, (), NOW, categories=(UMGANGE,))
    assert facts_of(answer, PersonTakenOut) == []
    assert effective(after(BUSY, answer), today(NOW)) == {grant for grant in BOTH if grant.category != UMGANGE}
    assert effective(after(BUSY, withdraw(BUSY, VH1, VH1, (SKOLA,), NOW, categories=(NARVARO,))), today(NOW))


@pytest.mark.rule("R9")
def test_kinds_are_taken_back_by_the_coordinators_command_and_the_family_reads_of_what() -> None:
    answer = agreed(asked("!samtycke återkalla vh1 part=skola kategorier=närvaro", BUSY))
    assert [(fact.parties, fact.category) for fact in facts_of(answer, ConsentWithdrawn)] == [((SKOLA,), NARVARO)]
    done = replace(answer, effects=(only_said(answer, "withdrawn-kinds-done"),))
    assert "Det skolan inte får veta mer om är om barnet är i skolan." in shown(done)
    assert "inget nytt i gruppen" not in shown(done)
    both = facts_of(asked("!samtycke återkalla vh1 kategorier=umgänge,närvaro", BUSY), ConsentWithdrawn)
    assert [(fact.parties, fact.category) for fact in both] == [((), UMGANGE), ((), NARVARO)]
    assert refused(asked("!samtycke återkalla vh1 kategorier=allmänt", BUSY)) == "refusal-unknown-category"


def test_a_withdrawal_written_down_by_staff_is_confirmed_to_both() -> None:
    answer = withdraw(BUSY, VH1, who(BUSY, "samordnare"), (POLIS,), NOW)
    assert only_said(answer, "withdrawn-done").to == ToPerson(VH1.id)
    assert only_said(answer, "withdrawal-taken-down").to == ToWriter()
    (fact,) = facts_of(answer, ConsentWithdrawn)
    assert (fact.person, fact.by) == ("vh1", "samordnare")


def test_someone_not_greeted_is_not_written_to_for_withdrawing_on_paper() -> None:
    case = with_consent(a_case(greeted=()))
    answer = withdraw(case, who(case, "vh1"), who(case, "samordnare"), (POLIS,), NOW)
    assert said(answer, "withdrawn-done") == []


def test_someone_who_only_waited_gets_no_farewell() -> None:
    waiting = a_case()
    answer = withdraw(waiting, VH1, VH1, (POLIS,), NOW)
    assert texts(answer) == ["withdrawn-done", "withdrawn-told"]


def test_a_withdrawal_by_someone_whose_yes_is_not_asked_for_shuts_the_gate() -> None:
    child = with_consent(a_case(born=date(2015, 1, 1)), yes=("vh1", "vh2"))
    youth = who(child, "ungdom")
    answer = withdraw(child, youth, youth, (), NOW)
    assert len(facts_of(answer, GateShut)) == 1
    assert only_said(answer, "gate-shut-told").to == ToCoordinators()
    assert desired(after(child, answer), today(NOW)) == {"samordnare", "lots"}


def test_a_meeting_that_has_begun_is_not_cancelled_for_the_removed() -> None:
    during = at("2026-12-08 15:30")
    answer = withdraw(BUSY, VH1, VH1, (POLIS,), during)
    assert [e for e in answer.effects if isinstance(e, Invite)] == []
    assert len(said(answer, "farewell")) == 1


def test_only_the_familys_word_can_be_taken_down() -> None:
    assert find_grantor(BUSY, "VH1") == VH1
    for handle, reason in (("polis", "refusal-not-a-grantor"), ("vh7", "refusal-unknown-handle")):
        found = find_grantor(BUSY, handle)
        assert isinstance(found, Refusal)
        assert found.reason == reason
