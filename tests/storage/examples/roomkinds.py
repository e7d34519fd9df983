"""One example of each fact about what may be spoken of in the room, and who of the family is in it."""

from cases.facts.consent import Answer
from cases.facts.roomkinds import (
    FamilyLetIn,
    FamilyLetOut,
    RoomAnswerNoted,
    RoomKindsPosted,
    RoomKindsSaid,
    RoomKindsSet,
    RoomKindsTold,
)
from cases.ids import Category, Party
from tests.storage.examples.given import AT, CASE, EVA, EVENT, PAPER, PER, ROOM, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    RoomKindsTold(case=CASE, at=AT, record=PAPER, kinds=(Category("grund"),), less=(PER,), missing=(Party("skola"),)),
    RoomKindsSaid(case=CASE, at=AT, kinds=(Category("grund"),)),
    RoomKindsPosted(case=CASE, at=AT, room=ROOM, event=EVENT, said=AT),
    RoomKindsSet(case=CASE, at=AT, record=PAPER, kinds=(Category("grund"), Category("skola_narvaro")), by=EVA),
    RoomAnswerNoted(case=CASE, at=AT, person=YOUTH, answer=Answer.YES, by=EVA),
    FamilyLetIn(case=CASE, at=AT, person=YOUTH, by=EVA),
    FamilyLetOut(case=CASE, at=AT, person=YOUTH, by=EVA),
)
