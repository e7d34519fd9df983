"""Every command that a text gives to copy finds its case as it stands, for a reader who has several."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import pytest

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.decision import Lacking, Refusal, TextArgument
from tests.asking import Town
from tests.phrases.commands import NOW, town_of_three
from tests.texts.every_text import HOSTILE, TEXTS, read_by_people, ways

HERE: Final = "Björk-17"
IN_THE_CASE_ROOM: Final = frozenset({"room-kinds-now"})
"""Read in the case's own room, where no code is needed; everything else is read in one's own chat too."""
NAMED: Final = {"code": HERE, "codes": HERE, "unit": "syd", "day": "2026-11-20", "today": "2026-11-20"}
ACCOUNTS: Final = frozenset({"person-blocked", "coordinator-identity-changed"})
"""Texts in which `who` is an account."""
NO_COMMAND: Final = frozenset({"refusal-unknown-word", "refusal-did-you-mean", Lacking.CASE})
"""Why a command was not understood, or asked about."""


def filled(text: str, name: str, value: TextArgument) -> TextArgument:
    """Such a value as the text has in a case: its code, one of its people, a day."""
    plain = "@polis:kommun.se" if name == "who" and text in ACCOUNTS else NAMED.get(name, "vh1")
    if isinstance(value, tuple) and HOSTILE in value:
        return (plain,)
    return plain if value == HOSTILE else value


@cache
def handed_out(language: str) -> frozenset[tuple[str, str]]:
    """Each text's id with each command in it, in all the ways that the text comes out."""
    return frozenset((text, command) for text in read_by_people(language) for command in _in_text(text, language))


def _in_text(text: str, language: str) -> Iterator[str]:
    for values in ways(text, language):
        said = TEXTS.say(text, {name: filled(text, name, value) for name, value in values.items()}, language)
        yield from re.findall(r"<code>(![^<]*)</code>", said.html)
        if said.plain.startswith("!") and "<code>" not in said.html:
            yield said.plain.split("\n")[0]


@cache
def town() -> tuple[Town, Case]:
    town = town_of_three()
    return town, next(case for case in town.cases if case.code == HERE)


def asks(text: str, command: str) -> bool:
    """Whether who copies this command is asked which case, or what it is."""
    there, case = town()
    answer = there.write("samordnare", command, room=case if text in IN_THE_CASE_ROOM else None, now=NOW)
    return answer is None or (isinstance(answer, Refusal) and answer.reason in NO_COMMAND)


@pytest.mark.rule("R90")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_in_every_text_finds_its_case_for_a_reader_who_has_three(language: str) -> None:
    commands = handed_out(language)
    assert len(commands) > 250
    assert {"birthday-told", "gate-shut-told", "consent-missing", "refusal-which-meeting"} <= {
        text for text, _ in commands
    }
    assert sorted(each for each in commands if asks(*each)) == []
