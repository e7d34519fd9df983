"""The journal: facts sealed with their case's key and chained row by row; read back once, at the start."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import aiosqlite

from cases.case import Case
from cases.facts import CaseFact, Fact, GateShut, PurgeDecided
from cases.ids import CaseId, Cause, RoomId, Unit, UserId
from cases.log import Log
from cases.office import Office
from cases.planned import Purpose
from storage import codec
from storage.chain import Broken, Head, Row, Wrong, genesis, link, walk
from storage.failpoints import reach
from storage.folded import Draft, Folded
from storage.refused import ChainBroken, KeyMissing
from storage.sealing import OFFICE, SealBroken, first_of, prefixed
from storage.transaction import Transaction
from storage.vault import Vault

PURPOSE = "fact"

LINKED = (
    "SELECT this.number, this.scope, this.generation, this.sealed, this.hash, before.hash FROM journal AS this"
    " LEFT JOIN journal AS before ON before.number = this.number - 1"
)
"""Each row, and what the row before it is chained by."""
CHUNK = 1000
"""Rows read at a time at the start."""
FORGET = (
    "DELETE FROM question WHERE letter IN (SELECT id FROM letter WHERE scope = ?)",
    "DELETE FROM letter WHERE scope = ?",
    "DELETE FROM due WHERE scope = ?",
    "DELETE FROM owed WHERE scope = ?",
)
"""Whatever the small tables hold of a case whose purge is decided."""


class Journal(Transaction):
    """Facts are appended, folded at once for this transaction, and for everyone when it is committed."""

    def case(self, case: CaseId) -> Case:
        """The case as of this transaction, with what was recorded in it. Raises UnknownCase."""
        return self._draft.case(case)

    def cases_of(self, user: UserId) -> Iterator[Case]:
        """Those in which this account has a part, taken out or not; found one by one, in the order they were opened."""
        return self._draft.cases_of(user)

    def cases_in(self, units: Iterable[Unit]) -> Iterator[Case]:
        """Those of these units, in the same way."""
        return self._draft.cases_in(units)

    def cases_called(self, code: str) -> Iterator[Case]:
        """Those of this code, of whatever unit; the code as it is said, in plain letters."""
        return self._draft.cases_called(code)

    def office(self) -> Office:
        """The office as of this transaction, with what was recorded in it."""
        return self._draft.office

    async def purpose(self, room: RoomId) -> Purpose | None:
        """What this room is for, or None when it is none of ours."""
        return self._draft.purpose(room)

    async def facts_of(self, case: CaseId) -> tuple[CaseFact, ...]:
        """Everything recorded of this case, in its order, unsealed again. Raises KeyMissing or ChainBroken."""
        return self._unsealed(await self._rows(f"{LINKED} WHERE this.scope = ? ORDER BY this.number", case))

    async def last_lines_of(self, case: CaseId, most: int) -> Log:
        """The last facts of this case that its log shows, in their order; no other row is read. Raises as facts_of."""
        rows, earlier = self._draft.last_lines(case, most)
        places = ", ".join("?" * len(rows))
        query = f"{LINKED} WHERE this.scope = ? AND this.number IN ({places}) ORDER BY this.number"
        found = await self._rows(query, case, *rows)
        if len(found) < len(rows):
            raise ChainBroken(rows[0], Wrong.MISSING)
        return Log(self._unsealed(found), earlier)

    def _unsealed(self, rows: Iterable[Sequence[Any]]) -> tuple[CaseFact, ...]:
        first = genesis(self._origin).hash
        found = []
        for *row, before in rows:
            head = Head(row[0] - 1, first if before is None else before)
            found.append(_read(Row(*row), head, self._vault))
        return tuple(fact for fact in found if isinstance(fact, CaseFact))

    async def record(self, facts: Iterable[Fact], *, cause: Cause) -> None:
        """Append facts in their order. `cause` is sealed beside each: it says why (R87).

        A case's key must have been made by `Database.prepare_case` (else KeyMissing). What the fold raises leaves."""
        for fact in facts:
            written = codec.encode(fact)
            # Folded as it will be read back, so that a restart changes nothing.
            self._draft.add(codec.decode(written))
            await self._append(_scope(fact), written, cause)
            if isinstance(fact, PurgeDecided):
                await self._forget(fact.case)

    async def _forget(self, case: CaseId) -> None:
        """In the transaction of the decision, so that nothing that is kept is ever without its key."""
        for statement in FORGET:
            await self._run(statement, case)

    async def shut_gate(self, fact: GateShut, *, cause: Cause) -> None:
        """Append without folding, for `Database.shut_gate`. Raises UnknownCase."""
        self._draft.shut_gate(fact.case)
        await self._append(fact.case, codec.encode(fact), cause)

    async def _append(self, scope: str, written: bytes, cause: Cause) -> None:
        key, before = self._key(scope), self._draft.head
        number = before.row + 1
        sealed = key.seal(PURPOSE, prefixed(cause) + written, number, before.hash)
        hashed = link(number, scope, key.generation, sealed, before.hash)
        await self._run("INSERT INTO journal VALUES (?, ?, ?, ?, ?)", number, scope, key.generation, sealed, hashed)
        self._draft.head = Head(number, hashed)
        reach("journal.appended")


async def fold_all(connection: aiosqlite.Connection, vault: Vault, head: Head) -> Folded:
    """Read the whole journal, check the chain and every seal, and fold it. Raises ChainBroken or KeyMissing.

    Rows without a key fold to nothing where the purge of their case was decided after them."""
    folded, unread = Folded(head), set[CaseId]()
    query = "SELECT number, scope, generation, sealed, hash FROM journal ORDER BY number"
    async with connection.execute(query) as cursor:
        while chunk := list(await cursor.fetchmany(CHUNK)):
            draft = Draft(folded)
            try:
                for row in walk(map(tuple, chunk), draft.head):
                    if row.scope in draft.office.purged:
                        raise Broken(row.number, Wrong.NOT_OURS)
                    if vault.data_key(row.scope):
                        draft.add(_read(row, draft.head, vault))
                    else:
                        unread.add(CaseId(row.scope))
                    draft.head = Head(row.number, row.hash)
            except Broken as broken:
                raise ChainBroken(broken.row, broken.why) from None
            folded.settle(draft)
    for case in sorted(unread - folded.office.purged):
        raise KeyMissing(case)
    return folded


def _read(row: Row, before: Head, vault: Vault) -> Fact:
    key = vault.data_key(row.scope)
    if key is None:
        raise KeyMissing(CaseId(row.scope))
    try:
        _cause, written = first_of(key.unseal(PURPOSE, row.sealed, row.number, before.hash))
    except SealBroken:
        raise ChainBroken(row.number, Wrong.NOT_OURS) from None
    return codec.decode(written)


def _scope(fact: Fact) -> str:
    return fact.case if isinstance(fact, CaseFact) else OFFICE
