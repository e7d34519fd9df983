"""Run by Python before the bot: whatever any library logs, of any level, is written to stderr."""

import logging

logging.basicConfig(level=logging.NOTSET)
