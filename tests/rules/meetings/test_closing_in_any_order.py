"""Meetings called, moved, called off and closed in any order: each is in one state, and what is next is never lost."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.case import Case
from cases.decision import Decision
from cases.facts import ActionDone, ActionMoved, MeetingClosed
from cases.meetings import premeeting
from tests.asking import asked
from tests.given import NOW, after, facts_of, who, with_consent

NUMBERS: Final = st.integers(1, 4)
DAYS: Final = st.integers(1, 40)


@dataclass(frozen=True, slots=True)
class Act:
    """Something said after some hours have passed; `{day}` in it is so many days ahead."""

    said: str
    number: int
    ahead: int
    hours: int


SAID: Final = (
    "!möte kalla {day} 15:00",
    "!möte kalla {day} 15:00 förmöte=30",
    "!möte kalla {day} 10:00 typ=enskilt",
    "!möte flytta M{number} {day} 13:00",
    "ställ in M{number}",
    "!möte klart M{number} resten kvar, nästa ja",
    "!möte klart M{number} 1 klar, resten kvar, nästa {day} 15:00",
    "!möte klart M{number} 2 flytta {day}, 1 kvar, nästa ja",
    "!möte klart M{number} utom ungdom, resten klara, nästa nej skäl=lov",
    "!möte klart M{number} blev inte av, nästa ja",
    "!möte klart resten kvar",
    "!åtgärd klar {number}",
)
ACTS: Final = st.lists(st.builds(Act, st.sampled_from(SAID), NUMBERS, DAYS, st.integers(1, 400)), max_size=14)


def two_actions() -> Case:
    case = with_consent()
    for title in ("Ringa", "Mejla"):
        case = after(case, asked(f'!åtgärd ny "{title}" område=skola ansvarig=skola klart=2027-12-15', case))
    return case


BEGUN: Final = two_actions()


@pytest.mark.rule("R45", "R54", "R59")
@settings(deadline=None, max_examples=100)
@given(acts=ACTS)
def test_each_meeting_and_action_is_in_one_state_and_a_closed_one_has_a_next_or_a_reason(acts: list[Act]) -> None:
    case, now = BEGUN, NOW
    for act in acts:
        now += timedelta(hours=act.hours)
        words = act.said.format(number=act.number, day=(now + timedelta(days=act.ahead)).date())
        staff = who(case, "samordnare")
        off = words.startswith("ställ in")
        answer = premeeting.cancel(case, staff, act.number, now) if off else asked(words, case, now=now)
        if not isinstance(answer, Decision):
            continue
        before, case = case, after(case, answer)
        for fact in facts_of(answer, MeetingClosed):
            assert before.meetings[fact.number].is_open, "closed once, and never one that was called off"
            assert before.meetings[fact.number].start <= now
            assert (fact.following is None) is bool(fact.no_following), "a next one, or why there is none"
            if fact.following is not None:
                assert case.meetings[fact.following].is_open, "what is next is there"
            assert not set(fact.present) & set(fact.absent)
        for meeting in case.meetings.values():
            assert not (meeting.cancelled and meeting.closed), "in one state"
        pre = premeeting.before(before, before.meetings.get(act.number))
        if off and pre is not None and pre.start > now:
            assert case.meetings[pre.number].cancelled, "called off with the meeting it stands before"
        assert all(case.plan.actions[done.number].done for done in facts_of(answer, ActionDone))
        assert not any(case.plan.actions[moved.number].done for moved in facts_of(answer, ActionMoved)), "in one state"
        assert all(case.plan.actions[n].done for n, each in before.plan.actions.items() if each.done), "done stays done"
        assert case.phase is before.phase
        assert case.people.keys() == before.people.keys()
