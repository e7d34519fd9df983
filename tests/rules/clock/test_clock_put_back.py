"""A wrong time that was believed is put back: what ended by it stays ended, and nobody comes in."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from bot.texts.texts import Texts
from cases.case import Case
from cases.consent.effective import covered_parties, effective, shared
from cases.days import at_wall
from cases.facts import PersonTakenOut
from cases.fold import fold
from cases.ids import PersonId
from cases.members.departures import take_out
from cases.papers.put_back import put_back
from cases.people import SOC
from cases.presence import WhyOut
from cases.rooms.admission import desired, may_receive
from tests.given import POLIS, a_case, at, facts_of, only_said, with_consent
from tests.rules.consent.consents import MACHINE, Consents

SIGNED, THROUGH = date(2026, 3, 2), date(2026, 6, 1)
NOW = at("2026-03-10 12:00")
WRONG = NOW + timedelta(days=731)
CASE = with_consent(a_case(), signed=SIGNED, through=THROUGH, moment=at(f"{SIGNED} 12:00"))


def actors_in(case: Case, day: date) -> frozenset[PersonId]:
    """Of the actors, those in the room or written to."""
    known = (who.id for who in case.people.values() if who.is_actor)
    return frozenset(who for who in known if who in desired(case, day) or may_receive(case, who, day))


@pytest.mark.rule("R7")
@pytest.mark.threat("time")
def test_a_paper_that_ended_by_the_wrong_time_stays_ended_and_whom_it_covered_stays_out() -> None:
    assert POLIS in covered_parties(CASE, NOW.date())
    decision = put_back(CASE, WRONG, NOW)
    restored = fold(CASE, decision.facts)
    for day in (NOW.date(), NOW.date() + timedelta(days=30)):
        assert covered_parties(restored, day) == {SOC}
        assert not actors_in(restored, day)
    taken = {fact.person: fact.why for fact in facts_of(decision, PersonTakenOut)}
    assert taken == dict.fromkeys(actors_in(CASE, NOW.date()), WhyOut.EXPIRED)


@pytest.mark.rule("R7")
@pytest.mark.threat("time")
def test_the_coordinators_are_told_which_papers_ended_by_it() -> None:
    told = only_said(put_back(CASE, WRONG, NOW), "clock-put-back-told")
    assert dict(told.args)["papers"] == (CASE.consent.records[next(iter(CASE.consent.records))].paper.reference,)


@pytest.mark.threat("time")
def test_the_coordinators_are_told_to_whom_a_last_message_was_written_by_mistake_and_nobody_else_is_named() -> None:
    by_it = fold(CASE, take_out(CASE, (CASE.people[PersonId("polis")],), WhyOut.EXPIRED, WRONG).facts)
    by_hand = fold(by_it, take_out(by_it, (by_it.people[PersonId("skola")],), WhyOut.HAND, WRONG).facts)
    told = only_said(put_back(by_hand, WRONG, NOW), "clock-put-back-told")
    assert told.args["misled"] == ("polis",)
    assert "av misstag till polis. Ring dem." in Texts.load().say(told.text, {"code": "Björk-17", **told.args}).plain
    before = fold(CASE, take_out(CASE, (CASE.people[PersonId("polis")],), WhyOut.EXPIRED, NOW).facts)
    assert only_said(put_back(before, WRONG, NOW), "clock-put-back-told").args["misled"] == ()


@pytest.mark.threat("time")
def test_where_nothing_had_ended_nothing_is_written_and_nothing_said() -> None:
    decision = put_back(CASE, NOW + timedelta(days=20), NOW)
    assert (decision.facts, decision.effects) == ((), ())


@pytest.mark.rule("R7")
@pytest.mark.threat("time")
def test_a_paper_confirmed_after_the_time_was_put_back_lets_them_in_again() -> None:
    restored = fold(CASE, put_back(CASE, WRONG, NOW).facts)
    again = with_consent(restored, record="r2", signed=NOW.date(), through=THROUGH, moment=NOW + timedelta(hours=1))
    assert POLIS in covered_parties(again, NOW.date())


class PutBack(Consents):
    """The clock is found to have been wrong by days, between any two things that are said."""

    @rule(days=st.integers(1, 60))
    def the_clock_was_wrong(self, days: int) -> None:
        wrong = self.day + timedelta(days=days)
        moments = [at_wall(day, datetime.min.time().replace(hour=12)) for day in (wrong, self.day)]
        could, held = actors_in(self.case, wrong), shared(tuple(effective(self.case, wrong)))
        self.record_closing(*put_back(self.case, *moments).facts)
        assert actors_in(self.case, self.day) <= could
        assert set(shared(tuple(effective(self.case, self.day)))) <= set(held)


@pytest.mark.rule("R7")
@pytest.mark.threat("time")
def test_whatever_was_said_before_nobody_comes_in_and_nothing_is_shared_again() -> None:
    run_state_machine_as_test(PutBack, settings=settings(MACHINE, max_examples=60))


@pytest.mark.rule("R7")
@pytest.mark.threat("time")
def test_a_paper_that_is_to_begin_later_and_had_ended_by_the_wrong_time_never_begins() -> None:
    starts = NOW.date() + timedelta(days=30)
    ahead = with_consent(a_case(), signed=SIGNED, starts=starts, through=THROUGH, moment=at(f"{SIGNED} 12:00"))
    assert POLIS in covered_parties(ahead, starts)
    restored = fold(ahead, put_back(ahead, WRONG, NOW).facts)
    assert covered_parties(restored, starts) == {SOC}


@pytest.mark.rule("R7", "R19")
@pytest.mark.threat("time")
def test_a_paper_that_gave_nothing_after_a_birthday_by_the_wrong_time_gives_nothing_again() -> None:
    turns_twelve = NOW.date() + timedelta(days=10)
    child = a_case(born=turns_twelve.replace(year=turns_twelve.year - 12))
    of_guardians = with_consent(child, yes=("vh1", "vh2"), signed=SIGNED, through=THROUGH, moment=at(f"{SIGNED} 12:00"))
    assert POLIS in covered_parties(of_guardians, NOW.date())
    wrong = NOW + timedelta(days=20)
    assert covered_parties(of_guardians, wrong.date()) == {SOC}
    restored = fold(of_guardians, put_back(of_guardians, wrong, NOW).facts)
    assert covered_parties(restored, NOW.date()) == {SOC}
