"""The journal's side of the bot: what works without a homeserver, also while there is none."""

from dataclasses import dataclass

from bot.clock import SteadyClock
from bot.letters.farewells import Farewells
from bot.pipeline import Pipeline
from bot.rooms.belonging import Rooms
from bot.rooms.talks import Talks
from bot.scribe import Scribe
from bot.texts.listening import speech
from bot.texts.texts import Texts
from bot.ticker import Ticker
from bot.writing.lettering import Lettering, Numbers
from commands.asked import House
from storage.database import Database
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Manner:
    """How the bot presents itself: its neutral name and the numbers families are told."""

    name: str
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Desk:
    """What works without a homeserver: the journal's side of the bot."""

    database: Database
    vault: Vault
    clock: SteadyClock
    scribe: Scribe
    rooms: Rooms
    talks: Talks
    pipeline: Pipeline
    ticker: Ticker
    farewells: Farewells


def set_up_desk(
    database: Database, vault: Vault, clock: SteadyClock, house: House, manner: Manner, texts: Texts
) -> Desk:
    """The parts that need no homeserver."""
    scribe = Scribe(Lettering(texts, vault, manner.numbers, house.language))
    talks = Talks(database)
    rooms = Rooms(database, clock, talks, manner.name)
    pipeline = Pipeline(database, vault, clock, scribe, house, speech(texts), rooms)
    ticker, farewells = Ticker(database, clock, pipeline), Farewells(database, clock, rooms)
    return Desk(database, vault, clock, scribe, rooms, talks, pipeline, ticker, farewells)
