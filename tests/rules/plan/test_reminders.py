"""Reminders of the plan: when they fall due, who gets them, and how late ones become one."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

import pytest

from cases.case import Case
from cases.decision import SILENCE, Ask, Line, ToCoordinators, ToPerson
from cases.dues import Due, DueKind
from cases.facts import (
    ActionAdded,
    ActionDone,
    ActionMoved,
    Reminded,
)
from cases.falling_due import dues
from cases.fold import fold as fold_on
from cases.ids import PersonId
from cases.phases import Phase
from cases.plan.reminders import DAY_BEFORE, DIGEST, OVERDUE
from tests.given import (
    CASE,
    NOW,
    THROUGH,
    a_case,
    after,
    at,
    facts_of,
    only_said,
    texts,
    with_consent,
)
from tests.settled import ask
from tests.town.arming import Story, says

OWES: Final = '!åtgärd ny CODE "Ringa" område=skola ansvarig=skola klart='
ARMED_BY: Final[dict[DueKind, Story]] = {
    DIGEST: says(OWES + "30/4"),
    DAY_BEFORE: says(OWES + "5/3"),
    OVERDUE: says(OWES + "3/3"),
}
CONSENTED = with_consent()
MIDNIGHT = at("2027-05-21 00:00")


def action(number: int, owner: str | None, due: date) -> ActionAdded:
    return ActionAdded(
        case=CASE, at=NOW, number=number, title=f"Sak {number}", area="skola", owner=PersonId(owner or "x"), due=due,
        by=PersonId("samordnare"),
    )  # fmt: skip


def planned(*actions: ActionAdded) -> Case:
    return fold_on(CONSENTED, actions)


def due_of(case: Case, kind: DueKind, now: datetime = NOW, number: int | None = None) -> Due:
    part = f":{number}:" if number else ""
    (due,) = (due for due in dues(case, now) if due.kind == kind and part in due.key)
    return due


@pytest.mark.rule("R64")
def test_professionals_get_a_digest_on_monday_morning() -> None:
    case = planned(
        action(1, "skola", date(2026, 12, 10)), action(2, "skola", date(2026, 12, 3)), action(3, "ungdom", THROUGH)
    )
    digest = due_of(case, DIGEST)
    assert (digest.key, digest.moment) == ("due:digest:c1:2026-W49", at("2026-11-30 08:00"))
    answer = ask(case, digest, digest.moment)
    reminder = only_said(answer, "reminder-digest")
    assert reminder.to == ToPerson(PersonId("skola"))
    assert reminder.act
    assert reminder.about is not None
    assert (reminder.about.ask, reminder.about.numbers, reminder.about.person) == (Ask.ACTIONS, (2, 1), "skola")
    assert texts(answer) == ["reminder-digest"]


@pytest.mark.parametrize(("now", "monday"), [("2026-11-30 07:59", "2026-11-30"), ("2026-11-30 08:00", "2026-12-07")])
def test_the_next_digest_is_this_monday_until_eight_and_then_the_next(now: str, monday: str) -> None:
    case = planned(action(1, "skola", THROUGH))
    assert due_of(case, DIGEST, at(now)).moment == at(f"{monday} 08:00")


@pytest.mark.rule("R64")
def test_no_digest_is_due_when_only_the_family_owns_something() -> None:
    case = planned(action(1, "ungdom", THROUGH))
    assert [due for due in dues(case, NOW) if due.kind == DIGEST] == []


@pytest.mark.rule("R64")
@pytest.mark.parametrize(("owner", "text"), [("skola", "reminder-day-before"), ("ungdom", "family-reminder")])
def test_the_owner_is_reminded_the_day_before_at_eight_weekend_or_not(owner: str, text: str) -> None:
    case = planned(action(1, owner, date(2026, 12, 7)))
    due = due_of(case, DAY_BEFORE)
    assert due.moment == at("2026-12-06 08:00")
    answer = ask(case, due, due.moment)
    reminder = only_said(answer, text)
    assert (reminder.to, reminder.act, reminder.args["late"]) == (ToPerson(PersonId(owner)), True, 0)
    assert [(fact.person, fact.numbers) for fact in facts_of(answer, Reminded)] == [(owner, (1,))]


@pytest.mark.rule("R93")
def test_what_the_family_is_reminded_of_names_no_part_and_no_area() -> None:
    case = planned(action(1, "vh1", date(2026, 12, 7)))
    due = due_of(case, DAY_BEFORE)
    items = only_said(ask(case, due, due.moment), "family-reminder").args["items"]
    assert items == (Line("family-line-action", (("number", 1), ("title", "Sak 1"), ("due", date(2026, 12, 7)))),)


@pytest.mark.rule("R64")
def test_nothing_is_sent_to_an_owner_who_is_out_or_not_greeted_by_then() -> None:
    case = planned(action(1, "skola", date(2027, 6, 10)))
    due = due_of(case, DAY_BEFORE)
    assert ask(case, due, due.moment) == SILENCE
    quiet = fold_on(with_consent(a_case(greeted=())), [action(1, "vh1", date(2026, 12, 7))])
    assert ask(quiet, due_of(quiet, DAY_BEFORE), at("2026-12-06 08:00")) == SILENCE
    closed = replace(case, phase=Phase.CLOSED)
    assert ask(closed, due, due.moment) == SILENCE
    assert dues(closed, NOW) == frozenset()


@pytest.mark.rule("R64")
def test_a_reminder_asks_what_is_true_now_not_when_it_was_planned() -> None:
    case = planned(action(1, "skola", date(2026, 12, 7)))
    due = due_of(case, DAY_BEFORE)
    done = fold_on(case, [ActionDone(case=CASE, at=NOW, number=1, by=PersonId("skola"))])
    moved = fold_on(case, [ActionMoved(case=CASE, at=NOW, number=1, due=date(2026, 12, 9), by=PersonId("skola"))])
    assert ask(done, due, due.moment) == ask(moved, due, due.moment) == SILENCE
    assert due_of(moved, DAY_BEFORE).moment == at("2026-12-08 08:00")


def test_several_of_one_owner_are_one_message_and_none_is_said_twice() -> None:
    case = planned(action(1, "skola", date(2026, 12, 7)), action(2, "skola", date(2026, 12, 8)))
    first, second = (due_of(case, DAY_BEFORE, number=number) for number in (1, 2))
    late = at("2026-12-07 12:00")
    answer = ask(case, first, late)
    reminder = only_said(answer, "reminder-day-before")
    assert (reminder.args["numbers"], reminder.args["late"]) == (("1", "2"), 1)
    assert ask(after(case, answer), second, late) == SILENCE


def test_a_reminder_more_than_a_week_late_goes_to_the_coordinator_instead() -> None:
    case = planned(action(1, "skola", date(2026, 12, 7)))
    due = due_of(case, DAY_BEFORE)
    answer = ask(case, due, due.moment + timedelta(days=8))
    assert texts(answer) == ["reminder-too-late"]
    assert only_said(answer, "reminder-too-late").to == ToCoordinators()


@pytest.mark.rule("R64")
def test_three_days_past_its_date_the_coordinator_hears_of_it() -> None:
    case = planned(action(1, "skola", date(2026, 12, 7)), action(2, "ungdom", date(2026, 12, 7)))
    first, second = (due_of(case, OVERDUE, number=number) for number in (1, 2))
    assert first.moment == at("2026-12-10 08:00")
    answer = ask(case, first, first.moment)
    told = only_said(answer, "overdue-told")
    assert (told.to, told.args["numbers"]) == (ToCoordinators(), ("1", "2"))
    assert ask(after(case, answer), second, second.moment) == SILENCE


def test_an_action_added_too_late_for_its_reminder_is_not_reminded_of_at_once() -> None:
    case = planned(action(1, "skola", date(2026, 11, 25)))
    assert [due for due in dues(case, NOW) if due.kind == DAY_BEFORE] == []
