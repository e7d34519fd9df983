"""What the story asks of a calendar file: one that says too much does not pass (R51)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from bot.demo.calendarfiles import Received
from bot.demo.steps.calendar import is_neutral
from calendars.clean import Address
from calendars.invitation import Invitation, request
from cases.ids import MeetingUid, UserId

START = datetime(2026, 12, 8, 14, tzinfo=UTC)
NEUTRAL = Invitation(
    uid=MeetingUid("11111111-2222-4333-8444-555555555555@sig.example"),
    sequence=0,
    stamp=START - timedelta(days=7),
    start=START,
    end=START + timedelta(hours=1),
    organizer=Address("0" * 32 + "@sigbot.invalid"),
    attendee=Address("1" * 32 + "@sigbot.invalid"),
    summary="Möte",
    location="Familjehuset",
)


def _received(data: bytes) -> Received:
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    return Received(UserId("@a:s"), data, calendar)


@pytest.mark.rule("R51")
def test_a_file_as_the_bot_writes_it_passes() -> None:
    received = _received(request(NEUTRAL))
    assert is_neutral("Björk-17", received)
    assert (received.method, received.sequence, received.attendees) == (
        "REQUEST",
        0,
        ["mailto:" + "1" * 32 + "@sigbot.invalid"],
    )


@pytest.mark.rule("R51")
@pytest.mark.parametrize(
    "telling",
    [
        replace(NEUTRAL, summary="Möte Björk-17"),
        replace(NEUTRAL, location="Polishuset"),
        replace(NEUTRAL, location="ett ställe där många bokstäver gör att raden viks just före skolans namn"),
    ],
    ids=["code", "party", "folded"],
)
def test_a_file_that_tells_what_it_is_about_does_not_pass(telling: Invitation) -> None:
    assert not is_neutral("Björk-17", _received(request(telling)))


def test_a_file_with_two_attendees_does_not_pass() -> None:
    data = request(NEUTRAL).replace(b"END:VEVENT", b"ATTENDEE:mailto:b@sigbot.invalid\r\nEND:VEVENT")
    assert not is_neutral("Björk-17", _received(data))
