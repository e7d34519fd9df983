"""What is done with the journal's file at a start, in one transaction: nothing is written before all is believed."""

import logging
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime

import aiosqlite

from storage import due, schema, tally
from storage.chain import Head, genesis
from storage.connecting import Connected
from storage.folded import Draft, Folded
from storage.journal import fold_all
from storage.noting import compare, look_for_rows
from storage.readable import check_kinds
from storage.refused import RowsAltered
from storage.tally import Tally
from storage.unsent import UnsentLetters
from storage.vault import Vault
from storage.work import Work

log = logging.getLogger(__name__)
ORIGIN = 16
"""Bytes of the journal's name."""


@dataclass(frozen=True, slots=True)
class Start:
    """The open file: the journal's name, what it says, and what the small tables hold."""

    origin: str
    folded: Folded
    tally: Tally
    unsent: UnsentLetters
    left_off: datetime | None
    """The last moment that was kept."""


async def open_file(connected: Connected, vault: Vault) -> Start:
    """Raises JournalRefused, ChainBroken, KeyMissing, UnknownFact or an error of SQLite; close the connection then."""
    connection, here = connected.beside, connected.here
    await look_for_rows(connection, vault)
    layout = await schema.prepare(connection)
    known = _known(here, vault, layout)
    await schema.bring_up(connection, layout)
    if not known.counted or known.dues_altered:
        await _sift(connection, vault, known)
    counted = Tally(vault.row_mac, _sums(here, vault))
    counted.follow(here)
    origin = await _origin(connection)
    folded = await fold_all(connection, vault, genesis(origin))
    await compare(connection, vault)
    if known.head not in {None, folded.head}:
        raise RowsAltered([tally.SELF])
    unsent = UnsentLetters(vault)
    work = Work(here, vault, Draft(folded), unsent, origin)
    if not known.counted:
        # A file from before the rows were counted, or a new one: what is counted from now on is read through once.
        await work.read_through()
    left_off = await work.highest_clock()
    await due.reckon_moments(connection)
    unsent.follow(here)
    counted.keep(here, folded.head)
    await connection.execute("COMMIT")
    counted.settle(folded.head)
    return Start(origin, folded, counted, unsent, left_off)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the tally says of the file as it was found. `counted`: it has one."""

    counted: bool
    head: Head | None = None
    dues_altered: bool = False


def _known(connection: sqlite3.Connection, vault: Vault, layout: int) -> _Known:
    """Raises RowsAltered. The dues follow from the journal, and are made again."""
    kept = tally.kept(connection, vault.row_mac) if layout >= schema.COUNTED else None
    if kept is None:
        if vault.counts and vault.noted_row:
            raise RowsAltered([tally.SELF])
        return _Known(counted=False)
    head, sums = kept
    wrong = tally.altered(sums, tally.counted(connection, vault.row_mac))
    if wrong - {"due"}:
        raise RowsAltered(wrong)
    return _Known(counted=True, head=head, dues_altered=bool(wrong))


async def _sift(connection: aiosqlite.Connection, vault: Vault, known: _Known) -> None:
    """Of what falls due, what is as it was written stays."""
    if known.counted:
        log.warning("what falls due was changed outside the bot; it is made again from the journal")
    else:
        await check_kinds(connection)
    await due.sift(connection, vault, older=not known.counted)


def _sums(connection: sqlite3.Connection, vault: Vault) -> dict[str, int]:
    sums = tally.counted(connection, vault.row_mac)
    if wrong := [table for table, one in sums.items() if one == tally.UNREADABLE]:
        raise RowsAltered(wrong)
    return sums


async def _origin(connection: aiosqlite.Connection) -> str:
    """The journal's name, drawn when the file is new."""
    await connection.execute("INSERT OR IGNORE INTO memo VALUES ('origin', ?)", (secrets.token_bytes(ORIGIN),))
    ((origin,),) = await connection.execute_fetchall("SELECT value FROM memo WHERE name = 'origin'")
    if not isinstance(origin, bytes) or len(origin) != ORIGIN:
        raise RowsAltered(["memo"])
    return origin.hex()
