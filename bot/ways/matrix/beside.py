"""What people's apps send beside messages, as a sync answer carries it: checked in shape, and believed no further."""

from collections.abc import Iterable, Iterator, Mapping

from bot.inbound import Reaction, Receipt
from bot.ways.matrix.messages import Wire
from bot.ways.matrix.shapes.leaves import as_event
from bot.ways.matrix.shapes.syncing import RoomPart
from cases.ids import RoomId, UserId


def receipts(joined: Mapping[RoomId, RoomPart], me: UserId) -> tuple[Receipt, ...]:
    """The public receipts of other people in these rooms."""
    return tuple(
        Receipt(room, user, event) for room, part in joined.items() for event, user in part.receipts if user != me
    )


def reactions(wires: Iterable[Wire]) -> tuple[Reaction, ...]:
    """Event annotations of the Matrix specification; which sign it is does not matter."""
    return tuple(_read(wires))


def _read(wires: Iterable[Wire]) -> Iterator[Reaction]:
    for wire in wires:
        relation = wire.content.get("m.relates_to") if wire.kind == "m.reaction" else None
        target = relation.get("event_id") if isinstance(relation, dict) else None
        if (event := as_event(target)) is not None:
            yield Reaction(wire.event, wire.room, wire.sender, event)
