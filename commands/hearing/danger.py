"""A cry for help: words that may mean danger to life or health, however they are spelt.

A false alarm is better than a cry that nobody hears; but ordinary talk (*jag dör av skratt*) is not one."""

from collections.abc import Iterator, Sequence
from typing import Final

from commands.hearing.speech import Speech
from commands.hearing.spoken import as_said, spoken

_NOTHING: Final = ""


def is_danger(text: str, speech: Speech) -> bool:
    """Whether the words may tell of danger, in any language the bot listens for; also after *stopp*."""
    words = spoken(text).words
    if as_said(" ".join(words)) in speech.cries:
        return True
    left = tuple(_without(words, speech))
    return any(ways.found(left) for ways in speech.dangers) or any(
        tongue.danger.found(words) for tongue in speech.tongues
    )


def _without(words: Sequence[str], speech: Speech) -> Iterator[str]:
    """The words with a blank for each that belongs to ordinary talk."""
    ordinary = {at for ways in speech.harmless for start, end in ways.spans(words) for at in range(start, end)}
    return (_NOTHING if at in ordinary else word for at, word in enumerate(words))
