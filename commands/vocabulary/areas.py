"""The words people use for the areas of life that an action belongs to."""

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
_AREA_OF: Final = {word: area for area, words in _WORDS.items() for word in words.split()}


def area_of(word: str) -> str | None:
    """The area a word means; None for a word that means none."""
    return _AREA_OF.get(word.casefold())
