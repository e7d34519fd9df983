"""What stands in the journal of a running bot, read from a copy with the bot's own root secret."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.demo.botprocess import BotProcess
from cases.facts import CaseFact, CaseOpened, Fact, KeyShared, OfficeKeyShared
from storage import codec
from storage.chain import genesis
from storage.folder import JOURNAL, KEYS
from storage.journal import PURPOSE
from storage.root import RootSecret
from storage.sealing import first_of, micros
from storage.vault import Vault
from storage.verify import copy_journal


async def facts(bot: BotProcess) -> list[Fact]:
    """Every fact, in its order."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(bot.data / KEYS, folder / KEYS)
        copy_journal(bot.data, folder / "journal.db")
        vault = await Vault.open(folder, RootSecret.read(bot.folder / "root-secret"))
        try:
            return list(_read(folder / "journal.db", vault))
        finally:
            await vault.close()


def _read(journal: Path, vault: Vault) -> Iterator[Fact]:
    with closing(sqlite3.connect(journal)) as connection:
        rows = connection.execute("SELECT number, scope, sealed, hash FROM journal ORDER BY number").fetchall()
        (origin,) = connection.execute("SELECT value FROM memo WHERE name = 'origin'").fetchone()
    before = genesis(bytes(origin).hex()).hash
    for number, scope, sealed, hashed in rows:
        key = vault.data_key(scope)
        assert key is not None
        yield codec.decode(first_of(key.unseal(PURPOSE, sealed, number, before))[1])
        before = hashed


async def of_case(bot: BotProcess, code: str) -> list[Fact]:
    """The facts of the case of this code."""
    everything = await facts(bot)
    (case,) = [fact.case for fact in everything if isinstance(fact, CaseOpened) and fact.code == code]
    return [fact for fact in everything if isinstance(fact, CaseFact) and fact.case == case]


def letters_waiting(bot: BotProcess) -> int:
    """How many letters could leave now and have not; those that wait for the morning are not counted."""
    with closing(sqlite3.connect(f"file:{bot.data / JOURNAL}?mode=ro", uri=True)) as connection:
        query = "SELECT count(*) FROM letter WHERE state IN ('waiting', 'sending') AND not_before <= ?"
        (count,) = connection.execute(query, (micros(bot.now()),)).fetchone()
    return int(count)


async def changes(bot: BotProcess) -> int:
    """How many facts there are, apart from who got a room key by an answer's being sent."""
    return sum(not isinstance(fact, KeyShared | OfficeKeyShared) for fact in await facts(bot))
