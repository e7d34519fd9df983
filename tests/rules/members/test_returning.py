"""Back after having been taken out: by a coordinator's word alone, under the consent that there is (R1)."""

from dataclasses import replace

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.case import Case
from cases.days import today
from cases.decision import ToPerson
from cases.facts import CodeGiven, PersonAdded, PersonLetIn, PersonTakenOut, Removed, RoomMade, RoomPlanned
from cases.facts.rooms import Gone
from cases.fold import fold as fold_on
from cases.ids import LetterId, Nonce, PersonId, RoomId
from cases.office import Office
from cases.presence import WhyOut
from cases.rooms.admission import desired, may_receive
from storage.letters import Letter
from tests.asking import asked, shown
from tests.given import CASE, NOW, a_case, added, after, facts_of, invites, refused, who, with_consent

CONSENTED = with_consent()
DAY = today(NOW)


def out(case: Case, handle: str) -> Case:
    return after(case, asked(f"!person bort {handle}", case))


@pytest.mark.rule("R1")
@pytest.mark.parametrize("line", ["!aktör ny polis", "!aktör ny part=polis @polis:kommun.se"])
def test_an_actor_taken_out_by_hand_is_in_again_by_the_coordinators_word(line: str) -> None:
    answer = asked(line, out(CONSENTED, "polis"))
    assert [fact.person for fact in facts_of(answer, PersonLetIn)] == ["polis"]
    assert "polis" in desired(after(out(CONSENTED, "polis"), answer), DAY)
    assert facts_of(answer, PersonAdded) == []


@pytest.mark.rule("R1")
def test_taking_an_actor_out_and_asking_why_both_tell_the_word_that_brings_them_back() -> None:
    assert "bara på ditt ord: !aktör ny Björk-17 polis" in shown(asked("!aktör bort polis", CONSENTED)).replace("`", "")
    why = shown(asked("!samtycke varför polis", out(CONSENTED, "polis")))
    assert "!aktör ny Björk-17 polis" in why.replace("`", "")


@pytest.mark.rule("R50")
def test_who_comes_back_is_called_to_a_meeting_that_stands_and_not_told_of_a_new_time() -> None:
    case = after(CONSENTED, asked("!möte kalla 2026-12-08 15", CONSENTED))
    back = invites(asked("!aktör ny polis", out(case, "polis")))["polis"]
    assert (back.moved, back.sequence > 0) == (False, True)
    moved = invites(asked("!möte flytta M1 2026-12-09 15", case))
    assert {one.moved for one in moved.values()} == {True}


@pytest.mark.rule("R1", "R9")
def test_the_word_lets_nobody_in_whom_no_consent_covers() -> None:
    withdrawn = after(CONSENTED, asked("!samtycke återkalla vh1 part=polis", CONSENTED))
    answer = asked("!aktör ny polis", withdrawn)
    assert "väntar utanför" in shown(answer)
    assert "kommer polis in av sig självt" in shown(answer)
    assert facts_of(answer, PersonLetIn) == []
    assert "polis" not in desired(after(withdrawn, answer), DAY)
    assert "!aktör ny" not in shown(asked("!samtycke varför polis", withdrawn))


@pytest.mark.rule("R29")
def test_a_goodbye_of_the_night_still_leaves_to_who_was_called_back_and_only_waits() -> None:
    back = after(out(CONSENTED, "polis"), asked("!aktör ny polis", out(CONSENTED, "polis")))
    goodbye = Letter(LetterId("x"), back.id, ToPerson(PersonId("polis")), "lane", None, NOW, farewell=True)
    waiting = replace(back, consent=replace(back.consent, records={}))
    assert may_leave(goodbye, back, Office(), DAY) is Leave.NEVER
    assert may_leave(goodbye, waiting, Office(), DAY) is Leave.NOW


@pytest.mark.rule("R1")
def test_one_who_left_the_room_themselves_is_called_back_by_the_same_word() -> None:
    room, polis = RoomId("!r:x"), PersonId("polis")
    planned = RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n"))
    made = RoomMade(case=CASE, at=NOW, nonce=Nonce("n"), room=room)
    left = fold_on(CONSENTED, [planned, made, Removed(case=CASE, at=NOW, room=room, person=polis, why=Gone.LEFT_ALONE)])
    assert who(left, "polis").presence.has_left(room)
    assert not who(after(left, asked("!aktör ny polis", left)), "polis").presence.has_left(room)


def test_who_is_in_is_not_added_again_and_an_account_that_is_shut_out_is_checked_first() -> None:
    assert refused(asked("!aktör ny polis", CONSENTED)) == "refusal-no-matrix-id"
    assert refused(asked("!aktör ny part=polis @polis:kommun.se", CONSENTED)) == "refusal-same-id-twice"
    shut = fold_on(CONSENTED, [PersonTakenOut(case=CASE, at=NOW, person=PersonId("polis"), why=WhyOut.BLOCKED)])
    assert refused(asked("!aktör ny polis", shut)) == "refusal-account-shut-out"


@pytest.mark.rule("R98")
def test_one_of_the_family_who_has_shown_that_it_is_they_hears_again_at_the_greeting_and_needs_no_new_code() -> None:
    gone = out(CONSENTED, "vh2")
    assert not may_receive(gone, PersonId("vh2"), DAY)
    answer = asked("!person hälsa vh2", gone)
    assert facts_of(answer, CodeGiven) == []
    assert may_receive(after(gone, answer), PersonId("vh2"), DAY)


@pytest.mark.rule("R19", "R98")
def test_a_guardian_whose_child_came_of_age_is_not_brought_back_by_a_greeting() -> None:
    adult = fold_on(CONSENTED, [PersonTakenOut(case=CASE, at=NOW, person=PersonId("vh2"), why=WhyOut.ADULT)])
    assert refused(asked("!person hälsa vh2", adult)) == "refusal-already-out"


@pytest.mark.rule("R1", "R36")
@pytest.mark.parametrize(("word", "handle"), [("lots", "lots"), ("ersättare", "ersättare"), ("deputy", "ersättare")])
def test_socialtjanstens_own_are_named_in_an_open_case_and_are_in(word: str, handle: str) -> None:
    case = a_case(people=("ungdom", "vh1", "vh2"))
    answer = asked(f"!person ny {word} @ny:kommun.se", case)
    (new,) = facts_of(answer, PersonAdded)
    assert new.handle == handle
    assert new.person in desired(after(case, answer), DAY)


@pytest.mark.rule("R1")
def test_one_of_the_staff_who_was_taken_out_comes_back_as_who_they_were() -> None:
    gone = out(CONSENTED, "lots")
    answer = asked("!person ny lots @lots:kommun.se", gone)
    assert [fact.person for fact in facts_of(answer, PersonLetIn)] == [who(CONSENTED, "lots").id]
    assert "lots" in desired(after(gone, answer), DAY)


@pytest.mark.rule("R37")
def test_the_coordinator_may_be_named_guide_as_well_and_the_police_may_not() -> None:
    case = a_case(people=("ungdom", "vh1", "polis"))
    assert facts_of(asked("!person ny lots @samordnare:kommun.se", case), PersonAdded)
    assert refused(asked("!person ny lots @polis:kommun.se", case)) == "refusal-same-id-twice"


def test_who_belongs_elsewhere_is_told_where() -> None:
    assert "!person ny Björk-17 lots @id" in shown(asked("!aktör ny lots @lots2:kommun.se", CONSENTED)).replace("`", "")
    assert "!aktör ny" in shown(asked("!person ny polis @a:kommun.se", fold_on(CONSENTED, [added("bup")])))
