"""Names between the steps of the bot, where a crash test may kill the process; nothing happens there otherwise."""

from collections.abc import Callable, Mapping
from typing import Final

PLACES: Final[Mapping[str, str]] = {
    "claimed": "a message's event id is taken, nothing is decided",
    "recorded": "facts, letters and dues of a message are written, not committed",
    "due.claimed": "what falls due is taken, its rule is not asked",
    "due.recorded": "facts and letters of what fell due are written, it is still armed, nothing is committed",
    "kept.heard": "a message whose key came late is answered, and still kept to be read",
    "late-key.handed": "a room key has reached somebody late, the journal still owes it",
    "heard": "every message of a sync answer is committed, its token was not kept with the last and is not yet",
    "room.planned": "a room's nonce is in the journal, the server has not been asked",
    "room.created": "the server has made the room, the journal does not know it",
    "door.removed": "the server has taken someone out, the journal does not know",
    "door.invited": "the server has asked someone in, the journal does not know",
    "courier.handed-over": "a letter is marked as being sent, the server has not seen it",
    "courier.uploaded": "a letter's file is at the server, its event is not",
    "courier.posted": "the server has taken a letter, it is not marked as sent",
    "work.begun": "a transaction is open",
    "work.step": "before each statement in a transaction",
    "work.before-commit": "everything of a transaction is written",
    "work.committed": "a transaction is on the disk, what is folded in memory is as before",
    "work.settled": "memory has followed the disk",
    "journal.appended": "one fact is in the journal",
    "vault.key-made": "a case's key is on the disk, nothing is sealed with it",
    "vault.before-first-commit": "a new file of keys is written, not committed",
}
"""Every name that a running bot reaches, and what is done and not done there."""

ON_THE_WAY_UP: Final[Mapping[str, str]] = {
    "store.log-taken-in": "an old crypto store has no log beside it, its copy is not begun",
    "store.before-commit": "the encrypted copy is written, not committed",
    "store.copied": "the encrypted copy is on the disk beside the old store",
    "store.put-aside": "the old store has a second name",
    "store.replaced": "the encrypted copy stands in its place, the old one is not wiped",
    "store.overwritten": "the old one is overwritten, not deleted",
    "generation.begun": "the journal knows that the crypto store's generation is about to rise",
    "generation.stored": "the store's generation has risen, the journal does not know",
    "device.told": "that the bot has a new device is written down, not committed",
}
"""Names that are reached before it runs, where there is a real homeserver."""

_hook: list[Callable[[str], None]] = []


def reach(name: str) -> None:
    """The program stands between two steps. Free unless a test listens."""
    for hook in _hook:
        hook(name)


def listen(hook: Callable[[str], None] | None) -> None:
    """For crash tests: call `hook` with each name reached; None stops it."""
    _hook[:] = [hook] if hook else []
