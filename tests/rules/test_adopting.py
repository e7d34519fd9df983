"""Another working model for a case that is under way: who leaves, who waits, and that nobody comes in by it."""

from dataclasses import replace
from typing import Final

import pytest

from cases.adopting import change, take_up
from cases.case import Case
from cases.confirming import welcome
from cases.decision import SILENCE, Decision
from cases.facts import FarewellWritten, Grant, ModelTakenUp, PersonTakenOut
from cases.log import lines
from cases.models import STANDARD, Model
from tests.given import (
    GRUND,
    NOW,
    POLIS,
    SKOLA,
    a_case,
    after,
    at,
    facts_of,
    only_said,
    said,
    who,
    with_consent,
)

LATER_GRANTOR: Final = Model("late", own_answer_from=16)
"""A model in which a fifteen-year-old does not answer yet."""


def the_guardians_alone_have_said_yes() -> Case:
    """A paper that holds by a model that asks the guardians alone: by the standard the youth's yes is missing."""
    case = replace(a_case(), model="late", rules=LATER_GRANTOR)
    return with_consent(case, yes=("vh1", "vh2"))


@pytest.mark.rule("R33")
def test_a_case_that_is_held_to_the_model_already_is_left_alone() -> None:
    assert take_up(with_consent(), STANDARD, NOW) == SILENCE


@pytest.mark.rule("R33")
def test_a_model_of_other_values_is_written_into_the_case_and_told_to_its_coordinators() -> None:
    case = with_consent()
    taken = take_up(case, Model("stockholm-2013", cadence_days=35), NOW)
    assert after(case, taken).rules.cadence_days == 35
    assert after(case, taken).model == "stockholm-2013"
    assert only_said(taken, "model-taken-up-told").args["out"] == ()
    assert not only_said(taken, "model-taken-up-told").act
    assert take_up(after(case, taken), Model("stockholm-2013", cadence_days=35), NOW) == SILENCE


@pytest.mark.rule("R3", "R29")
def test_whoever_nothing_covers_by_the_new_model_leaves_with_a_farewell() -> None:
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


def the_young_person_has_said_yes_to_school_alone() -> Case:
    """By the standard only school is covered; by a model that asks the guardians alone, police too."""
    base = with_consent(yes=("vh1", "vh2"))
    (record,) = base.records.values()
    answer = next(given for given in record.answers if given.person == "vh1")
    less = replace(answer, person=who(base, "ungdom").id, only=(Grant(SKOLA, GRUND),))
    whole = replace(record, answers=(*record.answers, less))
    return replace(base, records={record.paper.record: whole})


@pytest.mark.rule("R1", "R3")
def test_nobody_comes_in_by_a_change_of_model_before_the_coordinators_word() -> None:
    case = the_young_person_has_said_yes_to_school_alone()
    what = change(case, LATER_GRANTOR, NOW)
    assert [person.handle for person in what.coming] == ["polis"]
    assert Grant(POLIS, GRUND) in what.gained
    taken = take_up(case, LATER_GRANTOR, NOW)
    held = after(case, taken)
    assert [(fact.person, fact.why) for fact in facts_of(taken, PersonTakenOut)] == [("polis", "held")]
    assert not change(held, LATER_GRANTOR, NOW).coming
    assert not said(taken, "farewell")
    assert not said(taken, "group-changed")
    assert only_said(taken, "model-taken-up-told").args["held"] == ("polis",)
    assert [fact.person for fact in welcome(held, who(held, "samordnare"), NOW)] == ["polis"]


@pytest.mark.rule("R87")
def test_the_log_shows_which_model_a_case_took_up_and_when() -> None:
    taken = take_up(with_consent(), Model("vaxjo", youngest=13), NOW)
    assert isinstance(taken, Decision)
    (line,) = lines(with_consent(), facts_of(taken, ModelTakenUp))
    assert (line.text, dict(line.args)["model"]) == ("log-model", "vaxjo")
