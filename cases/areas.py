"""The areas of life that an action can belong to (R58), and the words people use for them."""

from typing import Final

_WORDS: Final = {
    "skola": "skola skolan sysselsättning sysselsattning school work",
    "boende": "boende housing",
    "halsa": "hälsa halsa missbruk health",
    "fritid": "fritid leisure",
    "familj": "familj nätverk natverk family",
    "umgange": "umgänge umgange vänner vanner friends",
    "ekonomi": "ekonomi skulder economy",
    "attityd": "kriminalitet attityd attitude",
    "myndigheter": "myndighet myndigheter myndighetskontakter authorities",
}
AREAS: Final = tuple(_WORDS)
_AREA_OF: Final = {word: area for area, words in _WORDS.items() for word in words.split()}


def area_of(word: str) -> str | None:
    """The area a word means; None for a word that means none."""
    return _AREA_OF.get(word.casefold())


def area_text(area: str) -> str:
    """Its name in the reader's language: a reference to the text `area-…`."""
    return f"@area-{area}"
