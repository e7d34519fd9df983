"""R51: a calendar file tells its one recipient a time, and nobody anything else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from calendars.clean import Address, Unclean, at_wall, is_hidden
from calendars.invitation import ADDRESS_DOMAIN, Invitation, cancel_for_one, cancel_meeting, request
from cases.ids import MeetingUid

GOLDEN = Path(__file__).parents[2] / "golden" / "ics"

FIRST = Invitation(
    uid=MeetingUid("5d2f7c1e-8a34-4b6e-9f10-3c2b1a0d9e8f@sig.example"),
    sequence=0,
    stamp=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
    start=at_wall(datetime.fromisoformat("2026-12-08T15:00")),
    end=at_wall(datetime.fromisoformat("2026-12-08T16:00")),
    organizer=Address(f"{bytes(range(16)).hex()}@{ADDRESS_DOMAIN}"),
    attendee=Address(f"{bytes(range(16, 32)).hex()}@{ADDRESS_DOMAIN}"),
    summary="Möte",
    location="Familjehuset, Storgatan 4; ring på A, andra våningen till höger om trappan",
)
LATER = replace(FIRST, sequence=1, stamp=FIRST.stamp + timedelta(hours=1))
MOVED = replace(LATER, start=FIRST.start + timedelta(days=1), end=FIRST.end + timedelta(days=1))

MESSAGES: dict[str, tuple[Callable[[Invitation], bytes], Invitation]] = {
    "request": (request, FIRST),
    "request-without-place": (request, replace(FIRST, location=None)),
    "request-moved": (request, MOVED),
    "cancel-meeting": (cancel_meeting, LATER),
    "cancel-for-one": (cancel_for_one, LATER),
}

ALLOWED = {
    "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "ATTENDEE", "SUMMARY", "CLASS", "LOCATION", "STATUS",
}  # fmt: skip


def event_of(data: bytes) -> Any:
    calendar = Calendar.from_ical(data)
    (event,) = calendar.events
    assert calendar.errors == event.errors == []
    return event


@pytest.mark.rule("R51")
@pytest.mark.parametrize("name", MESSAGES)
def test_a_calendar_file_is_the_golden_one_byte_for_byte(name: str) -> None:
    write, invitation = MESSAGES[name]
    assert write(invitation) == (GOLDEN / f"{name}.ics").read_bytes()


@pytest.mark.rule("R51")
@pytest.mark.parametrize("name", MESSAGES)
def test_a_calendar_file_holds_one_attendee_and_no_property_beyond_the_list(name: str) -> None:
    write, invitation = MESSAGES[name]
    event = event_of(write(invitation))
    assert set(event) <= ALLOWED
    assert event.subcomponents == []
    assert not isinstance(event["ATTENDEE"], list)
    assert event["ATTENDEE"] == f"mailto:{invitation.attendee}"
    assert event["ORGANIZER"] == f"mailto:{invitation.organizer}"
    assert event["ORGANIZER"].params == {}
    assert event["SUMMARY"] == "Möte"
    assert event["CLASS"] == "PRIVATE"


@pytest.mark.rule("R51")
def test_a_request_asks_for_an_answer_at_the_wall_time_in_stockholm() -> None:
    event = event_of(request(FIRST))
    assert event["ATTENDEE"].params == {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
    assert event["DTSTART"].to_ical() == b"20261208T150000"
    assert event["DTSTART"].params == {"TZID": "Europe/Stockholm"}
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=1)
    assert event["DTSTAMP"].to_ical() == b"20261122T090000Z"
    assert Calendar.from_ical(request(FIRST))["METHOD"] == "REQUEST"


@pytest.mark.rule("R51")
def test_a_place_stands_in_a_file_only_when_it_was_given() -> None:
    assert "LOCATION" not in event_of(request(replace(FIRST, location=None)))
    assert event_of(request(FIRST))["LOCATION"] == FIRST.location


def test_a_whole_meeting_is_cancelled_with_a_status() -> None:
    event = event_of(cancel_meeting(LATER))
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", 1)
    assert Calendar.from_ical(cancel_meeting(LATER))["METHOD"] == "CANCEL"


def test_one_person_is_taken_out_without_a_status_and_hears_of_no_place() -> None:
    event = event_of(cancel_for_one(LATER))
    assert not {"STATUS", "LOCATION"} & set(event)
    assert event["DTSTART"].dt == FIRST.start


@given(st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), min_size=1).filter(str.strip))
def test_any_visible_place_comes_back_as_it_was_in_lines_of_at_most_75_octets(place: str) -> None:
    data = request(replace(FIRST, location=place))
    assert event_of(data)["LOCATION"] == place
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert b"\n" not in data.replace(b"\r\n", b"")


@given(st.text(min_size=1).filter(lambda text: any(map(is_hidden, text))))
def test_a_place_or_title_with_a_hidden_character_is_never_written(text: str) -> None:
    for spoiled in (replace(FIRST, location=text), replace(FIRST, summary=text)):
        with pytest.raises(Unclean):
            request(spoiled)


@pytest.mark.parametrize(
    "spoiled",
    [
        replace(FIRST, sequence=-1),
        replace(FIRST, end=FIRST.start),
        replace(FIRST, stamp=FIRST.stamp.replace(tzinfo=None)),
        replace(FIRST, summary=" "),
        replace(FIRST, uid=MeetingUid("a\r\nb")),
    ],
)
def test_a_meeting_that_makes_no_sense_is_never_written(spoiled: Invitation) -> None:
    for write in (request, cancel_meeting, cancel_for_one):
        with pytest.raises(Unclean):
            write(spoiled)


def test_what_is_shown_of_an_invitation_in_a_log_holds_no_address_title_or_place() -> None:
    assert not {FIRST.organizer, FIRST.attendee, "Möte", "Familjehuset"} & set(repr(FIRST).replace("'", " ").split())
    assert "Storgatan" not in repr(FIRST)
