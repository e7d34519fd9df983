"""How the demo's processes end: in order, as an operator does it, or as a power cut would."""

import asyncio
from asyncio.subprocess import Process


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
