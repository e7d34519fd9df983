"""Nothing above the doors knows what Matrix calls things: a letter holds words, and what arrives has a kind."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.house.imports import modules, tree

DOORS: Final = ("bot.ways.", "bot.demo.")
"""The people of the demo have clients of their own."""
OF_MATRIX: Final = re.compile(r"(m|org\.matrix)(\.[a-z_0-9]+)+|msgtype|formatted_body|rel_type")
ABOVE: Final = {name: path for name, path in modules().items() if not f"{name}.".startswith(DOORS)}


def words_of_matrix(module: ast.Module) -> set[str]:
    """Names and whole strings; what a sentence says of the specification is no key."""
    return {word for node in ast.walk(module) for word in _words(node) if OF_MATRIX.fullmatch(word)}


def _words(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(word)):
            yield word
        case ast.Name(id=word) | ast.Attribute(attr=word) | ast.arg(arg=word) | ast.keyword(arg=str(word)):
            yield word
        case _:
            pass


@pytest.mark.parametrize("path", ABOVE.values(), ids=ABOVE)
def test_no_module_above_the_doors_names_a_key_of_matrix(path: Path) -> None:
    assert not words_of_matrix(tree(path)), "what a way calls things belongs into bot/ways/"


@pytest.mark.parametrize(
    "planted",
    [
        'content = {"msgtype": words}',
        'content["m.mentions"] = {}',
        'KIND = "m.room.message"',
        'form = "org.matrix.custom.html"',
        "kind = inbound.msgtype",
        "read(msgtype=kind)",
        "def read(msgtype: str) -> None: ...",
    ],
)
def test_one_that_is_planted_is_found(planted: str) -> None:
    assert len(words_of_matrix(ast.parse(planted))) == 1


def test_a_sentence_about_matrix_is_no_key_and_the_doors_name_them() -> None:
    assert not words_of_matrix(ast.parse('"""Who must act (specification: m.mentions)."""'))
    door = modules()["bot.ways.matrix.writing"]
    assert {"msgtype", "m.mentions", "m.relates_to"} <= words_of_matrix(tree(door))
