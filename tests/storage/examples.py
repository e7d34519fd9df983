"""One example of every fact there is; tests/golden/facts holds each as the journal writes it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from cases.days import Month
from cases.facts import (
    ActionAdded,
    ActionDeclined,
    ActionDone,
    ActionHandedOver,
    ActionMoved,
    Admitted,
    Answer,
    AnswerGiven,
    AnswerVoided,
    Attendance,
    BirthDateSet,
    CaseListed,
    CaseOpened,
    CommandRead,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    ContactRequested,
    CoordinatorAway,
    CoordinatorBack,
    CoordinatorDropped,
    CoordinatorNamed,
    CoordinatorTookOver,
    Fact,
    FamilyBox,
    FamilyLetIn,
    FamilyLetOut,
    Form,
    Grant,
    Ground,
    GroupReasonGiven,
    IdentityChanged,
    IdentityDoubted,
    IdentityPinned,
    InvitationWritten,
    ItipMethod,
    Joined,
    KeyShared,
    LeadNamed,
    MandatorySet,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingKind,
    MeetingMoved,
    Method,
    ModelTakenUp,
    OfficeKeyShared,
    OfficeOutsiderSeen,
    OfficeRoomMade,
    OfficeRoomPlanned,
    OutsiderSeen,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
    PhaseMoved,
    ReceiptHandedOver,
    RecordVoided,
    Reminded,
    Reminder,
    Removed,
    ReservationNoted,
    RoomAnswerNoted,
    RoomKindsPosted,
    RoomKindsSaid,
    RoomKindsSet,
    RoomKindsTold,
    RoomMade,
    RoomPlanned,
    SharedOtherwise,
    StandInBegan,
    StandInEnded,
    StandInNamed,
)
from cases.ids import (
    CaseCode,
    CaseId,
    Category,
    EventId,
    Handle,
    MasterKey,
    MeetingUid,
    Nonce,
    Party,
    PersonId,
    RecordId,
    RoomId,
    Unit,
    UserId,
)
from cases.models import STANDARD
from cases.people import SOC, Role, Way
from cases.phases import Phase
from cases.presence import WhyOut
from tests.storage.clock_examples import clock_facts
from tests.storage.examples_of_grantors import about_grantors
from tests.storage.family_examples import family_facts
from tests.storage.farewell_examples import farewell_facts
from tests.storage.hearing_examples import hearing_facts
from tests.storage.oversight_examples import OVERSIGHT
from tests.storage.shutting_examples import shutting_facts

CASE = CaseId("0c5e6f2b9a5d4f0f8d2a1b3c4d5e6f70")
CODE = CaseCode("Björk-17")
UNIT = Unit("Ekerö")
EVA = PersonId("11111111111111111111111111111111")
PER = PersonId("22222222222222222222222222222222")
YOUTH = PersonId("33333333333333333333333333333333")
EVA_USER = UserId("@eva:sig.localhost")
PER_USER = UserId("@per:sig.localhost")
PAPER = RecordId("44444444444444444444444444444444")
UID = MeetingUid("7d0b8a3e-2f64-4c1e-9a57-0f6f3f0c9b11@sig.localhost")
ROOM = RoomId("!case")
EVENT = EventId("$event")
NONCE = Nonce("55555555555555555555555555555555")
KEY = MasterKey("nqOvzeuGWT/sRx3h7+MHoInYj3Uk2LD/unI9kDYcHwk")
AT = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
START = datetime(2026, 12, 8, 15, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
END = datetime(2026, 12, 8, 16, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
GRANTS = (Grant(Party("polis"), Category("umgange_plats")), Grant(Party("skola"), Category("skola_narvaro")))

PEOPLE: tuple[Fact, ...] = (
    CaseOpened(
        case=CASE, at=AT, code=CODE, unit=UNIT, model="standard", born=date(2010, 3, 14), decision="SN 2026-118",
        ground=Ground.SENTENCE,
    ),
    BirthDateSet(case=CASE, at=AT, born=Month(2010, 3), by=EVA),
    ModelTakenUp(case=CASE, at=AT, values=STANDARD),
    PersonAdded(
        case=CASE, at=AT, person=EVA, handle=Handle("samordnare"), role=Role.COORDINATOR, party=SOC, way=Way.MATRIX,
        user=EVA_USER, by=EVA,
    ),
    PersonAdded(
        case=CASE, at=AT, person=PER, handle=Handle("polis"), role=Role.POLICE_CONTACT, party=Party("polis"),
        way=Way.MATRIX, user=PER_USER, by=EVA,
    ),
    PersonAdded(
        case=CASE, at=AT, person=YOUTH, handle=Handle("ungdom"), role=Role.YOUTH, party=Party("familj"), way=Way.MAIL,
        address="kim@example.org", language="en", by=EVA,
    ),
    PersonGreeted(case=CASE, at=AT, person=YOUTH, by=EVA),
    *family_facts(CASE, AT, YOUTH, EVA),
    *hearing_facts(CASE, AT, YOUTH, EVA),
    PersonTakenOut(case=CASE, at=AT, person=PER, why=WhyOut.WITHDRAWN),
    *farewell_facts(CASE, AT, PER),
    PersonLetIn(case=CASE, at=AT, person=PER, by=EVA),
    PhaseMoved(case=CASE, at=AT, phase=Phase.CONSENTED, by=EVA),
    CommandRead(case=CASE, at=AT, person=EVA, command="plan"),
    CoordinatorTookOver(case=CASE, at=AT, person=EVA),
    StandInNamed(
        case=CASE, at=AT, away=EVA, person=PER, user=PER_USER, language="sv", first=date(2027, 7, 1),
        last=date(2027, 8, 5),
    ),
    StandInBegan(case=CASE, at=AT, away=EVA, person=PER, was=Role.GUIDE),
    StandInEnded(case=CASE, at=AT, away=EVA, person=PER, back=Role.GUIDE),
)  # fmt: skip
CONSENT: tuple[Fact, ...] = (
    ConsentRecorded(
        case=CASE, at=AT, record=PAPER, reference="Akt 7", method=Method.PAPER, signed=date(2026, 11, 20),
        starts=date(2026, 11, 22), through=date(2027, 5, 20), grants=GRANTS, by=EVA,
        family=(FamilyBox(YOUTH, "Akt 7:2"),), form=Form("2026-1", "svenska"), child_heard=date(2026, 11, 18),
    ),
    AnswerGiven(
        case=CASE, at=AT, record=PAPER, person=YOUTH, answer=Answer.YES, signed=date(2026, 11, 20), method=Method.PAPER,
        by=EVA, only=GRANTS[:1], alone=True,
    ),
    ConsentConfirmed(case=CASE, at=AT, record=PAPER, by=EVA),
    ConsentWithdrawn(case=CASE, at=AT, person=YOUTH, parties=(Party("polis"),), said=date(2026, 11, 22), by=YOUTH),
    RecordVoided(case=CASE, at=AT, record=PAPER, by=EVA),
    AnswerVoided(case=CASE, at=AT, person=YOUTH, record=PAPER, by=EVA),
    *about_grantors(CASE, AT, YOUTH, by=EVA, certifier=PER),
    ReceiptHandedOver(case=CASE, at=AT, person=YOUTH, record=PAPER, language="en", by=EVA),
    SharedOtherwise(case=CASE, at=AT, reference="SN 2026-9", parties=(Party("polis"),), by=EVA),
    *shutting_facts(CASE, AT, EVA),
)  # fmt: skip
MEETINGS: tuple[Fact, ...] = (
    MeetingCalled(
        case=CASE, at=AT, number=1, uid=UID, kind=MeetingKind.NETWORK, start=START, end=END, place="Kommunhuset", by=EVA
    ),
    InvitationWritten(case=CASE, at=AT, number=1, person=PER, method=ItipMethod.REQUEST, sequence=0, stamp=AT),
    MeetingAnswered(case=CASE, at=AT, number=1, person=PER, answer=Attendance.OTHER_TIME, sequence=0),
    MeetingMoved(case=CASE, at=AT, number=1, start=START, end=END, place="Skolan", sequence=1, by=EVA),
    MeetingCancelled(case=CASE, at=AT, number=1, sequence=2, by=EVA),
)
PLAN: tuple[Fact, ...] = (
    ActionAdded(
        case=CASE,
        at=AT,
        number=1,
        title="Ringa fritidsgården",
        area="fritid",
        owner=PER,
        due=date(2026, 12, 1),
        by=EVA,
        about=YOUTH,
    ),
    ActionMoved(case=CASE, at=AT, number=1, due=date(2026, 12, 3), by=EVA),
    ActionDeclined(case=CASE, at=AT, number=1, by=PER),
    ActionHandedOver(case=CASE, at=AT, number=1, owner=None),
    ActionDone(case=CASE, at=AT, number=1, by=EVA),
    Reminded(case=CASE, at=AT, person=PER, kind=Reminder.DAY_BEFORE, numbers=(1, 2)),
)
ROOMS: tuple[Fact, ...] = (
    RoomPlanned(case=CASE, at=AT, nonce=NONCE),
    RoomMade(case=CASE, at=AT, nonce=NONCE, room=ROOM),
    Admitted(case=CASE, at=AT, room=ROOM, person=PER),
    Joined(case=CASE, at=AT, room=ROOM, person=PER),
    KeyShared(case=CASE, at=AT, room=ROOM, event=EVENT, devices=((PER_USER, "ABCDEFGHIJ"), (EVA_USER, "KLMNOPQRST"))),
    OutsiderSeen(case=CASE, at=AT, room=ROOM, user=UserId("@stranger:sig.localhost")),
    Removed(case=CASE, at=AT, room=ROOM, user=UserId("@stranger:sig.localhost"), why="outsider"),
)
OFFICE: tuple[Fact, ...] = (
    CoordinatorNamed(at=AT, unit=UNIT, user=EVA_USER, first_name="Eva", phone="070-000 00 01"),
    OfficeRoomPlanned(at=AT, nonce=NONCE, unit=UNIT),
    OfficeRoomMade(at=AT, nonce=NONCE, room=RoomId("!office")),
    CaseListed(at=AT, case=CASE, code=CODE, unit=UNIT),
    IdentityPinned(at=AT, user=EVA_USER, key=KEY, how="first-seen"),
    IdentityChanged(at=AT, user=EVA_USER, key=KEY),
    IdentityDoubted(at=AT, user=PER_USER, by=EVA_USER),
    OfficeKeyShared(at=AT, room=RoomId("!office"), event=EVENT, devices=((EVA_USER, "KLMNOPQRST"),)),
    OfficeOutsiderSeen(at=AT, room=RoomId("!office"), user=UserId("@stranger:sig.localhost")),
    CoordinatorAway(at=AT, user=EVA_USER, stand_in=PER_USER, first=date(2027, 7, 1), last=date(2027, 8, 5)),
    CoordinatorBack(at=AT, user=EVA_USER),
    CoordinatorDropped(at=AT, unit=UNIT, user=EVA_USER),
)
ROOM_KINDS: tuple[Fact, ...] = (
    RoomKindsTold(case=CASE, at=AT, record=PAPER, kinds=(Category("grund"),), less=(PER,), missing=(Party("skola"),)),
    RoomKindsSaid(case=CASE, at=AT, kinds=(Category("grund"),)),
    RoomKindsPosted(case=CASE, at=AT, room=ROOM, event=EVENT, said=AT),
    RoomKindsSet(case=CASE, at=AT, record=PAPER, kinds=(Category("grund"), Category("skola_narvaro")), by=EVA),
    RoomAnswerNoted(case=CASE, at=AT, person=YOUTH, answer=Answer.YES, by=EVA),
    FamilyLetIn(case=CASE, at=AT, person=YOUTH, by=EVA),
    FamilyLetOut(case=CASE, at=AT, person=YOUTH, by=EVA),
    MandatorySet(case=CASE, at=AT, parties=(Party("bup"),), by=EVA),
    GroupReasonGiven(case=CASE, at=AT, missing=(Party("skola"),), reason="Skolan är inte utsedd", by=EVA),
    ReservationNoted(case=CASE, at=AT, person=PER, reference="SN 2026/9", by=EVA),
    LeadNamed(case=CASE, at=AT, person=EVA, by=EVA),
    ContactRequested(case=CASE, at=AT, party=Party("polis"), by=EVA),
)
CLOCK = clock_facts(CASE, AT, PAPER)
EXAMPLES = (*OFFICE, *PEOPLE, *CONSENT, *MEETINGS, *PLAN, *ROOMS, *ROOM_KINDS, *OVERSIGHT, *CLOCK)
"""In an order in which they could have happened."""
