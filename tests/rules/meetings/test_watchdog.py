"""The watchdog of the mötestakt: who is told, when, with what to do about it, and how often (R44)."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

import pytest

from bot.texts.texts import Texts
from cases.case import Case
from cases.decision import SILENCE, Decision, Say, ToCoordinators, ToOffice, ToPerson
from cases.dues import Due, DueKind
from cases.facts import MeetingCalled
from cases.facts.rhythm import BreakNoted, CadenceStage, CadenceTold, SlotSet
from cases.falling_due import ask, dues
from cases.fold import fold
from cases.ids import PersonId
from cases.lights import Because, shown
from cases.meetings.cadence import CADENCE
from cases.meetings.watchdog import is_short_of_a_meeting
from cases.phases import Phase
from tests.asking import MODELS, asked
from tests.given import CASE, NOW, after, at, facts_of, said, with_consent, withdrawn
from tests.given_changed import held_to
from tests.town.arming import Story, already

ARMED_BY: Final[dict[DueKind, Story]] = {CADENCE: already}
TEXTS = Texts.load()
HELD = after(with_consent(), asked('!möte kalla 2026-12-01 15 plats="Rådhuset"', with_consent()))
LAST = date(2026, 12, 29)
WARNING, BREACH, WEEK_AFTER = (at(f"{day} 08:00") for day in ("2026-12-22", "2026-12-30", "2027-01-06"))


def due_at(case: Case, moment: datetime, now: datetime) -> Due:
    return next(due for due in dues(case, now) if due.kind == CADENCE and due.moment == moment)


def told(case: Case, moment: datetime, now: datetime | None = None) -> Decision:
    """What is said of the due of a moment, when it is asked then, or later."""
    return ask(case, due_at(case, moment, at("2026-12-02 09:00")), now or moment)


def words(decision: Decision, text: str = "cadence-told") -> str:
    say = next(each for each in decision.effects if isinstance(each, Say) and each.text == text)
    return str(TEXTS.say(say.text, say.args).plain)


@pytest.mark.rule("R44")
def test_a_week_before_the_coordinator_gets_the_next_free_date_as_a_whole_command() -> None:
    answer = told(HELD, WARNING)
    (say,) = (each for each in answer.effects if isinstance(each, Say))
    assert say.to == ToPerson(PersonId("samordnare"))
    assert '!möte kalla Björk-17 2026-12-29 15:00 plats="Rådhuset"' in words(answer)
    called = asked('!möte kalla Björk-17 2026-12-29 15:00 plats="Rådhuset"', HELD, now=WARNING)
    assert facts_of(called, MeetingCalled)


@pytest.mark.rule("R44", "R48")
def test_the_date_is_on_the_fixed_slot() -> None:
    slot = SlotSet(
        case=CASE, at=NOW, weekday=0, clock=at("2026-12-01 13:00").time(), weeks=1, first=date(2026, 11, 30),
        by=PersonId("samordnare"),
    )  # fmt: skip
    assert "2026-12-28 13:00" in words(told(fold(HELD, (slot,)), WARNING))


@pytest.mark.rule("R44")
def test_the_breach_is_told_once_and_a_week_after_the_deputy_and_the_unit_hear_it_too() -> None:
    breach = told(HELD, BREACH)
    assert "29 dagar" in words(breach)
    assert ask(fold(HELD, breach.facts), due_at(HELD, BREACH, NOW + timedelta(days=9)), BREACH) == SILENCE
    later = told(HELD, WEEK_AFTER)
    assert [each.to for each in later.effects if isinstance(each, Say)] == [ToCoordinators(), ToOffice(HELD.unit)]
    assert "Björk-17" in words(later, "cadence-told-office")


@pytest.mark.rule("R44")
def test_after_a_time_down_the_latest_alone_is_told_and_marked_late() -> None:
    now = BREACH + timedelta(days=2)
    assert told(HELD, WARNING, now) == SILENCE
    assert "sent" in words(told(HELD, BREACH, now))


@pytest.mark.rule("R44", "R45")
def test_a_meeting_planned_in_time_is_enough_and_one_planned_too_late_is_named() -> None:
    in_time = after(HELD, asked("!möte kalla 2026-12-28 15", HELD))
    assert told(in_time, WARNING) == SILENCE
    too_late = after(HELD, asked("!möte kalla 2027-01-12 15", HELD))
    assert "M2" in words(told(too_late, WARNING))
    assert told(too_late, WEEK_AFTER) == SILENCE


@pytest.mark.rule("R44", "R46")
def test_an_individual_meeting_is_no_network_meeting() -> None:
    alone = after(HELD, asked("!möte kalla 2026-12-28 15 typ=enskilt", HELD))
    assert told(alone, WARNING) != SILENCE


@pytest.mark.rule("R44")
def test_what_is_called_off_in_the_last_week_is_told_the_next_morning() -> None:
    planned = after(HELD, asked("!möte kalla 2026-12-28 15", HELD))
    now = at("2026-12-24 11:00")
    assert not [due for due in dues(planned, now) if due.kind == CADENCE and due.moment == at("2026-12-25 08:00")]
    off = replace(planned, meetings=planned.meetings | {2: replace(planned.meetings[2], cancelled=True)})
    assert ask(off, due_at(off, at("2026-12-25 08:00"), now), at("2026-12-25 08:00")) != SILENCE


@pytest.mark.rule("R44")
def test_nothing_is_told_while_no_consent_holds_or_once_the_case_is_closed() -> None:
    paused = fold(HELD, (withdrawn("ungdom"),))
    assert told(paused, WARNING) == SILENCE
    assert dues(replace(HELD, phase=Phase.CLOSED), NOW) == frozenset()


@pytest.mark.rule("R44")
def test_a_summer_break_moves_the_day_to_a_week_after_it() -> None:
    case = after(with_consent(), asked("!möte kalla 2026-12-01 15", with_consent()))
    pause = BreakNoted(case=CASE, at=NOW, first=date(2026, 12, 14), last=date(2027, 1, 10), by=PersonId("samordnare"))
    resting = fold(case, (pause,))
    assert min(due.moment for due in dues(resting, at("2026-12-02 09:00")) if due.kind == CADENCE) == at(
        "2027-01-10 08:00"
    )


@pytest.mark.rule("R44")
def test_orebros_first_meetings_are_three_weeks_apart() -> None:
    rules = replace(MODELS["orebro"], incomplete_group="varna", mandatory_parties=HELD.rules.mandatory_parties)
    assert told(held_to(HELD, rules), at("2026-12-15 08:00")) != SILENCE


@pytest.mark.rule("R44")
def test_before_the_first_meeting_the_time_is_counted_from_the_paper() -> None:
    case = with_consent()
    first = min(due.moment for due in dues(case, NOW) if due.kind == CADENCE)
    assert "första" in words(ask(case, due_at(case, first, NOW), first))


@pytest.mark.rule("R44")
def test_the_light_is_yellow_and_says_why() -> None:
    day = date(2026, 12, 23)
    assert is_short_of_a_meeting(HELD, day)
    assert shown(HELD, day).because is Because.CADENCE
    assert not is_short_of_a_meeting(HELD, date(2026, 12, 21))


def test_what_was_told_of_an_earlier_meeting_is_forgotten_with_the_next() -> None:
    first = CadenceTold(case=CASE, at=NOW, after=NOW, stage=CadenceStage.WARNING)
    second = CadenceTold(case=CASE, at=NOW, after=NOW + timedelta(days=28), stage=CadenceStage.WARNING)
    assert fold(HELD, (first, second)).rhythm.told == (second,)
    assert said(told(HELD, WARNING), "cadence-told")
