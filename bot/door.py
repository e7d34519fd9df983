"""The door out of the house: it alone knows how a letter looks on its way, and makes that of the letter's words.

- Nothing above a door names what its way calls things.
- The door looks nothing up: it makes the event from the letter alone.
- What `make` gives is kept with the letter before its first try, so that every other try is the same again.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from storage.letters import Letter, Made


class Door(Protocol):
    """One way out; the only one there is today is Matrix."""

    def make(self, letter: Letter) -> Made:
        """What leaves of it, all but its file. What was made before stays as it is."""

    def with_file(self, letter: Letter, file: Mapping[str, Any] | None) -> Made:
        """What leaves now: with its file, as it was uploaded; or without, where it may not go along any more."""
