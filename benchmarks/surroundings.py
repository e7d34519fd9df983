"""What the figures were measured on: the machine, the programs, and how busy it was before and after."""

import os
import platform
import sqlite3
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

PROGRAMS: Final = {"Synapse": "matrix-synapse", "matrix-nio": "matrix-nio", "vodozemac": "vodozemac"}
_CPUINFO: Final = Path("/proc/cpuinfo")


def environment() -> dict[str, str]:
    """What does not change while it runs."""
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    here = {"processors": f"{os.cpu_count()} × {_model()}", "system": system, "Python": python}
    return here | {name: _version(package) for name, package in PROGRAMS.items()} | {"SQLite": sqlite3.sqlite_version}


def load() -> tuple[float, float, float]:
    """How many wanted a processor in the last minute, five and fifteen."""
    one, five, fifteen = os.getloadavg()
    return round(one, 2), round(five, 2), round(fifteen, 2)


def moment() -> str:
    """Now, for the JSON."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def _model() -> str:
    lines = _CPUINFO.read_text(encoding="utf-8").splitlines() if _CPUINFO.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or "unknown")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
