"""What is pinned in a room is what may be spoken of there, as it was last said, and nothing else (R27)."""

import logging

from bot.homeserver import Homeserver, RoomState
from bot.trouble import HomeserverError
from cases.rooms.presence import Wanted

log = logging.getLogger(__name__)


def is_pinned_right(wanted: Wanted, state: RoomState) -> bool:
    """Whether what is to be pinned is, and nothing else."""
    return state.pinned == ((wanted.pinned,) if wanted.pinned else ())


async def pin_right(homeserver: Homeserver, wanted: Wanted, state: RoomState) -> bool:
    """False when the server could not; it is tried again, and nobody stays in or out for it."""
    if is_pinned_right(wanted, state):
        return True
    try:
        await homeserver.pin(state.room, wanted.pinned)
    except HomeserverError as problem:
        log.info("a pin is tried again: %s", problem)
        return False
    return True
