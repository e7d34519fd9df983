"""Read receipts of other people, as a sync answer told of them; no more believed than that."""

from collections.abc import Mapping

from bot.receipt import Receipt
from bot.ways.matrix.shapes.syncing import RoomPart
from cases.ids import RoomId, UserId


def receipts(joined: Mapping[RoomId, RoomPart], me: UserId) -> tuple[Receipt, ...]:
    """The public receipts of other people in these rooms."""
    return tuple(
        Receipt(room, user, event) for room, part in joined.items() for event, user in part.receipts if user != me
    )
