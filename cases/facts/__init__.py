"""What has happened: the only thing the journal keeps."""

from typing import get_args

from cases.facts.base import CaseFact, OfficeFact
from cases.facts.basis import (
    BasisFact,
    BirthDateSet,
    CaseOpened,
    CommandRead,
    Ground,
    ModelTakenUp,
    PhaseMoved,
    ProtectionOfficerRead,
    ReadFact,
)
from cases.facts.consent import (
    Answer,
    AnswerGiven,
    AnswerVoided,
    ConsentConfirmed,
    ConsentFact,
    ConsentRecorded,
    ConsentWithdrawn,
    FamilyBox,
    Form,
    GateFact,
    GateOpened,
    GateShut,
    Grant,
    Method,
    PaperEnded,
    ReceiptHandedOver,
    RecordVoided,
    SharedOtherwise,
    SharingFact,
    VoidFact,
)
from cases.facts.desk import CoordinatorTookOver, DeskFact, StandInBegan, StandInEnded, StandInNamed
from cases.facts.exceptions import ExceptionAnswered, ExceptionCode, ExceptionFact, ExceptionNoted, MaturityAssessed
from cases.facts.family import (
    CodeEnded,
    CodeGiven,
    CodeMissed,
    FamilyFact,
    InformationSet,
    LanguageChosen,
    PassedOn,
    SaidWrong,
    Silenced,
    SpokenTo,
    WithdrawalRestored,
)
from cases.facts.hearing import HearingFact
from cases.facts.meetings import (
    Attendance,
    InterpreterBooked,
    InvitationWritten,
    ItipMethod,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingFact,
    MeetingKind,
    MeetingMoved,
    NoteTaken,
    Participation,
    YouthAsked,
)
from cases.facts.members import (
    AddingFact,
    FarewellFact,
    FarewellRead,
    FarewellSent,
    FarewellWritten,
    PeopleFact,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
)
from cases.facts.office import (
    AnyOfficeFact,
    CaseListed,
    ClockConfirmed,
    CoordinatorAway,
    CoordinatorBack,
    CoordinatorDropped,
    CoordinatorNamed,
    IdentityChanged,
    IdentityDoubted,
    IdentityPinned,
    OfficeKeyShared,
    OfficeOutsiderSeen,
    OfficeRoomMade,
    OfficeRoomPlanned,
    OnlookersNamed,
    ProtectionOfficersNamed,
    PurgeDecided,
)
from cases.facts.plan import (
    ActionAdded,
    ActionDeclined,
    ActionDone,
    ActionHandedOver,
    ActionMoved,
    PlanFact,
    Reminded,
    Reminder,
)
from cases.facts.rhythm import (
    BreakEnded,
    BreakNoted,
    CadenceStage,
    CadenceTold,
    RhythmFact,
    SlotEnded,
    SlotSet,
)
from cases.facts.roomkinds import (
    FamilyLetIn,
    FamilyLetOut,
    RoomAnswerNoted,
    RoomKindsFact,
    RoomKindsPosted,
    RoomKindsSaid,
    RoomKindsSet,
    RoomKindsTold,
)
from cases.facts.rooms import (
    Admitted,
    ContactRequested,
    GroupFact,
    GroupReasonGiven,
    Joined,
    KeyShared,
    LeadNamed,
    MandatorySet,
    NotReached,
    OutsiderSeen,
    PresenceFact,
    Removed,
    ReservationNoted,
    RoomMade,
    RoomPlanned,
)
from cases.facts.safekeeping import AccountChanged, BlockLifted, PlaceHidden, ProtectionSet, SafekeepingFact
from cases.facts.setback import ConsentsStand, ConsentsSuspended, LineBegan, SetBackFact
from cases.presence import Unreached

AnyCaseFact = (
    CaseOpened
    | BasisFact
    | PeopleFact
    | AddingFact
    | FarewellFact
    | FamilyFact
    | HearingFact
    | ReadFact
    | ConsentFact
    | VoidFact
    | PaperEnded
    | ExceptionFact
    | SharingFact
    | GateFact
    | DeskFact
    | MeetingFact
    | RhythmFact
    | PlanFact
    | PresenceFact
    | SafekeepingFact
    | RoomKindsFact
    | GroupFact
    | SetBackFact
)
Fact = AnyCaseFact | AnyOfficeFact

ALL: tuple[type[CaseFact] | type[OfficeFact], ...] = (*get_args(AnyCaseFact), *get_args(AnyOfficeFact))
"""Every fact there is; the journal reads and writes these and nothing else."""

# A list of every name, which nobody reads one by one.
# fmt: off
__all__ = [
    "ALL", "AccountChanged", "ActionAdded", "ActionDeclined", "ActionDone", "ActionHandedOver", "ActionMoved",
    "Admitted", "Answer", "AnswerGiven", "AnswerVoided", "AnyCaseFact", "AnyOfficeFact", "Attendance",
    "BirthDateSet", "BlockLifted", "BreakEnded", "BreakNoted", "CadenceStage", "CadenceTold",
    "CaseFact", "CaseListed", "CaseOpened", "ClockConfirmed", "CodeEnded", "CodeGiven",
    "CodeMissed",
    "CommandRead", "ConsentConfirmed", "ConsentRecorded", "ConsentWithdrawn", "ConsentsStand", "ConsentsSuspended",
    "ContactRequested", "CoordinatorAway",
    "CoordinatorBack", "CoordinatorDropped", "CoordinatorNamed", "CoordinatorTookOver", "ExceptionAnswered",
    "ExceptionCode", "ExceptionFact", "ExceptionNoted", "Fact", "FamilyBox", "FamilyLetIn", "FamilyLetOut",
    "FarewellRead", "FarewellSent", "FarewellWritten", "Form", "GateOpened", "GateShut", "Grant", "Ground",
    "GroupReasonGiven", "IdentityChanged", "IdentityDoubted", "IdentityPinned", "InformationSet",
    "InterpreterBooked", "InvitationWritten", "ItipMethod", "Joined", "KeyShared", "LanguageChosen", "LeadNamed",
    "LineBegan",
    "MandatorySet", "MaturityAssessed", "MeetingAnswered", "MeetingCalled", "MeetingCancelled", "MeetingClosed",
    "MeetingKind", "MeetingMoved", "Method", "ModelTakenUp", "NotReached", "NoteTaken", "OfficeFact", "OfficeKeyShared",
    "OfficeOutsiderSeen",
    "OfficeRoomMade", "OfficeRoomPlanned", "OnlookersNamed", "OutsiderSeen", "PaperEnded", "Participation", "PassedOn",
    "PersonAdded", "PersonGreeted",
    "PersonLetIn", "PersonTakenOut", "PhaseMoved", "PlaceHidden", "ProtectionOfficerRead",
    "ProtectionOfficersNamed", "ProtectionSet", "PurgeDecided", "ReceiptHandedOver", "RecordVoided", "Reminded",
    "Reminder", "Removed", "ReservationNoted", "RoomAnswerNoted", "RoomKindsPosted", "RoomKindsSaid", "RoomKindsSet",
    "RoomKindsTold", "RoomMade", "RoomPlanned", "SaidWrong", "SharedOtherwise", "Silenced", "SlotEnded", "SlotSet",
    "SpokenTo",
    "StandInBegan", "StandInEnded", "StandInNamed", "Unreached", "WithdrawalRestored", "YouthAsked",
]
# fmt: on
