"""Every place in an answer, and every shape that may stand there in the place of what is promised."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

Path = tuple[str | int, ...]
MARK: Final = "here stands what does not belong here"


@dataclass(frozen=True, slots=True)
class Place:
    """A value in an answer; with `is_key` the key that it stands under."""

    path: Path
    is_key: bool = False

    def __str__(self) -> str:
        shown = ".".join("*" if isinstance(part, int) else part for part in self.path) or "the answer"
        return f"the key {shown}" if self.is_key else shown

    def touches(self, home: Path) -> bool:
        """Whether what lies at `home` is inside of this place, or this place inside of it."""
        short = min(len(home), len(self.path))
        return home[:short] == self.path[:short]


SHAPES: Final[dict[str, str]] = {
    "null": "null",
    "true": "true",
    "false": "false",
    "a number": "7",
    "a fraction": "-1.5",
    "NaN": "NaN",
    "Infinity": "Infinity",
    "-Infinity": "-Infinity",
    "a float beyond": "1e999",
    "2^53": "9007199254740992",
    "a number of 5 000 digits": "9" * 5000,
    "an empty text": '""',
    "a text": '"x"',
    "a long text": f'"{"x" * 10_000}"',
    "half a character": '"$@!\\ud800:x"',
    "NUL": '"$@!\\u0000:x"',
    "no text of an alphabet": f'"{chr(0x2603) * 43}"',
    "an empty list": "[]",
    "a list": '["x", 7, null, []]',
    "an empty object": "{}",
    "an object": '{"keys": 7, "x": [{}]}',
    "nested 60 deep": "[" * 60 + "]" * 60,
    "nested 100 deep": '{"a":' * 100 + "7" + "}" * 100,
    "nested 1 500 deep": "[" * 1500 + "]" * 1500,
}
"""Each as it comes over the wire."""
TEXTS: Final = tuple(name for name, written in SHAPES.items() if written.startswith('"'))
"""What may stand in the place of a key."""


def places(value: Any, path: Path = ()) -> Iterator[Place]:
    """Every place, from the whole answer to the last text in it."""
    yield Place(path)
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inside:
        if isinstance(key, str):
            yield Place((*path, key), is_key=True)
        yield from places(part, (*path, key))


def shapes_for(place: Place) -> tuple[str, ...]:
    """The shapes that can stand there."""
    return TEXTS if place.is_key else tuple(SHAPES)


def spoiled(honest: Any, *wrongs: tuple[Place, str]) -> bytes:
    """The answer over the wire with these shapes in these places."""
    marked = honest
    for number, (place, _) in enumerate(wrongs):
        marked = _with(marked, place.path, f"{MARK} {number}", is_key=place.is_key)
    written = json.dumps(marked)
    for number, (_, shape) in enumerate(wrongs):
        written = written.replace(f'"{MARK} {number}"', SHAPES[shape])
    return written.encode()


def _with(value: Any, path: Path, mark: str, *, is_key: bool) -> Any:
    """A copy along the path; one that an earlier wrong has cut off is left as it is."""
    if not path:
        return mark
    key, rest = path[0], path[1:]
    if isinstance(value, list) and isinstance(key, int) and key < len(value):
        return [*value[:key], _with(value[key], rest, mark, is_key=is_key), *value[key + 1 :]]
    if not isinstance(value, dict) or key not in value:
        return value
    if is_key and not rest:
        return {mark if each == key else each: part for each, part in value.items()}
    return {**value, key: _with(value[key], rest, mark, is_key=is_key)}
