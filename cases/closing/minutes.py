"""Notes to a meeting, and its minutes: who was there by party, and what was decided; nobody is named (R31)."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.consent.categories import party_text
from cases.decision import Decision, Line, Refusal, Say, TextArgument, TextValue, ToWriter
from cases.facts import ActionAdded, ActionDone, ActionMoved, CaseFact, MeetingClosed, MeetingKind, NoteTaken
from cases.ids import PersonId
from cases.meetings.invitations import upcoming
from cases.people import Person
from cases.topics.meetings import Meeting

LONGEST_NOTE: Final = 2000


def note(case: Case, by: Person, text: str, now: datetime) -> Decision | Refusal:
    """A note to the meeting that is going on or was last; before the first, to the next one. Never to a förmöte, which
    has no minutes."""
    to_come = (each for each in upcoming(case, now) if each.kind is not MeetingKind.PRE)
    meeting = _last_begun(case, now) or next(to_come, None)
    if meeting is None:
        return Refusal("refusal-no-meeting-at-hand")
    if not text.strip():
        return Refusal("refusal-note-empty")
    if len(text) > LONGEST_NOTE:
        return Refusal("refusal-note-too-long", {"longest": LONGEST_NOTE})
    fact = NoteTaken(case=case.id, at=now, number=meeting.number, text=text.strip(), by=by.id)
    return Decision((fact,), (Say(ToWriter(), "note-taken", {"number": meeting.number}),))


def minutes(case: Case, number: int | None, facts: Iterable[CaseFact], now: datetime) -> Decision | Refusal:
    """Of the meeting named, or of the last one that is closed."""
    meeting = _last_closed(case) if number is None else case.meetings.get(number)
    if meeting is None:
        return _none_such(number)
    if meeting.closed is None:
        return Refusal("refusal-minutes-open", {"number": meeting.number, "begun": int(meeting.start <= now)})
    args: dict[str, TextArgument] = {
        "number": meeting.number,
        "kind": f"@kind-{meeting.kind}",
        "start": meeting.start,
        "end": meeting.end,
        "lines": tuple(_lines(case, meeting, meeting.closed, tuple(facts))),
    }
    return Decision(effects=(Say(ToWriter(), "minutes-shown", args),))


def _none_such(number: int | None) -> Refusal:
    return Refusal("refusal-no-minutes") if number is None else Refusal("refusal-no-such-meeting", {"number": number})


def _lines(case: Case, meeting: Meeting, closed: MeetingClosed, facts: tuple[CaseFact, ...]) -> Iterator[Line]:
    if not closed.held:
        yield Line("line-minutes-not-held")
    for text, people in (("line-minutes-there", closed.present), ("line-minutes-absent", closed.absent)):
        if people:
            yield Line(text, (("parties", _parties(case, people)),))
    if closed.youth is not None:
        yield Line("line-minutes-youth", (("part", f"@participation-{closed.youth.name.lower().replace('_', '-')}"),))
    if meeting.youth_asked is not None:
        asked = meeting.youth_asked
        yield Line("line-minutes-voice", (("party", _party(case, asked.person)), ("day", asked.day)))
    yield from _decided(case, meeting, closed, facts)
    yield from (_note(case, each) for each in meeting.notes)
    if closed.following is not None:
        after = case.meetings[closed.following]
        yield Line("line-minutes-next", (("start", after.start), ("end", after.end)))
    elif closed.no_following is not None:
        yield Line("line-minutes-no-next", (("reason", closed.no_following),))


def _decided(case: Case, meeting: Meeting, closed: MeetingClosed, facts: tuple[CaseFact, ...]) -> Iterator[Line]:
    """What was promised while it went on, and what became of each action that was gone through."""
    for fact in facts:
        match fact:
            case ActionAdded() if meeting.start <= fact.at <= closed.at:
                yield _action(case, "line-minutes-added", fact.number, fact.owner)
            case ActionDone() if fact.at == closed.at:
                yield _action(case, "line-minutes-done", fact.number, None)
            case ActionMoved() if fact.at == closed.at:
                yield _action(case, "line-minutes-moved", fact.number, None, fact.due)
    changed = {each.number for each in facts if isinstance(each, ActionDone | ActionMoved) and each.at == closed.at}
    for number in closed.reviewed:
        if number not in changed:
            yield _action(case, "line-minutes-left", number, None)


def _action(case: Case, text: str, number: int, owner: PersonId | None, due: TextValue | None = None) -> Line:
    action = case.plan.actions[number]
    values: dict[str, TextValue] = {"number": number, "title": action.title, "due": due or action.due}
    values |= {"party": _party(case, owner)} if owner is not None else {}
    return Line(text, tuple(values.items()))


def _note(case: Case, each: NoteTaken) -> Line:
    return Line("line-minutes-note", (("party", _party(case, each.by)), ("text", each.text)))


def _parties(case: Case, people: Iterable[PersonId]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_party(case, person) for person in people))


def _party(case: Case, person: PersonId) -> str:
    """The organisation that somebody is there for; of the family the part itself."""
    who = case.people[person]
    return str(who.handle) if who.is_family else party_text(who.party)


def _last_begun(case: Case, now: datetime) -> Meeting | None:
    begun = [
        each
        for each in case.meetings.values()
        if not each.cancelled and each.start <= now and each.kind is not MeetingKind.PRE
    ]
    return max(begun, key=lambda each: each.start, default=None)


def _last_closed(case: Case) -> Meeting | None:
    closed = [each for each in case.meetings.values() if each.closed is not None]
    return max(closed, key=lambda each: each.start, default=None)
