"""The list of commands, their words, their help and the documentation say the same."""

import re
from pathlib import Path

import pytest

from bot.texts import LANGUAGES
from cases.access import Access
from commands import ALL
from commands.reading.syntax import Key, Opener
from commands.speech import Phrase
from tests.asking import SPELLINGS, TEXTS

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
WHO = {
    "unit": Access.UNIT_COORDINATOR,
    "coordinator": Access.COORDINATOR,
    "staff": Access.STAFF,
    "member": Access.ANY_MEMBER,
    "owner": Access.OWNER,
    "log": Access.LOG,
    "list": Access.LIST,
    "journal": Access.JOURNAL,
    "certifier": Access.CERTIFIER,
    "anyone": Access.ANYONE,
}
ROW = re.compile(r"^\| ([a-z-]+) \| `!([^`]+)` \| `!([^`]+)` \| ([a-z]+) \| (open|private) \|$", re.MULTILINE)
IDS = [command.id for command in ALL]


def test_no_command_stands_twice() -> None:
    assert len(set(IDS)) == len(IDS)


def test_every_command_can_be_written_and_every_spelling_is_of_a_command() -> None:
    assert set(SPELLINGS) == set(IDS)


def test_no_spelling_means_two_commands() -> None:
    ways = [way for ways in SPELLINGS.values() for way in ways]
    assert len(set(ways)) == len(ways)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in IDS if name != "help"])
def test_every_command_has_a_line_of_help_that_begins_with_how_it_is_written(name: str, language: str) -> None:
    shown = TEXTS.raw(f"command-{name}", language).split("|")[0].strip()
    for kind in ("help", "usage"):
        values = dict.fromkeys(TEXTS.values_of(f"{kind}-{name}", language), "x")
        assert TEXTS.say(f"{kind}-{name}", values, language).plain.startswith(f"!{shown}")


def test_the_documentation_has_a_row_for_each_command_and_it_is_true() -> None:
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    assert [row[0] for row in rows] == IDS
    for (name, swedish, english, who, where), command in zip(rows, ALL, strict=True):
        assert swedish == TEXTS.raw(f"command-{name}", "sv").split("|")[0].strip()
        assert english == TEXTS.raw(f"command-{name}", "en").split("|")[0].strip()
        assert WHO[who] is command.access
        assert (where == "open") is (command.place == "oppen")


@pytest.mark.rule("R90")
def test_consent_persons_and_phase_are_private_and_meetings_and_plan_are_open() -> None:
    private = {command.id for command in ALL if command.place == "enskild"}
    assert {name for name in IDS if name.split("-")[0] in {"consent", "person", "case", "cases", "open"}} <= private
    assert not {name for name in IDS if name.split("-")[0] in {"meeting", "meetings", "action", "plan"}} & private


@pytest.mark.rule("R9")
def test_what_takes_somebody_out_never_waits_for_a_yes() -> None:
    closing = {command.id for command in ALL if command.closing}
    assert closing == {
        "person-remove",
        "person-block",
        "actor-remove",
        "consent-withdraw",
        "case-silence",
        "room-release",
    }


@pytest.mark.rule("R87")
def test_every_command_that_tells_of_a_case_is_noted_when_it_is_asked() -> None:
    reads = {command.id for command in ALL if command.reads}
    log = {"audit-show", "audit-keys", "case-extract"}
    assert reads == log | {
        "case-show",
        "room",
        "actors",
        "consent-grid",
        "consent-missing",
        "consent-why",
        "consent-history",
        "consent-receipt",
        "meetings",
        "plan",
        "mine",
    }


@pytest.mark.parametrize("phrase", Phrase)
def test_every_phrase_can_be_said_in_both_languages(phrase: Phrase) -> None:
    assert all(TEXTS.raw(f"listen-{phrase}", language) for language in LANGUAGES)


def test_every_small_word_is_in_two_languages() -> None:
    assert all(word.shown("sv") and word.shown("en") for word in (*Key, *Opener))
