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


OF_CONSENT: Final = ("consent", "papers", "rooms", "setback", "exceptions", "reach")
"""The files of texts about who may know what and who is in."""
OF_THE_UNIT: Final = {"!mall öppna", "!template open", "!modell visa", "!model show"}
NOT_TO_COPY: Final = {"room-kinds-now", "contact-request", "line-less", "group-incomplete-told", "exception-ask"}
"""Said in the case's own room, to others than a coordinator, or beside the case's code."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_in_an_answer_about_consent_names_the_case(language: str) -> None:
    """A coordinator has several cases: what is handed out works as it stands in their own chat."""
    texts = frozenset(
        text
        for name in OF_CONSENT
        for text in ids_of(language, name)
        if not text.startswith(("help-", "usage-", "command-", "also-")) and text not in NOT_TO_COPY
    )
    without = [each for each in commands_in(language, texts) if "{ $code }" not in each[1]]
    assert [each for each in without if each[1] not in OF_THE_UNIT] == []


def ids_of(language: str, name: str) -> Iterator[str]:
    written = (files("bot.texts") / language / f"{name}.ftl").read_text(encoding="utf-8")
    yield from (part.id.name for part in FluentParser().parse(written).body if isinstance(part, Message))
