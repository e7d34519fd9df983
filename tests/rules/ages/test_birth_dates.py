"""A birth date that is a month alone: what ends ends on its first day, what begins begins on its last (R19, R20)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from cases.ages.birthdate import BIRTH_DAY
from cases.ages.midnights import BIRTHDAY
from cases.ages.warnings import BIRTHDAY_WARNING
from cases.case import Case
from cases.consent.effective import effective, last_day, required_grantors
from cases.days import BirthDate, Month, begins_at, ends_at, today
from cases.decision import SILENCE, Refusal, ToCoordinators
from cases.dues import Due, DueKind
from cases.facts import CaseOpened, PersonTakenOut
from cases.falling_due import dues
from cases.ids import RecordId
from cases.models import STANDARD
from cases.papers.maturity import assess
from cases.rooms.admission import desired
from storage.codec import decode, encode
from tests.asking import asked, shown
from tests.given import (
    BOTH,
    FAMILY,
    NOW,
    a_case,
    after,
    at,
    facts_of,
    handles,
    only_said,
    refused,
    texts,
    who,
    with_consent,
    with_draft,
)
from tests.given_changed import held_to
from tests.settled import ask, confirm
from tests.town.arming import Story, says

ARMED_BY: Final[dict[DueKind, Story]] = {BIRTH_DAY: says("!person född CODE 2008-07")}
STAFF = frozenset({"samordnare", "lots"})
EVERYONE = STAFF | {"polis", "skola"}
GROWN_IN_MAY = Month(2009, 5)
"""Eighteen on some day of May 2027."""
OPENING = """!öppna syd
född {born}
beslut SN 1
ungdom @u1:kommun.se
vh1 @v1:kommun.se"""


def in_may(day: int) -> date:
    return date(2027, 5, day)


def grown_in_may() -> Case:
    return with_consent(a_case(born=GROWN_IN_MAY), through=date(2027, 6, 30))


def turn(case: Case, kind: DueKind) -> Due:
    """The first of this kind to come."""
    return min((due for due in dues(case, NOW) if due.kind == kind), key=lambda due: due.moment)


def test_a_month_is_a_span_of_days_and_a_day_is_itself() -> None:
    assert (ends_at(GROWN_IN_MAY, 18), begins_at(GROWN_IN_MAY, 18)) == (in_may(1), in_may(31))
    assert ends_at(date(2009, 5, 14), 18) == begins_at(date(2009, 5, 14), 18) == in_may(14)
    assert begins_at(Month(2008, 2), 18) == date(2026, 3, 1), "they may be born on the leap day"
    with pytest.raises(ValueError, match="month"):
        Month(2011, 13)


@pytest.mark.rule("R3")
def test_a_month_alone_is_enough_to_open_a_case_and_is_kept_as_it_was_said() -> None:
    (opened,) = facts_of(asked(OPENING.format(born="2011-05")), CaseOpened)
    assert opened.born == Month(2011, 5)
    assert decode(encode(opened)) == opened


@pytest.mark.rule("R3")
@pytest.mark.parametrize(
    ("born", "reason"),
    [
        ("2026-12", "refusal-born-in-the-future"),
        ("2027-01-02", "refusal-born-in-the-future"),
        ("1925-10", "refusal-born-long-ago"),
        ("2011-13", "refusal-day-unreadable"),
        ("2011-00", "refusal-day-unreadable"),
    ],
)
def test_a_birth_date_to_come_or_of_no_month_is_refused_wherever_it_is_typed(born: str, reason: str) -> None:
    assert refused(asked(OPENING.format(born=born))) == reason
    assert refused(asked(f"!person född {born}")) == reason


@pytest.mark.rule("R19")
def test_guardians_signatures_stop_on_the_first_day_of_the_month() -> None:
    case, first = grown_in_may(), at("2027-05-01 00:00")
    due = turn(case, BIRTHDAY)
    assert due.moment == first
    assert desired(case, today(first - timedelta(minutes=1))) == EVERYONE
    assert desired(case, today(first)) == STAFF
    assert last_day(case, today(NOW)) == date(2027, 4, 30)
    gone = {(fact.person, fact.why) for fact in facts_of(ask(case, due, first), PersonTakenOut)}
    assert gone == {("polis", "expired"), ("skola", "expired"), ("vh1", "adult"), ("vh2", "adult")}


@pytest.mark.rule("R3", "R19")
def test_nobody_decides_alone_before_the_month_is_over() -> None:
    case = grown_in_may()
    assert handles(required_grantors(case, in_may(30))) == list(FAMILY)
    assert handles(required_grantors(case, in_may(31))) == ["ungdom"]
    alone = with_consent(case, record="r2", yes=("ungdom",), signed=in_may(3), through=date(2027, 9, 1))
    assert [effective(alone, day) for day in (in_may(3), in_may(31), date(2027, 6, 15))] == [frozenset()] * 3
    together = with_consent(case, record="r2", signed=in_may(3), through=date(2027, 9, 1))
    assert [effective(together, day) for day in (in_may(3), in_may(31), date(2027, 6, 15))] == [frozenset(BOTH)] * 3
    later = with_consent(case, record="r2", yes=("ungdom",), signed=in_may(31), through=date(2027, 9, 1))
    assert effective(later, in_may(31)) == frozenset(BOTH)


@pytest.mark.rule("R19")
def test_the_coordinator_is_told_that_the_day_is_not_known_and_never_that_it_has_come() -> None:
    case, due = grown_in_may(), turn(grown_in_may(), BIRTHDAY)
    assert "kan ha fyllt 18 år" in shown(ask(case, due, due.moment))
    (week,) = (each for each in dues(case, NOW) if each.kind == BIRTHDAY_WARNING and each.key.endswith(":7"))
    assert week.moment == at("2027-04-24 08:00")
    told = shown(ask(case, week, week.moment))
    assert "2009-05-DD" in told
    assert "bara ungdomens eget" not in told
    known = after(case, asked("!person född 2009-05-20", case))
    assert "2009-05-DD" not in shown(ask(known, turn(known, BIRTHDAY_WARNING), at("2027-05-13 08:00")))


@pytest.mark.rule("R3", "R20")
def test_the_childs_own_answer_is_needed_from_the_last_day_of_the_month() -> None:
    case = with_consent(replace(a_case(), born=Month(2015, 1)), yes=("vh1", "vh2"))
    assert handles(required_grantors(case, date(2027, 1, 30))) == ["vh1", "vh2"]
    assert handles(required_grantors(case, date(2027, 1, 31))) == list(FAMILY)
    assert turn(case, BIRTHDAY).moment == at("2027-01-31 00:00")
    assert desired(case, date(2027, 1, 30)) == EVERYONE
    assert desired(case, date(2027, 1, 31)) == STAFF


@pytest.mark.rule("R3", "R20")
@pytest.mark.parametrize(("born", "reason"), [(Month(2011, 11), "refusal-too-young"), (Month(2011, 10), None)])
def test_the_models_switch_is_there_from_the_last_day_of_the_month(born: BirthDate, reason: str | None) -> None:
    case = held_to(replace(a_case(), born=born), replace(STANDARD, guardians_from_15="en"))
    answer = assess(case, who(case, "lots"), "SN 1", today(NOW), NOW)
    assert (answer.reason if isinstance(answer, Refusal) else None) == reason


@pytest.mark.rule("R19")
def test_the_day_is_asked_for_ninety_days_before_the_first_limit_and_not_when_it_is_known() -> None:
    case = grown_in_may()
    due = turn(case, BIRTH_DAY)
    assert due.moment == at("2027-01-31 08:00") == at("2027-05-01 08:00") - timedelta(days=90)
    question = only_said(ask(case, due, due.moment), "birth-day-asked")
    assert question.to == ToCoordinators()
    assert question.act
    assert question.args["limit"] == in_may(1)
    known = after(case, asked("!person född 2009-05-20", case))
    assert ask(known, due, due.moment) == SILENCE
    assert not [each for each in dues(known, NOW) if each.kind == BIRTH_DAY]


@pytest.mark.rule("R20")
def test_below_twelve_it_is_asked_for_before_twelve_and_then_before_eighteen() -> None:
    case = replace(a_case(), born=Month(2015, 5))
    assert turn(case, BIRTH_DAY).moment == at("2027-03-02 08:00") == at("2027-05-31 08:00") - timedelta(days=90)
    (later,) = (due for due in dues(case, at("2027-06-01 09:00")) if due.kind == BIRTH_DAY)
    assert later.moment == at("2033-01-31 08:00")


@pytest.mark.rule("R19")
def test_opened_nearer_than_that_the_day_is_asked_for_at_once() -> None:
    assert only_said(asked(OPENING.format(born="2009-01")), "birth-day-asked").args["days"] == 38
    assert "birth-day-asked" not in texts(asked(OPENING.format(born="2009-05")))
    assert "2009-01-DD" in shown(asked(OPENING.format(born="2009-01")))


def test_a_card_waits_for_the_guardians_while_the_month_runs() -> None:
    case = with_draft(grown_in_may(), "r2", in_may(3))
    record = case.consent.records[RecordId("r2")]
    less = replace(
        case,
        consent=replace(
            case.consent, records=case.consent.records | {RecordId("r2"): replace(record, answers=record.answers[:1])}
        ),
    )
    moment = at("2027-05-04 12:00")
    assert refused(confirm(less, who(less, "samordnare"), RecordId("r2"), moment)) == "refusal-consent-incomplete"
    assert "consent-confirmed" in texts(confirm(case, who(case, "samordnare"), RecordId("r2"), moment))
