"""What many tests begin from, played once: each begins with a copy of that town, its bot started again."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from copy import deepcopy
from typing import Generic, Protocol, TypeVar

from tests.town.town import Town, data_folder


class Lived(Protocol):
    """Knows of one town and its people."""

    @property
    def town(self) -> Town:
        """The town."""


T = TypeVar("T", bound=Lived)


class Kept(Generic[T]):
    """A town with its people, its homeserver and the bot's files as they once stood. Played when first asked for."""

    def __init__(self, play: Callable[[], AbstractAsyncContextManager[T]]) -> None:
        self._play = play
        self._held: tuple[T, dict[str, bytes]] | None = None

    async def held(self) -> tuple[T, dict[str, bytes]]:
        """What is copied. Asked for before anything is broken on purpose, or that would be kept too."""
        if self._held is None:
            async with self._play() as lived:
                await lived.town.rest()
                self._held = lived, {path.name: path.read_bytes() for path in lived.town.folder.iterdir()}
        return self._held

    @asynccontextmanager
    async def begun(self) -> AsyncIterator[T]:
        """A copy that lives for the block, its bot at rest after the start."""
        held, files = await self.held()
        lived = deepcopy(held)
        with data_folder() as folder:
            for name, content in files.items():
                (folder / name).write_bytes(content)
            try:
                await lived.town.go_on(folder)
                await lived.town.settle()
                yield lived
            finally:
                await lived.town.close()
