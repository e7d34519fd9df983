"""A cry for help is answered each time, to everybody the bot knows, and told to colleagues without its content."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.case import Case
from cases.days import today
from cases.decision import Ask, Say, ToOffice, ToPerson, ToWriter
from cases.facts.hearing import CryHeard, WrongNumber
from cases.family.danger import AGAIN_AFTER, cry
from cases.family.unread import not_understood, unread_of, wrong_number
from cases.ids import LetterId, PersonId
from cases.office import Office
from cases.rooms.admission import may_receive
from storage.letters import Letter
from tests.asking import asked, shown
from tests.given import NOW, a_case, after, facts_of, only_said, said, texts, who, with_consent
from tests.given_changed import taken_out

pytestmark = [pytest.mark.rule("R96"), pytest.mark.threat("cry-for-help")]
CASE = with_consent(a_case(people=("lots", "ungdom", "vh1", "vh2", "polis", "skola"), greeted=("ungdom", "vh1")))
COLLEAGUES = {ToPerson(PersonId("samordnare")), ToPerson(PersonId("lots"))}
STATES = {
    "as ever": CASE,
    "silenced": after(CASE, asked("!ärende tysta", CASE)),
    "told nothing": after(CASE, asked('!person info ungdom nej skäl=sekretess_mot_vh dnr="SN 9"', CASE)),
    "before the code": with_consent(a_case(greeted=())),
}


@pytest.mark.parametrize("case", STATES.values(), ids=STATES)
def test_everybody_the_bot_knows_in_that_chat_is_answered_whatever_else_is_held_back(case: Case) -> None:
    answer = cry(case, who(case, "ungdom"), NOW)
    (own,) = [effect for effect in answer.effects if isinstance(effect, Say) and effect.to == ToWriter()]
    assert own.act
    assert own.about is not None
    assert own.about.ask is Ask.DANGER
    to = ToPerson(PersonId("ungdom"))
    letter = Letter(id=LetterId("x"), case=case.id, to=to, order="x", words=None, written=NOW, about=own.about)
    assert may_leave(letter, after(case, answer), Office(), today(NOW)) is Leave.NOW
    assert case.code not in shown(replace(answer, effects=(own,)))


def test_coordinator_and_guide_are_told_at_the_same_moment_that_it_was_written() -> None:
    answer = cry(CASE, who(CASE, "ungdom"), NOW)
    told = said(answer, "told-danger")
    assert {say.to for say in told} == COLLEAGUES
    assert all(say.act for say in told)
    assert "ungdom i Björk-17 har skrivit något som kan vara fara. Ring i dag." in shown(answer)


def test_the_answer_comes_each_time_and_colleagues_hear_it_once_in_ten_minutes() -> None:
    case = after(CASE, cry(CASE, who(CASE, "ungdom"), NOW))
    for minutes, tells in ((1, False), (9, False), (10, True)):
        answer = cry(case, who(case, "ungdom"), NOW + timedelta(minutes=minutes))
        assert len(said(answer, "family-danger")) == 1
        assert bool(said(answer, "told-danger")) is tells
        assert [fact.told for fact in facts_of(answer, CryHeard)] == [tells]
    other = cry(case, who(case, "vh1"), NOW + timedelta(minutes=1))
    assert said(other, "told-danger")
    assert timedelta(minutes=10) == AGAIN_AFTER


def test_whose_part_has_ended_is_told_nothing_and_the_office_hears_it_when_nobody_is_left() -> None:
    gone = replace(CASE, people=CASE.people | {PersonId("lots"): taken_out(who(CASE, "lots"))})
    assert {say.to for say in said(cry(gone, who(gone, "ungdom"), NOW), "told-danger")} == COLLEAGUES - {
        ToPerson(PersonId("lots"))
    }
    alone = replace(gone, people=gone.people | {PersonId("samordnare"): taken_out(who(gone, "samordnare"))})
    assert only_said(cry(alone, who(alone, "ungdom"), NOW), "told-danger").to == ToOffice(CASE.unit)


def test_what_nobody_read_is_shown_by_who_and_when_for_a_week_and_once_in_ten_minutes() -> None:
    first = not_understood(CASE, who(CASE, "ungdom"), NOW)
    case = after(CASE, first)
    assert not_understood(case, who(case, "ungdom"), NOW + timedelta(minutes=9)).facts == ()
    assert [(each.handle, when) for each, when in unread_of(case, NOW)] == [("ungdom", NOW)]
    assert unread_of(case, NOW + timedelta(days=7)) == ()
    assert "ungdom: tisdag 24 november kl. 10.00" in shown(asked("!ärende visa", case))


@pytest.mark.rule("R98")
def test_a_wrong_number_stops_everything_to_that_address_and_the_coordinator_is_told() -> None:
    answer = wrong_number(CASE, who(CASE, "vh1"), NOW)
    assert texts(answer) == ["told-wrong-number"]
    case = after(CASE, answer)
    assert not may_receive(case, PersonId("vh1"), today(NOW))
    assert not who(case, "vh1").contact.greeted
    both = wrong_number(CASE, who(CASE, "vh1"), NOW, [(CASE, who(CASE, "vh2"))])
    ((there, elsewhere),) = both.elsewhere
    assert there == CASE.id
    assert [fact.person for fact in facts_of(elsewhere, WrongNumber)] == ["vh2"]
