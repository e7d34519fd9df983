"""The disk is full, before any write of a start and while it runs: one line, and all is done when there is room."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.faults.house import House, holds
from tests.faults.sampling import played, whole_only
from tests.faults.table import rows

PAGE: Final = 4096
SIZE: Final = 24 * 2**20
FULL: Final = "the disk: full"
WAITS_AFTER: Final = 30.0
"""Seconds in which a start has ended, is up, or waits for room."""


def tool(*words: str) -> bool:
    return subprocess.run(words, check=False, capture_output=True).returncode == 0


@contextmanager
def small_disk(data: Path) -> Iterator[Path]:
    """Inside the block the data folder is a disk of its own; what fills it is a file there."""
    kept = data.with_name("data-on-the-large-disk")
    data.rename(kept)
    data.mkdir(mode=0o700)
    mounted = tool("mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "none", str(data))
    try:
        if not mounted:
            pytest.skip("only root may mount a small disk")
        shutil.copytree(kept, data, dirs_exist_ok=True)
        yield data / "filler"
        shutil.rmtree(kept)
        (data / "filler").unlink(missing_ok=True)
        shutil.copytree(data, kept)
    finally:
        if mounted:
            tool("umount", "--lazy", str(data))
        data.rmdir()
        kept.rename(data)


def fill(filler: Path, but_for: int) -> None:
    """Take all room but so many pages."""
    filler.unlink(missing_ok=True)
    free = shutil.disk_usage(filler.parent).free
    filler.write_bytes(bytes(max(0, free - but_for * PAGE)))


@whole_only
@pytest.mark.threat("operators-mistake")
async def test_a_start_on_a_full_disk_is_one_line_wherever_it_meets_it(house: House) -> None:
    said = await house.say()
    await house.bot.end()
    with small_disk(house.bot.data) as filler:
        for pages in played(range(40), (0, 9)):
            fill(filler, pages)
            try:
                started = await house.bot.try_to_start(WAITS_AFTER)
            except TimeoutError:  # so far up that it waits for room
                await house.bot.logs("disk-full")
                await house.bot.end()
                continue
            if started.code is None:
                assert rows()["nothing: is wrong"].says in started.lines[0], started
                break
            holds(FULL, started)
        await house.bot.end()
        filler.unlink()
        await house.is_mended(said)
        await house.bot.end()
    await house.bot.start()


@pytest.mark.threat("operators-mistake")
async def test_a_disk_that_fills_up_ends_nothing_and_what_was_said_is_done_when_there_is_room(house: House) -> None:
    await house.bot.end()
    with small_disk(house.bot.data) as filler:
        assert (await house.bot.try_to_start()).code is None
        await house.town.settle()
        fill(filler, 0)
        said = await house.say()
        await house.bot.logs("disk-full")
        filler.unlink()
        await house.answers_once(said)
        assert (await house.bot.end()).is_told_as(rows()["nothing: is wrong"].says, 0)
    await house.bot.start()
