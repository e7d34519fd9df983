"""Every reason for which somebody is out is given by some rule, and is told in words of its own."""

import ast
from enum import StrEnum
from pathlib import Path

import pytest

from bot.texts.texts import LANGUAGES, Texts
from cases.presence import WhyOut
from cases.rooms.outside import WhyNotIn

ROOT = Path(__file__).parents[2]
TEXTS = Texts.load()
REASONS: tuple[tuple[type[StrEnum], str], ...] = ((WhyOut, "out"), (WhyNotIn, "why"))
OF_BEFORE = "withdrawn expired refused voided exception renewed adult closed hand blocked model born new-grantor"
"""What stands in journals that were written before the reasons had a list."""


def named(reasons: type[StrEnum]) -> set[str]:
    """The members that some rule names."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "cases").rglob("*.py")))
    found = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return {node.attr for node in found if isinstance(node.value, ast.Name) and node.value.id == reasons.__name__}


@pytest.mark.parametrize(("reasons", "prefix"), REASONS, ids=("out", "not-in"))
def test_every_reason_is_given_by_some_rule(reasons: type[StrEnum], prefix: str) -> None:
    assert named(reasons) == {each.name for each in reasons}, prefix


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("reasons", "prefix"), REASONS, ids=("out", "not-in"))
def test_every_reason_has_words_of_its_own_and_there_are_no_words_without_one(
    reasons: type[StrEnum], prefix: str, language: str
) -> None:
    said = {each: TEXTS.say(f"{prefix}-{each}", {}, language).plain for each in reasons}
    assert len(set(said.values())) == len(said)
    spare = {text for text in TEXTS.ids(language) if text.startswith(f"{prefix}-")} - {
        f"{prefix}-{each}" for each in reasons
    }
    assert spare <= {"why-until"}


def test_a_reason_that_stands_in_old_journals_is_never_renamed() -> None:
    assert {str(each) for each in WhyOut} >= set(OF_BEFORE.split())
