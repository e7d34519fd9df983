"""Answers to a call have one order, whichever way they come; what does not count is refused with its reason."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.answer import Answer, Kind, Partstat, Voice
from calendars.meeting import Attendee, Meeting, Unapplied
from calendars.reply import apply, read
from cases.decision import Refusal
from tests.rules.calendars.objects import HER, OUTLOOK, UID

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
HIM = "kontakt@skola.example"
FROM = "mote+1@sig.example"
MEETING = Meeting(UID, {HER: Attendee(sequence=2, floor=1, organizer=FROM), HIM: Attendee(sequence=2)})
YES = Answer(Kind.REPLY, UID, (Voice((HER,), Partstat.ACCEPTED),), sequence=2, stamp=NOW - HOUR)
NO = replace(YES, voices=(Voice((HER,), Partstat.DECLINED),))
Arrived = tuple[Answer, datetime]


def after(meeting: Meeting, *answers: Arrived) -> Meeting:
    for answer, arrival in answers:
        found = apply(meeting, answer, arrival)
        meeting = meeting if isinstance(found, Refusal) else found
    return meeting


def refused(answer: Answer, meeting: Meeting = MEETING, now: datetime = NOW) -> object:
    found = apply(meeting, answer, now)
    assert isinstance(found, Refusal)
    return found.reason


def test_an_answer_changes_what_is_known_of_its_writer_alone() -> None:
    answer = read(OUTLOOK)
    assert isinstance(answer, Answer)
    found = after(MEETING, (answer, NOW))
    assert found.attendees[HER].partstat is Partstat.ACCEPTED
    assert found.attendees[HER].last == (1, datetime(2026, 12, 1, 8, tzinfo=UTC), NOW)
    assert found.attendees[HIM] == MEETING.attendees[HIM]
    assert MEETING.attendees[HER].partstat is None


ANOTHER = (Voice(("b@else.example",), Partstat.ACCEPTED),)
REFUSED = {
    "another meeting": (replace(YES, uid="b"), Unapplied.OTHER_MEETING),
    "a stranger": (replace(YES, voices=ANOTHER), Unapplied.STRANGER),
    "for two of those called": (replace(YES, voices=(*YES.voices, Voice((HIM,), None))), Unapplied.SEVERAL_PEOPLE),
    "to somebody else's call": (replace(YES, organizer="b@else.example"), Unapplied.FOREIGN_ORGANIZER),
    "yes of somebody else": (replace(YES, voices=(Voice((HER,), None), *ANOTHER)), Unapplied.UNDECIDED),
    "a wish": (replace(YES, kind=Kind.COUNTER), Unapplied.WISH),
    "once more, please": (replace(YES, kind=Kind.REFRESH), Unapplied.ASKS_AGAIN),
    "to a call that was never sent": (replace(YES, sequence=3), Unapplied.AHEAD),
    "to an old time": (replace(YES, sequence=0), Unapplied.OLD_TIME),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_count_is_refused_with_its_reason(name: str) -> None:
    answer, why = REFUSED[name]
    assert refused(answer) is why


def test_a_call_without_its_organizer_is_answered() -> None:
    assert after(MEETING, (replace(YES, organizer=None), NOW)).attendees[HER].partstat is Partstat.ACCEPTED
    assert after(MEETING, (replace(YES, organizer=FROM), NOW)).attendees[HER].partstat is Partstat.ACCEPTED


@pytest.mark.parametrize("kind", Kind)
def test_nothing_counts_for_a_cancelled_meeting(kind: Kind) -> None:
    assert refused(replace(YES, kind=kind), replace(MEETING, cancelled=True)) is Unapplied.CANCELLED


def test_an_old_time_sends_the_call_again_once_a_day() -> None:
    told = replace(MEETING, attendees={HER: replace(MEETING.attendees[HER], called_again=NOW)})
    old = replace(YES, sequence=0)
    assert refused(old, told, NOW + 23 * HOUR) is Unapplied.OLD_TIME_AGAIN
    assert refused(old, told, NOW + 24 * HOUR) is Unapplied.OLD_TIME


def test_a_new_time_opens_the_answer_again() -> None:
    heard = after(MEETING, (YES, NOW)).attendees[HER]
    assert replace(heard, sequence=3, floor=3).partstat is None


def test_the_later_written_answer_stands_whenever_it_comes() -> None:
    later = replace(NO, stamp=YES.stamp + HOUR)
    meeting = after(MEETING, (later, NOW), (YES, NOW + HOUR))
    assert meeting.attendees[HER].partstat is Partstat.DECLINED
    assert refused(YES, meeting) is Unapplied.OVERTAKEN


def test_the_answer_to_the_later_call_stands_though_its_clock_is_behind() -> None:
    earlier_call = replace(NO, sequence=1, stamp=YES.stamp + 10 * HOUR)
    assert after(MEETING, (YES, NOW), (earlier_call, NOW)).attendees[HER].partstat is Partstat.ACCEPTED


def test_the_same_bytes_again_change_nothing_though_another_answer_came_between() -> None:
    first = after(MEETING, (YES, NOW))
    assert apply(first, YES, NOW + HOUR) is first
    both = after(MEETING, (YES, NOW), (NO, NOW + HOUR))
    assert both.attendees[HER].partstat is Partstat.DECLINED
    assert apply(both, YES, NOW + 2 * HOUR) is both


answers = st.builds(
    lambda who, said, kind, sequence, stamp, arrival: (
        Answer(kind, UID, (Voice((who,), said),), sequence, NOW + stamp * HOUR),
        NOW + arrival * HOUR,
    ),
    st.sampled_from([HER, HIM]),
    st.sampled_from(Partstat),
    st.sampled_from([Kind.REPLY, Kind.REPLY, Kind.REPLY, Kind.COUNTER, Kind.REFRESH]),
    st.integers(0, 3),
    st.integers(0, 2),
    st.integers(0, 3),
)


@given(st.lists(answers, max_size=5))
def test_answers_in_any_order_end_in_the_state_of_their_total_order(heard: list[Arrived]) -> None:
    in_order = sorted(heard, key=lambda each: (each[0].sequence, each[0].stamp, each[1]))
    expected = after(MEETING, *in_order)
    for each in permutations(heard):
        assert after(MEETING, *each) == expected


@given(st.lists(answers, max_size=6))
def test_an_answer_once_more_changes_nothing(heard: list[Arrived]) -> None:
    meeting = after(MEETING, *heard)
    assert after(meeting, *heard) == meeting


@given(st.lists(answers, max_size=8))
def test_nothing_below_the_floor_or_above_what_was_sent_ever_counts(heard: list[Arrived]) -> None:
    for attendee in after(MEETING, *heard).attendees.values():
        if attendee.last is not None:
            assert attendee.floor <= attendee.last[0] <= attendee.sequence
