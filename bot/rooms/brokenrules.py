"""When the rule of consent itself breaks for a case: its gate is shut, and only a coordinator opens it again (R10)."""

import logging

from bot.clock import SteadyClock
from bot.rooms.belonging import Rooms
from bot.scribe import Scribe
from cases.decision import Decision, Say, ToOffice
from cases.facts import GateShut
from cases.ids import CaseId, Cause
from storage.database import Database
from storage.refused import StorageFailed
from storage.vault import Vault

log = logging.getLogger(__name__)


class BrokenRules:
    """Writes down what `Rooms` already acts upon, without asking any rule about the case."""

    def __init__(self, database: Database, vault: Vault, scribe: Scribe, clock: SteadyClock, rooms: Rooms) -> None:
        self._database = database
        self._vault = vault
        self._scribe = scribe
        self._clock = clock
        self._rooms = rooms

    async def shut(self) -> None:
        """The gate of each case whose rule breaks now; told in its unit's Samordningsrum."""
        for case in sorted(self._rooms.broken):
            await self.shut_one(case)

    async def shut_one(self, case: CaseId) -> None:
        """The same for a case whose rule broke between two looks; nothing where its gate is shut already."""
        if self._database.cases[case].rooms.gate_shut:
            return
        now = self._clock.now()
        cause = Cause(f"broken:{case}:{now.isoformat()}")
        reference = self._vault.fresh(cause, "reference")[:4]
        listed = self._database.office.cases[case]
        told = {"code": listed.code, "reference": reference}
        say = Say(ToOffice(listed.unit), "gate-shut-by-rule", told, act=True)
        shut = GateShut(case=case, at=now, why="failed")
        try:
            async with self._database.work() as work:  # in one: a bot killed between them would never tell
                if self._database.cases[case].rooms.gate_shut:
                    return  # side by side, another letter of the case met the same bug
                log.error("reference %s: a rule broke while a room was looked at", reference)
                await work.shut_gate(shut, cause=Cause(f"gate:{case}"))
                await self._scribe.record(work, cause, Decision(effects=(say,)), now)
        except StorageFailed:
            raise
        except Exception:
            await self._database.shut_gate(case, "failed", now)  # whatever becomes of the words
            raise
