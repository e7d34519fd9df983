"""Somebody answers what the server has taken and the journal does not know: the bot ended in between (N21)."""

import logging

from bot.homeserver import Homeserver
from bot.inbound import Inbound
from bot.rooms.belonging import Rooms
from bot.trouble import HomeserverError, LoggedOut
from bot.writing.addressing import purpose_of
from cases.ids import EventId, RoomId
from storage.database import Database
from storage.letters import Letter
from storage.vault import Vault

log = logging.getLogger(__name__)


class InDoubt:
    """Asks the server which letter an event is, before the answer to it is read. Nothing is sent, and none is given up:
    the courier hands the letter over again, under the same transaction id, when its turn comes."""

    def __init__(self, database: Database, vault: Vault, rooms: Rooms, homeserver: Homeserver) -> None:
        self._database = database
        self._vault = vault
        self._rooms = rooms
        self._homeserver = homeserver

    async def look(self, inbound: Inbound) -> None:
        """When the server cannot be asked, the answer is read as one to a message that is not known."""
        if inbound.reply_to is None:
            return
        for letter in await self._doubted(inbound.room, inbound.reply_to):
            try:
                event = await self._homeserver.find_sent(inbound.room, self._vault.mark(letter.id))
            except LoggedOut:
                raise
            except HomeserverError as problem:
                log.info("a letter in doubt could not be looked for: %s", problem)
                return
            if event == inbound.reply_to:
                async with self._database.work() as work:
                    await work.seen_as(letter.id, event)
                return

    async def _doubted(self, room: RoomId, event: EventId) -> list[Letter]:
        """What may be this event: nothing, where it is known or nothing is on its way into this room."""
        letters = [letter for letter in self._database.unsent.in_doubt() if self._room_of(letter) == room]
        if not letters:
            return []
        async with self._database.work() as work:
            return [] if await work.letter_of_event(event) is not None else letters

    def _room_of(self, letter: Letter) -> RoomId | None:
        case = self._database.cases.get(letter.case) if letter.case else None
        wanted = self._rooms.for_purpose(purpose_of(letter.to, case))
        return wanted.room if wanted else None
