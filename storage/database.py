"""The database: sigbot.db, one connection, one writer, whole transactions; the journal folded in memory beside it."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cases.case import Case
from cases.facts import GateShut
from cases.ids import CaseId, Cause, RoomId, UserId
from cases.office import Office
from cases.planned import Purpose
from storage import folder as data
from storage.connecting import Connected
from storage.failpoints import reach
from storage.folded import Draft
from storage.noting import Noting, least_row
from storage.opening import Start, open_file
from storage.refused import Failure, JournalRefused, StorageFailed, code_of, failures, file_failures
from storage.touched import Touched
from storage.transaction import Beside
from storage.vault import Vault
from storage.verify import Verdict, verify_file
from storage.waiting import unlocked
from storage.work import Work


class Database:
    """The open journal and all that stands beside it. Only one process, and in it one task at a time, is inside."""

    def __init__(self, hold: data.Hold, connected: Connected, vault: Vault, start: Start, path: Path) -> None:
        self._hold = hold
        self._connection, self._here = connected.beside, connected.here
        self._commits = Beside()
        self._vault = vault
        self._folded = start.folded
        self._tally = start.tally
        self.unsent = start.unsent
        """The letters that have not left, after the last commit."""
        self._path = path
        self._turn = asyncio.Lock()
        self._inside: asyncio.Task[Any] | None = None
        self._noting = Noting(vault)
        self.origin = start.origin
        """The journal's random name, which every checkpoint carries."""
        self.left_off = start.left_off
        """The last moment that was kept before it was opened."""

    @classmethod
    async def open(cls, folder: Path, vault: Vault) -> "Database":
        """Hold the folder, bring the file up to date, verify the chain, fold the journal, compute the moments again.

        Waits while another program holds the file. Raises AlreadyRunning, JournalRefused, ChainBroken, KeyMissing,
        UnknownFact or StorageFailed."""
        with file_failures():
            data.make_private(folder)
            hold = data.Hold(folder)
        try:
            path = folder / data.JOURNAL
            if not path.exists() and least_row(vault):
                raise JournalRefused("journal-missing")
            with file_failures():
                data.make_private_file(path)
            return await unlocked(lambda: cls._open(path, hold, vault))
        except BaseException:
            hold.release()
            raise

    @classmethod
    async def _open(cls, path: Path, hold: data.Hold, vault: Vault) -> "Database":
        with failures():
            connected = await Connected.to(path)
            try:
                start = await open_file(connected, vault)
            except BaseException:
                await connected.beside.close()
                raise
        database = cls(hold, connected, vault, start, path)
        await database._tell_keys()
        return database

    async def _tell_keys(self) -> None:
        """After the file is as it should be, for two files are never one transaction."""
        if self._vault.noted is None:
            await self._vault.note(self._folded.head)
        if not self._vault.counts:
            await self._vault.counts_from_now()

    async def close(self) -> None:
        """After the transaction that is under way. SQLite takes the write-ahead log in."""
        async with self._turn:
            try:
                self._commits.close()
                with failures():
                    await self._connection.close()
                await self._noting.tell(self._folded.head)
            finally:
                self._hold.release()

    @property
    def office(self) -> Office:
        """The office after the last commit."""
        return self._folded.office

    @property
    def cases(self) -> Mapping[CaseId, Case]:
        """Every case after the last commit."""
        return MappingProxyType(self._folded.cases)

    @property
    def rooms(self) -> Mapping[RoomId, Purpose]:
        """Every room that is made, after the last commit, and what it is for."""
        return MappingProxyType(self._folded.rooms)

    @property
    def touched(self) -> Touched[CaseId]:
        """Which cases commits have changed, by a number that grows with each commit."""
        return self._folded.touched

    def cases_of(self, user: UserId) -> list[Case]:
        """Those in which this account has a part after the last commit, taken out or not; no others are looked at."""
        return list(Draft(self._folded).cases_of(user))

    async def look_through(self) -> Verdict:
        """The chain of the file as it lies there, read beside all else: nothing waits for it."""
        return await asyncio.to_thread(verify_file, self._path)

    async def prepare_case(self, case: CaseId) -> None:
        """Make the case's key, before the transaction with its first fact: two files are never one transaction."""
        await self._vault.make_case_key(case)

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """BEGIN IMMEDIATE … COMMIT, or ROLLBACK when the body raises. Reads take their turn here too.

        What is folded in memory changes after COMMIT only. Raises StorageFailed when SQLite could not; nothing of the
        transaction is kept then."""
        if self._inside is asyncio.current_task():
            raise RuntimeError("a transaction inside a transaction")
        async with self._turn:
            self._inside = asyncio.current_task()
            written = self._here.total_changes
            try:
                async with self._transaction() as work:
                    yield work
            except sqlite3.Error as error:
                raise StorageFailed(code_of(error)) from error
            finally:
                self._inside = None
        if self._here.total_changes == written:
            await self._noting.follow(self._folded.head)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Work]:
        draft = Draft(self._folded)
        work, written = Work(self._here, self._vault, draft, self.unsent, self.origin), self._here.total_changes
        try:
            await self._begin_now_or_later()
            reach("work.begun")
            yield work
            reach("work.before-commit")
        except BaseException:
            work.end()
            self._roll_back()
            raise
        work.end()
        await self._commit(draft, writes=self._here.total_changes != written)

    async def _begin_now_or_later(self) -> None:
        """When who holds the file lets it go."""
        try:
            await self._begin()
        except StorageFailed as problem:
            if problem.reason is not Failure.LOCKED:
                raise
            await unlocked(self._begin)

    async def _begin(self) -> None:
        try:
            self._here.execute("BEGIN IMMEDIATE")
            self._tally.look(self._here)
        except sqlite3.Error as error:
            raise StorageFailed(code_of(error)) from error

    async def _commit(self, draft: Draft, *, writes: bool) -> None:
        """The one step that waits for the disk, and has a thread for it. What wrote nothing has nothing to wait for.

        It is finished even if the task is cancelled in it: a half-known commit would leave memory behind the file."""
        commit, is_to_end = partial(self._here.execute, "COMMIT"), False
        try:
            self._tally.keep(self._here, draft.head)
            if writes:
                is_to_end = await self._commits.to_the_end(commit)
            else:
                commit()
        except BaseException:
            self._roll_back()
            raise
        reach("work.committed")
        self._tally.settle(draft.head)
        self._folded.settle(draft)
        self.unsent.settle()
        reach("work.settled")
        if is_to_end:
            raise asyncio.CancelledError

    def _roll_back(self) -> None:
        if self._here.in_transaction:
            self._here.execute("ROLLBACK")
        self._tally.drop()
        self.unsent.drop()

    async def shut_gate(self, case: CaseId, why: str, at: datetime) -> None:
        """In a tiny transaction of its own, without folding anything: no actor is in this case's room from now on.

        For the moment when the code that should have decided is what broke. `why` is a code. Raises UnknownCase."""
        async with self.work() as work:
            await work.shut_gate(GateShut(case=case, at=at, why=why), cause=Cause(f"gate:{case}"))
