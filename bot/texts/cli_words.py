"""What the command line says, from Fluent files: English, or Swedish where the machine speaks it."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

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
def bundle(language: str) -> FluentBundle:
    """The parsed texts of a language."""
    parsed = FluentBundle([language], use_isolating=False)
    parsed.add_resource(FluentResource(source(language)))
    return parsed


def say(text: str, /, **told: str | int) -> str:
    """The text of this id in the operator's language. Raises MissingText."""
    texts = bundle(operator_language(os.environ))
    message = texts.get_message(text) if texts.has_message(text) else None
    if message is None or message.value is None:
        raise MissingText(text)
    words, errors = texts.format_pattern(message.value, told)
    if errors:
        raise MissingText(text)
    return str(words)
