"""`sigbot run` as it is, the command line too, on a clock that stands apart from the machine's by a fixed time.

    python -m benchmarks.started CONFIG FILE_DESCRIPTOR

Begun by start.py. The first line that comes over the pipe is the offset in seconds."""

import os
import sys
from datetime import UTC, datetime, timedelta

from bot import cli, clock


def main() -> int:
    with os.fdopen(int(sys.argv[2]), "rb", closefd=False) as pipe:
        offset = timedelta(seconds=float(pipe.readline()))

    class Apart(clock.Clock):
        """The wall clock, moved by that."""

        def wall(self) -> datetime:
            return datetime.now(UTC) + offset

        def witness(self) -> datetime:
            """It says so itself."""
            return self.wall()

    setattr(clock, "Clock", Apart)  # noqa: B010 - the program makes its clock when it runs
    return cli.main(["run", "--config", sys.argv[1]])


if __name__ == "__main__":
    sys.exit(main())
