"""One example of each fact of the office."""

from datetime import date, timedelta
from typing import Final

from cases.facts.office import (
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
from cases.ids import CaseId, RoomId, Unit, UserId
from cases.people import Duty
from tests.storage.examples.given import (
    AT,
    CASE,
    CODE,
    EVA_USER,
    EVENT,
    KEY,
    NONCE,
    OFFICER,
    PER_USER,
    UNIT,
    Example,
)

EXAMPLES: tuple[Example, ...] = (
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
    ProtectionOfficersNamed(at=AT, unit=Unit("Ekerö"), officers=((OFFICER, "en"),)),
    OnlookersNamed(at=AT, unit=Unit("Ekerö"), duty=Duty.INTAKE, people=((OFFICER, "sv"),)),
    PurgeDecided(at=AT, case=CaseId("5e8b1c0d7f3a4b2c9d6e0f1a2b3c4d5e")),
    ClockConfirmed(at=AT, seen=AT + timedelta(days=731)),
)  # fmt: skip
UNREACHED: Final[dict[type[Example], str]] = {
    CoordinatorDropped: "the configuration names the same people at every start",
    IdentityDoubted: "no coordinator shuts a colleague out",
    OfficeOutsiderSeen: "only the case room is broken into",
    ProtectionOfficersNamed: "the unit names no data-protection officer",
    OnlookersNamed: "the unit names nobody who looks on",
    PurgeDecided: "nothing purges a case yet",
    ClockConfirmed: "the operator says so with the bot stopped",
}
