"""What the examples tell of: one case, its people, a paper, a meeting and a room, at one moment."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from cases.facts import CaseFact, Grant, OfficeFact
from cases.ids import (
    CaseCode,
    CaseId,
    Category,
    EventId,
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

Example = CaseFact | OfficeFact
"""A fact, also one that no union holds yet: a test names that one better than mypy does here."""
CASE = CaseId("0c5e6f2b9a5d4f0f8d2a1b3c4d5e6f70")
CODE = CaseCode("Björk-17")
UNIT = Unit("Ekerö")
EVA = PersonId("11111111111111111111111111111111")
PER = PersonId("22222222222222222222222222222222")
YOUTH = PersonId("33333333333333333333333333333333")
ANOTHER = PersonId("44444444444444444444444444444444")
EVA_USER = UserId("@eva:sig.localhost")
PER_USER = UserId("@per:sig.localhost")
OFFICER = UserId("@disa:sig.localhost")
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
