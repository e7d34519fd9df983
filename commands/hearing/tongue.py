"""A language that a few words are heard in: those of withdrawal, *ring*, *stopp* and danger, from a file of its own."""

from dataclasses import dataclass

from cases.ids import Party
from commands.hearing.patterns import Patterns


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """What is listened for in one language."""

    language: str
    read: bool
    """Whether a native speaker has read the file; until then its words of withdrawal are asked about."""
    closing: Patterns
    everyone: Patterns
    parties: tuple[tuple[Party, Patterns], ...]
    call: Patterns
    stop: Patterns
    danger: Patterns
