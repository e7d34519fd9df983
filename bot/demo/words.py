"""The demo's own words between the played people's lines, in Swedish like its story: from its Fluent file."""

from functools import cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

SOURCE: Final = Path(__file__).parents[1] / "texts" / "demo.sv.ftl"


class MissingWords(KeyError):
    """There are no words of this id, or one of their variables was not given."""


@cache
def _bundle() -> FluentBundle:
    parsed = FluentBundle(["sv"], use_isolating=False)
    parsed.add_resource(FluentResource(SOURCE.read_text(encoding="utf-8")))
    return parsed


def say(name: str, /, **told: str | int) -> str:
    """The words of this id, filled in. Raises MissingWords."""
    message = _bundle().get_message(name) if _bundle().has_message(name) else None
    if message is None or message.value is None:
        raise MissingWords(name)
    words, errors = _bundle().format_pattern(message.value, told)
    if errors:
        raise MissingWords(name)
    return str(words)
