"""The generation of the crypto store as the journal keeps it, beside the journal's rows (N15)."""

from bot.kept import Generation
from storage.database import Database


class JournalGenerations:
    """Each call a transaction of its own: the store is another file, and the two are never written at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self) -> Generation:
        """Nothing has been counted before the first start that counts."""
        async with self._database.work() as work:
            return Generation(*await work.store_generation())

    async def journal_is_older(self) -> None:
        """Kept until it is acted on (bot/operator/looking_back.py), for after this start the store shows it no more."""
        async with self._database.work() as work:
            await work.note_older(older=True)

    async def put(self, generation: Generation) -> None:
        """On the disk when this returns."""
        async with self._database.work() as work:
            await work.keep_store_generation(generation.settled, generation.begun)
