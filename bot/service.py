"""`sigbot run`: the bot as a service runs it, until it is told to end."""

import asyncio
import gc
import logging
from pathlib import Path

from bot.clock import Clock
from bot.config import load
from bot.operator.ending import concerns, log_to_stderr


def run(config: Path) -> int:
    """Its exit code.

    What is wrong with the configuration is found before the bot itself is loaded, which takes most of a second."""
    settings = load(config)
    gc.disable()  # a start makes much that stays and next to no garbage; bot/app.py turns it on again
    from bot import app

    log_to_stderr(logging.INFO)
    return asyncio.run(app.run(concerns(settings), clock=Clock()))
