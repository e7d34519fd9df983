"""A meeting on its way out: one calendar object for one person, as an organizer sends it (RFC 5546), and no word more.

The laws of this file: one VEVENT, no recurrence; the recipient is the only ATTENDEE (RFC 5546 §6.3); CLASS:PRIVATE; no
DESCRIPTION, no alarm, no X-property; organizer and attendee are random addresses; nothing here reads a clock.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from calendars.clean import Address, Unclean, checked_address, checked_moment, checked_text
from calendars.vtimezone import VTIMEZONE
from cases.ids import MeetingUid

if TYPE_CHECKING:  # loaded with the first invitation: nothing else of a start needs it
    from icalendar import Event, vCalAddress

PRODID: Final = "-//sigbot//sigbot//SV"
ADDRESS_DOMAIN: Final = "sigbot.invalid"
"""Never a real domain (RFC 2606): without mail nobody can be answered there."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What one person is told of one meeting.

    `sequence` is this message's own: a caller that moves or cancels has raised it already. `stamp` must rise for each
    message of one UID and recipient. `organizer` and `attendee` are the random addresses of this person and meeting,
    the same for the UID's whole life.
    """

    uid: MeetingUid
    sequence: int
    stamp: datetime
    start: datetime
    end: datetime
    organizer: Address = field(repr=False)
    attendee: Address = field(repr=False)
    summary: str = field(repr=False)
    location: str | None = field(default=None, repr=False)


def request(invitation: Invitation) -> bytes:
    """METHOD:REQUEST (RFC 5546 §3.2.2): come, or come at the new time; an answer is asked for.

    Raises Unclean for what must not stand in a calendar object.
    """
    event = _event(invitation)
    event.add("attendee", _person(invitation.attendee, partstat="NEEDS-ACTION", rsvp="TRUE"))
    if invitation.location is not None:
        event.add("location", checked_text(invitation.location))
    return _object("REQUEST", event)


def cancel_meeting(invitation: Invitation) -> bytes:
    """METHOD:CANCEL with STATUS:CANCELLED (RFC 5546 §3.2.5): the meeting is off, for everyone who ever was sent it.

    Raises Unclean for what must not stand in a calendar object.
    """
    event = _event(invitation)
    event.add("status", "CANCELLED")
    event.add("attendee", _person(invitation.attendee))
    return _object("CANCEL", event)


def cancel_for_one(invitation: Invitation) -> bytes:
    """METHOD:CANCEL without STATUS (RFC 5546 §3.2.5): the meeting stands, this person is not in it any more.

    `start` and `end` are those this person was last sent, never a newer time. Raises Unclean as the others do.
    """
    event = _event(invitation)
    event.add("attendee", _person(invitation.attendee))
    return _object("CANCEL", event)


def _event(invitation: Invitation) -> "Event":
    """What all three messages share."""
    from icalendar import Event

    if invitation.sequence < 0:
        raise Unclean("sequence below zero")
    if invitation.stamp.tzinfo is None:
        raise Unclean("time without a zone")
    start, end = checked_moment(invitation.start), checked_moment(invitation.end)
    if end <= start:
        raise Unclean("end before start")
    event = Event()
    event.add("uid", checked_text(invitation.uid))
    event.add("sequence", invitation.sequence)
    event.add("dtstamp", invitation.stamp.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("organizer", _person(invitation.organizer))
    event.add("summary", checked_text(invitation.summary))
    event.add("class", "PRIVATE")
    return event


def _person(address: Address, **parameters: str) -> "vCalAddress":
    """An address as a calendar user, without a name."""
    from icalendar import vCalAddress

    person = vCalAddress(f"mailto:{checked_address(address)}")
    person.params.update(parameters)
    return person


def _object(method: str, event: "Event") -> bytes:
    """The whole iCalendar object: CRLF, lines folded at 75 octets between characters (RFC 5545 §3.1)."""
    from icalendar import Calendar, Timezone

    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(Timezone.from_ical(VTIMEZONE))
    calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data
