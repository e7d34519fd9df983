"""Nothing of a new fact can be forgotten: what is lacking is told as the file to mend and what to write there.

A fold that leaves it out is named by mypy; a life that writes it, or why none does, is asked for in tests/machines."""

from collections import Counter
from dataclasses import fields, replace
from importlib import import_module
from pkgutil import iter_modules

import pytest

from bot.texts.texts import LANGUAGES, Texts
from cases import facts
from cases.facts import ALL, CaseFact, OfficeFact
from tests.storage.examples import EXAMPLES
from tests.storage.golden import ROOT, golden, missing

TEXTS = Texts.load()
MODULES = [import_module(f"cases.facts.{module.name}") for module in iter_modules(facts.__path__)]
WRITTEN: list[type[CaseFact] | type[OfficeFact]] = [
    kind
    for module in MODULES
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, CaseFact | OfficeFact) and kind.__module__ == module.__name__
    if kind not in {CaseFact, OfficeFact}
]
"""Every fact that stands in a file of cases/facts."""


def topic_of(kind: type) -> str:
    return kind.__module__.rpartition(".")[2]


def refuse(lacks: list[str]) -> None:
    assert not lacks, "\n" + "\n".join(lacks)


def test_every_fact_is_in_a_union_that_the_journal_reads() -> None:
    assert set(ALL) <= set(WRITTEN)
    refuse(
        [f"cases/facts/{topic_of(k)}.py: write {k.__name__} in the union at its end" for k in WRITTEN if k not in ALL]
    )


def test_no_two_facts_have_one_name() -> None:
    named = Counter(kind.NAME for kind in ALL)
    refuse([f"cases/facts/{topic_of(k)}.py: {k.NAME} is the NAME of two facts" for k in ALL if named[k.NAME] > 1])


def test_every_fact_has_an_example_in_the_file_of_its_topic() -> None:
    for topic in {topic_of(kind) for kind in ALL}:
        file = f"tests/storage/examples/{topic}.py"
        assert (ROOT / file).exists(), f"{file}: is not there; its line goes into TOPICS in __init__.py beside it"
    shown = {type(fact) for fact in EXAMPLES}
    refuse(
        [
            f"tests/storage/examples/{topic_of(kind)}.py: write an example of {kind.__name__} in EXAMPLES"
            for kind in ALL
            if kind not in shown
        ]
    )


def test_every_example_is_written_down_as_the_journal_keeps_it() -> None:
    refuse(
        [f"{golden(fact).relative_to(ROOT)}: is not there; `make golden` writes it, commit it" for fact in missing()]
    )


@pytest.mark.rule("R87")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_of_a_case_has_a_line_of_the_log_or_says_why_it_has_none(language: str) -> None:
    refuse(
        [
            f"bot/texts/{language}/log.ftl: write `log-{kind.NAME} = …` there; "
            f"or NO_LINE, why it has none, in {kind.__name__} of cases/facts/{topic_of(kind)}.py"
            for kind in ALL
            if issubclass(kind, CaseFact) and not kind.NO_LINE and not TEXTS.has(f"log-{kind.NAME}", language)
        ]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_log_has_a_fact(language: str) -> None:
    names = {f"log-{kind.NAME}" for kind in WRITTEN if issubclass(kind, CaseFact) and not kind.NO_LINE} | {"log-key"}
    spare = {text for text in TEXTS.ids(language) if text.startswith("log-")} - names
    refuse([f"bot/texts/{language}/log.ftl: no fact has the line `{text}`: take it out" for text in sorted(spare)])


def test_every_fact_is_to_the_program_a_frozen_dataclass_whose_values_are_named() -> None:
    for fact in EXAMPLES:
        assert replace(fact) == fact
        assert [each.name for each in fields(fact)] == list(fact.__struct_fields__)
        with pytest.raises(AttributeError):
            setattr(fact, "at", fact.at)  # noqa: B010 - the type checker knows that nobody may
    refuse(
        [
            f"cases/facts/{topic_of(kind)}.py: write class {kind.__name__}(…, frozen=True, kw_only=True)"
            for kind in WRITTEN
            if kind.__match_args__
        ]
    )
