"""Case: everything that is known of one case, as cases/fold.py folds it from its facts."""

from dataclasses import dataclass, field
from datetime import date, datetime

from cases.days import BirthDate
from cases.facts import (
    Answer,
    AnswerGiven,
    AnswerVoided,
    Attendance,
    ConsentRecorded,
    ConsentWithdrawn,
    ExceptionCode,
    Ground,
    ItipMethod,
    MaturityAssessed,
    MeetingKind,
    Reminded,
    RoomKindsSet,
    RoomKindsTold,
    Unreached,
)
from cases.facts.adding import AddingAsked
from cases.ids import CaseCode, CaseId, Handle, MeetingUid, Nonce, Party, PersonId, RecordId, RoomId, Unit, UserId
from cases.models import STANDARD, Model
from cases.notice import NOTHING_SAID, Notice
from cases.people import Person, Role
from cases.phases import Phase
from cases.planned import PlannedRoom


@dataclass(frozen=True, slots=True)
class Record:
    """One consent paper with the answers on it, in the order they were typed."""

    paper: ConsentRecorded
    answers: tuple[AnswerGiven, ...] = ()
    confirmed: datetime | None = None
    voided: datetime | None = None
    rules: tuple[Model, ...] = ()
    """Every model that the case has been held to since it was confirmed, the one of that moment first."""
    births: tuple[BirthDate, ...] = ()
    """Every birth date that the young person has been said to have since it was confirmed, the one of then first."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """An exception about one guardian: noted, granted by the certifier, ended by the certifier's no or as a
    mistake."""

    code: ExceptionCode
    person: PersonId
    reference: str
    noted: datetime
    granted: datetime | None = None
    ended: datetime | None = None
    custody_through: date | None = None
    """The guardian's last day of custody; None: it had ended when this was noted."""
    model_lifts: bool = False
    """Whether the working model let such a decision lift secrecy when the certifier said yes."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The last calendar object one person was sent for a meeting, and what they answered since."""

    method: ItipMethod
    sequence: int
    stamp: datetime
    answer: Attendance | None = None
    called: datetime | None = None
    """When the first call was written, of those that no cancellation that may have left stands between."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A called meeting; times are aware. `invited` holds everyone who was ever sent a revision."""

    number: int
    uid: MeetingUid
    kind: MeetingKind
    start: datetime
    end: datetime
    place: str | None = None
    sequence: int = 0
    cancelled: bool = False
    invited: dict[PersonId, Invited] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Action:
    """A promise of the plan; `owner` None is *utan ansvarig*."""

    number: int
    title: str
    area: str
    owner: PersonId | None
    due: date
    done: bool = False
    about: PersonId | None = None
    """Whom in the family it concerns beside the young person (R18)."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """Who looks after the case from the first through the last day while `away` is not there.

    `person` is their id if they are new to the case; `began` the id they have in it, once it has begun; `was` the role
    they had before, None if they had no part."""

    away: PersonId
    person: PersonId
    user: UserId
    language: str
    first: date
    last: date
    began: PersonId | None = None
    was: Role | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that is known of one case. People, meetings and actions stand in the order they came."""

    id: CaseId
    code: CaseCode
    unit: Unit
    model: str
    born: BirthDate
    decision: str
    phase: Phase = Phase.REFERRED
    ground: Ground = Ground.AID
    born_set: datetime | None = None
    """When the birth date was last set anew; None: it is the one that the case was opened with."""
    rules: Model = STANDARD
    """The values of the working model it is held to; every rule reads them here."""
    people: dict[PersonId, Person] = field(default_factory=dict)
    records: dict[RecordId, Record] = field(default_factory=dict)
    withdrawals: tuple[ConsentWithdrawn, ...] = ()
    voids: tuple[AnswerVoided, ...] = ()
    restored: frozenset[tuple[PersonId, datetime]] = frozenset()
    """Withdrawals that who said them called wrong and a coordinator took away: whose, and when it was said."""
    adding: tuple[AddingAsked, ...] = ()
    """The open cards about one more who must say yes: while there is one, the case stands still."""
    exemptions: tuple[Exemption, ...] = ()
    maturity: tuple[MaturityAssessed, ...] = ()
    gate_shut: bool = False
    silenced: datetime | None = None
    """Since when nothing is sent to any of the family, by a coordinator's word (R99)."""
    meetings: dict[int, Meeting] = field(default_factory=dict)
    actions: dict[int, Action] = field(default_factory=dict)
    rooms: dict[Nonce, PlannedRoom] = field(default_factory=dict)
    stand_ins: dict[PersonId, StandIn] = field(default_factory=dict)
    """By whom they stand in for."""
    reminded: frozenset[Reminded] = frozenset()
    admitted: frozenset[tuple[RoomId, PersonId]] = frozenset()
    """Whom the guard has asked into which room and not yet seen gone."""
    left: frozenset[tuple[RoomId, PersonId]] = frozenset()
    """Who walked out by themselves: asked in again only by a coordinator's word or at the next thing to say."""
    places_hidden: datetime | None = None
    """Since when no place is written, for somebody in it lives with a protected identity (R76)."""
    former: frozenset[UserId] = frozenset()
    """Accounts that people of the case had before the ones they have now."""
    outsiders: frozenset[tuple[RoomId, UserId]] = frozenset()
    """Who was in a room without ever being let in, is gone, and was told of."""
    room_chosen: RoomKindsSet | None = None
    """What a coordinator last chose may be spoken of in the room."""
    room_told: RoomKindsTold | None = None
    """What was last said of the room."""
    notice: Notice = NOTHING_SAID
    """What stands said in the room of what may be spoken of there."""
    joined: dict[PersonId, datetime] = field(default_factory=dict)
    """Who has been seen to have joined the case room and not seen gone since, and since when."""
    suspended: datetime | None = None
    """Since when nothing that was agreed holds, the journal being set back, until a coordinator says that it stands."""
    doubted: frozenset[tuple[RoomId, PersonId]] = frozenset()
    """Who was asked into which room before the journal was set back, and has not been seen there since."""
    unseen: frozenset[PersonId] = frozenset()
    """Those nobody has seen in a room since the journal was set back: what they were told before is not known."""
    unreached: dict[PersonId, Unreached] = field(default_factory=dict)
    """Who may be in a room and could not be asked in when that was last tried."""
    told_before: dict[tuple[PersonId, datetime], RoomKindsTold] = field(default_factory=dict)
    """What had last been said of the room when someone took their yes back: whose, and when that was."""
    let_in: tuple[PersonId, ...] = ()
    """Those of the family whom a coordinator let into the professionals' room, in the order they came."""
    room_answers: dict[PersonId, Answer] = field(default_factory=dict)
    """What those of the family say of sharing the room with each other."""
    mandatory: tuple[Party, ...] = ()
    """Organisations that this case's group must have beside the model's."""
    group_reasons: frozenset[frozenset[Party]] = frozenset()
    """The organisations without which the coordinator has said why the group meets."""
    reserved: frozenset[PersonId] = frozenset()
    """Those outside the public secrecy law who have signed to keep silent."""
    lead: PersonId | None = None
    """The young person's lead contact."""
    memory: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What rules have answered of this very value (cases/remembered.py); never handed on to the next one."""

    def called(self, handle: str) -> Person | None:
        """Who goes by this handle."""
        return next((p for p in self.people.values() if p.handle == handle.casefold()), None)

    def person_of(self, user: UserId) -> Person | None:
        """Whose Matrix id this is, letter by letter."""
        return next((p for p in self.people.values() if p.user == user), None)

    def named(self, person: PersonId) -> Person:
        return self.people[person]

    @property
    def is_protected(self) -> bool:
        """Somebody in it lives with a protected identity: no place and no calendar file leaves for anyone (R76)."""
        return any(who.protected for who in self.people.values())

    @property
    def room(self) -> RoomId | None:
        """The case room, once it is made."""
        return next((r.room for r in self.rooms.values() if r.person is None), None)

    def room_with(self, person: PersonId) -> PlannedRoom | None:
        """The 1:1 with a member of the family."""
        return next((r for r in self.rooms.values() if r.person == person), None)

    def handle(self, person: PersonId) -> Handle:
        """What a person is called; a relative with no part in the case goes by their id (R18)."""
        return Handle(person) if person in self.relatives else self.people[person].handle

    @property
    def relatives(self) -> frozenset[PersonId]:
        """Who has no part in the case, and has signed a box about their own matters (R18)."""
        boxes = (box.person for record in self.records.values() for box in record.paper.family)
        return frozenset(person for person in boxes if person not in self.people)
