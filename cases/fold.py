"""How a case changes with each fact: the one place where facts become state."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from typing import assert_never, cast

from cases.case import Case
from cases.facts import (
    ActionAdded,
    ActionDeclined,
    ActionDone,
    ActionHandedOver,
    ActionMoved,
    Admitted,
    AnswerGiven,
    AnswerVoided,
    AnyCaseFact,
    BirthDateSet,
    CaseFact,
    CaseOpened,
    CommandRead,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    CoordinatorTookOver,
    ExceptionAnswered,
    ExceptionNoted,
    Fact,
    FarewellWritten,
    GateOpened,
    GateShut,
    InvitationWritten,
    Joined,
    KeyShared,
    MaturityAssessed,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingMoved,
    ModelTakenUp,
    NotReached,
    OutsiderSeen,
    PaperEnded,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
    PhaseMoved,
    ProtectionOfficerRead,
    ReceiptHandedOver,
    RecordVoided,
    Reminded,
    Removed,
    RoomMade,
    RoomPlanned,
    SharedOtherwise,
    StandInBegan,
    StandInEnded,
    StandInNamed,
)
from cases.facts.adding import AddingFact
from cases.facts.exceptions import ExceptionVoided
from cases.facts.family import FamilyFact
from cases.facts.farewells import FarewellFact
from cases.facts.hearing import HearingFact
from cases.facts.safekeeping import SafekeepingFact
from cases.facts.setback import SetBackFact
from cases.folding.consent import fold_birth_date, fold_consent, fold_ended, fold_model, fold_void
from cases.folding.desk import fold_desk
from cases.folding.exceptions import fold_exception
from cases.folding.family import fold_family
from cases.folding.hearing import fold_hearing
from cases.folding.meetings import fold_meeting
from cases.folding.people import fold_adding, fold_farewell, fold_people
from cases.folding.plan import fold_action
from cases.folding.presence import fold_presence, fold_rooms
from cases.folding.rooms import RoomFact, fold_room
from cases.folding.safekeeping import fold_safekeeping
from cases.folding.setback import fold_set_back
from cases.topics.basis import Basis


def fold(case: Case, facts: Iterable[Fact]) -> Case:
    """The case after these facts; those of the office and of other cases change nothing in it."""
    mine = (fact for fact in facts if isinstance(fact, CaseFact) and fact.case == case.id)
    return reduce(evolve, cast("Iterable[AnyCaseFact]", mine), case)


def open_case(fact: CaseOpened) -> Case:
    """The first fact of a case."""
    return Case(fact.case, fact.code, fact.unit, fact.born, Basis(fact.model, fact.decision, fact.ground))


def evolve(case: Case | None, fact: AnyCaseFact) -> Case:
    """The case after one more fact; the first must be CaseOpened."""
    if case is None:
        if not isinstance(fact, CaseOpened):
            raise ValueError("a case begins by being opened")
        return open_case(fact)
    return _after(case, fact)


def _after(case: Case, fact: AnyCaseFact) -> Case:
    if isinstance(fact, SafekeepingFact | RoomFact | FarewellFact | AddingFact | SetBackFact):
        return _fold_apart(case, fact)
    if isinstance(fact, FamilyFact | HearingFact):
        return fold_family(case, fact) if isinstance(fact, FamilyFact) else fold_hearing(case, fact)
    match fact:
        case CaseOpened():
            raise ValueError("a case is opened once")
        case PersonAdded() | PersonGreeted() | PersonTakenOut() | PersonLetIn() | FarewellWritten():
            return fold_people(case, fact)
        case ConsentRecorded() | AnswerGiven() | ConsentConfirmed() | ConsentWithdrawn():
            return fold_consent(case, fact)
        case PaperEnded():
            return fold_ended(case, fact)
        case RecordVoided() | AnswerVoided():
            return fold_void(case, fact)
        case ExceptionNoted() | ExceptionAnswered() | ExceptionVoided() | MaturityAssessed():
            return fold_exception(case, fact)
        case CoordinatorTookOver() | StandInNamed() | StandInBegan() | StandInEnded():
            return fold_desk(case, fact)
        case MeetingCalled() | MeetingMoved() | MeetingCancelled() | InvitationWritten() | MeetingAnswered():
            return replace(case, meetings=case.meetings | {fact.number: fold_meeting(case, fact)})
        case ActionAdded() | ActionDone() | ActionMoved() | ActionHandedOver():
            actions = case.plan.actions | {fact.number: fold_action(case, fact)}
            return replace(case, plan=replace(case.plan, actions=actions))
        case BirthDateSet() | ModelTakenUp() | PhaseMoved() | GateShut() | GateOpened():
            return _fold_state(case, fact)
        case RoomPlanned() | RoomMade():
            return fold_rooms(case, fact)
        case Reminded():
            return replace(case, plan=replace(case.plan, reminded=case.plan.reminded | {fact}))
        case Admitted() | Joined() | Removed() | NotReached() | OutsiderSeen():
            return fold_presence(case, fact)
        case CommandRead() | ProtectionOfficerRead() | KeyShared() | ActionDeclined():
            return case
        case ReceiptHandedOver() | SharedOtherwise():
            return case
    assert_never(fact)


def _fold_apart(case: Case, fact: SafekeepingFact | RoomFact | FarewellFact | AddingFact | SetBackFact) -> Case:
    if isinstance(fact, SafekeepingFact):
        return fold_safekeeping(case, fact)
    if isinstance(fact, AddingFact | SetBackFact):
        return fold_adding(case, fact) if isinstance(fact, AddingFact) else fold_set_back(case, fact)
    return fold_farewell(case, fact) if isinstance(fact, FarewellFact) else fold_room(case, fact)


def _fold_state(case: Case, fact: BirthDateSet | ModelTakenUp | PhaseMoved | GateShut | GateOpened) -> Case:
    """The values that hold for the whole case."""
    match fact:
        case BirthDateSet():
            return fold_birth_date(case, fact)
        case ModelTakenUp():
            return fold_model(case, fact.values)
        case PhaseMoved():
            return replace(case, phase=fact.phase)
        case GateShut() | GateOpened():
            return replace(case, rooms=replace(case.rooms, gate_shut=isinstance(fact, GateShut)))
    assert_never(fact)
