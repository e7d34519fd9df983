"""How a case changes with each fact: the one place where facts become state."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from typing import assert_never, cast

from cases.case import Action, Case, Invited, Meeting, Record
from cases.facts import (
    ActionAdded,
    ActionDeclined,
    ActionDone,
    ActionHandedOver,
    ActionMoved,
    Admitted,
    AnswerGiven,
    AnyCaseFact,
    CaseFact,
    CaseOpened,
    CommandRead,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    Fact,
    FarewellWritten,
    GateOpened,
    GateShut,
    InvitationWritten,
    KeyShared,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingMoved,
    OutsiderSeen,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
    PhaseMoved,
    Reminded,
    Removed,
    RoomMade,
    RoomPlanned,
)
from cases.facts.rooms import LEFT_ALONE
from cases.people import Person
from cases.rooms import PlannedRoom


def fold(case: Case, facts: Iterable[Fact]) -> Case:
    """The case after these facts; those of the office and of other cases change nothing in it."""
    mine = (fact for fact in facts if isinstance(fact, CaseFact) and fact.case == case.id)
    return reduce(evolve, cast("Iterable[AnyCaseFact]", mine), case)


def open_case(fact: CaseOpened) -> Case:
    """The first fact of a case."""
    return Case(fact.case, fact.code, fact.unit, fact.model, fact.born, fact.decision)


def evolve(case: Case | None, fact: AnyCaseFact) -> Case:
    """The case after one more fact; the first must be CaseOpened."""
    if case is None:
        if not isinstance(fact, CaseOpened):
            raise ValueError("a case begins by being opened")
        return open_case(fact)
    match fact:
        case CaseOpened():
            raise ValueError("a case is opened once")
        case PersonAdded() | PersonGreeted() | PersonTakenOut() | PersonLetIn() | FarewellWritten():
            return _people(case, fact)
        case ConsentRecorded() | AnswerGiven() | ConsentConfirmed() | ConsentWithdrawn():
            return _consent(case, fact)
        case MeetingCalled() | MeetingMoved() | MeetingCancelled() | InvitationWritten() | MeetingAnswered():
            return replace(case, meetings=case.meetings | {fact.number: _meeting(case, fact)})
        case ActionAdded() | ActionDone() | ActionMoved() | ActionHandedOver():
            return replace(case, actions=case.actions | {fact.number: _action(case, fact)})
        case PhaseMoved():
            return replace(case, phase=fact.phase)
        case GateShut():
            return replace(case, gate_shut=True)
        case GateOpened():
            return replace(case, gate_shut=False)
        case RoomPlanned():
            others = {n: r for n, r in case.rooms.items() if r.person != fact.person}
            return replace(case, rooms=others | {fact.nonce: PlannedRoom(fact.nonce, person=fact.person)})
        case RoomMade():
            made = replace(case.rooms[fact.nonce], room=fact.room)
            return replace(case, rooms=case.rooms | {fact.nonce: made})
        case Reminded():
            return replace(case, reminded=case.reminded | {fact})
        case Admitted() | Removed():
            return _presence(case, fact)
        case OutsiderSeen():
            return replace(case, outsiders=case.outsiders - {(fact.room, fact.user)})
        case CommandRead() | KeyShared() | ActionDeclined():
            return case
    assert_never(fact)


def _people(case: Case, fact: PersonAdded | PersonGreeted | PersonTakenOut | PersonLetIn | FarewellWritten) -> Case:
    match fact:
        case PersonAdded():
            person = Person(fact.person, fact.handle, fact.role, fact.party, fact.user, fact.way, fact.language)
        case PersonGreeted():
            person = replace(case.people[fact.person], greeted=True)
        case PersonTakenOut():
            person = replace(case.people[fact.person], out=True, out_why=fact.why)
        case PersonLetIn():
            person = replace(case.people[fact.person], out=False, out_why=None, farewelled=False)
        case FarewellWritten():
            person = replace(case.people[fact.person], farewelled=True)
        case _:
            assert_never(fact)
    left = case.left
    if isinstance(fact, PersonLetIn):
        left = frozenset(place for place in left if place[1] != person.id)
    return replace(case, people=case.people | {person.id: person}, left=left)


def _presence(case: Case, fact: Admitted | Removed) -> Case:
    if fact.person is None:
        return replace(case, outsiders=case.outsiders | {(fact.room, fact.user)}) if fact.user else case
    place = (fact.room, fact.person)
    if isinstance(fact, Admitted):
        return replace(case, admitted=case.admitted | {place}, left=case.left - {place})
    left = case.left | {place} if fact.why == LEFT_ALONE else case.left
    return replace(case, admitted=case.admitted - {place}, left=left)


def _consent(case: Case, fact: ConsentRecorded | AnswerGiven | ConsentConfirmed | ConsentWithdrawn) -> Case:
    match fact:
        case ConsentRecorded():
            return replace(case, records=case.records | {fact.record: Record(fact)})
        case ConsentWithdrawn():
            return replace(case, withdrawals=(*case.withdrawals, fact))
        case AnswerGiven():
            record = case.records[fact.record]
            record = replace(record, answers=(*record.answers, fact))
        case ConsentConfirmed():
            record = replace(case.records[fact.record], confirmed=fact.at)
        case _:
            assert_never(fact)
    return replace(case, records=case.records | {fact.record: record})


def _meeting(
    case: Case, fact: MeetingCalled | MeetingMoved | MeetingCancelled | InvitationWritten | MeetingAnswered
) -> Meeting:
    if isinstance(fact, MeetingCalled):
        return Meeting(fact.number, fact.uid, fact.kind, fact.start, fact.end, fact.place)
    meeting = case.meetings[fact.number]
    match fact:
        case MeetingMoved():
            asked_again = {who: replace(invited, answer=None) for who, invited in meeting.invited.items()}
            return replace(
                meeting,
                start=fact.start,
                end=fact.end,
                place=fact.place,
                sequence=fact.sequence,
                invited=asked_again,
            )
        case MeetingCancelled():
            return replace(meeting, sequence=fact.sequence, cancelled=True)
        case InvitationWritten():
            before = meeting.invited.get(fact.person)
            answer = before.answer if before and before.sequence == fact.sequence else None
            invited = Invited(fact.method, fact.sequence, fact.stamp, answer)
        case MeetingAnswered():
            invited = replace(meeting.invited[fact.person], answer=fact.answer)
        case _:
            assert_never(fact)
    return replace(meeting, invited=meeting.invited | {fact.person: invited})


def _action(case: Case, fact: ActionAdded | ActionDone | ActionMoved | ActionHandedOver) -> Action:
    match fact:
        case ActionAdded():
            return Action(fact.number, fact.title, fact.area, fact.owner, fact.due)
        case ActionDone():
            return replace(case.actions[fact.number], done=True)
        case ActionMoved():
            return replace(case.actions[fact.number], due=fact.due)
        case ActionHandedOver():
            return replace(case.actions[fact.number], owner=fact.owner)
