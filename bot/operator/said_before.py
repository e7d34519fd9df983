"""Farewells that were sent in a time which the journal has forgotten, in a chat that it does not know of (R29)."""

from collections.abc import Mapping

from bot.homeserver import Homeserver
from bot.trouble import Rejected
from cases.ids import EventId, LetterId, RoomId
from storage.database import Database
from storage.vault import Vault


async def said_before(database: Database, homeserver: Homeserver, vault: Vault) -> Mapping[LetterId, EventId]:
    """Those that wait to be sent and stand already in a room of ours which is not in the journal.

    Where the journal knows the room the courier looks there itself. Raises HomeserverError."""
    waiting = [each.letter.id for each in database.unsent if each.letter.farewell]
    if not waiting:
        return {}
    strays = sorted(await homeserver.joined_rooms() - _known(database))
    found: dict[LetterId, EventId] = {}
    for room in strays:
        for letter in waiting:
            if letter not in found and (event := await _sent(homeserver, room, vault.mark(letter))):
                found[letter] = event
    return found


async def _sent(homeserver: Homeserver, room: RoomId, mark: str) -> EventId | None:
    try:
        return await homeserver.find_sent(room, mark)
    except Rejected:
        return None  # we are out of it by now


def _known(database: Database) -> frozenset[RoomId]:
    planned = [
        *database.office.rooms.values(),
        *(r for case in database.cases.values() for r in case.rooms.planned.values()),
    ]
    return frozenset(room.room for room in planned if room.room is not None)
