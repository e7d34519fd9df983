"""The steps of a case, and what closing does."""

from dataclasses import replace

import pytest

from cases.case import Case
from cases.days import today
from cases.decision import Ask, ToPerson
from cases.facts import ItipMethod, MeetingCancelled, PersonTakenOut, PhaseMoved
from cases.falling_due import dues
from cases.lifecycle import close, move_phase
from cases.phases import Phase
from cases.rooms.admission import desired
from tests.given import (
    NOW,
    a_case,
    after,
    facts_of,
    invites,
    only_said,
    refused,
    said,
    who,
    with_consent,
    with_meeting,
)


def consented() -> Case:
    return replace(with_consent(), phase=Phase.CONSENTED)


def test_a_case_takes_only_the_steps_of_the_table() -> None:
    case = consented()
    step = move_phase(case, who(case, "samordnare"), Phase.ACTIVE, NOW)
    assert [fact.phase for fact in facts_of(step, PhaseMoved)] == [Phase.ACTIVE]
    referred = a_case()
    coordinator = who(referred, "samordnare")
    assert refused(move_phase(referred, coordinator, Phase.ACTIVE, NOW)) == "refusal-no-such-step"
    assert refused(move_phase(referred, coordinator, Phase.CONSENTED, NOW)) == "refusal-consent-moves-it"
    closed = replace(case, phase=Phase.CLOSED)
    assert refused(move_phase(closed, coordinator, Phase.ACTIVE, NOW)) == "refusal-no-such-step"


def test_closing_is_asked_about_first() -> None:
    case = consented()
    question = only_said(move_phase(case, who(case, "samordnare"), Phase.CLOSED, NOW), "case-close-ask")
    assert question.about is not None
    assert (question.about.ask, question.about.person) == (Ask.CLOSE_CASE, "samordnare")


@pytest.mark.rule("R13", "R29")
def test_who_only_waited_hears_nothing_when_the_case_is_closed() -> None:
    answer = close(a_case(), who(a_case(), "samordnare"), NOW)
    assert {str(fact.person) for fact in facts_of(answer, PersonTakenOut)} == {"polis", "skola"}
    assert said(answer, "farewell") == []


@pytest.mark.rule("R29")
def test_a_closed_case_has_nobody_in_its_room_and_no_meetings_and_nothing_due() -> None:
    case = with_meeting(consented())
    answer = close(case, who(case, "samordnare"), NOW)
    assert {str(fact.person) for fact in facts_of(answer, PersonTakenOut)} == {"polis", "skola"}
    told = {str(say.to.person) for say in said(answer, "farewell-closed") if isinstance(say.to, ToPerson)}
    assert told == {"polis", "skola", "ungdom", "vh1", "vh2"}
    assert {say.act for say in said(answer, "farewell-closed")} == {True}
    objects = invites(answer)
    assert {person: it.whole for person, it in objects.items() if not it.whole} == {"polis": False, "skola": False}
    assert {it.method for it in objects.values()} == {ItipMethod.CANCEL}
    assert len(facts_of(answer, MeetingCancelled)) == 1
    closed = after(case, answer)
    assert desired(closed, today(NOW)) == frozenset()
    assert dues(closed, NOW) == frozenset()
    assert refused(close(closed, who(closed, "samordnare"), NOW)) == "refusal-case-closed"
