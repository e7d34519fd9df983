"""The room and the group in the chat: what may be spoken of, and who a whole group is."""

from dataclasses import replace

import pytest

from cases.access import Access, permit
from cases.case import Case
from cases.decision import Refusal, Say
from cases.facts import GroupReasonGiven, LeadNamed, MeetingCalled, MeetingMoved
from cases.ids import PersonId
from cases.replies import Reply, ReplyWord
from cases.rooms.admission import desired, takes_part
from cases.rooms.kinds import mandatory, room_kinds
from tests.asking import asked, shown
from tests.commands.room_said import DAY, STAFF, done, yes
from tests.given import (
    BOTH,
    GRUND,
    NARVARO,
    NOW,
    SKOLA,
    a_case,
    after,
    agreed,
    facts_of,
    refused,
    said,
    texts,
    who,
    with_consent,
)
from tests.present import present
from tests.settled import act_on, withdraw

SCHOOL_ALONE = tuple(grant for grant in BOTH if grant.party == SKOLA)


@pytest.mark.rule("R27")
def test_the_room_shows_who_is_in_what_may_be_said_and_who_is_out() -> None:
    case = present(with_consent(grants=SCHOOL_ALONE), "samordnare", "lots", "skola")
    text = shown(asked("!rum", case))
    assert "grund och närvaro" in text
    assert "Med just nu: samordnare, lots och skola" in text
    assert "polis" in text
    assert "Ofullständig grupp" in text


@pytest.mark.rule("R27")
def test_speaking_of_more_lists_who_falls_out_and_waits_for_a_yes() -> None:
    case = with_consent()
    answer = asked("!rum kategorier=grund,närvaro", case)
    assert "polis" in shown(answer)
    raised = yes(case, answer)
    assert desired(raised, DAY) == STAFF | {"skola"}
    assert room_kinds(raised, DAY) == {GRUND, NARVARO}
    back = after(raised, asked("!rum kategorier=grund", raised))
    assert desired(back, DAY) == STAFF | {"polis", "skola"}


@pytest.mark.rule("R27")
def test_nothing_is_chosen_that_no_consent_grants() -> None:
    assert refused(asked("!rum kategorier=missbruk", with_consent())) == "refusal-kinds-not-granted"
    assert refused(asked("!rum kategorier=grund", a_case())) == "refusal-room-without-consent"
    assert refused(asked("!rum kategorier=väder", with_consent())) == "refusal-unknown-category"


@pytest.mark.rule("R15")
def test_a_group_that_is_not_whole_meets_when_the_coordinator_has_said_why_once() -> None:
    case = with_consent(grants=SCHOOL_ALONE)
    answer = asked("!möte kalla 8/12 15", case)
    assert isinstance(answer, Refusal)
    assert (answer.reason, answer.command) == ("refusal-group-why", '!möte kalla 8/12 15 skäl="…"')
    called = asked('!möte kalla 8/12 15 skäl="Ingen kontaktpolis än"', case)
    assert [fact.reason for fact in facts_of(called, GroupReasonGiven)] == ["Ingen kontaktpolis än"]
    again = asked("!möte kalla 9/12 15", after(case, called))
    assert len(facts_of(again, MeetingCalled)) == 1
    assert "Ofullständig grupp" in shown(asked("!ärende visa", case))


def called_when_whole() -> Case:
    """M1 was called while the whole group was covered; police is not any more."""
    whole = after(with_consent(), asked("!möte kalla 8/12 15", with_consent()))
    return after(whole, asked("!samtycke återkalla vh1 part=polis", whole))


@pytest.mark.rule("R15")
def test_a_meeting_is_moved_without_a_mandatory_party_only_with_the_reason_that_calling_it_would_need() -> None:
    case = called_when_whole()
    answer = asked("!möte flytta M1 9/12 10", case)
    assert isinstance(answer, Refusal)
    assert (answer.reason, answer.command) == ("refusal-group-why", '!möte flytta M1 9/12 10 skäl="…"')
    moved = asked('!möte flytta M1 9/12 10 skäl="Vi väntar inte"', case)
    assert [fact.reason for fact in facts_of(moved, GroupReasonGiven)] == ["Vi väntar inte"]
    again = asked("!möte flytta M1 10/12 10", after(case, moved))
    assert len(facts_of(again, MeetingMoved)) == 1
    assert facts_of(again, GroupReasonGiven) == []


@pytest.mark.rule("R15")
def test_a_model_that_stops_an_incomplete_group_refuses_to_move_its_network_meeting_too() -> None:
    case = called_when_whole()
    case = replace(case, basis=replace(case.basis, rules=replace(case.rules, incomplete_group="stoppa")))
    assert refused(asked('!möte flytta M1 9/12 10 skäl="Vi vill"', case)) == "refusal-group-incomplete"
    assert refused(asked("!möte flytta M7 9/12 10", case)) == "refusal-no-such-meeting"


@pytest.mark.rule("R15")
def test_a_model_that_stops_an_incomplete_group_refuses_its_network_meeting_and_no_other() -> None:
    case = with_consent(grants=SCHOOL_ALONE)
    case = replace(case, basis=replace(case.basis, rules=replace(case.rules, incomplete_group="stoppa")))
    assert refused(asked('!möte kalla 8/12 15 skäl="Vi vill"', case)) == "refusal-group-incomplete"
    assert facts_of(asked("!möte kalla 8/12 15 typ=informationsmöte", case), MeetingCalled)


@pytest.mark.rule("R13")
def test_before_consent_only_the_family_and_socialtjansten_may_be_called() -> None:
    assert refused(asked("!möte kalla 8/12 15", a_case())) == "refusal-no-consent-yet"
    called = asked("!möte kalla 8/12 15 typ=informationsmöte", a_case())
    assert facts_of(called, MeetingCalled)
    assert {str(e.person) for e in agreed(called).effects if not isinstance(e, Say) and hasattr(e, "number")} == {
        *STAFF,
        "ungdom",
        "vh1",
        "vh2",
    }


@pytest.mark.rule("R14")
def test_police_are_asked_for_a_contact_only_once_consent_covers_them_and_by_code_alone() -> None:
    assert refused(asked("!fråga polis", a_case())) == "refusal-ask-before-consent"
    assert refused(asked("!fråga polis", with_consent(grants=SCHOOL_ALONE))) == "refusal-ask-before-consent"
    text = shown(asked("!fråga polis", with_consent()))
    assert "Björk-17" in text
    assert "syd" in text
    assert not {"ungdom", "2011", "SN 1"} & set(text.replace(",", " ").split())


@pytest.mark.rule("R33")
def test_a_case_has_demands_of_its_own_only_where_the_model_leaves_it_to_the_person() -> None:
    assert refused(asked("!rum krav bup", with_consent())) == "refusal-mandatory-by-model"
    case = with_consent()
    case = replace(case, basis=replace(case.basis, rules=replace(case.rules, mandatory_per_case=True)))
    assert mandatory(done(case, "!rum krav bup")) == ("soc", "polis", "skola", "bup")


@pytest.mark.rule("R38")
def test_there_is_one_lead_contact_at_a_time_and_the_old_and_the_new_are_told() -> None:
    case = done(with_consent(), "!huvudkontakt lots")
    answer = asked("!huvudkontakt skola", case)
    assert texts(answer) == ["lead-named", "lead-no-more", "lead-yours"]
    assert [fact.person for fact in facts_of(answer, LeadNamed)] == ["skola"]
    assert "Huvudkontakt: skola." in shown(asked("!ärende visa", after(case, answer)))
    for handle in ("vh1", "lots"):
        assert refused(asked(f"!huvudkontakt {handle}", case)) in {"refusal-lead-not-in", "refusal-already-lead"}


@pytest.mark.rule("R32")
def test_a_club_is_called_to_meetings_and_is_in_the_room_only_with_a_signed_promise() -> None:
    shared = "skola: grund\npolis: grund\nförening: grund"
    body = f"!samtycke papper 2026-11-20 SN 1:4\nja ungdom vh1 vh2\n{shared}\ntill 2027-05-20"
    case = done(a_case(), "!aktör ny part=förening @tranare:kommun.se", body)
    (card,) = said(asked(body, a_case()), "consent-card")
    assert card.about is not None
    record = next(iter(case.consent.records))
    case = after(
        case, act_on(case, replace(card.about, record=record), who(case, "samordnare"), Reply(ReplyWord.YES), NOW)
    )
    club = who(case, "forening")
    assert takes_part(case, club, DAY)
    assert club.id not in desired(case, DAY)
    assert refused(asked("!aktör förbehåll forening", case)) == "refusal-reservation-without-reference"
    assert refused(asked("!aktör förbehåll polis SN 2026/9", case)) == "refusal-not-civil"
    assert club.id in desired(done(case, "!aktör förbehåll forening SN 2026/9"), DAY)


@pytest.mark.rule("R34")
def test_an_actor_may_not_choose_what_is_spoken_of_nor_let_anyone_in() -> None:
    case = with_consent()
    police = who(case, "polis")
    assert refused(permit(Access.COORDINATOR, case, police, None, DAY)) == "refusal-coordinator-only"
    answer = withdraw(case, who(case, "vh1"), who(case, "vh1"), (), NOW)
    assert PersonId("polis") not in desired(after(case, answer), DAY)
