"""A town whose bot dies where it is told to, and goes on after that as an operator's service would."""

from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from tests.town.killing import Killed, Killer
from tests.town.people import People
from tests.town.story import Act
from tests.town.telling import Telling, tell
from tests.town.town import Town, data_folder


class Mortal:
    """The town, who kills in it, and how often that has happened."""

    def __init__(self, folder: Path, *, colleague: bool = False) -> None:
        self.town = Town(folder, colleague=colleague)
        self.people = People(self.town)
        self.killer = Killer()
        self.deaths = 0

    async def begin(self) -> None:
        """The first start ever."""
        await self.live(self.town.start)
        await self.live(self.town.settle)

    async def do(self, act: Act) -> None:
        """People do something, and the bot answers to the end, in as many lives as that takes."""
        act(self.people)
        await self.live(self.town.settle)

    async def die_in(self, act: Act) -> None:
        """The same, but the service does not start it again."""
        act(self.people)
        try:
            with self.killer.watching():
                await self.town.settle()
        except Killed:
            await self._end()
        else:
            raise AssertionError("nobody died")

    async def live(self, life: Callable[[], Awaitable[None]]) -> None:
        """Once; where the bot dies in it, it is started again and brought to rest."""
        try:
            with self.killer.watching():
                await life()
        except Killed:
            await self._end()
            await self.town.start()
            await self.town.settle()

    async def _end(self) -> None:
        with self.killer.watching():  # what is still under way is dead too
            await self.town.close()
        self.deaths += 1
        self.killer.spare()


async def play(story: Iterable[Act], place: str | None = None, hit: int = 0) -> tuple[Telling, int]:
    """The story from beginning to end, and how often the bot died in it."""
    with data_folder() as folder:
        mortal = Mortal(folder)
        mortal.killer.aim(place, hit)
        try:
            await mortal.begin()
            for act in story:
                await mortal.do(act)
            return await tell(mortal.people), mortal.deaths
        finally:
            await mortal.town.close()
