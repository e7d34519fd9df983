"""The bot as the tests start it, with a mistake in the rule of consent that shows while a file named `broken` lies
beside the configuration."""

import asyncio
import sys
from datetime import date
from pathlib import Path
from typing import Final

from bot.demo.child import _main
from cases.case import Case
from cases.consent import effective as consent
from cases.facts import Grant

BROKEN: Final = "broken"


def planted(folder: Path) -> None:
    """From now the rule is asked through here."""
    rule = consent.effective

    def effective(case: Case, day: date) -> frozenset[Grant]:
        if (folder / BROKEN).exists():
            raise ZeroDivisionError("planted")
        return rule(case, day)

    consent.effective = effective


if __name__ == "__main__":
    planted(Path(sys.argv[1]).parent)
    sys.exit(asyncio.run(_main(Path(sys.argv[1]), int(sys.argv[2]))))
