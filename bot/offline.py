"""The parts of the bot that work without a homeserver, also while there is none."""

from dataclasses import dataclass

from bot.clock import SteadyClock
from bot.door import Door
from bot.letters.farewells import Farewells
from bot.pipeline import Pipeline
from bot.rooms.belonging import Rooms
from bot.scribe import Scribe
from bot.ticker import Ticker
from storage.database import Database
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Offline:
    """The journal and its keys, and what reads and writes them."""

    database: Database
    vault: Vault
    clock: SteadyClock
    scribe: Scribe
    rooms: Rooms
    pipeline: Pipeline
    ticker: Ticker
    farewells: Farewells
    door: Door
