"""The bot as the tests start it, with a power cut at the moment when a room was made and nobody wrote it down."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from bot.demo.child import _main
from storage.failpoints import listen


def cut(name: str) -> None:
    if name == "room.created":
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    listen(cut)
    sys.exit(asyncio.run(_main(Path(sys.argv[1]), int(sys.argv[2]))))
