"""A wrong clock that was believed is put right: ends that it caused stay, and nobody comes back in (R7).

The law of this file. An actor not covered by the time that was believed is not covered by the right one either, until a
paper is confirmed again."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from cases.case import Case
from cases.consent.effective import effective
from cases.consent.in_force import has_ended, record_in_force
from cases.days import quiet_until, today
from cases.decision import SILENCE, Decision, Say, TextArgument, ToCoordinators
from cases.facts import PaperEnded
from cases.ids import PersonId
from cases.members.departures import take_out
from cases.people import Person, handles
from cases.phases import Phase
from cases.presence import WhyOut
from cases.rooms.admission import may_receive
from cases.topics.consent import Record


def put_back(case: Case, seen: datetime, now: datetime) -> Decision:
    """The case at `now`, the right time, after it was held to be as late as `seen`."""
    if case.phase is Phase.CLOSED:
        return SILENCE
    wrong, day = today(seen), today(now)
    ended = tuple(_ended(case, wrong, day))
    through = day - timedelta(days=1)
    facts = tuple(PaperEnded(case=case.id, at=now, record=each.paper.record, through=through) for each in ended)
    leaving = tuple(case.people[who] for who in sorted(_served(case, day) - _served(case, wrong)))
    misled = handles(_misled(case, now))
    if not facts and not leaving and not misled:
        return SILENCE
    out = take_out(case, leaving, WhyOut.EXPIRED, now, quiet_until=quiet_until(now), tell=False)
    papers = tuple(each.paper.reference or "–" for each in ended)
    args: dict[str, TextArgument] = {
        "papers": papers,
        "out": handles(leaving),
        "misled": misled,
    }
    told = Say(ToCoordinators(), "clock-put-back-told", args, act=True, not_before=quiet_until(now))
    return Decision(facts) + out + Decision((), (told,))


def _misled(case: Case, now: datetime) -> list[Person]:
    return [who for who in case.people.values() if _was_told_by_it(who, now)]


def _was_told_by_it(who: Person, now: datetime) -> bool:
    """Whether they were told farewell for an end that had not come, by a time later than the right one."""
    return (
        who.is_actor
        and who.presence.why is WhyOut.EXPIRED
        and who.presence.goodbye is not None
        and who.presence.goodbye.written > now
    )


def _ended(case: Case, wrong: date, day: date) -> Iterator[Record]:
    """Papers whose days were over by the wrong time only, and the one that gave less because of it."""
    held = record_in_force(case, day)
    for record in case.consent.records.values():
        if record.confirmed is None or record.voided is not None:
            continue
        gave_less = record is held and not effective(case, day) <= effective(case, wrong)
        if gave_less or (has_ended(case, record, wrong) and not has_ended(case, record, day)):
            yield record


def _served(case: Case, day: date) -> frozenset[PersonId]:
    """The actors who are in the room, or written to."""
    return frozenset(who.id for who in case.actors if may_receive(case, who.id, day))
