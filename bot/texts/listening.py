"""The tables that commands listen by, read from the texts: spellings of commands, and ways of saying things."""

from collections.abc import Mapping
from typing import Final

from bot.texts.texts import LANGUAGES, Texts
from cases.ids import Party
from commands.speech import Phrase, Speech
from commands.words import says

_PARTY: Final = "listen-party-"


def spellings(texts: Texts) -> Mapping[str, tuple[str, ...]]:
    """How each command may be written, in every language; the first is the Swedish one that is shown."""
    ids = {text.removeprefix("command-") for text in texts.ids("sv") if text.startswith("command-")}
    return {command: _ways(texts, f"command-{command}") for command in sorted(ids)}


def speech(texts: Texts) -> Speech:
    """What may be said in plain words, and what parties are called."""
    ways = {phrase: frozenset(says(way) for way in _ways(texts, f"listen-{phrase}")) for phrase in Phrase}
    ids = {text for text in texts.ids("sv") if text.startswith(_PARTY)}
    parties = {says(way): Party(text.removeprefix(_PARTY)) for text in ids for way in _ways(texts, text)}
    return Speech(ways, parties)


def _ways(texts: Texts, text: str) -> tuple[str, ...]:
    ways = (way.strip() for language in LANGUAGES for way in texts.raw(text, language).split("|"))
    return tuple(dict.fromkeys(way for way in ways if way))
