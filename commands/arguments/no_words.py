"""Commands that take no words: what was written after them is said to be too much, never passed over."""

from dataclasses import dataclass

from cases.decision import Refusal
from commands.asked import Asked
from commands.reading.words import Words, unread


@dataclass(frozen=True, slots=True)
class Nothing:
    """No arguments."""


def no_words(words: Words, asked: Asked) -> Nothing | Refusal:
    """Nothing, or the refusal that names what was too much."""
    del asked
    if words.text or words.lines:
        return Refusal("refusal-too-many-words", {"said": words.text or words.lines[0]}, command=words.head)
    return unread(words) or Nothing()
