"""How the demo's processes end: in order, as an operator does it, or as a power cut would."""

import asyncio
from typing import Protocol


class Process(Protocol):
    """One that runs beside ours, however it was begun."""

    @property
    def pid(self) -> int:
        """Its number."""

    @property
    def returncode(self) -> int | None:
        """How it ended; None while it runs."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it at once."""

    async def wait(self) -> int:
        """Wait until it has ended: its exit code."""


async def end(process: Process | None, within: float) -> None:
    """In order; by force when it lives on after `within` seconds. Nothing where it has ended already."""
    if process is None or process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(within):
            await process.wait()
    except TimeoutError:
        await kill(process)


async def kill(process: Process | None) -> None:
    """At once, in the middle of whatever it does."""
    if process is not None and process.returncode is None:
        process.kill()
        await process.wait()
