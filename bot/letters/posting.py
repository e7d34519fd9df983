"""The last step of a letter: as text, as encrypted file or as redaction, under the transaction id made from its id."""

from collections.abc import Collection, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from bot.clock import SteadyClock
from bot.door import Door
from bot.homeserver import Homeserver
from bot.letters.checkpoints import is_checkpoint
from bot.letters.owing import packed
from bot.sent import Owed, Sent
from cases.ids import RoomId
from cases.rooms.presence import Wanted
from storage.database import Database
from storage.failpoints import reach
from storage.letters import Attachment, Letter
from storage.vault import Vault

REMEMBERED = timedelta(hours=23)
"""A homeserver forgets a transaction id after 24 hours; after this we look before we send again (N21)."""

SOON_AFTER = timedelta(hours=1)
"""After an older journal is put back the bot writes the same letters again, all within this time."""


class Postman:
    """Hands one letter to the homeserver; the same letter twice is one event."""

    def __init__(
        self, database: Database, homeserver: Homeserver, door: Door, vault: Vault, clock: SteadyClock
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._door = door
        self._vault = vault
        self._clock = clock

    async def post(self, letter: Letter, wanted: Wanted) -> Sent:
        """Raises what the homeserver port raises."""
        assert wanted.room is not None, "a letter is posted into a room that is made"
        transaction, mark = self._vault.transaction(letter.id), self._vault.mark(letter.id)
        if letter.redacts is not None:
            await self._homeserver.redact(wanted.room, letter.redacts, transaction=transaction)
            return Sent(event=letter.redacts)
        already = await self._already_there(letter, wanted.room, mark)
        if already is not None:
            return already
        made = self._door.with_file(letter, await self._uploaded(letter.attachment))
        return await self._homeserver.send(
            wanted.room,
            made.content,
            letter=mark,
            transaction=transaction,
            readers=wanted.people,
            kind=made.kind,
            keep=is_checkpoint(letter.id),
            owing=partial(self._owe, letter),
        )

    async def _owe(self, letter: Letter, owed: Collection[Owed]) -> None:
        async with self._database.work() as work:
            await work.owe(letter.case, packed(owed, letter.id))

    async def _already_there(self, letter: Letter, room: RoomId, mark: str) -> Sent | None:
        if not self._may_have_left(letter):
            return None
        event = await self._homeserver.find_sent(room, mark)
        return Sent(event=event) if event else None

    def _may_have_left(self, letter: Letter) -> bool:
        """It was tried and the server may have forgotten that; or it was perhaps sent in a time that was forgotten."""
        lines = self._database.office.lines
        if lines and letter.written < lines[-1].at + SOON_AFTER:
            return True
        return letter.first_try is not None and self._clock.now() - letter.first_try >= REMEMBERED

    async def _uploaded(self, attachment: Attachment | None) -> Mapping[str, Any] | None:
        if attachment is None:
            return None
        file = await self._homeserver.upload(attachment.data, attachment.mimetype)
        reach("courier.uploaded")
        return file
