"""A case whose room is made, with people who have come into it."""

from cases.case import Case
from cases.facts import Admitted, Fact, Joined, RoomMade, RoomPlanned
from cases.fold import fold as fold_on
from cases.ids import Nonce, RoomId
from tests.given import CASE, NOW, who


def present(case: Case, *handles: str) -> Case:
    """The case with its room, into which these people have come."""
    nonce, room = Nonce("the room"), RoomId("!room:kommun.se")
    facts: list[Fact] = [
        RoomPlanned(case=CASE, at=NOW, nonce=nonce),
        RoomMade(case=CASE, at=NOW, nonce=nonce, room=room),
    ]
    for handle in handles:
        person = who(case, handle).id
        facts.append(Admitted(case=CASE, at=NOW, room=room, person=person))
        facts.append(Joined(case=CASE, at=NOW, room=room, person=person))
    return fold_on(case, facts)
