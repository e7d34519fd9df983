"""Actions of the plan: an owner and a date, done, moved and declined."""

from dataclasses import replace
from datetime import date

import pytest

from cases.case import Case
from cases.decision import Decision, Refusal, ToCoordinators
from cases.facts import ActionAdded, ActionDeclined, ActionDone, ActionMoved
from cases.plan.actions import add, decline, done, family_line, line, move, open_actions, owned, suggested_due
from tests.given import NOW, a_case, after, facts_of, only_said, refused, texts, who, with_consent

CONSENTED = with_consent()
DUE = date(2026, 12, 15)


def promised(
    case: Case = CONSENTED,
    title: str = "Ring skolan",
    area: str = "skola",
    owner: str | None = "skola",
    due: date | None = DUE,
) -> Decision | Refusal:
    return add(case, who(case, "samordnare"), title, area, owner, due, NOW)


PLANNED = after(after(CONSENTED, promised()), promised(after(CONSENTED, promised()), owner="ungdom", title="Träna"))


@pytest.mark.rule("R57")
def test_an_action_has_one_owner_a_date_and_a_number() -> None:
    (fact,) = facts_of(promised(), ActionAdded)
    assert (fact.number, fact.owner, fact.due, fact.area) == (1, "skola", DUE, "skola")
    assert list(PLANNED.plan.actions) == [1, 2]


@pytest.mark.rule("R57")
@pytest.mark.parametrize(
    ("owner", "due", "missing"),
    [
        (None, DUE, ("@field-owner",)),
        ("skola", None, ("@field-due",)),
        (None, None, ("@field-owner", "@field-due")),
    ],
)
def test_an_action_without_owner_or_date_is_refused_naming_which(
    owner: str | None, due: date | None, missing: tuple[str, ...]
) -> None:
    refusal = promised(owner=owner, due=due)
    assert isinstance(refusal, Refusal)
    assert (refusal.reason, refusal.args["missing"]) == ("refusal-action-incomplete", missing)
    assert suggested_due(NOW) == date(2026, 12, 8)


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (promised(title="  "), "refusal-action-without-title"),
        (promised(title="x" * 201), "refusal-title-too-long"),
        (promised(area="rymden"), "refusal-unknown-area"),
        (promised(owner="granne"), "refusal-unknown-handle"),
        (promised(due=date(2026, 11, 23)), "refusal-time-past"),
        (promised(case=a_case()), "refusal-owner-not-in"),
    ],
)
def test_an_action_that_cannot_be_is_refused_with_why(decision: Decision | Refusal, reason: str) -> None:
    assert refused(decision) == reason


def test_the_family_may_own_an_action_even_before_the_greeting() -> None:
    case = a_case(greeted=())
    assert [fact.owner for fact in facts_of(promised(case=case, owner="vh1"), ActionAdded)] == ["vh1"]


def test_the_owner_says_done_and_it_is_off_the_list() -> None:
    answer = done(PLANNED, who(PLANNED, "skola"), (1,), NOW)
    assert [fact.number for fact in facts_of(answer, ActionDone)] == [1]
    assert [action.number for action in open_actions(after(PLANNED, answer))] == [2]
    assert texts(done(PLANNED, who(PLANNED, "ungdom"), (2,), NOW)) == ["family-actions-done"]


def test_staff_may_say_done_of_any_and_of_several() -> None:
    answer = done(PLANNED, who(PLANNED, "lots"), (2, 1, 2), NOW)
    assert [fact.number for fact in facts_of(answer, ActionDone)] == [2, 1]


def test_a_strangers_action_reads_like_none() -> None:
    school = who(PLANNED, "skola")
    not_mine = done(PLANNED, school, (2,), NOW)
    no_such = done(PLANNED, school, (9,), NOW)
    assert refused(not_mine) == refused(no_such) == "refusal-no-such-action"
    assert refused(move(PLANNED, school, 2, DUE, NOW)) == "refusal-no-such-action"
    assert refused(decline(PLANNED, school, (2,), NOW)) == "refusal-no-such-action"


def test_one_unknown_number_stops_them_all() -> None:
    answer = done(PLANNED, who(PLANNED, "lots"), (1, 9), NOW)
    assert isinstance(answer, Refusal)
    assert answer.args["numbers"] == ("9",)


def test_what_is_done_is_not_done_again() -> None:
    case = after(PLANNED, done(PLANNED, who(PLANNED, "skola"), (1,), NOW))
    assert refused(done(case, who(case, "skola"), (1,), NOW)) == "refusal-already-done"
    assert refused(move(case, who(case, "skola"), 1, DUE, NOW)) == "refusal-already-done"


def test_an_owners_new_date_is_told_to_the_coordinator() -> None:
    answer = move(PLANNED, who(PLANNED, "skola"), 1, date(2026, 12, 18), NOW)
    assert [fact.due for fact in facts_of(answer, ActionMoved)] == [date(2026, 12, 18)]
    assert only_said(answer, "action-moved-told").to == ToCoordinators()
    assert texts(move(PLANNED, who(PLANNED, "lots"), 1, date(2026, 12, 18), NOW)) == ["action-moved"]
    assert refused(move(PLANNED, who(PLANNED, "lots"), 1, date(2026, 11, 1), NOW)) == "refusal-time-past"


def test_an_owner_who_cannot_stays_owner_and_the_coordinator_is_asked() -> None:
    answer = decline(PLANNED, who(PLANNED, "skola"), (1,), NOW)
    assert [fact.number for fact in facts_of(answer, ActionDeclined)] == [1]
    assert only_said(answer, "action-declined-told").act
    assert after(PLANNED, answer).plan.actions[1].owner == "skola"


def test_lists_show_the_soonest_first_and_each_their_own() -> None:
    case = after(PLANNED, promised(PLANNED, owner="skola", due=date(2026, 12, 1), title="Ring först"))
    assert [action.number for action in open_actions(case)] == [3, 1, 2]
    assert [action.number for action in owned(case, who(case, "skola"))] == [3, 1]


@pytest.mark.rule("R93")
def test_a_line_to_the_family_names_no_area_and_no_handle() -> None:
    assert dict(line(PLANNED, PLANNED.plan.actions[1]).args)["owner"] == "skola"
    assert set(dict(family_line(PLANNED.plan.actions[2]).args)) == {"number", "title", "due"}
    orphan = replace(PLANNED.plan.actions[1], owner=None)
    assert line(PLANNED, orphan).text == "line-action-without-owner"
