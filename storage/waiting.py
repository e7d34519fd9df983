"""Waiting for another program that holds one of our files: a backup, a shell that was left open, a scanner."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from storage.refused import Failure, StorageFailed

log = logging.getLogger(__name__)
PAUSE: Final = 0.2
PATIENCE: Final = 5.0
"""Seconds before a word of it."""
SAY: Final = 60.0
"""Seconds from one line in the log to the next."""
Done = TypeVar("Done")


async def unlocked(step: Callable[[], Awaitable[Done]]) -> Done:
    """Do the step, again and again while another program holds the file; however long that takes, nothing is lost.

    The step must leave nothing half done when it raises StorageFailed."""
    began, said = time.monotonic(), float("-inf")
    while True:
        try:
            return await step()
        except StorageFailed as problem:
            if problem.reason != Failure.LOCKED:
                raise
        now = time.monotonic()
        if now - began >= PATIENCE and now - said >= SAY:
            log.warning("another program holds a file of the data folder; the bot waits for it to let go")
            said = now
        await asyncio.sleep(PAUSE)
