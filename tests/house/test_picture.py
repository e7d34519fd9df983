"""The picture of the house is what the sources say today, and can be read on a phone, in the light and in the dark."""

import re
from xml.etree.ElementTree import fromstring

import pytest

from tests.house.imports import PACKAGES, ROOT, modules
from tests.house.layers import layered
from tests.house.picture import PICTURE, WIDTH, draw

SVG = "{http://www.w3.org/2000/svg}"
PHONE = 360
"""Of a narrow phone, in points."""
LEAST = 9
"""The smallest letters that are read there, in points."""


def test_the_picture_that_is_kept_is_the_house_of_today() -> None:
    assert PICTURE.read_text(encoding="utf-8") == draw(), "draw it again: python -m tests.house.picture"


def test_every_folder_of_the_packages_has_its_box() -> None:
    files = [path.relative_to(ROOT).parts for path in modules().values()]
    folders = [f"{package}/" for package in PACKAGES] + [parts[1] for parts in {p[:2] for p in files if len(p) > 2}]
    written = [text.text or "" for text in fromstring(draw()).iter(f"{SVG}text")]  # noqa: S314 - our own text
    assert sorted(written) == sorted([*folders, *(said for said in written if " " in said)])


def test_its_letters_can_be_read_on_a_phone_and_its_colours_follow_the_screen() -> None:
    drawn = draw()
    sizes = [int(size) for size in re.findall(r"font(?:-size)?: (\d+)px", drawn)]
    assert min(sizes) * PHONE / WIDTH >= LEAST
    light, dark = drawn.split("prefers-color-scheme: dark")
    named = set(re.findall(r'class="(\w+)"', dark)) - {"name"}
    assert all(f".{name} {{" in light.split("<style>")[1] for name in named)


@pytest.mark.parametrize(
    ("arrows", "rows", "down", "up"),
    [
        ({}, [["a", "b", "c"]], [], []),
        ({("a", "b"): 1, ("b", "c"): 1, ("a", "c"): 9}, [["a"], ["b"], ["c"]], [("a", "b"), ("b", "c")], []),
        ({("a", "b"): 2, ("b", "a"): 1}, [["a"], ["b", "c"]], [("a", "b")], [("b", "a")]),
        ({("a", "c"): 1, ("b", "c"): 1}, [["a", "b"], ["c"]], [("a", "c"), ("b", "c")], []),
    ],
)
def test_each_part_stands_above_what_it_imports_and_nothing_is_said_twice(
    arrows: dict[tuple[str, str], int],
    rows: list[list[str]],
    down: list[tuple[str, str]],
    up: list[tuple[str, str]],
) -> None:
    found = layered("abc", arrows)
    assert [sorted(row) for row in found.rows] == rows
    assert (found.down, found.up) == (frozenset(down), frozenset(up))
