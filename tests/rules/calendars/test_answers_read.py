"""A calendar file that comes back is an answer or is refused with its reason, whatever bytes it is made of."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.answer import Answer, Kind, Partstat, Unread
from calendars.reply import read
from cases.decision import Refusal
from tests.rules.calendars.objects import APPLE, GOOGLE, HER, OUTLOOK, UID, calendar, lines


@pytest.mark.parametrize(
    ("raw", "partstat", "sequence"),
    [(OUTLOOK, Partstat.ACCEPTED, 1), (GOOGLE, Partstat.DECLINED, 0), (APPLE, Partstat.TENTATIVE, 2)],
    ids=["outlook", "google", "apple"],
)
def test_an_answer_of_each_program_is_read(raw: bytes, partstat: Partstat, sequence: int) -> None:
    answer = read(raw)
    assert isinstance(answer, Answer)
    assert (answer.kind, answer.uid, answer.of(HER.title()), answer.sequence) == (Kind.REPLY, UID, partstat, sequence)
    assert answer.stamp == datetime(2026, 12, 1, 8, tzinfo=UTC)
    assert answer.of("someone@else.example") is None


@pytest.mark.parametrize("ends", [b"\n", b"\r"])
def test_lines_end_as_any_program_ends_them(ends: bytes) -> None:
    assert read(b"\xef\xbb\xbf" + OUTLOOK.replace(b"\r\n", ends)) == read(OUTLOOK)


REFUSED: dict[str, tuple[bytes, Unread]] = {
    "nothing": (b"", Unread.UNREADABLE),
    "words": (b"Ja, jag kommer", Unread.UNREADABLE),
    "too big": (OUTLOOK + b" " * 64 * 1024, Unread.TOO_BIG),
    "too many lines": (calendar(lines(more="X-A:1\n" * 2000)), Unread.TOO_MANY_LINES),
    "too deep": (calendar(lines(more="BEGIN:X\n" * 15 + "END:X\n" * 15)), Unread.TOO_DEEP),
    "two calendars": (OUTLOOK + GOOGLE, Unread.SEVERAL_CALENDARS),
    "no end": (OUTLOOK[:-20], Unread.UNREADABLE),
    "no meeting": (b"BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VJOURNAL\nEND:VJOURNAL\nEND:VCALENDAR\n", Unread.NO_MEETING),
    "recurring": (calendar(lines(more="RRULE:FREQ=SECONDLY\n")), Unread.RECURRING),
    "recurring, folded": (calendar(lines(more="RR\n ULE:FREQ=SECONDLY\n")), Unread.RECURRING),
    "no method": (calendar(lines(), ""), Unread.NO_METHOD),
    "two methods": (calendar(lines(), "METHOD:REPLY\nMETHOD:REQUEST\n"), Unread.NO_METHOD),
    "a call": (calendar(lines(), "METHOD:REQUEST\n"), Unread.NOT_AN_ANSWER),
    "a cancellation": (calendar(lines(), "METHOD:CANCEL\n"), Unread.NOT_AN_ANSWER),
    "no uid": (calendar(lines(uid="")), Unread.NO_UID),
    "two uids": (calendar(lines(uid="UID:a\nUID:b\n")), Unread.UNREADABLE),
    "two meetings": (calendar(lines() + "END:VEVENT\nBEGIN:VEVENT\n" + lines(uid="UID:b\n")), Unread.SEVERAL_MEETINGS),
    "nobody": (calendar(lines("")), Unread.NO_ATTENDEE),
    "no stamp": (calendar(lines(stamp="")), Unread.NO_STAMP),
    "a stamp that is no time": (calendar(lines(stamp="DTSTAMP:20261399T080000Z\n")), Unread.UNREADABLE),
    "no answer in it": (calendar(lines(f"ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:{HER}\n")), Unread.UNDECIDED),
    "no partstat": (calendar(lines(f"ATTENDEE:mailto:{HER}\n")), Unread.UNDECIDED),
    "delegated": (calendar(lines(f"ATTENDEE;PARTSTAT=DELEGATED:mailto:{HER}\n")), Unread.DELEGATED),
    "a sequence below zero": (calendar(lines(more="SEQUENCE:-1\n")), Unread.UNREADABLE),
    "a sequence beyond all": (calendar(lines(more=f"SEQUENCE:{'9' * 400}\n")), Unread.UNREADABLE),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_answer_is_refused_with_its_reason(name: str) -> None:
    raw, why = REFUSED[name]
    assert read(raw) == Refusal(why)


def test_a_wish_for_another_time_is_no_answer_but_is_read() -> None:
    wish = read(calendar(lines(more="DTSTART:20261209T140000Z\nCOMMENT:hellre onsdag\n"), "METHOD:COUNTER\n"))
    assert isinstance(wish, Answer)
    assert (wish.kind, wish.comment) == (Kind.COUNTER, "hellre onsdag")


def test_the_call_may_be_asked_for_again() -> None:
    asked = read(calendar(lines(f"ATTENDEE:mailto:{HER}\n"), "METHOD:REFRESH\n"))
    assert isinstance(asked, Answer)
    assert (asked.kind, asked.of(HER)) == (Kind.REFRESH, None)


def test_the_answer_of_each_attendee_is_that_attendees_own() -> None:
    both = lines(f"ATTENDEE;PARTSTAT=DECLINED:mailto:other@example.se\nATTENDEE;PARTSTAT=ACCEPTED:mailto:{HER}\n")
    answer = read(calendar(both))
    assert isinstance(answer, Answer)
    assert (answer.of(HER), answer.of("other@example.se")) == (Partstat.ACCEPTED, Partstat.DECLINED)


def test_nothing_of_what_was_read_stands_in_a_repr() -> None:
    answer = read(calendar(lines(more="COMMENT:hemligt\n")))
    assert isinstance(answer, Answer)
    assert "hemligt" not in repr(answer)
    assert HER not in repr(answer)


def test_a_day_of_a_recurring_meeting_does_not_answer_for_the_whole() -> None:
    day = "RECURRENCE-ID:20261208T140000Z\n" + lines(f"ATTENDEE;PARTSTAT=DECLINED:mailto:{HER}\n")
    answer = read(calendar(day + "END:VEVENT\nBEGIN:VEVENT\n" + lines()))
    assert isinstance(answer, Answer)
    assert answer.of(HER) is Partstat.ACCEPTED


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything(raw: bytes) -> None:
    read(raw)
    read(calendar("").replace(b"END:VEVENT", raw + b"\r\nEND:VEVENT"))


@given(st.sampled_from([OUTLOOK, GOOGLE, APPLE]), st.data())
def test_no_change_to_an_answer_raises_anything(raw: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(raw)))
    upto = data.draw(st.integers(at, min(len(raw), at + 40)))
    read(raw[:at] + data.draw(st.binary(max_size=20)) + raw[upto:])


@given(st.integers(0, 2**31 - 1), st.datetimes(datetime(1970, 1, 1), datetime(2199, 1, 1)))  # noqa: DTZ001 - UTC below
def test_sequence_and_stamp_come_back_as_they_were_written(sequence: int, moment: datetime) -> None:
    stamp = moment.replace(microsecond=0, tzinfo=UTC)
    raw = calendar(lines(stamp=f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}\n", more=f"SEQUENCE:{sequence}\n"))
    plain = read(calendar(lines()))
    assert isinstance(plain, Answer)
    assert read(raw.replace(b"DTSTAMP:", b"DTSTAMP:")) == replace(plain, sequence=sequence, stamp=stamp)
