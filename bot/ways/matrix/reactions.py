"""Reactions as a sync answer carries them (Matrix specification, event annotations): checked in shape, not believed."""

from collections.abc import Iterable, Iterator

from bot.receipt import Reaction
from bot.ways.matrix.messages import Wire
from bot.ways.matrix.shapes.leaves import as_event


def reactions(wires: Iterable[Wire]) -> tuple[Reaction, ...]:
    """Which sign it is does not matter."""
    return tuple(_read(wires))


def _read(wires: Iterable[Wire]) -> Iterator[Reaction]:
    for wire in wires:
        relation = wire.content.get("m.relates_to") if wire.kind == "m.reaction" else None
        target = relation.get("event_id") if isinstance(relation, dict) else None
        if (event := as_event(target)) is not None:
            yield Reaction(wire.event, wire.room, wire.sender, event)
