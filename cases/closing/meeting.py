"""How a meeting is closed: who was there, what became of the plan, and when the next one is (R45, R54, R59).

A meeting that has begun, is not called off and not closed may be closed, once. Of a network meeting that took place
every open action is gone through. It is closed with a next network meeting, or with why there is none. Who was absent
changes nothing else: neither the phase of the case nor anybody's part in it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.closing.walking import Walked
from cases.days import today
from cases.decision import Decision, Line, Refusal, Say, TextArgument, TextValue, ToWriter
from cases.facts import MeetingClosed, MeetingKind, Participation
from cases.ids import PersonId
from cases.meetings.around import asks_to_close, told_by
from cases.meetings.invitations import holds
from cases.meetings.next_date import next_free
from cases.meetings.swedish_days import is_free
from cases.moments.wall import on_the_wall
from cases.people import Person, handles
from cases.topics.meetings import Meeting

_A_WEEK: Final = timedelta(days=7)
_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Held:
    """What is told of a meeting: whether it took place, who lacked, how the young person took part."""

    took_place: bool = True
    absent: tuple[Person, ...] = ()
    youth: Participation | None = None


def to_close(case: Case, number: int | None, now: datetime) -> Meeting | Refusal:
    """The meeting that is meant: the one named, or the only one that has begun and is open."""
    if number is not None:
        return _named(case, number, now)
    begun = left_open(case, now)
    if len(begun) == 1:
        return begun[0]
    if not begun:
        return Refusal("refusal-no-meeting-to-close")
    return Refusal("refusal-which-to-close", {"meetings": tuple(map(_which, begun))})


def left_open(case: Case, now: datetime) -> tuple[Meeting, ...]:
    """The meetings that have begun and are to be closed, the earliest first."""
    begun = (each for each in case.meetings.values() if each.is_open and each.start <= now and asks_to_close(each))
    return tuple(sorted(begun, key=lambda meeting: meeting.start))


def _which(meeting: Meeting) -> Line:
    return Line("line-meeting-left", (("number", meeting.number), ("start", meeting.start), ("end", meeting.end)))


def _named(case: Case, number: int, now: datetime) -> Meeting | Refusal:
    meeting = case.meetings.get(number)
    if meeting is None:
        return Refusal("refusal-no-such-meeting", {"number": number})
    if meeting.cancelled:
        return Refusal("refusal-meeting-off", {"number": number})
    if meeting.closed is not None:
        return Refusal("refusal-meeting-closed", {"number": number})
    if meeting.start > now:
        return Refusal("refusal-meeting-not-begun", {"number": number, "start": meeting.start, "end": meeting.end})
    return meeting


def walks_the_plan(meeting: Meeting, held: Held) -> bool:
    """Whether every open action is to be gone through."""
    return held.took_place and meeting.kind is MeetingKind.NETWORK


def following(case: Case, meeting: Meeting) -> Meeting | None:
    """The next network meeting that is called already."""
    later = (
        each
        for each in case.meetings.values()
        if each.is_open and each.kind is MeetingKind.NETWORK and each.start >= meeting.end
    )
    return min(later, key=lambda each: each.start, default=None)


def next_start(case: Case, meeting: Meeting, held: Held, now: datetime) -> datetime:
    """The next one where only *yes* is said: as late as the cadence lets it be, on a free day, and to come.

    Of a meeting that did not take place, a week later: it has not set the clock back."""
    if held.took_place and (found := next_free(case, meeting.start, now, length=meeting.end - meeting.start)):
        return found.start
    later = on_the_wall(meeting.start) + _A_WEEK
    while later <= now or is_free(today(later)):
        later += _A_DAY
    return later


def close(
    case: Case,
    by: Person,
    meeting: Meeting,
    held: Held,
    walked: Walked,
    after: Meeting | str,
    now: datetime,
) -> Decision:
    """The meeting is closed. `case`: with the next meeting called. `after`: that one, or why there is none."""
    there, lacked = _attended(meeting, held)
    fact = MeetingClosed(
        case=case.id,
        at=now,
        number=meeting.number,
        held=held.took_place,
        present=there,
        absent=lacked,
        youth=held.youth,
        reviewed=walked.reviewed,
        following=after.number if isinstance(after, Meeting) else None,
        no_following=None if isinstance(after, Meeting) else after,
        by=by.id,
    )
    lines = (*_attendance(held), *_plan(walked), _after(after), *told_by(case, fact, now))
    text = "meeting-closed" if held.took_place else "meeting-closed-not-held"
    args: dict[str, TextArgument] = {
        "number": meeting.number,
        "start": meeting.start,
        "end": meeting.end,
        "lines": lines,
    }
    return Decision((fact,), (Say(ToWriter(), text, args),))


def _attended(meeting: Meeting, held: Held) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    """Of those called: who was there, and who was not; nobody is either where it did not take place (R54)."""
    absent = {who.id for who in held.absent}
    called = [who for who in meeting.invited if held.took_place and holds(meeting, who)]
    return tuple(who for who in called if who not in absent), tuple(who for who in called if who in absent)


def _attendance(held: Held) -> tuple[Line, ...]:
    if not held.took_place:
        return ()
    return (Line("line-closed-absent", (("who", handles(held.absent)),)) if held.absent else Line("line-closed-all"),)


def _plan(walked: Walked) -> tuple[Line, ...]:
    lines = list[Line]()
    for said in walked.verdicts:
        values: dict[str, TextValue] = {"numbers": tuple(map(str, said.numbers or ()))}
        values |= {"due": said.due} if said.due else {}
        lines.append(Line(f"line-closed-{said.became}", tuple(values.items())))
    return tuple(lines)


def _after(after: Meeting | str) -> Line:
    if isinstance(after, str):
        return Line("line-closed-no-next")
    values: dict[str, TextValue] = {"number": after.number, "start": after.start, "end": after.end}
    return Line("line-closed-next", tuple(values.items()))
