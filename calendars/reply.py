"""A calendar file that came back, by mail or in a chat, read as an answer to a call, or refused (RFC 5546 §3.2.3).

The laws of this file: whatever the bytes are, `read` gives an Answer or a Refusal, and says no word of them in either
but what an answer is. In whichever order answers are applied, the meeting ends the same."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import unquote

from calendars.answer import Answer, Kind, Partstat, Unread, Voice
from calendars.clean import visible
from calendars.gate import Found, Shut, let_through
from calendars.meeting import Attendee, Meeting, Unapplied
from cases.decision import Refusal
from cases.topics.heard import heard

KINDS: Final = {"REPLY": Kind.REPLY, "COUNTER": Kind.COUNTER, "REFRESH": Kind.REFRESH}
DELEGATED: Final = "DELEGATED"
ANSWERS: Final = {each.value: each for each in Partstat}
MOST_OF_A_COMMENT: Final = 1000
HIGHEST: Final = 2**31 - 1
_STAMP: Final = re.compile(r"(\d{8}T\d{6})Z?")
Lines = dict[str, list[tuple[dict[str, str], str]]]
"""By the name of a property: parameters and value of each line of that name, in order."""


def read(raw: bytes) -> Answer | Refusal:
    """The answer in a calendar file, at most 64 KiB of it. The reason of a Refusal is an `Unread`."""
    try:
        return _read(raw)
    except Shut as no:
        return Refusal(no.why)
    except Exception:  # noqa: BLE001 - the law of this file: a stranger's bytes end nothing
        return Refusal(Unread.UNREADABLE)


def apply(meeting: Meeting, answer: Answer, now: datetime) -> Meeting | Refusal:
    """The meeting after this answer, which arrived `now`; the same one where it was known already.

    The reason of a Refusal is an `Unapplied`."""
    whose = _whose(meeting, answer)
    if isinstance(whose, Unapplied):
        return Refusal(whose)
    attendee = meeting.attendees[whose]
    partstat = answer.of(whose)
    if (no := _no_answer(meeting, attendee, answer)) is not None or partstat is None:
        return Refusal(no or Unapplied.UNDECIDED)
    if (late := _out_of_order(attendee, answer, now)) is not None:
        return Refusal(late)
    after = heard(attendee.heard, answer.sequence, answer.stamp, partstat, now)
    if after == attendee.heard:
        return meeting
    return replace(meeting, attendees={**meeting.attendees, whose: replace(attendee, heard=after)})


def _whose(meeting: Meeting, answer: Answer) -> str | Unapplied:
    """The address of the one person who was called, and that it speaks of."""
    if answer.uid != meeting.uid:
        return Unapplied.OTHER_MEETING
    spoken_of = {address for voice in answer.voices for address in voice.addresses}
    called = [address for address in meeting.attendees if address.casefold() in spoken_of]
    if len(called) > 1:
        return Unapplied.SEVERAL_PEOPLE
    return called[0] if called else Unapplied.STRANGER


def _no_answer(meeting: Meeting, attendee: Attendee, answer: Answer) -> Unapplied | None:
    """Why it is none, to a meeting that is to be and that we called to."""
    if answer.organizer and attendee.organizer and answer.organizer != _address(attendee.organizer):
        return Unapplied.FOREIGN_ORGANIZER
    if meeting.cancelled:
        return Unapplied.CANCELLED
    if answer.kind is Kind.REPLY:
        return None
    return Unapplied.WISH if answer.kind is Kind.COUNTER else Unapplied.ASKS_AGAIN


def _out_of_order(attendee: Attendee, answer: Answer, now: datetime) -> Unapplied | None:
    """Why another time or a later answer counts instead."""
    if answer.sequence > attendee.sequence:
        return Unapplied.AHEAD
    if answer.sequence < attendee.floor:
        return Unapplied.OLD_TIME if attendee.is_called_again(now) else Unapplied.OLD_TIME_AGAIN
    last = attendee.heard
    if last is not None and (answer.sequence, answer.stamp) < (last.sequence, last.stamp):
        return Unapplied.OVERTAKEN
    return None


def _read(raw: bytes) -> Answer:
    found = let_through(raw)
    kind = _kind(found)
    meeting = _one_meeting(found)
    voices = tuple(map(_voice, meeting.get("ATTENDEE", ())))
    if not voices:
        raise Shut(Unread.NO_ATTENDEE)
    if kind is Kind.REPLY:
        _check_answers(voices)
    return Answer(
        kind=kind,
        uid=_uid(meeting),
        voices=voices,
        sequence=_sequence(meeting),
        stamp=_stamp(meeting),
        organizer=next((_addresses(*line)[0] for line in meeting.get("ORGANIZER", ())), None),
        comment=visible(" ".join(_text(value) for _, value in meeting.get("COMMENT", ())))[:MOST_OF_A_COMMENT],
    )


def _kind(found: Found) -> Kind:
    if len(found.methods) != 1:
        raise Shut(Unread.NO_METHOD)
    if found.methods[0] not in KINDS:
        raise Shut(Unread.NOT_AN_ANSWER)
    return KINDS[found.methods[0]]


def _one_meeting(found: Found) -> Lines:
    """The meeting itself. Of one that recurs for its program, the whole stands before one of its days."""
    meetings = [_lines(each) for each in found.meetings]
    if not meetings:
        raise Shut(Unread.NO_MEETING)
    if len({_uid(meeting) for meeting in meetings}) > 1:
        raise Shut(Unread.SEVERAL_MEETINGS)
    return min(meetings, key=lambda meeting: "RECURRENCE-ID" in meeting)


def _lines(lines: list[str]) -> Lines:
    from icalendar.parser import Contentline

    meeting: Lines = {}
    for line in lines:
        name, parameters, value = Contentline(line).parts()  # type: ignore[no-untyped-call] # icalendar leaves it untyped
        plain = {str(key).upper(): _joined(each) for key, each in parameters.items()}
        meeting.setdefault(name.upper(), []).append((plain, value))
    return meeting


def _joined(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _only(meeting: Lines, name: str, missing: Unread) -> str:
    """The one value of a property that stands once."""
    match meeting.get(name, ()):
        case [(_, value)] if value.strip():
            return value.strip()
        case [] | [_]:
            raise Shut(missing)
        case _:
            raise Shut(Unread.UNREADABLE)


def _uid(meeting: Lines) -> str:
    return visible(_text(_only(meeting, "UID", Unread.NO_UID)))


def _text(value: str) -> str:
    from icalendar import vText

    return str(vText.from_ical(value))


def _sequence(meeting: Lines) -> int:
    """0 where none is named (RFC 5545 §3.8.7.4)."""
    if "SEQUENCE" not in meeting:
        return 0
    digits = _only(meeting, "SEQUENCE", Unread.UNREADABLE)
    if not (digits.isascii() and digits.isdigit()) or len(digits) > len(str(HIGHEST)) or int(digits) > HIGHEST:
        raise Shut(Unread.UNREADABLE)
    return int(digits)


def _stamp(meeting: Lines) -> datetime:
    """In UTC, as it must be written (RFC 5545 §3.8.7.2); one without the mark is read so too, for it only orders."""
    if (match := _STAMP.fullmatch(_only(meeting, "DTSTAMP", Unread.NO_STAMP))) is None:
        raise Shut(Unread.UNREADABLE)
    return datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)


def _voice(line: tuple[dict[str, str], str]) -> Voice:
    parameters, value = line
    said = parameters.get("PARTSTAT", "").strip().upper()
    if said == DELEGATED:
        raise Shut(Unread.DELEGATED)
    return Voice(_addresses(parameters, value), ANSWERS.get(said))


def _addresses(parameters: dict[str, str], value: str) -> tuple[str, ...]:
    """Of a calendar user, who is known to some programs only by the EMAIL parameter (RFC 7986 §6.2)."""
    both = (_address(value), _address(parameters.get("EMAIL", "")))
    mail = [each for each in both if "@" in each]
    return tuple(dict.fromkeys(mail)) or (both[0],)


def _address(value: str) -> str:
    scheme, colon, rest = value.strip().partition(":")
    return unquote(rest if colon and scheme.casefold() == "mailto" else value).strip().casefold()


def _check_answers(voices: tuple[Voice, ...]) -> None:
    if all(voice.partstat is None for voice in voices):
        raise Shut(Unread.UNDECIDED)
