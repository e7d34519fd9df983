"""Every message to a calendar passes the tables of RFC 5546, and three other programs read in it what was meant."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped] # it has no types
from ical.calendar_stream import CalendarStream

from calendars.clean import at_wall
from calendars.invitation import Invitation, cancel_for_one, cancel_meeting, request
from calendars.vtimezone import STOCKHOLM
from tests.rules.calendars.presence import wrong_with
from tests.rules.calendars.test_invitations import FIRST, GOLDEN, MESSAGES
from tests.rules.calendars.test_vtimezone import last_sunday

YEARS = range(datetime.now(UTC).year, datetime.now(UTC).year + 6)
WRITERS: tuple[Callable[[Invitation], bytes], ...] = (request, cancel_meeting, cancel_for_one)


def times() -> Iterator[tuple[datetime, datetime]]:
    """In each month one by day; around each change of the clocks, one before, one after, and one across it."""
    for year in YEARS:
        for month in range(1, 13):
            begins = at_wall(datetime.fromisoformat(f"{year}-{month:02}-15T15:00"))
            yield begins, begins + timedelta(hours=1)
        for month in (3, 10):
            sunday = last_sunday(year, month)
            yield at_wall(sunday - timedelta(hours=2)), at_wall(sunday - timedelta(hours=1))
            yield at_wall(sunday + timedelta(hours=4)), at_wall(sunday + timedelta(hours=5))
            yield at_wall(sunday - timedelta(hours=1)), at_wall(sunday + timedelta(hours=5))


def by_icalendar(raw: bytes) -> tuple[datetime, datetime]:
    calendar: Any = icalendar.Calendar.from_ical(raw)
    (event,) = calendar.events
    return event["DTSTART"].dt, event["DTEND"].dt


def by_vobject(raw: bytes) -> tuple[datetime, datetime]:
    event: Any = vobject.readOne(raw.decode()).vevent
    return event.dtstart.value, event.dtend.value


def by_ical(raw: bytes) -> tuple[datetime, datetime]:
    (calendar,) = CalendarStream.from_ics(raw.decode()).calendars
    (event,) = calendar.events
    assert isinstance(event.dtstart, dt.datetime)
    assert isinstance(event.dtend, dt.datetime)
    return event.dtstart, event.dtend


@pytest.mark.parametrize("read", [by_icalendar, by_vobject, by_ical])
def test_each_program_reads_the_moments_that_were_meant(read: Callable[[bytes], tuple[datetime, datetime]]) -> None:
    for begins, ends in times():
        for write in WRITERS:
            found = read(write(replace(FIRST, start=begins, end=ends)))
            assert tuple(moment.astimezone(UTC) for moment in found) == (begins.astimezone(UTC), ends.astimezone(UTC))


def test_every_message_of_five_years_passes_the_tables() -> None:
    for begins, ends in times():
        for write in WRITERS:
            assert wrong_with(write(replace(FIRST, start=begins, end=ends))) == []


@pytest.mark.parametrize("name", MESSAGES)
def test_every_kind_of_message_passes_the_tables_as_it_is_kept(name: str) -> None:
    assert wrong_with((GOLDEN / f"{name}.ics").read_bytes()) == []


def test_a_time_across_the_change_has_the_hours_that_pass() -> None:
    for year in YEARS:
        for month, hours in ((3, 5), (10, 7)):
            night = at_wall(last_sunday(year, month) - timedelta(hours=1))
            assert at_wall(last_sunday(year, month) + timedelta(hours=5)).astimezone(UTC) - night.astimezone(
                UTC
            ) == timedelta(hours=hours)
            assert night.tzinfo is STOCKHOLM


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        (b"UID:", b"X-UID:", "UID 0×"),
        (b"SEQUENCE:0\r\n", b"SEQUENCE:0\r\nSEQUENCE:0\r\n", "SEQUENCE 2×"),
        (b"SUMMARY:", b"REQUEST-STATUS:2.0\r\nSUMMARY:", "REQUEST-STATUS 1×"),
        (b"CLASS:PRIVATE", b"STATUS:CANCELLED", "STATUS CANCELLED"),
        (b"DTSTAMP:20261122T090000Z", b"DTSTAMP:20261122T090000", "DTSTAMP is not UTC"),
        (b"END:VEVENT", b"DURATION:PT1H\r\nEND:VEVENT", "DTEND and DURATION"),
    ],
)
def test_the_check_sees_what_is_wrong(old: bytes, new: bytes, wrong: str) -> None:
    raw = request(FIRST)
    assert old in raw
    assert wrong in wrong_with(raw.replace(old, new))
