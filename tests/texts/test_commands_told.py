"""What coordinators are told unasked: a command in it names the case, for they may have several."""

import ast
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.texts.texts import LANGUAGES

ROOT: Final = Path(__file__).parents[2]
OF_NO_CASE: Final = ("!mall", "!template")
"""A template is the same in every case."""


def told_coordinators() -> frozenset[str]:
    """The id of every text that the code says to a case's coordinators."""
    found = set()
    for path in (each for folder in ("cases", "commands", "bot") for each in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name("Say"),
                    args=[ast.Call(func=ast.Name("ToCoordinators")), ast.Constant(str(text)), *_],
                ):
                    found.add(text)
                case _:
                    pass
    return frozenset(found)


def commands_in(language: str, texts: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each command that these texts give to copy, with the text's id."""
    for entry in (files("bot.texts") / language).iterdir():
        written = entry.read_text(encoding="utf-8")
        for part in FluentParser().parse(written).body:
            if isinstance(part, Message) and part.id.name in texts and part.span is not None:
                for command in re.findall(r"`(!.*?)`", written[part.span.start : part.span.end]):
                    yield part.id.name, command


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_that_a_coordinator_is_told_of_itself_names_the_case(language: str) -> None:
    told = told_coordinators()
    commands = list(commands_in(language, told))
    assert {"birthday-told", "overdue-told", "gate-shut-told"} <= {text for text, _ in commands}
    without = [each for each in commands if "{ $code }" not in each[1] and not each[1].startswith(OF_NO_CASE)]
    assert not without
