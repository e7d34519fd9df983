"""A town whose journal is put back to an older copy, while the homeserver goes on as it was."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Final

from bot.journalport import JournalGenerations
from storage.folder import JOURNAL, KEYS
from tests.town.gathered import Gathered
from tests.town.town import Town

FILES: Final = (JOURNAL, KEYS)


async def witnessed(town: Town) -> None:
    """A checkpoint of the journal as it is stands in the Samordningsrum."""
    for _ in range(2):  # the thread's first message, then the line itself
        await town.bot.witness.post()
        await town.settle()


async def copy_taken(town: Town, to: Path) -> None:
    """A copy of both files, as an operator makes it: stopped. The bot goes on afterwards."""
    await town.close()
    _files(town.folder, to)
    await begun(town)


async def put_back(town: Town, copy: Path, *, older: bool = False) -> None:
    """Both files are put back together, and the bot is started. `older`: its crypto store shows that they are."""
    await town.close()
    _files(copy, town.folder)
    await begun(town, older=older)


def _files(of: Path, to: Path) -> None:
    """The two databases and nothing that SQLite had put beside them."""
    to.mkdir(exist_ok=True)
    for name in FILES:
        for left in to.glob(f"{name}*"):
            left.unlink()
        shutil.copy(of / name, to / name)


async def begun(town: Town, *, older: bool = False) -> None:
    """Started as `sigbot run` does: what was said is heard, then the thread is looked at, then all else."""
    await town.start()
    if older:
        await JournalGenerations(town.bot.offline.database).journal_is_older()
    await town._hear()
    await town.bot.looking_back.at_start(within=timedelta(seconds=5))
    await town.settle()


def said_is_gone(gathered: Gathered, since: int) -> None:
    """The homeserver does not deliver again what people have said since then."""
    for room in gathered.town.server.rooms.values():
        room.events = [event for event in room.events if event.position <= since or event.inbound is None]
