"""One example of each fact of rooms, and of who must be in the group."""

from typing import Final

from cases.facts.rooms import (
    Admitted,
    ContactRequested,
    GroupReasonGiven,
    Joined,
    KeyShared,
    LeadNamed,
    MandatorySet,
    NotReached,
    OutsiderSeen,
    Removed,
    ReservationNoted,
    RoomMade,
    RoomPlanned,
)
from cases.ids import Party, UserId
from cases.presence import Unreached
from tests.storage.examples.given import AT, CASE, EVA, EVA_USER, EVENT, NONCE, PER, PER_USER, ROOM, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    RoomPlanned(case=CASE, at=AT, nonce=NONCE),
    RoomMade(case=CASE, at=AT, nonce=NONCE, room=ROOM),
    Admitted(case=CASE, at=AT, room=ROOM, person=PER),
    Joined(case=CASE, at=AT, room=ROOM, person=PER),
    KeyShared(case=CASE, at=AT, room=ROOM, event=EVENT, devices=((PER_USER, "ABCDEFGHIJ"), (EVA_USER, "KLMNOPQRST"))),
    OutsiderSeen(case=CASE, at=AT, room=ROOM, user=UserId("@stranger:sig.localhost")),
    Removed(case=CASE, at=AT, room=ROOM, user=UserId("@stranger:sig.localhost"), why="outsider"),
    NotReached(case=CASE, at=AT, person=YOUTH, why=Unreached.NO_KEYS),
    MandatorySet(case=CASE, at=AT, parties=(Party("bup"),), by=EVA),
    GroupReasonGiven(case=CASE, at=AT, missing=(Party("skola"),), reason="Skolan är inte utsedd", by=EVA),
    ReservationNoted(case=CASE, at=AT, person=PER, reference="SN 2026/9", by=EVA),
    LeadNamed(case=CASE, at=AT, person=EVA, by=EVA),
    ContactRequested(case=CASE, at=AT, party=Party("polis"), by=EVA),
)  # fmt: skip
UNREACHED: Final[dict[type[Example], str]] = {
    NotReached: "everyone here has an account and keys, and the server invites them",
}
