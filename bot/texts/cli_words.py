"""What the command line says, from Fluent files: English, or Swedish where the machine speaks it."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from bot.texts.entries import Entries

FOLDER: Final = Path(__file__).parent
LANGUAGES: Final = ("en", "sv")


class MissingText(KeyError):
    """There is no text of this id, or one of its variables was not given."""


def operator_language(environment: Mapping[str, str]) -> str:
    """`sv` where the machine's locale is Swedish, else `en`."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "sv" if locale.split("_")[0] == "sv" else "en"


def source(language: str) -> str:
    """The Fluent text of a language."""
    return (FOLDER / f"cli.{language}.ftl").read_text(encoding="utf-8")


@cache
def _entries(language: str) -> Entries:
    """The texts of a language."""
    return Entries(language, [source(language)])


def say(text: str, /, **told: str | int) -> str:
    """The text of this id in the operator's language. Raises MissingText."""
    texts = _entries(operator_language(os.environ))
    words = texts.words(text)
    if words is not None:
        return words
    pattern = texts.bundle.get_message(text).value if texts.has(text) else None
    if pattern is None:
        raise MissingText(text)
    formatted, errors = texts.bundle.format_pattern(pattern, told)
    if errors:
        raise MissingText(text)
    return str(formatted)
