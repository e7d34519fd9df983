"""One message followed through the whole bot in memory: the files that its answering enters, and how deep it goes.

From the pipeline's hearing to the answer that is written down; what guard and courier do afterwards is not in it.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from types import FrameType
from typing import Final

from bot.pipeline import Pipeline
from cases.ids import UserId
from commands.finding.find import find
from storage import noting
from tests.house.imports import PACKAGES, ROOT
from tests.town.gathered import gather
from tests.town.people import MOTHER
from tests.town.town import COORDINATOR, Town, data_folder

BEGINS: Final = Pipeline.hear.__code__
PARSES: Final = find.__code__
OURS: Final = tuple(f"{ROOT / package}/" for package in PACKAGES)
BY_THE_DISK: Final = str(ROOT / "storage" / "waiting.py")
"""Entered only while the disk lets the bot wait, which is no part of a message's way."""
COMMAND: Final = (COORDINATOR, "!plan")
WITHDRAWAL: Final = (MOTHER, "ta bort polisen")


@dataclass(slots=True)
class Followed:
    """What was seen of one message."""

    files: set[str] = field(default_factory=set)
    deepest: int = 0
    parsed: int = 0

    def see(self, frame: FrameType, event: str, _arg: object) -> None:
        """Each call and each return, as Python tells of them; a comprehension is no call of its own."""
        if event != "call" or not _is_ours(frame):
            return
        chain = [each for each in _stack(frame) if _is_ours(each)]
        codes = [each.f_code for each in chain]
        if BEGINS in codes:
            self.files.add(frame.f_code.co_filename)
            self.deepest = max(self.deepest, codes.index(BEGINS) + 1)
            self.parsed += frame.f_code is PARSES


async def follow(said: tuple[UserId, str]) -> Followed:
    """Say it in a town whose case has everyone's consent."""
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            people = await gather(town)
            with _watching() as followed:
                await people.says(*said)
        finally:
            await town.close()
    assert followed.files, "nothing was heard"
    return followed


@contextmanager
def _watching() -> Iterator[Followed]:
    followed, before, pause = Followed(), sys.getprofile(), noting.PAUSE
    # On a slow machine the keys are told meanwhile how far the journal has come.
    setattr(noting, "PAUSE", inf)  # noqa: B010 - mypy knows it as not assigned to
    sys.setprofile(followed.see)
    try:
        yield followed
    finally:
        sys.setprofile(before)
        setattr(noting, "PAUSE", pause)  # noqa: B010 - the same


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _is_ours(frame: FrameType) -> bool:
    file = frame.f_code.co_filename
    return file.startswith(OURS) and file != BY_THE_DISK and not frame.f_code.co_name.startswith("<")
