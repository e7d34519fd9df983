"""The vault: keys.db, where each case's data key, the office key and the client's secrets lie wrapped."""

import asyncio
from pathlib import Path
from typing import Any, Final

import aiosqlite

from cases.ids import CaseId
from storage import folder as data
from storage import signing
from storage.chain import Head
from storage.failpoints import reach
from storage.keyfile import COUNTING, KEY_ROWS, create, read
from storage.keyring import COUNTED, Wrapper
from storage.names import Names
from storage.refused import KeysRefused, failures, file_failures
from storage.root import RootSecret
from storage.sealing import OFFICE, DataKey, SealBroken
from storage.waiting import unlocked

NOTE: Final = "journal"
"""The secret that says how far the journal has come (storage/noting.py)."""
SETTINGS: Final = ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON", "temp_store = MEMORY")


class Vault(Names):
    """Open keys. A case's key is made before its first fact and destroyed before the rest of a purge."""

    def __init__(
        self,
        connection: aiosqlite.Connection,
        root: RootSecret,
        wrapper: Wrapper,
        keys: dict[str, DataKey],
        destroyed: set[CaseId],
    ) -> None:
        super().__init__(root, keys[OFFICE])
        self._connection = connection
        self._keys = keys
        self._destroyed = destroyed
        self._wrapper = wrapper
        self._signing = signing.signing_key(root)
        self._writing = asyncio.Lock()
        self.noted: Head | None = None
        """The last row of the journal that these keys know of, and its hash; None: from before they were told."""
        self.counts = wrapper.counted
        """Whether the small tables of the journal's file are known to be counted (storage/tally.py)."""
        self.public_key = signing.public_key(root)
        """The key that checkpoints are checked with (Ed25519, 32 bytes)."""

    @classmethod
    async def open(cls, folder: Path, root: RootSecret) -> "Vault":
        """The keys of this data folder; a new folder gets an office key.

        Waits while another program holds the file. Raises WrongRootSecret (nothing is written then), KeysRefused or
        StorageFailed."""
        return await unlocked(lambda: cls._open(folder, root))

    @classmethod
    async def _open(cls, folder: Path, root: RootSecret) -> "Vault":
        wrapper, path = Wrapper(root), folder / data.KEYS
        rows, destroyed = read(path)
        if not rows:
            if (folder / data.JOURNAL).exists():
                raise KeysRefused("keys-missing")
            with failures(), file_failures():
                create(path, wrapper)
            rows, destroyed = read(path)
        keys = wrapper.unwrap_all(rows)
        if OFFICE not in keys:
            raise KeysRefused("keys-damaged")
        with failures():
            connection = await aiosqlite.connect(path, isolation_level=None)
            vault = cls(connection, root, wrapper, keys, destroyed)
            try:
                await vault._bring_up()
            except BaseException:
                await connection.close()
                raise
        return vault

    async def _bring_up(self) -> None:
        for setting in SETTINGS:
            await self._connection.execute(f"PRAGMA {setting}")
        kept = await self.get(NOTE)
        if kept is None and self.counts:
            raise KeysRefused("keys-damaged")
        self.noted = None if kept is None else Head(int.from_bytes(kept[:8], "big"), kept[8:])

    async def close(self) -> None:
        await self._connection.close()

    @property
    def cases(self) -> frozenset[CaseId]:
        """Every case that has a key."""
        return frozenset(CaseId(scope) for scope in self._keys if scope != OFFICE)

    @property
    def destroyed(self) -> tuple[CaseId, ...]:
        """Cases whose keys were destroyed, in the order of their ids; no backup brings them back unnoticed."""
        return tuple(sorted(self._destroyed))

    def data_key(self, scope: str) -> DataKey | None:
        """The open key of a case, or of the office."""
        return self._keys.get(scope)

    async def case_key(self, case: CaseId) -> bytes | None:
        """The 32 bytes under which this case is sealed, if it has a key."""
        key = self._keys.get(case)
        return key.secret if key else None

    async def office_key(self) -> bytes:
        """The 32 bytes under which is sealed what belongs to no case."""
        return self._keys[OFFICE].secret

    async def make_case_key(self, case: CaseId) -> bytes:
        """The case's key, made if there is none, on the disk when this returns. Never for a case that was purged."""
        if not case or case in self._destroyed:
            raise KeysRefused("key-destroyed")
        async with self._writing:
            if case not in self._keys:
                # A caller who gave up waiting may have left a key behind: what lies in the file counts.
                await self._write("INSERT OR IGNORE INTO data_key VALUES (?, ?, ?, ?)", *self._wrapper.new(case))
                reach("vault.key-made")
                rows = await self._rows(f"{KEY_ROWS} WHERE scope = ?", case)
                self._keys |= self._wrapper.unwrap_all(rows)
        return self._keys[case].secret

    async def shred(self, case: CaseId) -> None:
        """Destroy the case's key: nobody can read what was sealed under it. That it was so is remembered."""
        if not case:
            raise KeysRefused("office-key-stays")
        async with self._writing:
            await self._write("DELETE FROM data_key WHERE scope = ?", case)
            self._keys.pop(case, None)
            self._destroyed.add(case)

    async def get(self, name: str) -> bytes | None:
        """A secret that was put under this name. Raises KeysRefused when it was changed outside."""
        place = self.index(name)
        async with self._writing:
            rows = await self._rows("SELECT sealed FROM secret WHERE name = ?", place)
        try:
            return next((self._keys[OFFICE].unseal("secret", sealed, place) for (sealed,) in rows), None)
        except SealBroken:
            raise KeysRefused("keys-damaged") from None

    async def put(self, name: str, value: bytes) -> None:
        """Keep a secret, sealed under the office key, on the disk when this returns; an older one is replaced."""
        place = self.index(name)
        sealed = self._keys[OFFICE].seal("secret", value, place)
        async with self._writing:
            await self._write("INSERT OR REPLACE INTO secret VALUES (?, ?)", place, sealed)

    @property
    def noted_row(self) -> int:
        """The highest row of the journal that is known to be committed."""
        return self.noted.row if self.noted else 0

    async def note(self, head: Head) -> None:
        """The journal is committed up to here."""
        await self.put(NOTE, head.row.to_bytes(8, "big") + head.hash)
        self.noted = head

    async def counts_from_now(self) -> None:
        """The note is there, and so is the tally: without them the folder is not ours any more."""
        *_, wrapped = self._wrapper.wrap(self._keys[OFFICE], COUNTED)
        async with self._writing:
            await self._write("UPDATE data_key SET wrapped = ? WHERE scope = ?", wrapped, OFFICE)
            await self._write(f"PRAGMA user_version = {COUNTING}")  # an older program is to say that it is older
        self.counts = True

    async def _write(self, statement: str, *values: str | int | bytes) -> None:
        """One statement is one transaction here: on the disk, or nothing of it. Raises StorageFailed."""

        async def write() -> None:
            with failures():
                await self._connection.execute(statement, values)

        await unlocked(write)

    async def _rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        async def read() -> list[tuple[Any, ...]]:
            with failures():
                return [tuple(row) for row in await self._connection.execute_fetchall(query, values)]

        return await unlocked(read)

    def sign(self, message: bytes) -> bytes:
        """The audit signature (Ed25519)."""
        return self._signing.sign(message)

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Whether this vault signed exactly this."""
        return signing.is_signed(self.public_key, message, signature)
