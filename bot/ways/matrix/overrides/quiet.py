"""nio names users, devices and rooms in its log lines, peewee whole rows; none may leave the process (N16)."""

import logging


def silence() -> None:
    """No line of theirs is written, of whatever level."""
    for name in ("nio", "peewee"):
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
