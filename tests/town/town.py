"""A whole bot over the homeserver in memory: real journal, real rules, a clock that is set; it moves when told to."""

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

import msgspec

from bot.assembly import Bot, Manner, assemble, set_up
from bot.clock import SteadyClock
from bot.config import Config
from bot.inbound import Membership
from bot.journalport import pins_of
from bot.modelfiles import every_model
from bot.operator.adopting import take_up_model
from bot.operator.naming import name_coordinators
from bot.operator.rearming import arm_again
from bot.texts.listening import spellings_of
from bot.texts.texts import Texts
from bot.trouble import Unavailable
from bot.writing.lettering import Numbers
from cases.ids import MasterKey, RoomId, UserId
from cases.models import STANDARD
from commands import ALL
from commands.asked import House
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault
from tests.town.bottasks import runs_the_bot
from tests.town.server import Server
from tests.town.setclock import SetClock

BOT: Final = UserId("@bot:town")
COORDINATOR: Final = UserId("@samordnare:town")
COLLEAGUE: Final = UserId("@kollega:town")
"""Another coordinator of the unit, in a town that has one."""
UNIT: Final = "norr"
BEGIN: Final = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
"""A Monday morning."""
ENOUGH: Final = 40
"""So many rounds always bring the bot to rest."""
PATIENCE: Final = timedelta(minutes=1)
"""How far time is moved for a letter that waits to be tried again."""
VAIN: Final = 3
"""So many tries without anything else are enough."""
Mark = tuple[list[tuple[object, object, int]], object, int, int]
_SHARED_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder of the test's own is made in it
TEXTS: Final = Texts.load()
_ROOT: Final = RootSecret(b"\x07" * 32)
_HOUSE: Final = House(
    bot=BOT,
    home="town",
    model=STANDARD,
    models=every_model(),
    spellings=spellings_of(ALL, TEXTS),
    calendar_domain="town.example",
)
_MANNER: Final = Manner("Påminnaren", Numbers("0470-10 20 30"))
_SETTINGS: Final = {
    "homeserver": {"url": "http://localhost", "user": str(BOT)},
    "calendar_domain": "town.example",
    "numbers": {"social_emergency": "0470-10 20 30"},
}


class Town:
    """One unit, its people, the bot. Nothing happens between two calls: no task is left running."""

    def __init__(self, folder: Path, *, colleague: bool = False) -> None:
        self.folder = folder
        self.colleague = colleague
        self.clock = SetClock(BEGIN)
        self.server = Server(BOT, self._pinned, self.clock.wall)
        self.willing = {self.server.person(who) for who in ((COORDINATOR, COLLEAGUE) if colleague else (COORDINATOR,))}
        """Those who say yes to invitations …"""
        self.unanswered: set[tuple[UserId, RoomId]] = set()
        """… but to these."""
        self.model = STANDARD
        """The working model that the configuration names; another takes hold at the next start."""
        self.bot: Bot
        self._risen = False
        """The bot has heard once since its start."""
        self._vault: Vault | None = None
        self._database: Database | None = None
        self._others: set[asyncio.Task[Any]] = set()
        """What ran in the loop before: people of another town, who are nothing of this one's."""

    @classmethod
    async def found(cls, folder: Path, *, colleague: bool = False) -> "Town":
        """A new town, started for the first time; with a second coordinator or without."""
        town = cls(folder, colleague=colleague)
        town._others = asyncio.all_tasks()
        try:
            await town.start()
        except BaseException:
            await town.close()
            raise
        return town

    async def rest(self) -> None:
        """End the bot, and keep nothing of its process: what is left can be copied."""
        await self.close()
        self.server.restart()
        self._others = set()
        del self.bot

    async def go_on(self, folder: Path) -> None:
        """Start the bot of a town that rested, in this folder."""
        self.folder = folder
        self._others = asyncio.all_tasks()
        await self.start()

    def _pinned(self, user: UserId) -> MasterKey | None:
        return pins_of(self.bot.offline.database)(user)

    async def start(self) -> None:
        """As `sigbot run` does, up to where the bot waits for what comes."""
        self._risen = False
        self._token: str | None = None
        self._look = asyncio.Lock()
        self.server.restart()
        self._vault = await Vault.open(self.folder, _ROOT)
        self._database = await Database.open(self.folder, self._vault)
        async with self._database.work() as work:
            clock = SteadyClock(self.clock, await work.highest_clock())
        house = replace(_HOUSE, model=self.model)
        offline = set_up(self._database, self._vault, clock, house, _MANNER, TEXTS)
        await name_coordinators(self._database, self._config(), clock)
        await take_up_model(offline, self.model)
        await arm_again(offline)
        await offline.ticker.tick(only_ends=True)
        self.bot = assemble(offline, self.server, lambda _: None)
        # In the running bot a task of its own looks; here the one who waits for the look takes it.
        setattr(self.bot.guard, "settled", self._guard_first)  # noqa: B010 - mypy knows methods as not assigned to

    async def keep_clock(self) -> None:
        """As each minute in the running bot."""
        async with self.bot.offline.database.work() as work:
            await work.keep_clock(self.bot.offline.clock.now())

    async def restart(self) -> None:
        """The process ends, however it ended, and begins again; the server has gone on."""
        await self.close()
        await self.start()

    async def close(self) -> None:
        """Leave no task and no file open."""
        left = [task for task in asyncio.all_tasks() - self._others if runs_the_bot(task)]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        if self._database is not None:
            await self._database.close()
        if self._vault is not None:
            await self._vault.close()
        self._database = self._vault = None

    async def settle(self) -> None:
        """Go on until nothing changes any more, letters that wait for another try too; it takes a second.

        A server that takes no letter at all is asked a few times."""
        vain = 0
        for _ in range(ENOUGH):
            before = await self._mark()
            await self.step()
            if await self._mark() != before:
                continue
            if not any(tries for _, _, tries in before[0]):
                self.clock.at += timedelta(seconds=1)
                return
            self.clock.at += PATIENCE
            await self.step()
            vain = vain + 1 if _without_tries(await self._mark()) == _without_tries(before) else 0
            if vain == VAIN:
                return
        raise AssertionError("the bot does not come to rest")

    async def step(self) -> None:
        """Hear once, ask what is due, put the rooms right, carry letters."""
        self._welcome()
        await self._hear()
        await self.bot.offline.ticker.tick()
        await self.bot.guard.serve(everything=True)
        await self.bot.late_keys.round()
        await self.bot.courier.round()

    async def _hear(self) -> None:
        if not self._risen:
            self._token = await self.bot.listener._token()
        try:
            answer = await self.server.sync(self._token, timedelta())
        except Unavailable:
            return
        await self.bot.listener.take(answer, first_ever=self._token is None)
        self._token = answer.token
        if not self._risen:
            await self.bot.listener.hear_kept()
        self._risen = True

    async def _guard_first(self, within: timedelta) -> bool:
        del within
        async with self._look:
            if self.bot.guard._done_count < self.bot.guard._asked_count:
                await self.bot.guard.serve(everything=False)
        return True

    def _welcome(self) -> None:
        for room in self.server.rooms.values():
            asked = sorted(user for user, member in room.members.items() if member is Membership.INVITE)
            for user in asked:
                if user in self.willing and (user, room.id) not in self.unanswered:
                    self.server.join(user, room.id)

    async def _mark(self) -> Mark:
        """What differs when anything happened, in the outbox, in the journal or at the server."""
        async with self.bot.offline.database.work() as work:
            letters: list[tuple[object, object, int]] = [
                (letter.id, letter.state, letter.attempts) for letter in await work.letters_unsent()
            ]
            checkpoint = await work.checkpoint()
        return letters, checkpoint and checkpoint.row, self.server._position, self.server._failures

    def _config(self) -> Config:
        paths = {"data_folder": str(self.folder), "root_secret_file": str(self.folder / "root")}
        named = {COORDINATOR: "Sam"} | ({COLLEAGUE: "Kim"} if self.colleague else {})
        people = [{"user": str(user), "name": name, "phone": "0470-1"} for user, name in named.items()]
        units = {"units": {UNIT: {"coordinators": people}}}
        return msgspec.convert({**_SETTINGS, **units, **paths}, Config, dec_hook=lambda _, path: Path(path))


def _without_tries(mark: Mark) -> object:
    letters, *rest = mark
    return [letter for letter, *_ in letters], rest


@contextmanager
def data_folder() -> Iterator[Path]:
    """A folder in memory where there is one: SQLite's promises cost nothing there."""
    folder = Path(mkdtemp(prefix="sigbot-town-", dir=_SHARED_MEMORY if _SHARED_MEMORY.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
