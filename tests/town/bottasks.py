"""Which tasks of a loop are the bot's own."""

import asyncio
from pathlib import Path
from typing import Any, Final

_HERE: Final = Path(__file__).parents[2]
_THE_BOTS: Final = (f"{_HERE / 'bot'}/", f"{_HERE / 'storage'}/")
_THE_PEOPLES: Final = f"{_HERE / 'bot' / 'demo'}/"


def runs_the_bot(task: asyncio.Task[Any]) -> bool:
    """Whether its coroutine is the bot's own, and not of a played person who shares the loop."""
    file = getattr(getattr(task.get_coro(), "cr_code", None), "co_filename", "")
    return file.startswith(_THE_BOTS) and not file.startswith(_THE_PEOPLES)
