"""A data folder that a test opens, closes and opens again."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cases.facts import CaseOpened, Fact
from cases.ids import CaseId, Cause
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault
from tests.storage.examples.given import AT, CASE, CODE, UNIT


@dataclass(slots=True)
class Opened:
    """An open folder, its keys and its database."""

    folder: Path
    root: RootSecret
    vault: Vault
    database: Database
    is_closed: bool = False

    @classmethod
    async def at(cls, folder: Path, root: RootSecret) -> "Opened":
        vault = await Vault.open(folder, root)
        try:
            return cls(folder, root, vault, await Database.open(folder, vault))
        except BaseException:
            await vault.close()
            raise

    async def close(self) -> None:
        """Once; a folder that would not open again is closed already."""
        if self.is_closed:
            return
        self.is_closed = True
        await self.database.close()
        await self.vault.close()

    async def again(self) -> None:
        """As after a restart."""
        await self.close()
        await self.again_from_closed()

    async def again_from_closed(self) -> None:
        """As a start."""
        again = await Opened.at(self.folder, self.root)
        self.vault, self.database, self.is_closed = again.vault, again.database, False

    async def record(self, *facts: Fact, cause: str = "$cause") -> None:
        async with self.database.work() as work:
            await work.record(facts, cause=Cause(cause))

    async def claim_and_record(self, cause: Cause, *facts: Fact) -> bool:
        """What the pipeline does with a cause. False: it was answered before."""
        async with self.database.work() as work:
            if not await work.claim(cause):
                return False
            await work.record(facts, cause=cause)
        return True

    async def open_case(self, case: CaseId = CASE) -> None:
        await self.database.prepare_case(case)
        await self.record(opened(case))


def opened(case: CaseId = CASE) -> CaseOpened:
    """The first fact of a case."""
    return CaseOpened(case=case, at=AT, code=CODE, unit=UNIT, model="standard", born=AT.date(), decision="SN 2026-118")


class Crash(Exception):
    """Stands in for the end of the process where a test cannot end it."""


def crash_at(name: str, hit: int = 1) -> Callable[[str], None]:
    """For `failpoints.listen`: raises Crash when this name is reached for the given time."""
    left = [hit]

    def hook(reached: str) -> None:
        if reached == name:
            left[0] -= 1
            if not left[0]:
                raise Crash

    return hook
