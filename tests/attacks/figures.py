"""What the attacks measured, printed at the end of the run."""

import math
import os
import platform
import statistics
from collections.abc import Sequence
from importlib.metadata import version

lines: list[str] = []
"""In the order they were measured."""


def asked_for(name: str, usual: int) -> int:
    """How many, by the environment: `make attacks N=1000` sets N."""
    return int(os.environ.get(name) or usual)


def spread(seconds: Sequence[float]) -> str:
    """Median, 99th percentile and worst, in milliseconds."""
    shown = (statistics.median(seconds), percentile(seconds, 0.99), max(seconds))
    return "median {:.0f} ms, p99 {:.0f} ms, worst {:.0f} ms".format(*(each * 1000 for each in shown))


def percentile(seconds: Sequence[float], part: float) -> float:
    """The smallest measured value that this part of all does not exceed."""
    return sorted(seconds)[math.ceil(part * len(seconds)) - 1]


def environment() -> str:
    """What the figures were measured on."""
    cores = os.cpu_count()
    parts = (f"{cores} shared cores", platform.system(), platform.machine(), f"Python {platform.python_version()}")
    return ", ".join((*parts, f"Synapse {version('matrix-synapse')} on SQLite", f"matrix-nio {version('matrix-nio')}"))
