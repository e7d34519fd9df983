"""One open transaction: the connection, the keys and the draft that every verb of storage works on; and the thread in
which it is committed, for that one step waits for the disk."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from threading import Thread
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


class _Step(asyncio.Future[None]):
    """Who waits for it cannot end it: it goes on, and they are told to end when it is done."""

    def cancel(self, msg: object = None) -> bool:
        del msg
        return False


class Beside:
    """A thread for one step after the other; what has begun is done to its end."""

    def __init__(self) -> None:
        self._asked: SimpleQueue[tuple[_Step, Callable[[], object]] | None] = SimpleQueue()
        self._thread = Thread(target=self._go_on, name="commits", daemon=True)
        self._thread.start()

    async def to_the_end(self, doing: Callable[[], object]) -> bool:
        """Whether the task was told to end meanwhile: the caller is to, as soon as all is as it should be. Where that
        failed it ends at once. Raises what was raised in the thread."""
        step = _Step(loop=asyncio.get_running_loop())
        self._asked.put_nowait((step, doing))
        try:
            await step
        except asyncio.CancelledError:
            if step.exception() is not None:
                raise
            return True
        return False

    def close(self) -> None:
        """After what was asked."""
        self._asked.put_nowait(None)
        self._thread.join()

    def _go_on(self) -> None:
        while (asked := self._asked.get()) is not None:
            step, doing = asked
            try:
                doing()
            except BaseException as problem:  # noqa: BLE001 - handed to the one who waits
                step.get_loop().call_soon_threadsafe(step.set_exception, problem)
            else:
                step.get_loop().call_soon_threadsafe(step.set_result, None)
