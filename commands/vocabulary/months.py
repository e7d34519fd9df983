"""Months as people write them, so that *8 dec* is read as 8/12 is."""

import re
from typing import Final

MONTHS: Final = {
    word: number
    for number, words in enumerate(
        (
            "jan januari january", "feb februari february", "mar mars march", "apr april", "maj may",
            "jun juni june", "jul juli july", "aug augusti august", "sep sept september", "okt oktober oct october",
            "nov november", "dec december",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_MONTH_IN_WORDS: Final = re.compile(
    r"\b(?:den )?([0-9]{1,2})(?::e|:a)? "
    rf"({'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?(?: (20[0-9]{{2}}))?(?=\s|$|-)"
)


def in_figures(words: str) -> str:
    """Small letters; each day of a month in words as figures: *20 maj 2027* as 20/5/2027."""
    return _MONTH_IN_WORDS.sub(_one, words)


def _one(found: re.Match[str]) -> str:
    year = f"/{found[3]}" if found[3] else ""
    return f"{found[1]}/{MONTHS[found[2]]}{year}"
