"""The bot as the demo runs it: the composition root of `sigbot run`, with a clock whose offset comes over a pipe.

    python -m bot.demo.child CONFIG FILE_DESCRIPTOR

Each line on the pipe is an offset in seconds; the first is read before anything else begins. When the other end is
closed the offset stays as it is.
"""

import asyncio
import logging
import os
import sys
from datetime import timedelta
from pathlib import Path

from bot.app import run
from bot.config import load
from bot.demo.pipedclock import PipedClock
from bot.operator.ending import concerns, log_to_stderr, silence, to_its_end


async def _main(config: Path, descriptor: int) -> int:
    pipe = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(pipe), os.fdopen(descriptor, "rb"))
    clock = PipedClock(timedelta(seconds=float(await pipe.readline())))
    following = asyncio.create_task(clock.follow(pipe))
    try:
        return await run(concerns(load(config)), clock=clock)
    finally:
        following.cancel()
        transport.close()


if __name__ == "__main__":
    silence()
    log_to_stderr(logging.DEBUG)  # no level may show a name
    sys.exit(to_its_end(lambda: asyncio.run(_main(Path(sys.argv[1]), int(sys.argv[2])))))
