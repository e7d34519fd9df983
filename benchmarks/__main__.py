"""Every benchmark, or those that are named, one after the other; all rows in one table.

    python -m benchmarks [NAME ...] [--quick] [--out FOLDER]

Each runs as a process of its own, so that none finds what another has read or left running. FOLDER (bench-out) gets
what results.py writes there. The exit code is 1 where a bound is broken or a script did not come to its end; with
`--quick` no bound is held to anything.
"""

import argparse
import json
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from benchmarks import surroundings
from benchmarks.goals import Row, Scale
from benchmarks.results import write
from benchmarks.script import from_json, say_where, verdict
from benchmarks.table import terminal

HERE: Final = Path(__file__).parent
LONGEST: Final = {Scale.QUICK: 300, Scale.FULL: 3600}
"""Seconds after which a script is ended …"""
SIDE_BY_SIDE: Final = {Scale.QUICK: 2, Scale.FULL: 1}
"""Where nothing is judged, two may disturb each other."""
GONE_WITHIN: Final = 60
"""… and so many more until it is killed."""
ORDER: Final = (
    "plan_in_a_room",
    "plan_cpu",
    "forced_join",
    "due_at_once",
    "start",
    "first_opened",
    "cases_listed",
    "log_shown",
    "why_and_effective",
    "who_is_where",
    "verify_rows",
)
"""As in docs/reliability.md; another comes after these."""


def scripts() -> list[str]:
    """The names of all that have goals."""
    found = {path.stem for path in HERE.glob("*.py") if "\nGOALS: Final" in path.read_text(encoding="utf-8")}
    return [*(name for name in ORDER if name in found), *sorted(found - set(ORDER))]


def main() -> int:
    asked = argparse.ArgumentParser(description="every benchmark, all rows in one table")
    asked.add_argument("name", nargs="*", help=f"one or more of {', '.join(scripts())}")
    asked.add_argument("--quick", action="store_true", help="small towns and few turns: nothing is judged")
    asked.add_argument("--out", type=Path, default=Path("bench-out"))
    given = asked.parse_args()
    if unknown := set(given.name) - set(scripts()):
        asked.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    scale, out = Scale.QUICK if given.quick else Scale.FULL, given.out
    out.mkdir(parents=True, exist_ok=True)
    before = surroundings.load()
    names = given.name or scripts()
    with ThreadPoolExecutor(SIDE_BY_SIDE[scale]) as pool:
        found = dict(zip(names, pool.map(lambda name: _run(name, scale, out / f"{name}.json"), names), strict=True))
    rows, failed = [row for some in found.values() for row in some], [name for name in names if not found[name]]
    write(out, scale, scripts())
    say_where({"before": before, "after": surroundings.load()})
    print(terminal(rows, scale))
    for name in failed:
        print(f"{name} did not come to its end")
    return max(verdict(rows, scale), int(bool(failed)))


def _run(name: str, scale: Scale, written: Path) -> list[Row]:
    """The rows of one; none where it fails or takes too long."""
    written.unlink(missing_ok=True)
    words = [sys.executable, "-m", f"benchmarks.{name}", "--json", str(written)]
    started = time.monotonic()
    print(f"{name} …", flush=True)
    process = subprocess.Popen(words + ["--quick"] * (scale is Scale.QUICK), stdout=subprocess.DEVNULL)  # noqa: S603 - our own Python, with our own words
    try:
        process.wait(LONGEST[scale])
    except subprocess.TimeoutExpired:
        _interrupt(process)
    print(f"{name} took {time.monotonic() - started:.0f} s", flush=True)
    return [from_json(each) for each in json.loads(written.read_text())["rows"]] if written.exists() else []


def _interrupt(process: subprocess.Popen[bytes]) -> None:
    """As Ctrl-C does: it ends the homeserver and the bots that it has begun."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(GONE_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()


if __name__ == "__main__":
    sys.exit(main())
