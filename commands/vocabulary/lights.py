"""The lights of cases, as people call them."""

from collections.abc import Mapping
from typing import Final

from cases.lights import Light

_WAYS: Final = {
    Light.RED: ("rött", "red", "röd", "röda"),
    Light.YELLOW: ("gult", "yellow", "gul", "gula"),
    Light.GREEN: ("grönt", "green", "grön", "gröna"),
    Light.CLOSED: ("avslutat", "closed", "avslutad", "avslutade", "stängda"),
}
"""The first is how a command that the bot fills in writes it, the second in English."""
_PLAIN_LETTERS: Final = str.maketrans("åäö", "aao")
LIGHTS: Final[Mapping[str, Light]] = {
    way.translate(_PLAIN_LETTERS): light for light, ways in _WAYS.items() for way in ways
}
"""Each by its folded words."""
PAGE: Final = frozenset({"sida", "sidan", "page"})
"""May stand before the number of a page."""


def light_word(light: Light, language: str) -> str:
    """How a command that the bot fills in writes it."""
    return _WAYS[light][1 if language == "en" else 0]
