"""A journal that was set back goes another way: which checkpoints still say something of it (R87)."""

import shutil
from pathlib import Path

import pytest

from cases.facts import CommandRead, LineBegan
from storage.chain import Wrong
from storage.checkpoint import Checkpoint
from storage.folder import JOURNAL, KEYS
from storage.verify import verify
from tests.storage.examples.given import AT, CASE, EVA
from tests.storage.opened import Opened
from tests.storage.tampering import checkpoint, rechain, tampered


async def goes_on(store: Opened, times: int, why: str) -> Checkpoint:
    """So many more rows, and a checkpoint after them."""
    for number in range(times):
        read = CommandRead(case=CASE, at=AT, person=EVA, command="plan")
        await store.record(read, cause=f"${why}{number}")
    return await checkpoint(store)


async def set_back(store: Opened, copy: Path) -> tuple[Checkpoint, Checkpoint]:
    """A checkpoint that an older copy has, and one of after it; then the copy is put back, and it goes on."""
    await store.open_case()
    early = await goes_on(store, 2, "kept")
    await store.close()
    _both(store.folder, copy)
    await store.again_from_closed()
    late = await goes_on(store, 3, "lost")
    await store.close()
    _both(copy, store.folder)
    await store.again_from_closed()
    return early, late


def _both(of: Path, to: Path) -> None:
    to.mkdir(exist_ok=True)
    for name in (JOURNAL, KEYS):
        for left in to.glob(f"{name}*"):
            left.unlink()
        shutil.copy(of / name, to / name)


async def contradicts(store: Opened, *points: Checkpoint) -> list[bool]:
    async with store.database.work() as work:
        return [await work.contradicts(point) for point in points]


async def begin_line(store: Opened) -> None:
    async with store.database.work() as work:
        line = work.next_line()
    await store.record(LineBegan(at=AT, line=line, seen=6))


@pytest.mark.threat("backups")
async def test_a_checkpoint_of_rows_that_are_not_there_or_are_others_contradicts(store: Opened, tmp_path: Path) -> None:
    early, late = await set_back(store, tmp_path / "copy")
    assert await contradicts(store, early, late) == [False, True]
    await goes_on(store, 5, "another")
    assert await contradicts(store, early, late) == [False, True]


@pytest.mark.threat("backups")
async def test_once_the_line_has_ended_only_checkpoints_of_the_new_one_count(store: Opened, tmp_path: Path) -> None:
    early, late = await set_back(store, tmp_path / "copy")
    await begin_line(store)
    new = await goes_on(store, 1, "new")
    assert new.origin not in (early.origin, store.database.origin)
    assert await contradicts(store, early, late, new) == [False, False, False]
    await store.again()
    assert (await goes_on(store, 1, "after a restart")).origin == new.origin


@pytest.mark.threat("backups")
async def test_a_checkpoint_of_a_line_that_the_journal_does_not_know_contradicts(store: Opened, tmp_path: Path) -> None:
    _, late = await set_back(store, tmp_path / "copy")
    await begin_line(store)
    new = await goes_on(store, 1, "new")
    await store.close()
    _both(tmp_path / "copy", store.folder)
    await store.again_from_closed()
    assert await contradicts(store, new, late) == [True, True]


@pytest.mark.threat("chain", "backups")
async def test_from_outside_too_a_line_that_has_ended_is_told_from_a_rewriting(store: Opened, tmp_path: Path) -> None:
    early, late = await set_back(store, tmp_path / "copy")
    await goes_on(store, 1, "before it was seen")
    assert verify(store.folder, [early, late]).why == Wrong.TRUNCATED
    await goes_on(store, 3, "longer than the other")
    assert verify(store.folder, [early, late]).why == Wrong.REWRITTEN
    await begin_line(store)
    new = await goes_on(store, 1, "new")
    verdict = verify(store.folder, [late, new, early], store.vault.public_key)
    assert verdict.ok
    assert verdict.checkpoints == 2
    await store.close()
    tampered(store.folder / JOURNAL, lambda db: rechain(db, 2, new.row))
    assert verify(store.folder, [early, late, new]).why in {Wrong.ANOTHER_JOURNAL, Wrong.REWRITTEN}
