"""Whether the server holds the account back after a few actions, asked by requests that make nothing (N20)."""

from bot.trouble import Limited, Rejected
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.shapes.accounts import unread

TRIES = 30
"""As many people as may have to leave at once; Synapse as it comes allows ten actions, then one in five seconds."""
NO_VERSION = "se.sigbot.none"
"""No room is of this version, so none is made (specification: M_UNSUPPORTED_ROOM_VERSION)."""


async def holds_back(transport: Transport) -> int | None:
    """After how many actions in a row the server makes the account wait; None when it does not. Needs a login.

    Synapse counts the request before it reads it, by the limit that removals count against too. Raises Unavailable.
    """
    for done in range(TRIES):
        try:
            await transport.post(path("createRoom"), unread, {"room_version": NO_VERSION})
        except Limited:
            return done
        except Rejected:
            continue
    return None
