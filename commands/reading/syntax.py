"""What must be so of every command's keys: each is known, says something, and says it once."""

from collections.abc import Mapping

from cases.decision import Refusal
from commands.reading.words import Words
from commands.vocabulary.small import Key


def unread(words: Words, *known: Key) -> Refusal | None:
    """A key that this command does not have, so that nothing that was written is passed over in silence."""
    stray = words.stray(key.spellings for key in known)
    if stray is None:
        return None
    return Refusal("refusal-unknown-key", {"word": stray})


def said_in_vain(words: Words, *, several: bool) -> Refusal | None:
    """A key twice, where only one can count; and a key with nothing after it, which never means *everything*."""
    return _without_value(words) or (None if several else _twice(words))


def _without_value(words: Words) -> Refusal | None:
    empty = next((token for token in words.items if token.key is not None and not token.text.strip()), None)
    if empty is None:
        return None
    return Refusal("refusal-key-without-value", {"word": empty.key_as_typed or empty.key or ""})


def _twice(words: Words) -> Refusal | None:
    keys = [_key_of(token.key) for token in words.items if token.key is not None]
    twice = next((key for n, key in enumerate(keys) if key in keys[:n]), None)
    return None if twice is None else Refusal("refusal-key-twice", {"word": twice})


def _key_of(word: str) -> str:
    """However it was written: *part* and *party* are one."""
    return next((key.shown("sv") for key in Key if word in key.spellings), word)


def filled(values: Mapping[Key, str], language: str) -> dict[str, str]:
    """Keys as they are shown, with the values that were missing."""
    return {key.shown(language): value for key, value in values.items()}
