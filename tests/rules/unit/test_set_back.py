"""A journal that was set back: nothing that was agreed holds, until a coordinator says of the case that it stands."""

from collections.abc import Iterable
from datetime import timedelta

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.case import Case
from cases.consent.effective import NOTHING, effective, family_consents
from cases.days import today
from cases.decision import Decision, Say, ToOffice, ToPerson
from cases.facts import (
    Admitted,
    ConsentsStand,
    ConsentsSuspended,
    CoordinatorNamed,
    FamilyLetIn,
    FarewellWritten,
    GateShut,
    LineBegan,
    Removed,
    RoomMade,
    RoomPlanned,
)
from cases.facts.rooms import Gone
from cases.fold import fold as fold_on
from cases.ids import LetterId, Nonce, PersonId, RoomId, Unit, UserId
from cases.lights import Light, light
from cases.office import Office, evolve_office
from cases.papers.standing_again import until_it_stands
from cases.presence import Place
from cases.rooms.admission import desired, may_receive
from cases.unit.set_back import set_back
from storage.letters import Letter
from tests.asking import asked, shown
from tests.given import (
    CASE,
    NOW,
    SKOLA,
    a_case,
    after,
    answered,
    confirmed,
    facts_of,
    recorded,
    refused,
    who,
    with_consent,
    withdrawn,
)

DAY = today(NOW)
SUSPENDED = ConsentsSuspended(case=CASE, at=NOW)
ROOM, POLIS = RoomId("!r:x"), PersonId("polis")
STAFF = {"samordnare", "lots"}
BEGAN = LineBegan(at=NOW, line="0f" * 16, seen=120, since=NOW - timedelta(hours=3))


def in_a_room(case: Case, people: Iterable[str]) -> Case:
    """These have been asked into the case's room."""
    planned = RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n"))
    made = RoomMade(case=CASE, at=NOW, nonce=Nonce("n"), room=ROOM)
    inside = (Admitted(case=CASE, at=NOW, room=ROOM, person=PersonId(who)) for who in people)
    return fold_on(case, [planned, made, *inside])


CONSENTED = in_a_room(with_consent(), ("samordnare", "lots", "polis", "skola"))
SET_BACK = fold_on(CONSENTED, [SUSPENDED])


def gone(case: Case, who: str, why: str) -> Case:
    return fold_on(case, [Removed(case=CASE, at=NOW, room=ROOM, person=PersonId(who), why=why)])


@pytest.mark.rule("R1", "R2")
@pytest.mark.threat("backups")
def test_nothing_holds_while_consents_are_suspended_and_only_staff_is_in() -> None:
    assert effective(CONSENTED, DAY) != NOTHING
    assert effective(SET_BACK, DAY) == NOTHING
    assert desired(SET_BACK, DAY) == STAFF
    assert not may_receive(SET_BACK, POLIS, DAY)
    assert light(SET_BACK, DAY) is Light.RED


@pytest.mark.rule("R1", "R18")
def test_nobody_of_the_family_is_in_the_room_and_no_box_of_theirs_counts() -> None:
    let_in = FamilyLetIn(case=CASE, at=NOW, person=PersonId("ungdom"), by=PersonId("samordnare"))
    case = fold_on(CONSENTED, [let_in])
    assert "ungdom" in desired(case, DAY)
    assert desired(fold_on(case, [SUSPENDED]), DAY) == STAFF
    assert family_consents(fold_on(case, [SUSPENDED]), DAY) == frozenset()


@pytest.mark.rule("R1", "R9")
@pytest.mark.threat("backups")
def test_the_coordinators_word_lets_the_same_paper_count_again_and_its_people_come_back() -> None:
    answer = asked("!samtycke gäller", SET_BACK)
    (fact,) = facts_of(answer, ConsentsStand)
    assert fact.papers == ("r1",)
    again = after(SET_BACK, answer)
    assert effective(again, DAY) == effective(CONSENTED, DAY)
    assert desired(again, DAY) == desired(CONSENTED, DAY)
    assert "SN 2026/123:4" in shown(answer)
    assert "Släpps in igen: polis och skola" in shown(answer)


@pytest.mark.rule("R9", "R12")
def test_what_was_taken_back_since_and_is_written_again_stays_taken_back() -> None:
    told = fold_on(SET_BACK, [withdrawn("vh1", SKOLA)])
    again = after(told, asked("!samtycke gäller", told))
    assert desired(again, DAY) == STAFF | {"polis"}


@pytest.mark.rule("R1")
def test_a_paper_that_is_confirmed_meanwhile_lets_nobody_in_before_that_word_and_the_answer_says_so() -> None:
    bare = fold_on(in_a_room(a_case(), ()), [SUSPENDED, recorded(), *map(answered, ("ungdom", "vh1", "vh2"))])
    whole = fold_on(bare, [confirmed()])
    assert effective(whole, DAY) == NOTHING
    assert desired(after(whole, asked("!samtycke gäller", whole)), DAY) == STAFF | {"polis", "skola"}
    grid = asked("!samtycke", SET_BACK)
    assert isinstance(grid, Decision)
    assert any(isinstance(say, Say) and say.notes == until_it_stands(SET_BACK) != () for say in grid.effects)
    assert "!samtycke gäller Björk-17" in shown(asked("!samtycke varför polis", SET_BACK))


@pytest.mark.rule("R10")
def test_a_gate_that_was_shut_stays_shut_and_opening_it_lets_nobody_in_before_that_word() -> None:
    shut = fold_on(SET_BACK, [GateShut(case=CASE, at=NOW, why="failed")])
    opened = asked("!ärende öppna grinden", shut)
    assert "!samtycke gäller Björk-17" in shown(opened)
    assert desired(after(shut, opened), DAY) == STAFF
    stands = asked("!samtycke gäller", shut)
    assert "!ärende öppna grinden Björk-17" in shown(stands)
    assert desired(after(shut, stands), DAY) == STAFF


@pytest.mark.rule("R34")
def test_only_the_cases_coordinator_may_say_it_and_only_where_something_is_suspended() -> None:
    assert refused(asked("!samtycke gäller", CONSENTED)) == "refusal-not-suspended"
    assert refused(asked("!samtycke gäller", SET_BACK, by="lots")) == "refusal-coordinator-only"


@pytest.mark.rule("R29")
@pytest.mark.threat("backups")
def test_who_was_gone_before_may_have_had_their_farewell_and_gets_none_again() -> None:
    was_gone = gone(SET_BACK, "polis", Gone.BEFORE)
    assert place(was_gone, "polis") is Place.NOWHERE
    assert facts_of(asked("!person bort polis", was_gone), FarewellWritten) == []
    seen = gone(SET_BACK, "polis", "suspended")
    assert [fact.person for fact in facts_of(asked("!person bort polis", seen), FarewellWritten)] == ["polis"]


@pytest.mark.rule("R29")
def test_who_has_come_back_in_since_is_told_farewell_as_everyone_is() -> None:
    again = after(SET_BACK, asked("!samtycke gäller", SET_BACK))
    back = fold_on(again, [Admitted(case=CASE, at=NOW, room=ROOM, person=POLIS)])
    assert [fact.person for fact in facts_of(asked("!person bort polis", back), FarewellWritten)] == ["polis"]


def test_whom_the_journal_had_let_in_is_in_doubt_until_they_are_seen() -> None:
    assert place(SET_BACK, "polis") is Place.DOUBTED
    assert SET_BACK.those_in(ROOM, Place.ASKED) == ()
    seen = fold_on(SET_BACK, [Admitted(case=CASE, at=NOW, room=ROOM, person=PersonId("lots"))])
    assert place(seen, "lots") is Place.ASKED
    assert place(gone(SET_BACK, "lots", Gone.BEFORE), "lots") is Place.NOWHERE
    assert place(gone(SET_BACK, "lots", Gone.LEFT_ALONE), "lots") is Place.LEFT


def place(case: Case, handle: str) -> Place:
    """Where they are with the case room."""
    return who(case, handle).presence.in_room(ROOM).place


@pytest.mark.rule("R29")
def test_a_letter_to_who_is_suspended_waits_and_is_not_lost() -> None:
    letter = Letter(LetterId("x"), CASE, ToPerson(POLIS), "lane", None, NOW)
    assert may_leave(letter, CONSENTED, Office(), DAY) is Leave.NOW
    assert may_leave(letter, SET_BACK, Office(), DAY) is Leave.LATER


@pytest.mark.threat("backups")
def test_each_samordningsrum_reads_since_when_and_what_to_write_for_each_of_its_cases() -> None:
    named = CoordinatorNamed(at=NOW, unit=Unit("syd"), user=UserId("@s:x"), first_name="Samira", phone="1")
    decision = set_back(evolve_office(Office(), named), [CONSENTED], BEGAN)
    assert decision.facts == (BEGAN,)
    assert decision.elsewhere[0][1].facts == (SUSPENDED,)
    (say,) = decision.effects
    assert isinstance(say, Say)
    assert say.to == ToOffice(Unit("syd"))
    text = shown(decision)
    assert "tisdag 24 november kl. 07.00" in text
    assert "!samtycke gäller Björk-17" in text


def test_the_office_knows_every_line_the_journal_has_had() -> None:
    again = LineBegan(at=NOW, line="ab" * 16, seen=200)
    assert evolve_office(evolve_office(Office(), BEGAN), again).lines == (BEGAN, again)
