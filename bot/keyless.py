"""Messages whose room key has not come: kept, tried again at each key, and asked for again in words (N22)."""

import json
from datetime import timedelta

from bot.backoff import Seldom
from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from bot.inbound import Inbound, Unreadable
from bot.scribe import Scribe
from cases.decision import Decision, Effect, Say, ToCaseRoom, ToCoordinators, ToOffice, ToPerson, ToUser
from cases.ids import CaseId, Cause, EventId, RoomId, UserId
from commands.family.message import NUMBERS
from storage.database import Database
from storage.work import Work

ASK_AFTER = timedelta(seconds=60)
KEEP = timedelta(days=7)
PAUSE = timedelta(minutes=10)
"""From one word about what could not be read to the next, in one room to one person."""


class Keyless:
    """Nothing that a known person wrote is lost because its key was slow."""

    def __init__(self, database: Database, homeserver: Homeserver, scribe: Scribe, clock: SteadyClock) -> None:
        self._database = database
        self._homeserver = homeserver
        self._scribe = scribe
        self._clock = clock
        self._seldom = Seldom(PAUSE)

    async def keep(self, work: Work, unreadable: Unreadable) -> None:
        """In the transaction that keeps the sync token; only from rooms of ours."""
        purpose = await work.purpose(unreadable.room)
        if purpose is None:
            return
        # What is asked from now on was asked after this was written, whenever it can be read.
        chat = str(purpose)
        await work.note_heard(chat, unreadable.sender, unreadable.session, unreadable.index)
        raw = {
            "event": unreadable.event,
            "room": unreadable.room,
            "sender": unreadable.sender,
            "session": unreadable.session,
            "raw": dict(unreadable.raw),
        }
        await work.keep_unreadable(unreadable.event, json.dumps(raw).encode(), self._clock.now())

    async def readable_now(self) -> list[Inbound]:
        """Those whose key has come since."""
        readable = []
        for kept in await self._all():
            inbound = await self._homeserver.read_again(kept)
            if inbound is not None:
                readable.append(inbound)
        return readable

    async def drop(self, event: EventId) -> None:
        """It has been heard."""
        async with self._database.work() as work:
            await work.drop_unreadable(event)

    async def remind(self) -> None:
        """After a minute ask the writer to write again, once in a while; after a week let it go."""
        now = self._clock.now()
        async with self._database.work() as work:
            for kept in await work.unreadable():
                if now - kept.since > KEEP:
                    await work.drop_unreadable(kept.event)
                elif not kept.told and now - kept.since > ASK_AFTER:
                    unreadable = _unpacked(kept.raw)
                    if self._seldom.may((unreadable.room, unreadable.sender), now):
                        await self._ask(work, unreadable)
                    await work.mark_told(kept.event)

    async def _ask(self, work: Work, unreadable: Unreadable) -> None:
        purpose = await work.purpose(unreadable.room)
        if purpose is None:
            return
        effects: tuple[Effect, ...]
        if purpose.case and purpose.person:
            effects = (
                Say(ToPerson(purpose.person), "family-could-not-read", NUMBERS),
                Say(
                    ToCoordinators(), "could-not-read-told", {"handle": work.case(purpose.case).handle(purpose.person)}
                ),
            )
        elif purpose.case:
            effects = (Say(ToCaseRoom(), "could-not-read"),)
        elif purpose.unit:
            effects = (Say(ToOffice(purpose.unit), "could-not-read"),)
        else:
            effects = (Say(ToUser(unreadable.sender), "could-not-read"),)
        await self._record(work, unreadable.event, Decision(effects=effects), purpose.case)

    async def _record(self, work: Work, event: EventId, decision: Decision, case: CaseId | None) -> None:
        await self._scribe.record(work, Cause(f"unread:{event}"), decision, self._clock.now(), case=case)

    async def _all(self) -> list[Unreadable]:
        async with self._database.work() as work:
            return [_unpacked(kept.raw) for kept in await work.unreadable()]


def _unpacked(raw: bytes) -> Unreadable:
    packed = json.loads(raw)
    return Unreadable(
        event=EventId(packed["event"]),
        room=RoomId(packed["room"]),
        sender=UserId(packed["sender"]),
        session=packed["session"],
        raw=packed["raw"],
    )
