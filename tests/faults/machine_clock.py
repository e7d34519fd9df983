"""The program `sigbot` on a machine whose clock somebody sets while it runs: a file says how many seconds it is off."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.cli import main
from bot.clock import Clock

OFF = Path(sys.argv.pop(1))


def wall(_: Clock) -> datetime:
    """What this machine's clock shows."""
    return datetime.now(UTC) + timedelta(seconds=float(OFF.read_text()))


if __name__ == "__main__":
    setattr(Clock, "wall", wall)  # noqa: B010 - mypy knows methods as not assigned to
    sys.exit(main())
