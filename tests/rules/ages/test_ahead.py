"""Warnings before a consent ends and before birthdays: who they reach, when they are silent, when they are one."""

from datetime import date, datetime, timedelta
from typing import Final

import pytest

from cases.ages.midnights import BIRTHDAY
from cases.ages.warnings import BIRTHDAY_WARNING, CONSENT_WARNING
from cases.case import Case
from cases.decision import SILENCE, Decision, Say, ToCoordinators, ToPerson
from cases.dues import Due, DueKind
from cases.falling_due import ask, dues
from cases.fold import fold as fold_on
from cases.ids import PersonId
from cases.meetings.around import AGENDA
from tests.asking import TEXTS, asked, shown
from tests.given import NOW, THROUGH, a_case, added, after, at, only_said, said, with_consent
from tests.town.arming import Story, already, says

ARMED_BY: Final[dict[DueKind, Story]] = {
    CONSENT_WARNING: already,
    BIRTHDAY_WARNING: says("!person född CODE 2008-05-14"),
    AGENDA: says("!möte kalla CODE 2026-05-25 15:00"),
}
CONSENTED = with_consent()
MAY = at("2027-05-03 12:00")
ADULT_SOON = with_consent(a_case(born=date(2009, 5, 1)))
"""Turns eighteen on 1 May 2027, before the paper's last day."""


def due_of(case: Case, kind: DueKind, ending: str, now: datetime = NOW) -> Due:
    (due,) = (due for due in dues(case, now) if due.kind == kind and due.key.endswith(f":{ending}"))
    return due


def ends(case: Case, days: int, record: str = "r1", now: datetime = NOW) -> Due:
    return due_of(case, CONSENT_WARNING, f"{record}:{days}", now)


def turns(case: Case, age: int, days: int, now: datetime = NOW) -> Due:
    return due_of(case, BIRTHDAY_WARNING, f"{age}:{days}", now)


def on_time(case: Case, due: Due) -> Decision:
    return ask(case, due, due.moment)


@pytest.mark.rule("R8")
@pytest.mark.parametrize(
    ("days", "moment"),
    [(30, "2027-04-20 08:00"), (14, "2027-05-06 08:00"), (7, "2027-05-13 08:00"), (1, "2027-05-19 08:00")],
)
def test_an_end_is_told_ahead_on_four_mornings(days: int, moment: str) -> None:
    due = ends(CONSENTED, days)
    assert due.moment == at(moment)
    told = said(on_time(CONSENTED, due), "consent-ends-soon")
    assert [say.to for say in told] == [ToCoordinators(), ToPerson(PersonId("lots"))]
    assert {(say.args["through"], say.args["days"]) for say in told} == {(THROUGH, days)}


@pytest.mark.rule("R8")
@pytest.mark.parametrize(("days", "told"), [(30, []), (14, []), (7, ["intygare"]), (1, [])])
def test_a_week_before_the_end_the_certifier_hears_it_too(days: int, told: list[str]) -> None:
    case = fold_on(CONSENTED, [added("intygare")])
    heard = said(on_time(case, ends(case, days)), "consent-ends-certifier")
    assert [say.to for say in heard] == [ToPerson(PersonId(who)) for who in told]


@pytest.mark.rule("R8")
def test_a_warning_changes_nothing_for_nothing_is_rolled_on() -> None:
    assert on_time(CONSENTED, ends(CONSENTED, 1)).facts == ()


@pytest.mark.rule("R8")
def test_a_renewal_that_goes_on_without_a_gap_ends_the_warnings_and_has_its_own() -> None:
    due = ends(CONSENTED, 7)
    renewed = with_consent(
        CONSENTED, record="r2", signed=date(2027, 5, 1), starts=date(2027, 5, 21), through=date(2027, 11, 1),
        moment=at("2027-05-01 12:00"),
    )  # fmt: skip
    assert on_time(renewed, due) == SILENCE
    assert said(on_time(renewed, ends(renewed, 14, "r2")), "consent-ends-soon")


@pytest.mark.rule("R8")
def test_a_renewal_with_a_gap_does_not_end_them() -> None:
    gap = with_consent(CONSENTED, record="r2", starts=date(2027, 5, 23), through=date(2027, 11, 1))
    assert said(on_time(gap, ends(gap, 7)), "consent-ends-soon")


@pytest.mark.rule("R8")
def test_warnings_that_come_late_are_one() -> None:
    late = at("2027-05-14 09:30")
    heard = [ask(CONSENTED, ends(CONSENTED, days), late) for days in (30, 14, 7)]
    assert heard[:2] == [SILENCE, SILENCE]
    assert {say.args["days"] for say in said(heard[2], "consent-ends-soon")} == {6}


def test_when_it_has_ended_already_nothing_is_said_ahead() -> None:
    assert ask(CONSENTED, ends(CONSENTED, 1), at("2027-05-21 09:00")) == SILENCE


def test_a_paper_confirmed_late_is_not_warned_of_for_mornings_that_have_passed() -> None:
    now = at("2027-05-10 12:00")
    keys = {due.key.rpartition(":")[2] for due in dues(CONSENTED, now) if due.kind == CONSENT_WARNING}
    assert keys == {"7", "1"}


@pytest.mark.rule("R8")
@pytest.mark.parametrize(("start", "told"), [("10/5 15", 1), ("20/5 15", 1), ("20/4 15", 0), ("21/5 15", 0)])
def test_the_last_meeting_before_the_end_is_told_to_the_coordinator(start: str, told: int) -> None:
    case = with_consent(through=date(2027, 5, 20))
    answer = asked(f"!möte kalla 2027-{_iso(start)} typ=informationsmöte", case)
    assert len(said(answer, "meeting-last-before-end")) == told


@pytest.mark.rule("R8")
def test_the_agenda_of_the_last_meeting_has_the_line_and_the_renewal_filled_in_with_the_meetings_day() -> None:
    answer = asked("!möte kalla 2027-05-11 15:00", CONSENTED)
    assert "**Stämmer samtycket än?**".replace("*", "") in shown(answer)
    case = after(CONSENTED, answer)
    (due,) = (due for due in dues(case, NOW) if due.kind == AGENDA)
    assert due.moment == at("2027-05-10 08:00")
    told = only_said(on_time(case, due), "meeting-last-before-end")
    block = TEXTS.say("renewal-block", told.args).plain
    assert block.startswith("!samtycke förnya papper Björk-17 2027-05-11 REFERENS\nutvärderat 2027-05-11\nja ungdom")
    signed = asked(block.replace("REFERENS", "SN 2027/9:1"), case, now=at("2027-05-11 16:00"))
    assert only_said(signed, "consent-card").args["starts"] == date(2027, 5, 21)


@pytest.mark.rule("R8")
def test_the_agenda_is_silent_when_the_meeting_is_off_or_what_holds_goes_on() -> None:
    case = after(CONSENTED, asked("!möte kalla 2027-05-11 15:00", CONSENTED))
    (due,) = (due for due in dues(case, NOW) if due.kind == AGENDA)
    renewed = with_consent(
        case, record="r2", signed=date(2027, 5, 3), starts=date(2027, 5, 21), through=date(2027, 11, 20), moment=MAY
    )
    assert on_time(renewed, due) == SILENCE
    moved = after(case, asked("!möte flytta M1 2027-05-12 15:00", case))
    assert on_time(moved, due) == SILENCE
    assert [due.moment for due in dues(moved, NOW) if due.kind == AGENDA] == [at("2027-05-11 08:00")]


def _iso(start: str) -> str:
    day, _, clock = start.partition(" ")
    number, _, month = day.partition("/")
    return f"{int(month):02}-{int(number):02} {clock}"


@pytest.mark.rule("R19")
@pytest.mark.parametrize(
    ("days", "moment"), [(60, "2027-03-02 08:00"), (30, "2027-04-01 08:00"), (7, "2027-04-24 08:00")]
)
def test_the_coordinators_hear_before_the_eighteenth_birthday(days: int, moment: str) -> None:
    due = turns(ADULT_SOON, 18, days)
    assert due.moment == at(moment)
    told = only_said(on_time(ADULT_SOON, due), "adult-soon")
    assert (told.to, told.args["turn"], told.args["days"]) == (ToCoordinators(), date(2027, 5, 1), days)


@pytest.mark.rule("R19")
def test_what_a_birthday_ends_is_told_by_the_birthday_alone() -> None:
    assert [on_time(ADULT_SOON, ends(ADULT_SOON, days)) for days in (30, 14, 7, 1)] == [SILENCE] * 4


@pytest.mark.rule("R19")
def test_a_yes_signed_before_from_the_birthday_ends_them_and_leaves_no_gap() -> None:
    due = turns(ADULT_SOON, 18, 7)
    signed = with_consent(
        ADULT_SOON, record="r2", yes=("ungdom",), signed=date(2027, 4, 2), starts=date(2027, 5, 1),
        through=date(2027, 10, 1), moment=at("2027-04-02 12:00"),
    )  # fmt: skip
    assert on_time(signed, due) == SILENCE


@pytest.mark.rule("R20")
def test_thirty_days_before_twelve_the_childs_own_answer_is_asked_for() -> None:
    case = with_consent(a_case(born=date(2015, 1, 10)), yes=("vh1", "vh2"))
    due = turns(case, 12, 30)
    assert due.moment == at("2026-12-11 08:00")
    assert only_said(on_time(case, due), "own-answer-soon").args["age"] == 12
    own = with_consent(a_case(born=date(2015, 1, 10)))
    assert on_time(own, due) == SILENCE


@pytest.mark.rule("R20")
def test_nothing_is_prompted_at_fifteen() -> None:
    case = with_consent(a_case(born=date(2012, 1, 10)))
    fifteen = at("2027-01-10 12:00")
    near = [due for due in dues(case, NOW) if abs(due.moment - fifteen) < timedelta(days=31)]
    assert not [due for due in near if due.kind in {BIRTHDAY, BIRTHDAY_WARNING}]


def test_a_warning_of_a_birthday_says_how_to_sign_ahead() -> None:
    (say,) = (effect for effect in on_time(ADULT_SOON, turns(ADULT_SOON, 18, 30)).effects if isinstance(effect, Say))
    assert say.args["starts"] == "2027-05-01"
