"""A fresh data folder for each test of storage."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage import failpoints
from storage.root import RootSecret
from storage.verify import copy_journal
from tests.storage.opened import Opened
from tests.storage.tampering import fill


@pytest.fixture
def root(tmp_path: Path) -> RootSecret:
    return RootSecret.make(tmp_path / "root.secret")


@pytest.fixture
async def store(tmp_path: Path, root: RootSecret) -> AsyncIterator[Opened]:
    """An open folder; closed at the end whatever the test did with it."""
    store = await Opened.at(tmp_path / "data", root)
    yield store
    await store.close()


@pytest.fixture(autouse=True)
def nobody_listens() -> Iterator[None]:
    yield
    failpoints.listen(None)


@pytest.fixture
async def copy(store: Opened, tmp_path: Path) -> Path:
    """A copy, outside the data folder, of a journal with twelve rows."""
    await fill(store)
    copy_journal(store.folder, tmp_path / "copy.db")
    return tmp_path / "copy.db"
