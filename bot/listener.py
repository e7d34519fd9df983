"""The bot's own sync loop: record first, keep the token last, and only then ask for more (N8, N9, N11, N22)."""

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import timedelta

from bot.backoff import Backoff
from bot.calendarfiles import fetched
from bot.guard import Guard
from bot.homeserver import Homeserver
from bot.inbound import Inbound, SyncAnswer
from bot.keyless import Keyless
from bot.lasttoken import BEHIND, has_news, last_of
from bot.letters.indoubt import InDoubt
from bot.offline import Offline
from bot.reacting import Reactions
from bot.rooms.identities import Identities
from bot.rooms.introducing import Introducer
from bot.trouble import AccountLocked, HomeserverError, HomeserverLost, LoggedOut, Unavailable
from cases.ids import RoomId, UserId
from storage.failpoints import reach

log = logging.getLogger(__name__)
POLL = timedelta(seconds=25)
SILENT = 120.0
"""Seconds without an answer after which health is bad."""
LOST = 300.0
"""Seconds without an answer after which the bot gives up with exit code 3, so that its service restarts it."""


class Listener:
    """Hears everything once, in order."""

    def __init__(
        self,
        offline: Offline,
        homeserver: Homeserver,
        guard: Guard,
        identities: Identities,
        introducer: Introducer,
        health: Callable[[bool], None],
    ) -> None:
        self._database, self._clock = offline.database, offline.clock
        self._homeserver = homeserver
        self._pipeline, self._rooms = offline.pipeline, offline.rooms
        self._guard = guard
        self._identities = identities
        self.keyless = Keyless(offline.database, homeserver, offline.scribe, offline.clock)
        self._introducer = introducer
        self._farewells = offline.farewells
        self._reactions = Reactions(offline.database, offline.clock, offline.rooms, offline.scribe)
        self._in_doubt = InDoubt(offline.database, offline.vault, offline.rooms, homeserver)
        self._health = health
        self._heard = time.monotonic()
        self._looked = float("-inf")
        """When the guard was last asked to look, in seconds passed."""
        self._token_kept = float("-inf")
        """When a token was last kept, in seconds passed."""
        self._unheard = False
        """Messages whose key may have come could not be read again yet."""
        self._doubtful: frozenset[UserId] = frozenset()
        """Whose identity could not be looked at yet."""
        self.invitations_declined = 0
        """Invitations by people the bot does not know, since the start: a gauge."""

    async def listen(self, heard_first: Callable[[], None]) -> None:
        """For ever. `heard_first` is called after the first answer: only then may anything be sent."""
        token = await self._token()
        backoff = Backoff()
        timeout = timedelta()
        while True:
            try:
                answer = await self._homeserver.sync(token, timeout)
            except (LoggedOut, AccountLocked):
                raise
            except HomeserverError as problem:
                await self._wait(backoff.next(problem.retry_after if isinstance(problem, Unavailable) else None))
                continue
            backoff.reset()
            self._heard = time.monotonic()
            self._health(True)
            self._homeserver.ask_ahead(answer.token, POLL)
            await self.take(answer, first_ever=token is None)
            token, timeout = answer.token, POLL
            heard_first()

    async def _token(self) -> str | None:
        async with self._database.work() as work:
            return await work.token()

    async def _wait(self, pause: timedelta) -> None:
        silent = time.monotonic() - self._heard
        if silent > LOST:
            raise HomeserverLost
        self._health(silent < SILENT)
        await asyncio.sleep(pause.total_seconds())

    async def take(self, answer: SyncAnswer, *, first_ever: bool) -> None:
        """One answer, whole. On the first start ever only the token is kept: what was said before is not for us."""
        if self._is_to_look(answer):
            self._guard.ask(answer.stirred | answer.left)
        kept = not first_ever and await self._hear(answer)
        if answer.new_keys or self._unheard:
            await self.hear_kept()
        if not first_ever and await self._farewells.read(answer.receipts):
            self._guard.ask()
        await self._look_at_identities(answer.identities)
        if not kept:
            await self._keep(answer, first_ever=first_ever)
        await self._introducer.asked_to_verify(answer.verifications)
        for room, asker in answer.invitations:
            await self._decline(room, asker)

    def _is_to_look(self, answer: SyncAnswer) -> bool:
        """Where nothing but messages came: once in so long as a poll lasts. What they change is committed, and each
        commit asks the guard itself."""
        now, more = self._clock.passed(), (answer.stirred, answer.left, answer.identities, answer.new_keys)
        if not any(more) and not self._homeserver.owing() and now - self._looked < POLL.total_seconds():
            return False
        self._looked = now
        return True

    async def _keep(self, answer: SyncAnswer, *, first_ever: bool) -> None:
        """The token, and with it what could not be read; seldom while nothing comes that needs an answer."""
        now, bot = self._clock.passed(), self._homeserver.user
        if not first_ever and not has_news(answer, bot) and now - self._token_kept < BEHIND:
            return
        reach("heard")
        async with self._database.work() as work:
            for unreadable in answer.unreadable if not first_ever else ():
                await self.keyless.keep(work, unreadable)
            await work.keep_token(answer.token)
        self._token_kept = now

    async def _hear(self, answer: SyncAnswer) -> bool:
        """Whether its token was kept too, with the last of it."""
        more = self._doubtful or self._unheard
        last = None if more else last_of(answer, self._homeserver.user)
        kept = False
        for inbound in answer.inbounds:
            await self._in_doubt.look(inbound)
            whole = await self._with_its_file(inbound)
            kept |= await self._pipeline.hear(whole, answer.token if inbound is last else None)
            await self._introducer.look_at(inbound)
        await self._reactions.take(answer.reactions)
        return kept

    async def _with_its_file(self, inbound: Inbound) -> Inbound:
        """What somebody sends as a file is asked for only where they may be in the room."""
        if inbound.file is None or inbound.sender not in self._rooms.heard_in(inbound.room):
            return inbound
        return await fetched(self._homeserver, inbound)

    async def hear_kept(self) -> None:
        """Messages whose room key has come since they were kept (N22); after the next sync if that cannot be asked."""
        self._unheard = True
        try:
            readable = await self.keyless.readable_now()
        except LoggedOut:
            raise
        except HomeserverError as problem:
            log.info("messages that came without a key are read again later: %s", problem)
            return
        self._unheard = False
        for inbound in readable:
            await self._in_doubt.look(inbound)
            await self._pipeline.hear(await self._with_its_file(inbound))
            reach("kept.heard")
            await self.keyless.drop(inbound.event)

    async def _look_at_identities(self, changed: frozenset[UserId]) -> None:
        """Before the token is kept, so that no crash makes a change pass unseen; what fails is tried again."""
        self._doubtful |= changed
        if not self._doubtful:
            return
        try:
            out = await self._identities.look_again(self._doubtful)
        except HomeserverError as problem:
            log.info("identities are looked at again later: %s", problem)
            return
        self._doubtful = frozenset()
        if out:
            self._guard.shut_at_once()
            self._guard.ask()

    async def _decline(self, room: RoomId, asker: UserId) -> None:
        """Nobody lures the bot elsewhere: its rooms are those it made. Who is known is answered there."""
        known = await self._introducer.invited_us(asker)
        self.invitations_declined += not known
        if not known:
            log.info("an invitation by someone unknown is declined; %d since the start", self.invitations_declined)
        try:
            await self._homeserver.leave(room)
        except HomeserverError as problem:
            log.info("an invitation could not be declined: %s", problem)


class Health:
    """Whether the bot hears its homeserver: good until said otherwise, and said once when it changes."""

    def __init__(self) -> None:
        self._good = True

    def __call__(self, good: bool) -> None:  # noqa: FBT001 - a state, not a switch
        """Tell the change, not the state."""
        if good != self._good:
            log.warning("the homeserver %s", "answers again" if good else "has not answered for two minutes")
        self._good = good
