"""At start: the configured working model, taken up by each case that is held to another (R3, R33)."""

import hashlib
import logging
from dataclasses import replace

import msgspec

from bot.offline import Offline
from cases.decision import Decision, Say, ToCoordinators
from cases.ids import CaseId, Cause
from cases.models import Model
from cases.unit.adopting import take_up
from storage.refused import StorageFailed

log = logging.getLogger(__name__)


async def take_up_model(offline: Offline, wanted: Model) -> None:
    """One transaction a case that is held to another. A rule that breaks on it shuts that case's gate, and the next
    start tries again (R10)."""
    for case in sorted(offline.database.cases):
        try:
            if take_up(offline.database.cases[case], wanted, offline.clock.now()).facts:
                await _take_up(offline, case, wanted)
        except StorageFailed:
            raise
        except Exception as bug:  # noqa: BLE001 - one case's bug neither keeps anyone in nor stops the others
            await _shut(offline, case, bug)


async def _take_up(offline: Offline, case: CaseId, wanted: Model) -> None:
    now = offline.clock.now()
    async with offline.database.work() as work:
        held = work.case(case)
        decision = take_up(held, wanted, now)
        if decision.facts:
            cause = Cause(f"model:{wanted.name}:{digest(wanted)}:{case}:{now.isoformat()}")
            await offline.scribe.record(work, cause, decision, now, case=case)


async def _shut(offline: Offline, case: CaseId, bug: Exception) -> None:
    now = offline.clock.now()
    cause = Cause(f"model:failed:{case}:{now.isoformat()}")
    reference = offline.vault.fresh(cause, "reference")[:4]
    log.error("reference %s: %s while a case took up the working model", reference, type(bug).__name__)
    await offline.database.shut_gate(case, "failed", now)
    told = Say(ToCoordinators(), "gate-shut-by-failure", {"reference": reference}, act=True)
    async with offline.database.work() as work:
        await offline.scribe.record(work, cause, Decision(effects=(told,)), now, case=case)


def digest(model: Model) -> str:
    """The values, whatever they are called and wherever they come from, in few characters."""
    values = msgspec.json.encode(replace(model, name="", sources=()))
    return hashlib.sha256(values).hexdigest()[:12]
