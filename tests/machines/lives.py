"""How long the machines look: the same lives each time in a test run, LIVES=400 other ones when that is set."""

import os
from typing import Final

from hypothesis import HealthCheck, Phase, settings

WANTED: Final = os.environ.get("LIVES")


def lives(ordinarily: int, steps: int) -> settings:
    """So many lives of at most so many acts each, or as many as LIVES says, drawn again each run."""
    return settings(
        max_examples=int(WANTED or ordinarily),
        stateful_step_count=steps,
        deadline=None,
        derandomize=WANTED is None,
        database=None,
        # Making an example small takes longer than the whole test: that is for LIVES.
        phases=[Phase.generate, Phase.shrink] if WANTED else [Phase.generate],
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )


def search(machine: settings) -> settings:
    """Enough lives to find a planted fault."""
    return settings(machine, max_examples=150, derandomize=True, phases=[Phase.generate])
