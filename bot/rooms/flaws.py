"""What can be wrong with a room: compared each time with how the bot makes rooms (docs/matrix.md).

What is pinned in it is what may be spoken of there, as it was last said, and nothing else (R27)."""

import logging
from collections.abc import Collection
from typing import Final

from bot.homeserver import Homeserver, RoomState
from bot.trouble import HomeserverError
from cases.ids import UserId
from cases.rooms.presence import Wanted

log = logging.getLogger(__name__)
_STAYS: Final = frozenset({"reason-flaw-not-encrypted", "reason-flaw-not-ours"})
"""In such a room nothing is changed and nothing said: people decide what becomes of it."""


def flaws_of(state: RoomState, wanted: Wanted, bot: UserId) -> tuple[str, ...]:
    """Ids of the texts that name each flaw; empty when the room is as it was made."""
    checks = {
        "reason-flaw-not-encrypted": not state.encrypted,
        "reason-flaw-not-ours": state.creator != bot or state.nonce != wanted.nonce,
        "reason-flaw-others-have-power": bool(state.powerful) or not state.powers_as_made,
        "reason-flaw-open-to-join": state.join_rule != "invite" or state.guest_access != "forbidden",
        "reason-flaw-history": state.history_visibility != "joined",
        "reason-flaw-name": state.name != wanted.name,
        "reason-flaw-extra-state": bool(state.extra_state),
        "reason-flaw-pinned": not wanted.pins.issuperset(state.pinned),
    }
    return tuple(flaw for flaw, found in checks.items() if found)


def can_be_put_back(flaws: Collection[str]) -> bool:
    """Whether these are changes that someone made in the bot's own name, which the bot can undo."""
    return bool(flaws) and not _STAYS & set(flaws)


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
