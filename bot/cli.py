"""The program `sigbot`: what a service starts is begun at once; all other words are read by commandline.py."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.operator.ending import silence, to_its_end

SERVICE: Final = ["run", "--config"]
"""Before the name of the file: what reads a command line is never loaded for it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the words and do it; bad usage is 2, and nothing ends in a traceback."""
    if arguments is None:
        silence()
    return to_its_end(lambda: _obey(sys.argv[1:] if arguments is None else arguments))


def _obey(arguments: Sequence[str]) -> int:
    *words, last = arguments or [""]
    if words == SERVICE and last and not last.startswith("-"):
        from bot.service import run

        return run(Path(last))
    from bot.commandline import obey

    return obey(arguments)


if __name__ == "__main__":
    sys.exit(main())
