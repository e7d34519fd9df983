"""The list of commands, their words, their help, the documentation and the tests say the same.

Whatever is lacking is told as the file to mend, the line, and what to write there."""

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from bot.texts.texts import LANGUAGES
from cases.access import Access, Place
from cases.decision import Decision, Say
from commands import ALL
from commands.command import Command, Scope
from commands.completeness import LIST, alike, file_of, of_none, topic_of, without_words
from commands.dispatch import found_in
from commands.finding.find import Found
from commands.hearing.speech import Phrase
from commands.vocabulary.small import Key, Opener
from tests.asking import HOUSE, SPELLINGS, TEXTS, WAYS
from tests.commands.table import NAME, ROWS, WHOLE, Row
from tests.commands.test_nothing_is_passed_over import where_done

ROOT = Path(__file__).parents[2]
WHO = {
    Access.UNIT_COORDINATOR: "unit",
    Access.COORDINATOR: "coordinator",
    Access.STAFF: "staff",
    Access.ANY_MEMBER: "member",
    Access.OWNER: "owner",
    Access.LOG: "log",
    Access.LIST: "list",
    Access.JOURNAL: "journal",
    Access.CERTIFIER: "certifier",
    Access.ANYONE: "anyone",
}
IDS = [command.id for command in ALL]
TELLS_OF_NO_CASE = {"template-consent"}
"""It shows a block to fill in, and nothing that is known."""


def line_of(text: str, file: Path) -> int:
    """The first line that begins so."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if line.startswith(text))


def test_every_command_has_its_words_in_every_language_and_no_two_are_written_alike() -> None:
    lacks = (*without_words(ALL, LANGUAGES, TEXTS.has), *alike(ALL, SPELLINGS), *of_none(ALL, SPELLINGS))
    assert not lacks, "\n" + "\n".join(lacks)


def test_every_file_of_a_command_is_in_the_list() -> None:
    files = (path.relative_to(ROOT) for path in sorted((ROOT / "commands").rglob("*.py")))
    modules = [".".join(file.with_suffix("").parts) for file in files if "\nCOMMAND: Final" in file.read_text("utf-8")]
    line = line_of("_OTHERS", ROOT / LIST)
    lacks = [
        f"{LIST}:{line}: write a line there for {module.replace('.', '/')}.py, and import it above"
        for module in modules
        if not any(import_module(module).COMMAND is command for command in ALL)
    ]
    assert not lacks, "\n" + "\n".join(lacks)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in IDS if name != "help"])
def test_every_command_has_a_line_of_help_that_begins_with_how_it_is_written(name: str, language: str) -> None:
    shown = TEXTS.raw(f"command-{name}", language).split("|")[0].strip()
    for kind in ("help", "usage"):
        values = dict.fromkeys(TEXTS.values_of(f"{kind}-{name}", language), "x")
        assert TEXTS.say(f"{kind}-{name}", values, language).plain.startswith(f"!{shown}")


def row_of(command: Command[object]) -> str:
    """What its row must say, but for the whole one at its end."""
    swedish, english = (TEXTS.raw(f"command-{command.id}", language).split("|")[0].strip() for language in LANGUAGES)
    where = "open" if command.place is Place.OPEN else "private"
    return f"| {command.id} | `!{swedish}` | `!{english}` | {WHO[command.access]} | {where} | `!"


def rows_lacking() -> Iterator[str]:
    """In the order of the list: a row that is not there, or says something else."""
    lines = (ROOT / NAME).read_text(encoding="utf-8").splitlines()
    after = ROWS[0].line - 1
    by_id = {row.id: row for row in ROWS}
    for command in ALL:
        row = by_id.get(command.id)
        if row is None:
            yield f"{NAME}:{after + 1}: write the row `{row_of(command)}…` |` there, with a whole one at its end"
        elif row.line != after + 1 or not lines[row.line - 1].startswith(row_of(command)):
            yield f"{NAME}:{row.line}: must be `{row_of(command)}…` |`, below line {after}"
        after = row.line if row else after


def test_the_documentation_has_a_row_for_each_command_and_it_is_true() -> None:
    lacks = list(rows_lacking())
    spare = [f"{NAME}:{row.line}: no command has the id `{row.id}`" for row in ROWS if row.id not in IDS]
    assert not lacks + spare, "\n" + "\n".join(lacks + spare)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_the_whole_one_of_each_row_is_that_command(row: Row) -> None:
    found = found_in(row.whole, WAYS, HOUSE)
    assert isinstance(found, Found), f"{NAME}:{row.line}: `{row.whole}` is no command"
    assert found.command.id == row.id, f"{NAME}:{row.line}: `{row.whole}` is {found.command.id}"


@cache
def written_in_tests() -> frozenset[str]:
    """The commands that somebody writes in a test."""
    nodes = (
        node
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    )
    said = {str(node.value) for node in nodes if isinstance(node, ast.Constant) and str(node.value).startswith("!")}
    found = (found_in(text, WAYS, HOUSE) for text in said)
    return frozenset(each.command.id for each in found if isinstance(each, Found))


def test_every_command_is_written_in_some_test() -> None:
    lacks = [
        f"tests/commands/test_{topic_of(command)}.py: no test writes `!{SPELLINGS[command.id][0]}`: "
        f"write one there, or where its topic is tested, for {file_of(command)}"
        for command in ALL
        if command.id not in written_in_tests()
    ]
    assert not lacks, "\n" + "\n".join(lacks)


@pytest.mark.rule("R90")
def test_consent_persons_and_phase_are_private_and_meetings_and_plan_are_open() -> None:
    private = {command.id for command in ALL if command.place is Place.PRIVATE}
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
    """Whatever changes nothing and asks nothing back can only have told of the case."""
    for command in (each for each in ALL if each.id in WHOLE and each.id not in TELLS_OF_NO_CASE):
        answer = where_done(command.id).write("samordnare", WHOLE[command.id])
        if not isinstance(answer, Decision) or command.scope is Scope.NO_CASE:
            continue
        asks = any(isinstance(effect, Say) and effect.about for effect in answer.effects)
        assert answer.facts or asks, f"{file_of(command)}: it tells of a case: write `reads=True` in its Command"


@pytest.mark.parametrize("phrase", Phrase)
def test_every_phrase_can_be_said_in_both_languages(phrase: Phrase) -> None:
    assert all(TEXTS.raw(f"listen-{phrase}", language) for language in LANGUAGES)


def test_every_small_word_is_in_two_languages() -> None:
    assert all(word.shown("sv") and word.shown("en") for word in (*Key, *Opener))
