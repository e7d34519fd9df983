"""One example of each fact about rooms: made, entered, left."""

from typing import Final

from cases.facts.rooms import Admitted, Joined, KeyShared, NotReached, OutsiderSeen, Removed, RoomMade, RoomPlanned
from cases.ids import UserId
from cases.presence import Unreached
from tests.storage.examples.given import AT, CASE, EVA_USER, EVENT, NONCE, PER, PER_USER, ROOM, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    RoomPlanned(case=CASE, at=AT, nonce=NONCE),
    RoomMade(case=CASE, at=AT, nonce=NONCE, room=ROOM),
    Admitted(case=CASE, at=AT, room=ROOM, person=PER),
    Joined(case=CASE, at=AT, room=ROOM, person=PER),
    KeyShared(case=CASE, at=AT, room=ROOM, event=EVENT, devices=((PER_USER, "ABCDEFGHIJ"), (EVA_USER, "KLMNOPQRST"))),
    OutsiderSeen(case=CASE, at=AT, room=ROOM, user=UserId("@stranger:sig.localhost")),
    Removed(case=CASE, at=AT, room=ROOM, user=UserId("@stranger:sig.localhost"), why="outsider"),
    NotReached(case=CASE, at=AT, person=YOUTH, why=Unreached.NO_KEYS),
)
UNREACHED: Final[dict[type[Example], str]] = {
    NotReached: "everyone here has an account and keys, and the server invites them",
}
