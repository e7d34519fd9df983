"""At start: what falls due, held against what the journal asks for, from which it can be made again (R7)."""

import logging

from bot.offline import Offline
from cases.dues import Due
from cases.falling_due import dues
from cases.ids import CaseId

log = logging.getLogger(__name__)


async def arm_again(offline: Offline) -> None:
    """A due that is wanted and missing is armed, one to come and not wanted is dropped, one that has come stays."""
    now = offline.clock.now()
    wanted = {case: due for case in sorted(offline.database.cases) if (due := _wanted(offline, case)) is not None}
    async with offline.database.work() as work:
        for case, asked in wanted.items():
            await work.arm(case, asked, now=now)


def _wanted(offline: Offline, case: CaseId) -> frozenset[Due] | None:
    """None where a rule breaks: what stands in the file stays then, and every right is asked of the day besides."""
    try:
        return dues(offline.database.cases[case], offline.clock.now())
    except Exception as bug:  # noqa: BLE001 - one case's bug keeps no other case's dues from being armed
        log.error("%s while it was asked what falls due in a case", type(bug).__name__)
        return None
