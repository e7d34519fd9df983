"""What a call costs as a calendar file, beside bare icalendar, and whether reading an answer holds up the loop.

Usage: python -m benchmarks.calendar_files."""

import asyncio
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from icalendar import Calendar, Event, Timezone, vCalAddress

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
from benchmarks.turns import in_turns
from calendars import reply
from calendars.clean import Address, at_wall
from calendars.gate import MOST_BYTES
from calendars.invitation import PRODID, Invitation, request
from calendars.vtimezone import VTIMEZONE
from cases.ids import MeetingUid

SIZE: Final = "one file"
LARGEST: Final = "64 KiB"
HELD_UP: Final = 0.05
"""Seconds for which nothing else may be kept from running."""
GOALS: Final = (
    Goal("a call written as a calendar file, processor time", "bare icalendar, the same object", (SIZE,), at_most(2)),
    Goal("the loop's longest pause while the largest answer is read", "50 ms", (LARGEST,), at_most(1)),
)
CALL: Final = Invitation(
    uid=MeetingUid("5d2f7c1e-8a34-4b6e-9f10-3c2b1a0d9e8f@sig.example"),
    sequence=0,
    stamp=datetime(2026, 11, 22, 9, tzinfo=UTC),
    start=at_wall(datetime.fromisoformat("2026-12-08T15:00")),
    end=at_wall(datetime.fromisoformat("2026-12-08T16:00")),
    organizer=Address("a@sigbot.invalid"),
    attendee=Address("b@sigbot.invalid"),
    summary="Möte",
)


def bare() -> bytes:
    """The same object, as one would write it with icalendar alone."""
    calendar, event = Calendar(), Event()
    for name, value in (("prodid", PRODID), ("version", "2.0"), ("method", "REQUEST")):
        calendar.add(name, value)
    attendee = vCalAddress(f"mailto:{CALL.attendee}")
    attendee.params.update({"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"})
    event.add("uid", CALL.uid)
    event.add("sequence", CALL.sequence)
    event.add("dtstamp", CALL.stamp)
    event.add("dtstart", CALL.start)
    event.add("dtend", CALL.end)
    event.add("organizer", vCalAddress(f"mailto:{CALL.organizer}"))
    event.add("attendee", attendee)
    event.add("summary", CALL.summary)
    event.add("class", "PRIVATE")
    calendar.add_component(Timezone.from_ical(VTIMEZONE))
    calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def largest() -> bytes:
    """An answer of 64 KiB, most of it words that are read too."""
    head = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261201T080000Z\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.se\r\n"
    )
    tail = "END:VEVENT\r\nEND:VCALENDAR\r\n"
    line = "ATTENDEE;PARTSTAT=ACCEPTED;X-A=" + "1" * 30 + ":mailto:{:04}@b.se\r\n"
    lines = "".join(
        line.format(number) for number in range((MOST_BYTES - len(head) - len(tail)) // len(line.format(0)))
    )
    return (head + lines + tail).encode()


async def _written(times: int, write: Callable[[], bytes]) -> float:
    began = time.process_time()
    for _ in range(times):
        write()
    return time.process_time() - began


async def _pause(raw: bytes) -> float:
    """The longest time between two looks of something else that runs, while an answer is read in its thread."""
    reading, longest, last = asyncio.create_task(asyncio.to_thread(reply.read, raw)), 0.0, time.perf_counter()
    while not reading.done():
        await asyncio.sleep(0)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


async def measure(scale: Scale) -> list[Row]:
    """Calls in turns with the bare ones; the largest answer some times."""
    times, turns = (20, 5) if scale is Scale.QUICK else (100, 30)
    assert len(request(CALL)) == len(bare())
    pairs = await in_turns(lambda: _written(times, lambda: request(CALL)), lambda: _written(times, bare), turns)
    raw = largest()
    await _pause(raw)  # icalendar is loaded with the first
    pauses = sorted([await _pause(raw) for _ in range(turns)])
    middle = pauses[len(pauses) // 2]
    return [Row.of_pairs(GOALS[0], SIZE, pairs), Row.of_two(GOALS[1], LARGEST, middle, HELD_UP)]


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
