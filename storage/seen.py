"""What has been handled already: causes, and places in Megolm sessions."""

from cases.ids import Cause, EventId
from storage.sealing import prefixed
from storage.transaction import Transaction


class Seen(Transaction):
    """Claims are kept as keyed hashes, for as long as the file."""

    async def claim(self, cause: Cause) -> bool:
        """Take this cause; False when it was taken in an earlier transaction or in this one: do nothing then."""
        place = self._vault.index(f"cause:{cause}")
        return await self._run("INSERT OR IGNORE INTO claimed VALUES (?)", place) == 1

    async def is_claimed(self, cause: Cause) -> bool:
        """Whether this cause was taken."""
        place = self._vault.index(f"cause:{cause}")
        return await self._value("SELECT 1 FROM claimed WHERE cause = ?", place) is not None

    async def claim_ratchet(self, session: str, index: int, event: EventId) -> bool:
        """Bind this place in a Megolm session to this event, for ever (N8).

        False: the same ciphertext came before under another event id, and is a replay."""
        place = self._vault.index(prefixed("ratchet", session, index).hex())
        mine = self._vault.index(f"ratchet-event:{event}")
        if await self._run("INSERT OR IGNORE INTO ratchet VALUES (?, ?)", place, mine) == 1:
            return True
        return bool(await self._value("SELECT event FROM ratchet WHERE place = ?", place) == mine)
