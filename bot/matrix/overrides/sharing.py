"""nio's outbound sessions: made on our word alone, and shared in parcels whose arrival we confirm (N6, N7)."""

from collections.abc import Collection, Iterator
from datetime import timedelta
from typing import Any

from nio.crypto import OutboundGroupSession

from bot.matrix.canonical import Json
from bot.matrix.store import Machine

MESSAGES = 100
AGE = timedelta(days=7)


def new_session(machine: Machine, room: str) -> OutboundGroupSession:
    """A fresh session for the room in the place of the old one.

    nio would keep the key to our own messages in the store too; we never read those, so nobody shall find it there.
    """
    session = OutboundGroupSession()
    session.max_messages, session.max_age = MESSAGES, AGE
    machine.olm.outbound_group_sessions[room] = session
    return session


def parcels(
    machine: Machine, room: str, session: OutboundGroupSession, people: Collection[str]
) -> Iterator[tuple[set[tuple[str, str]], Json]]:
    """The key encrypted for each verified device that lacks it, with the receivers of each parcel.

    nio makes a new session when asked to share one that is shared; we want the same one for those it missed.
    """
    if machine.olm.outbound_group_sessions.get(room) is not session:
        raise RuntimeError("the room has another session than the one to be shared")
    session.shared = False
    session.users_ignored.clear()
    made: Any = machine.olm.share_group_session_parallel(room, list(people))
    with machine.transaction():
        parcel = next(made, None)
    while parcel is not None:
        yield parcel
        with machine.transaction():
            parcel = next(made, None)
