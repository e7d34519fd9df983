"""Answers in a chat, from a calendar and by phone have one order: the later written one stands, however it came."""

from datetime import datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.case import Case
from cases.decision import Refusal
from cases.facts import Attendance, MeetingAnswered, MeetingKind
from cases.ids import MeetingUid
from cases.meetings.answering import NOW as AS_HEARD
from cases.meetings.answering import Written, answer, enter_answer
from cases.meetings.calling import call, move
from cases.meetings.invitations import once_more
from cases.topics.meetings import Invited
from tests.given import NOW, after, agreed, at, facts_of, invites, refused, who, with_consent

START = at("2026-12-08 15:00")
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
CONSENTED = with_consent()
CALLED = after(
    CONSENTED,
    call(
        CONSENTED,
        who(CONSENTED, "samordnare"),
        START,
        HOUR,
        "Skolan",
        MeetingKind.NETWORK,
        MeetingUid("u1"),
        NOW - HOUR,
    ),
)
MOVED = after(CALLED, move(CALLED, who(CALLED, "samordnare"), 1, START + HOUR, None, None, NOW - MINUTE))
YES, NO = Attendance.YES, Attendance.NO


def said(case: Case, what: Attendance, now: datetime = NOW, written: Written = AS_HEARD) -> Case:
    found = answer(case, who(case, "vh1"), 1, what, now, written)
    return case if isinstance(found, Refusal) else after(case, found)


def vh1(case: Case) -> Invited:
    return case.meetings[1].invited[who(case, "vh1").id]


def test_the_later_written_answer_stands_though_it_comes_first() -> None:
    case = said(CALLED, NO, NOW, Written(at=NOW - MINUTE))
    earlier = answer(case, who(case, "vh1"), 1, YES, NOW + MINUTE, Written(at=NOW - 2 * MINUTE, sequence=0))
    assert isinstance(earlier, Refusal)
    assert (earlier.reason, earlier.args["answer"]) == ("refusal-later-answer", "@attendance-no")
    assert vh1(said(case, YES, NOW + MINUTE)).answer is YES


def test_nothing_in_a_chat_is_written_after_it_was_heard() -> None:
    case = said(CALLED, NO, NOW, Written(at=NOW + 300 * HOUR))
    assert vh1(said(case, YES, NOW + MINUTE, Written(at=NOW + MINUTE))).answer is YES


def test_a_calendar_whose_clock_is_fast_shuts_nobody_out_of_the_chat() -> None:
    case = said(CALLED, NO, NOW, Written(at=NOW + 300 * HOUR, sequence=0))
    assert vh1(said(case, YES, NOW + MINUTE, Written(at=NOW + MINUTE))).answer is YES


def test_what_is_entered_for_somebody_has_the_moment_at_which_it_is_entered() -> None:
    case = said(CALLED, NO, NOW, Written(at=NOW - MINUTE, sequence=0))
    entered = agreed(enter_answer(case, who(case, "samordnare"), who(case, "vh1"), 1, YES, NOW))
    assert [(fact.sequence, fact.stamp) for fact in facts_of(entered, MeetingAnswered)] == [(0, NOW)]
    assert vh1(after(case, entered)).answer is YES


def test_a_new_time_raises_the_floor_and_opens_the_answer() -> None:
    moved = said(MOVED, YES, NOW, Written(at=NOW, sequence=1))
    assert (vh1(MOVED).answer, vh1(MOVED).floor, vh1(moved).answer) == (None, 1, YES)
    old = answer(MOVED, who(MOVED, "vh1"), 1, YES, NOW, Written(at=NOW, sequence=0))
    assert refused(old) == "refusal-old-time"


def test_another_place_opens_the_answer_and_leaves_the_time() -> None:
    case = said(CALLED, YES)
    case = after(case, move(case, who(case, "samordnare"), 1, START, None, "Rådhuset", NOW + MINUTE))
    assert (vh1(case).answer, vh1(case).floor, vh1(case).sequence) == (None, 0, 1)
    assert vh1(said(case, YES, NOW + HOUR, Written(at=NOW + HOUR, sequence=0))).answer is YES


def test_a_reply_to_the_first_of_two_calls_to_one_time_counts() -> None:
    first = vh1(CALLED).stamp
    again = once_more(CALLED, CALLED.meetings[1], who(CALLED, "vh1"), NOW, old=True)
    case = after(CALLED, again)
    assert (invites(again)["vh1"].sequence, vh1(case).called_again) == (0, NOW)
    assert vh1(said(case, YES, NOW + MINUTE, Written(asked=first))).answer is YES


def test_an_old_row_without_the_moment_of_writing_counts_from_when_it_was_heard() -> None:
    old = MeetingAnswered(case=CALLED.id, at=NOW, number=1, person=who(CALLED, "vh1").id, answer=NO, sequence=0)
    case = after(CALLED, agreed(answer(CALLED, who(CALLED, "vh1"), 1, YES, NOW - MINUTE)))
    case = after(case, type(agreed(answer(case, who(case, "vh1"), 1, YES, NOW)))((old,)))
    assert (vh1(case).answer, vh1(case).heard) == (NO, vh1(case).heard)
    assert vh1(said(case, YES, NOW + MINUTE, Written(at=NOW - MINUTE, sequence=0))).answer is NO


answers = st.tuples(
    st.sampled_from([YES, NO, Attendance.MAYBE]), st.integers(0, 2), st.integers(0, 3), st.integers(0, 3)
)


@pytest.mark.parametrize("case", [CALLED, MOVED], ids=["called", "moved"])
@given(heard=st.lists(answers, max_size=4))
def test_answers_of_a_calendar_in_any_order_end_the_same(
    case: Case, heard: list[tuple[Attendance, int, int, int]]
) -> None:
    """Those that count: to a call that was sent, and to its present time."""
    taken = [each for each in heard if vh1(case).floor <= each[1] <= vh1(case).sequence]
    ends = set()
    for each in permutations(taken):
        now = case
        for what, sequence, stamp, arrival in each:
            now = said(now, what, NOW + arrival * MINUTE, Written(at=NOW + stamp * MINUTE, sequence=sequence))
        ends.add(vh1(now).answer)
    first = dict[tuple[int, int, Attendance], int]()
    for what, sequence, stamp, arrival in taken:
        key = (sequence, stamp, what)
        first[key] = min(arrival, first.get(key, arrival))
    ranked = sorted(first.items(), key=lambda each: (each[0][0], each[0][1], each[1], each[0][2]))
    assert ends == {ranked[-1][0][2] if ranked else None}
