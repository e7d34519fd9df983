"""Another working model for a case that is under way: who leaves, who waits, and that nobody comes in by it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from cases.case import Case
from cases.consent.effective import effective, required_grantors
from cases.days import today
from cases.decision import SILENCE, Decision
from cases.facts import FarewellWritten, Grant, ModelTakenUp, PersonTakenOut
from cases.ids import PersonId
from cases.log import lines
from cases.models import STANDARD, Model
from cases.rooms.admission import may_receive
from cases.unit.adopting import change
from tests.asking import MODELS
from tests.given import BOTH, GRUND, NOW, SKOLA, a_case, after, at, facts_of, handles, only_said, said, with_consent
from tests.given_changed import held_to
from tests.settled import take_up

LATER_GRANTOR: Final = Model("late", own_answer_from=16)
"""A model in which a fifteen-year-old does not answer yet."""


def the_guardians_alone_have_said_yes() -> Case:
    """A paper that holds by a model that asks the guardians alone: by the standard the youth's yes is missing."""
    case = held_to(a_case(), LATER_GRANTOR)
    return with_consent(case, yes=("vh1", "vh2"))


@pytest.mark.rule("R33")
def test_a_case_that_is_held_to_the_model_already_is_left_alone() -> None:
    assert take_up(with_consent(), STANDARD, NOW) == SILENCE


@pytest.mark.rule("R33")
def test_a_model_of_other_values_is_written_into_the_case_and_told_to_its_coordinators() -> None:
    case = with_consent()
    taken = take_up(case, Model("stockholm-2013", cadence_days=35), NOW)
    assert after(case, taken).rules.cadence_days == 35
    assert after(case, taken).basis.model == "stockholm-2013"
    assert only_said(taken, "model-taken-up-told").args["out"] == ()
    assert not only_said(taken, "model-taken-up-told").act
    assert take_up(after(case, taken), Model("stockholm-2013", cadence_days=35), NOW) == SILENCE


@pytest.mark.rule("R3", "R29")
def test_those_not_covered_by_the_new_model_leave_with_a_farewell() -> None:
    case = the_guardians_alone_have_said_yes()
    taken = take_up(case, STANDARD, NOW)
    assert [(fact.person, fact.why) for fact in facts_of(taken, PersonTakenOut)] == [
        ("polis", "model"),
        ("skola", "model"),
    ]
    assert [fact.person for fact in facts_of(taken, FarewellWritten)] == ["polis", "skola"]
    assert only_said(taken, "model-taken-up-told").args["out"] == ("polis", "skola")
    assert only_said(taken, "model-taken-up-told").act
    assert not change(after(case, taken), STANDARD, NOW).leaving


@pytest.mark.rule("R3", "R94")
def test_texts_of_a_start_in_the_night_wait_for_the_morning_while_the_removal_does_not() -> None:
    case, night = the_guardians_alone_have_said_yes(), at("2026-11-25 02:00")
    taken = take_up(case, STANDARD, night)
    assert len(facts_of(taken, PersonTakenOut)) == 2
    assert {say.not_before for say in said(taken, "farewell")} == {at("2026-11-25 08:00")}
    assert only_said(taken, "model-taken-up-told").not_before == at("2026-11-25 08:00")


@pytest.mark.rule("R1", "R3")
def test_nothing_is_shared_wider_by_a_change_of_model_before_a_new_paper() -> None:
    base = with_consent()
    (record,) = base.consent.records.values()
    school = (Grant(SKOLA, GRUND),)
    less = tuple(replace(yes, only=school) if yes.person == "ungdom" else yes for yes in record.answers)
    case = replace(base, consent=replace(base.consent, records={record.paper.record: replace(record, answers=less)}))
    what = change(case, LATER_GRANTOR, NOW)
    assert (what.leaving, what.coming, what.lost) == ((), (), frozenset())
    assert [person.handle for person in what.unasked] == ["ungdom"]
    held = after(case, take_up(case, LATER_GRANTOR, NOW))
    assert effective(held, today(NOW)) == {Grant(SKOLA, GRUND)}
    newer = with_consent(held, record="r2", yes=("vh1", "vh2"), moment=NOW + timedelta(minutes=1))
    assert effective(newer, today(NOW)) == set(BOTH)


@pytest.mark.rule("R3", "R19")
@pytest.mark.parametrize("hour", ["2026-11-25 02:00", "2026-11-25 10:00"])
def test_guardians_of_somebody_who_is_of_age_hear_nothing_more_when_a_model_for_adults_is_taken_up(hour: str) -> None:
    case, adults = with_consent(a_case(born=date(2006, 1, 1)), yes=("ungdom",)), MODELS["hasselby"]
    assert set(handles(change(case, adults, at(hour)).leaving)) == {"vh1", "vh2"}
    taken = take_up(case, adults, at(hour))
    gone = [(fact.person, fact.why) for fact in facts_of(taken, PersonTakenOut)]
    assert gone == [("vh1", "adult"), ("vh2", "adult")]
    assert not said(taken, "farewell")
    assert only_said(taken, "model-taken-up-told").args["out"] == ("vh1", "vh2")
    assert not [who for who in ("vh1", "vh2") if may_receive(after(case, taken), PersonId(who), today(at(hour)))]
    assert effective(after(case, taken), today(at(hour))) == effective(case, today(at(hour)))


@pytest.mark.rule("R3")
def test_a_model_for_adults_makes_no_child_one() -> None:
    case = with_consent()
    taken = take_up(case, MODELS["hasselby"], NOW)
    assert not facts_of(taken, PersonTakenOut)
    assert handles(required_grantors(after(case, taken), today(NOW))) == ["ungdom", "vh1", "vh2"]


@pytest.mark.rule("R87")
def test_the_log_shows_which_model_a_case_took_up_and_when() -> None:
    taken = take_up(with_consent(), Model("vaxjo", youngest=13), NOW)
    assert isinstance(taken, Decision)
    (line,) = lines(with_consent(), facts_of(taken, ModelTakenUp))
    assert (line.text, dict(line.args)["model"]) == ("log-model-taken-up", "vaxjo")


@pytest.mark.rule("R2", "R8")
def test_a_paper_that_was_replaced_does_not_come_back_because_another_model_asks_for_more() -> None:
    before = with_consent(held_to(a_case(), LATER_GRANTOR), signed=date(2026, 11, 10), yes=("ungdom", "vh1", "vh2"))
    school = (Grant(SKOLA, GRUND),)
    renewed = with_consent(before, record="r2", yes=("vh1", "vh2"), grants=school, moment=NOW + timedelta(minutes=1))
    now = NOW + timedelta(minutes=2)
    assert effective(renewed, today(now)) == {Grant(SKOLA, GRUND)}
    taken = take_up(renewed, STANDARD, now)
    assert effective(after(renewed, taken), today(now)) == frozenset()
    assert "skola" in {fact.person for fact in facts_of(taken, PersonTakenOut)}
