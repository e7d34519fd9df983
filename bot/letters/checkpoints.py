"""The names of the letters of the thread of checkpoints, in each unit's Samordningsrum."""

from typing import Final

from cases.ids import Cause, LetterId, Unit

_LINE: Final = "checkpoint:"


def thread_cause(unit: Unit) -> Cause:
    """Of the message that says what the lines below it are for."""
    return Cause(f"checkpoints:{unit}")


def thread_letter(unit: Unit) -> LetterId:
    """That message."""
    return LetterId(f"{thread_cause(unit)}:0.0")


def checkpoint_letter(unit: Unit, row: int, head: bytes) -> LetterId:
    """One line. Where a line of the journal that has ended had a row of this number too, that was another letter."""
    return LetterId(f"{_LINE}{unit}:{row}:{head.hex()[:16]}")


def is_checkpoint(letter: LetterId) -> bool:
    """Whether it is to be read back at the next start."""
    return letter.startswith(_LINE)
