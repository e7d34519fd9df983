"""What the bot holds of a case, in words for the personakt; and what of it is about one person, for them to see (R31).

The bot is no archive: the coordinator files what is shown here, and it may be purged afterwards."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from cases.case import Case
from cases.consent.history import history
from cases.decision import Line
from cases.facts import AnswerGiven, CaseFact, ConsentConfirmed, ConsentRecorded, ReceiptHandedOver
from cases.log import Spelled, lines
from cases.people import Person
from cases.plan.actions import line
from cases.topics.meetings import Meeting
from cases.topics.plan import Action

MOST: Final = 40
"""So many lines stand in one message, which a phone can still copy whole."""


@dataclass(frozen=True, slots=True)
class Part:
    """One message of an extract. `section`: consent, events, meetings or plan."""

    section: str
    lines: tuple[Line, ...]


def whole(case: Case, facts: Sequence[CaseFact], spelled: Spelled = str) -> tuple[Part, ...]:
    """Everything, section by section, in the order in which it was written down."""
    return _parts(case, facts, case.meetings.values(), case.plan.actions.values(), spelled)


def about(case: Case, facts: Sequence[CaseFact], who: Person, spelled: Spelled = str) -> tuple[Part, ...]:
    """What names this person: their answers and the papers these stand on, their comings and goings, calls, promises.

    Nothing of it says what another person answered."""
    papers = {fact.record for fact in facts if isinstance(fact, AnswerGiven) and fact.person == who.id}
    meetings = (meeting for meeting in case.meetings.values() if who.id in meeting.invited)
    actions = (action for action in case.plan.actions.values() if action.owner == who.id)
    return _parts(case, [fact for fact in facts if _names(fact, who, papers)], meetings, actions, spelled)


def _names(fact: CaseFact, who: Person, papers: Iterable[str]) -> bool:
    if isinstance(fact, ConsentRecorded | ConsentConfirmed):
        return fact.record in papers
    if isinstance(fact, AnswerGiven | ReceiptHandedOver):
        return fact.person == who.id
    return getattr(fact, "person", None) == who.id


def _parts(
    case: Case, facts: Sequence[CaseFact], meetings: Iterable[Meeting], actions: Iterable[Action], spelled: Spelled
) -> tuple[Part, ...]:
    consent = history(case, facts)
    events = lines(case, [fact for fact in facts if not history(case, (fact,))], spelled)
    sections = {
        "consent": consent,
        "events": events,
        "meetings": tuple(map(_meeting, meetings)),
        "plan": tuple(line(case, action) for action in actions),
    }
    return tuple(part for name, found in sections.items() for part in _cut(name, found))


def _cut(section: str, found: tuple[Line, ...]) -> tuple[Part, ...]:
    return tuple(Part(section, found[at : at + MOST]) for at in range(0, len(found), MOST))


def _meeting(meeting: Meeting) -> Line:
    args = (("number", meeting.number), ("start", meeting.start), ("end", meeting.end), ("place", meeting.place or ""))
    return Line("extract-meeting-off" if meeting.cancelled else "line-meeting", args)
