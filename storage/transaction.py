"""One open transaction: the connection, the keys and the draft that every verb of storage works on."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from cases.ids import CaseId
from storage.failpoints import reach
from storage.folded import Draft
from storage.refused import KeyMissing
from storage.sealing import DataKey
from storage.unsent import UnsentLetters
from storage.vault import Vault

Value = str | int | bytes | None


class Transaction:
    """What lies between BEGIN IMMEDIATE and COMMIT or ROLLBACK; afterwards it does nothing any more.

    Its statements run at once (storage/connecting.py): a task that is told to end is told so at BEGIN or COMMIT."""

    def __init__(
        self, connection: sqlite3.Connection, vault: Vault, draft: Draft, unsent: UnsentLetters, origin: str
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._draft = draft
        self._unsent = unsent
        self._origin = origin
        self._is_open = True

    def end(self) -> None:
        """It is committed or rolled back; every verb refuses from now on."""
        self._is_open = False

    async def _run(self, statement: str, *values: Value) -> int:
        """Execute; how many rows were changed."""
        self._next_step()
        return self._connection.execute(statement, values).rowcount

    async def _run_many(self, statement: str, rows: Sequence[tuple[Value, ...]]) -> None:
        if rows:
            self._next_step()
            self._connection.executemany(statement, rows)

    async def _rows(self, query: str, *values: Value) -> list[tuple[Any, ...]]:
        self._next_step()
        return self._connection.execute(query, values).fetchall()

    async def _value(self, query: str, *values: Value) -> Any:
        """The first column of the first row, or None."""
        rows = await self._rows(query, *values)
        return rows[0][0] if rows else None

    def _next_step(self) -> None:
        reach("work.step")
        if not self._is_open:
            raise RuntimeError("the transaction has ended")

    def _key(self, scope: str) -> DataKey:
        """The data key of a case or of the office; nothing is sealed for a purged case. Raises KeyMissing."""
        key = None if scope in self._draft.office.purged else self._vault.data_key(scope)
        if key is None:
            raise KeyMissing(CaseId(scope))
        return key
