"""The constant VTIMEZONE says what the zone files say, now and in the years that meetings are called for."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Timezone

from calendars.vtimezone import STOCKHOLM, TZID, VTIMEZONE


def transitions(year: int) -> list[tuple[datetime, timedelta, timedelta]]:
    """The moments of a year at which Stockholm's offset changes by the zone files: (UTC, before, after)."""
    hours = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(hours=h) for h in range(366 * 24)]
    offsets = [(hour, hour.astimezone(STOCKHOLM).utcoffset() or timedelta()) for hour in hours]
    return [(now, before, after) for (_, before), (now, after) in pairwise(offsets) if before != after]


def last_sunday(year: int, month: int) -> datetime:
    """The last Sunday of a month of 31 days, at midnight."""
    last = datetime.fromisoformat(f"{year}-{month:02}-31")
    return last - timedelta(days=(last.weekday() + 1) % 7)


def test_the_constant_says_what_the_zone_files_say_for_the_next_five_years() -> None:
    zone: Any = Timezone.from_ical(VTIMEZONE)
    said = {str(part["TZOFFSETTO"].to_ical()): part for part in zone.subcomponents}
    this_year = datetime.now(UTC).year
    for year in range(this_year, this_year + 6):
        spring, autumn = transitions(year)
        for (moment, before, after), month, part in ((spring, 3, said["+0200"]), (autumn, 10, said["+0100"])):
            assert part["RRULE"] == {"FREQ": ["YEARLY"], "BYDAY": ["-1SU"], "BYMONTH": [month]}
            assert (part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td) == (before, after)
            wall = last_sunday(year, month) + timedelta(hours=part["DTSTART"].dt.hour)
            assert (wall - before).replace(tzinfo=UTC) == moment


def test_another_program_reads_each_hour_of_a_year_as_the_zone_files_have_it() -> None:
    parsed: Any = Timezone.from_ical(VTIMEZONE)
    zone = parsed.to_tz(lookup_tzid=False)
    for hour in range(0, 366 * 24, 5):
        moment = datetime(2027, 1, 1, tzinfo=UTC) + timedelta(hours=hour)
        wall = moment.astimezone(ZoneInfo(TZID))
        if wall.replace(fold=0).utcoffset() == wall.replace(fold=1).utcoffset():
            assert wall.replace(tzinfo=zone).utcoffset() == wall.utcoffset()


def test_no_line_of_the_constant_is_a_list_of_dates() -> None:
    assert b"RDATE" not in VTIMEZONE
    assert Calendar.from_ical(b"BEGIN:VCALENDAR\r\n" + VTIMEZONE + b"END:VCALENDAR\r\n").errors == []
