"""What the journal can show of a case: who came, left, read or got a room's key, never what was said (R87)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import Line, TextValue
from cases.facts import (
    AccountChanged,
    Admitted,
    AnswerGiven,
    AnswerVoided,
    BirthDateSet,
    BlockLifted,
    CaseFact,
    CaseOpened,
    CodeEnded,
    CodeGiven,
    CodeMissed,
    CommandRead,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    ContactRequested,
    CoordinatorTookOver,
    ExceptionAnswered,
    ExceptionNoted,
    FamilyLetIn,
    FamilyLetOut,
    FarewellRead,
    FarewellWritten,
    GateOpened,
    GateShut,
    GroupReasonGiven,
    InformationSet,
    Joined,
    KeyShared,
    LeadNamed,
    MandatorySet,
    MaturityAssessed,
    ModelTakenUp,
    NotReached,
    OutsiderSeen,
    PaperEnded,
    PassedOn,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
    PhaseMoved,
    PlaceHidden,
    ProtectionOfficerRead,
    ProtectionSet,
    ReceiptHandedOver,
    RecordVoided,
    Removed,
    ReservationNoted,
    RoomAnswerNoted,
    RoomKindsSaid,
    RoomKindsSet,
    RoomKindsTold,
    RoomMade,
    SaidWrong,
    SharedOtherwise,
    Silenced,
    SpokenTo,
    StandInBegan,
    StandInEnded,
    StandInNamed,
    WithdrawalRestored,
)
from cases.facts.adding import AddingAsked, AddingLeft
from cases.facts.exceptions import ExceptionVoided
from cases.facts.family import LastWordsAgreed
from cases.facts.hearing import (
    CryHeard,
    NotUnderstood,
    SignedByAnother,
    SpokenWithAlone,
    WithdrawalAsked,
    WithdrawalAskedAgain,
    WithdrawalQuestionClosed,
    WrongNumber,
)
from cases.facts.setback import ConsentsStand, ConsentsSuspended
from cases.ids import PersonId, RoomId, UserId

Spelled = Callable[[str], str]
"""How a command is written for the reader, by its id."""
MOST: Final = 40
"""So many of the latest lines are shown in one message."""
_SAID: Final[dict[type[CaseFact], str]] = {
    CaseOpened: "log-opened",
    BirthDateSet: "log-born",
    ModelTakenUp: "log-model",
    PersonAdded: "log-added",
    PersonGreeted: "log-greeted",
    CodeGiven: "log-code-given",
    CodeMissed: "log-code-missed",
    CodeEnded: "log-code-ended",
    PassedOn: "log-passed-on",
    SaidWrong: "log-said-wrong",
    WithdrawalRestored: "log-restored",
    LastWordsAgreed: "log-last-words",
    WithdrawalAsked: "log-withdrawal-asked",
    WithdrawalAskedAgain: "log-withdrawal-asked-again",
    WithdrawalQuestionClosed: "log-withdrawal-question",
    SignedByAnother: "log-signed-by-another",
    SpokenWithAlone: "log-spoken-alone",
    CryHeard: "log-cry",
    NotUnderstood: "log-not-understood",
    WrongNumber: "log-wrong-number",
    Silenced: "log-silenced",
    SpokenTo: "log-spoken-to",
    InformationSet: "log-information",
    PersonTakenOut: "log-taken-out",
    PersonLetIn: "log-let-in",
    AddingAsked: "log-adding-asked",
    AddingLeft: "log-adding-left",
    FarewellWritten: "log-farewell",
    FarewellRead: "log-farewell-read",
    PhaseMoved: "log-phase",
    CoordinatorTookOver: "log-took-over",
    StandInNamed: "log-stand-in-named",
    StandInBegan: "log-stand-in-began",
    StandInEnded: "log-stand-in-ended",
    CommandRead: "log-read",
    ProtectionOfficerRead: "log-officer-read",
    ConsentRecorded: "log-paper",
    AnswerGiven: "log-answer",
    ConsentConfirmed: "log-confirmed",
    ConsentWithdrawn: "log-withdrawn",
    RecordVoided: "log-paper-voided",
    PaperEnded: "log-paper-ended",
    AnswerVoided: "log-answer-voided",
    ExceptionNoted: "log-exception",
    ExceptionAnswered: "log-exception-answered",
    ExceptionVoided: "log-exception-voided",
    MaturityAssessed: "log-maturity",
    GateShut: "log-gate-shut",
    GateOpened: "log-gate-opened",
    ConsentsSuspended: "log-suspended",
    ConsentsStand: "log-stand",
    RoomMade: "log-room-made",
    RoomKindsSet: "log-room-kinds-set",
    RoomKindsTold: "log-room-kinds-reckoned",
    RoomKindsSaid: "log-room-kinds-told",
    FamilyLetIn: "log-family-let-in",
    FamilyLetOut: "log-family-let-out",
    RoomAnswerNoted: "log-room-answer",
    MandatorySet: "log-mandatory",
    GroupReasonGiven: "log-group-reason",
    ReservationNoted: "log-reservation",
    LeadNamed: "log-lead",
    ContactRequested: "log-contact-requested",
    Admitted: "log-admitted",
    Joined: "log-joined",
    NotReached: "log-not-reached",
    ProtectionSet: "log-protection",
    PlaceHidden: "log-place-hidden",
    AccountChanged: "log-account-changed",
    BlockLifted: "log-block-lifted",
    Removed: "log-removed",
    OutsiderSeen: "log-outsider",
    ReceiptHandedOver: "log-receipt",
    SharedOtherwise: "log-shared",
}
"""What is shown of the log, and in which words; each is told when, who and by whom. Keys have a list of their own."""


def lines(case: Case, facts: Iterable[CaseFact], spelled: Spelled = str) -> tuple[Line, ...]:
    """One line a fact, oldest first."""
    return tuple(_line(case, fact, spelled) for fact in facts if type(fact) in _SAID)


def key_lines(case: Case, facts: Iterable[CaseFact]) -> tuple[Line, ...]:
    """Who got a room's key, on which device, when; oldest first. Which key it was is never known here."""
    shared = (fact for fact in facts if isinstance(fact, KeyShared))
    return tuple(line for fact in shared for line in _shared(case, fact))


def _line(case: Case, fact: CaseFact, spelled: Spelled) -> Line:
    outsider = fact.user if isinstance(fact, OutsiderSeen | Removed | ProtectionOfficerRead) else None
    by = fact.away if isinstance(fact, StandInNamed | StandInBegan | StandInEnded) else getattr(fact, "by", None)
    by = fact.who.by if isinstance(fact, AddingAsked) else by
    values: dict[str, TextValue] = {
        "at": fact.at,
        "who": fact.who.handle if isinstance(fact, AddingAsked) else _called(case, _subject(case, fact), outsider),
        "by": _called(case, by, None),
        "model": fact.values.name if isinstance(fact, ModelTakenUp) else "",
        "command": spelled(fact.command) if isinstance(fact, CommandRead | ProtectionOfficerRead) else "",
        "reference": fact.reference if isinstance(fact, SharedOtherwise) else "",
        "on": int(isinstance(fact, ProtectionSet) and fact.on),
        "why": _why(fact),
    }
    return Line(_SAID[type(fact)], tuple(values.items()))


def _why(fact: CaseFact) -> str:
    if isinstance(fact, WithdrawalQuestionClosed):
        return f"@question-{fact.end}"
    return fact.why.words if isinstance(fact, PersonTakenOut) else ""


def _subject(case: Case, fact: CaseFact) -> PersonId | None:
    """Whom it is about; None of the case's room, of the whole family, and of a colleague with no part in the case."""
    if isinstance(fact, RoomMade):
        planned = case.rooms.planned.get(fact.nonce)
        return planned.person if planned else None
    if isinstance(fact, StandInNamed):
        known = case.person_of(fact.user)
        return known.id if known else None
    return getattr(fact, "person", None)


def _shared(case: Case, fact: KeyShared) -> Iterator[Line]:
    for user, device in fact.devices:
        yield _key_line(case, fact.at, fact.room, user, device)


def _key_line(case: Case, at: datetime, room: RoomId, user: UserId, device: str) -> Line:
    who = case.person_of(user)
    values: dict[str, TextValue] = {
        "at": at,
        "who": str(who.handle) if who else str(user),
        "device": device,
        "room": "@room-of-case" if room == case.room else "@room-of-one",
    }
    return Line("log-key", tuple(values.items()))


def _called(case: Case, person: PersonId | None, user: UserId | None) -> str:
    if person is not None and person in case.people.keys() | case.relatives:
        return str(case.handle(person))
    known = case.person_of(user) if user else None
    return str(known.handle) if known else str(user or "")
