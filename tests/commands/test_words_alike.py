"""A word means the same in every command: what joins two things joins them wherever a command takes several."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cases.decision import Decision
from commands.vocabulary.small import AND
from tests.asking import an_action, asked
from tests.given import HOME, a_case, after, with_consent

COMMANDS = Path(__file__).parents[2] / "commands"
PAPER = "!samtycke papper 2026-11-20 SN 2026/1\n{}\n{}\ntill 2027-05-20"
OPENING = "!öppna syd\nfödd 2011-05-14\nbeslut SN 1\nvh1 ring\nungdom ring"
SECOND = '!åtgärd ny "Möta" område=skola ansvarig=skola klart=16/12'
PLANNED = after(an_action(), asked(SECOND, an_action()))
SEVERAL = {
    "!åtgärd klar 1 {} 2": PLANNED,
    "!aktör bort polis {} skola": with_consent(),
    "!person bort vh1 {} vh2": with_consent(),
    f"!person spärra @polis:{HOME} {{}} @skola:{HOME}": with_consent(),
    "!ärende tysta vh1 {} vh2": with_consent(),
    "!samtycke återkalla vh1 {} vh2": with_consent(),
    "!samtycke återkalla vh1 part=polis {} skola": with_consent(),
    "!samtycke återkalla vh1 polis {} skola": with_consent(),
    "!samtycke svara vh1 {} vh2 nej": with_consent(),
    "!rum kategorier=grund {} närvaro": with_consent(),
    PAPER.format("ja ungdom {} vh1 {} vh2", "skola: grund"): a_case(),
    PAPER.format("ja ungdom vh1 vh2", "skola: grund {} närvaro"): a_case(),
}


@pytest.mark.parametrize("text", SEVERAL)
@pytest.mark.parametrize("word", sorted(AND - {"och"}))
def test_every_word_for_and_joins_as_och_does(text: str, word: str) -> None:
    case = SEVERAL[text]
    joined = asked(text.replace("{}", "och"), case)
    assert asked(text.replace("{}", word), case) == joined


@pytest.mark.parametrize("text", SEVERAL)
def test_och_joins_as_a_comma_does(text: str) -> None:
    case = SEVERAL[text]
    joined = asked(text.replace("{}", "och"), case)
    assert isinstance(joined, Decision), joined
    assert joined == asked(text.replace(" {}", ","), case)


@pytest.mark.parametrize("said", ["en", "EN", "engelska", "English"])
def test_a_language_is_understood_alike_wherever_it_is_named(said: str) -> None:
    for text in ("!person ny vh3 ring språk={}", "!samtycke kvitto vh1 språk={}", f"{OPENING} språk={{}}"):
        answer = asked(text.replace("{}", said), with_consent())
        assert isinstance(answer, Decision), text
        assert answer == asked(text.replace("{}", "en"), with_consent())


def listed(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Words that stand together in a set, and the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Set):
            said = [str(each.value) for each in node.elts if isinstance(each, ast.Constant)]
            if any(re.fullmatch("[a-zåäö]+", word) for word in said):
                yield node.lineno, said


def test_words_that_people_say_are_listed_in_the_vocabulary_alone() -> None:
    files = (path for path in sorted(COMMANDS.rglob("*.py")) if not {"vocabulary", "hearing"} & set(path.parts))
    elsewhere = [
        f"{path.relative_to(COMMANDS.parent)}:{line}: put {said} into commands/vocabulary/"
        for path in files
        for line, said in listed(path)
    ]
    assert not elsewhere, "\n" + "\n".join(elsewhere)
