"""The command line's texts: whole in both languages, and there for every reason that a start may be refused with."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot.operator.refused import why
from bot.texts import cli_words
from bot.texts.cli_words import LANGUAGES, MissingText, operator_language, say, source
from bot.ways.matrix.settings import StartRefused
from storage.refused import (
    AlreadyRunning,
    ChainBroken,
    Failure,
    JournalRefused,
    JournalShort,
    KeysRefused,
    RootSecretRefused,
    RowsAltered,
    StorageFailed,
    StorageRefused,
    WrongRootSecret,
)

BOT = Path(cli_words.__file__).parents[1]
STORAGE = BOT.parent / "storage"
NEVER_AT_START = {"key-destroyed", "office-key-stays"}
"""Refusals of a purge; no start comes to them."""
VARIABLE = re.compile(r"\$([a-z]+)")


def messages(language: str) -> dict[str, frozenset[str]]:
    """Each message's id and the variables it uses."""
    body = FluentParser().parse(source(language)).body
    assert not [entry for entry in body if isinstance(entry, fluent.Junk)]
    found = [entry for entry in body if isinstance(entry, fluent.Message)]
    text = source(language)
    spans = {entry.id.name: entry.span for entry in found}
    return {name: frozenset(VARIABLE.findall(text[span.start : span.end])) for name, span in spans.items() if span}


def written_in_code() -> set[str]:
    """Every string in the command line's own modules that looks like the id of a text of theirs."""
    trees = [
        ast.parse(path.read_text("utf-8"))
        for path in [BOT / f"{name}.py" for name in ("commandline", "config")]
        + [BOT / "operator" / f"{name}.py" for name in ("checks", "secretfile", "refused", "audit")]
    ]
    strings = {
        n.value for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    }
    return {
        text
        for text in strings
        if re.fullmatch(r"(config|model|login|anchors|why|data-folder|init|check|help|audit)-[a-z-]+", text)
    }


def test_both_languages_have_the_same_texts_with_the_same_variables() -> None:
    first, second = (messages(language) for language in LANGUAGES)
    assert first == second


def test_every_text_that_the_code_names_is_there() -> None:
    named = written_in_code()
    assert len(named) > 30
    assert named <= set(messages("en"))


def refused_in_storage() -> list[StorageRefused | StorageFailed]:
    """Every refusal of a start that storage's own code makes with a written reason."""
    kinds = {kind.__name__: kind for kind in (RootSecretRefused, KeysRefused, JournalRefused)}
    made: list[StorageRefused | StorageFailed] = [
        WrongRootSecret(),
        AlreadyRunning(),
        ChainBroken(17, "hash"),
        JournalShort(3, 4),
        RowsAltered(["due"]),
        *map(StorageFailed, Failure),
    ]
    for file in sorted(STORAGE.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(reason))]) if (
                    name in kinds and reason not in NEVER_AT_START
                ):
                    made.append(kinds[name](reason))
    return made


def test_every_reason_that_a_start_is_refused_with_has_its_line() -> None:
    for kind in StartRefused.__subclasses__():
        assert why(kind.__new__(kind))
    refused = refused_in_storage()
    assert len(refused) > 8
    assert all(why(error) for error in refused)
    assert "row 17" in why(ChainBroken(17, "hash"))


def test_the_words_are_swedish_where_the_machine_is() -> None:
    assert operator_language({"LANG": "sv_SE.UTF-8"}) == "sv"
    assert operator_language({"LANG": "sv_SE.UTF-8", "LC_ALL": "C"}) == "en"
    assert operator_language({}) == "en"


def test_a_text_without_its_value_is_an_error_and_never_half_a_sentence() -> None:
    with pytest.raises(MissingText):
        say("config-missing")
    with pytest.raises(MissingText):
        say("no-such-text")
