"""How far the journal has come, told to keys.db: so that an empty, cut or older journal beside it is known at start.

Told after the commit and outside the transaction, so it may lag and never leads: where the process ends in between,
keys.db knows of fewer rows than there are, and that is harmless. Told by a transaction that wrote nothing, so that no
answer waits for it: two seconds after the commit at the most while the bot runs, for it asks each second what is due.
Measured on a disk: a transaction takes 3 ms, and 16 ms if keys.db were synced each time; it stays at synchronous =
EXTRA, for the keys lie there.
"""

import time
from typing import Final

import aiosqlite

from storage.chain import Head
from storage.refused import JournalRefused, JournalShort, StorageFailed
from storage.vault import Vault

PAUSE: Final = 1.0
"""Seconds from one telling to the next."""


class Noting:
    """Tells the vault the head of the journal, seldom."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._told: float | None = None

    async def follow(self, head: Head) -> None:
        """The journal is committed up to here."""
        now = time.monotonic()
        if self._told is None or now - self._told >= PAUSE:
            self._told = now
            await self.tell(head)

    async def tell(self, head: Head) -> None:
        """Now. What cannot be told is told after a later transaction: this one is committed whatever becomes of it."""
        if head.row <= self._vault.noted_row:
            return
        try:
            await self._vault.note(head)
        except StorageFailed:
            self._told = None


def least_row(vault: Vault) -> int:
    """The row that the journal must reach.

    A folder from before the noting has rows in its journal before any case has a key: the configuration is written
    down first. In one that has a note, a key that no row uses is a crash between the key and the first fact."""
    return int(bool(vault.cases)) if vault.noted is None else vault.noted.row


async def look_for_rows(connection: aiosqlite.Connection, vault: Vault) -> None:
    """Before anything is written, so that what is put back finds the file as it was. Raises JournalShort."""
    ((layout,),) = await connection.execute_fetchall("PRAGMA user_version")
    last = await connection.execute_fetchall("SELECT max(number) FROM journal") if layout else [(None,)]
    row = next(iter(last))[0] or 0
    if row < least_row(vault):
        raise JournalShort(row, least_row(vault))


async def compare(connection: aiosqlite.Connection, vault: Vault) -> None:
    """Whether the journal that was read is the one that keys.db knows. Raises JournalRefused."""
    noted = vault.noted
    if noted is None or noted.row == 0:
        return
    ((hashed,),) = await connection.execute_fetchall("SELECT hash FROM journal WHERE number = ?", (noted.row,))
    if hashed != noted.hash:
        raise JournalRefused("journal-other")
