"""What the documentation tells people to type does what it says; what it links to is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cases.decision import Decision
from tests.asking import Town
from tests.given import HOME, NOW, a_case, after, who
from tests.settled import confirm

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
NAMED = re.compile(r"`((?:bot|calendars|cases|commands|storage|benchmarks|docs|tests)/[^\s`:<]*)")
SHOWN = re.compile(r"```\n(![^`]+)```|`(![^`]+)`")


def typed(page: Path) -> Iterator[str]:
    """Every command that the page shows, in its order: blocks of several lines, and words within the text."""
    for found in SHOWN.finditer(page.read_text(encoding="utf-8")):
        yield (found[1] or found[2]).strip().replace("kommun.example", HOME)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert not [link for link in links if not (page.parent / link).exists()]


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CHANGELOG.md"], ids=lambda page: page.name)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    """A word in capitals is the reader's to choose; a module may be named without its ending."""
    for named in NAMED.findall(page.read_text(encoding="utf-8")):
        there = "/".join("*" if part.split(".")[0].isupper() else part for part in named.strip("/").split("/"))
        assert [*ROOT.glob(there), *ROOT.glob(f"{there}.py")], named


def test_the_page_for_developers_has_each_folder_of_tests() -> None:
    page = (ROOT / "docs" / "developer.md").read_text(encoding="utf-8")
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and not path.name.startswith("__")}
    assert folders == {named.split("/")[1] for named in re.findall(r"`(tests/\w+/)`", page)}


def test_a_coordinator_who_types_the_page_from_top_to_bottom_is_never_refused() -> None:
    case = a_case(people=("ungdom", "vh1", "polis", "skola"), greeted=())
    commands = [command for command in typed(ROOT / "docs" / "samordnare.md") if command != "!"]
    assert len(commands) > 15
    for command in commands:
        answer = Town((case,)).write("samordnare", command)
        assert isinstance(answer, Decision), f"{command}: {answer}"
        if command.startswith("!öppna"):
            continue  # another case than the one that the rest is about
        case = after(case, answer)
        if command.startswith("!samtycke papper"):
            (record,) = case.consent.records
            case = after(case, confirm(case, who(case, "samordnare"), record, NOW))
