"""The texts themselves: whole in both languages, all that the code asks for, and safe whatever they are filled with."""

import ast
import html
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.texts import LANGUAGES, TextMissing, Texts
from cases.consent.categories import CATEGORIES, PARTIES, category_text, party_text
from cases.consent.effective import Standing
from cases.decision import Lacking, Line
from cases.facts import Attendance, ExceptionCode, MeetingKind
from cases.lifecycle import phase_text
from cases.meetings.answering import attendance_text
from cases.phases import Phase
from cases.plan.actions import AREAS, area_text
from cases.presence import WhyOut
from cases.rooms.outside import WhyNotIn

ROOT = Path(__file__).parents[2]
TEXTS = Texts.load()
START = datetime(2026, 12, 8, 14, 0, tzinfo=UTC)


NAMES: Final = {"Say": 1, "Refusal": 0, "Line": 0}
"""What names a text in code, and at which place."""


def asked_for(folder: str, names: Mapping[str, int] = NAMES) -> Iterator[tuple[str, Path, int]]:
    """Every text id that stands as a plain string where the code names a text, with its file and line."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        if "demo" in path.parts:
            continue  # the demo's own words stand in its own file
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                place = names[node.func.id]
                if len(node.args) > place and isinstance(node.args[place], ast.Constant):
                    where = path.relative_to(ROOT)
                    yield str(node.args[place].value), where, node.lineno  # type: ignore[attr-defined]  # a Constant, just seen


@pytest.mark.parametrize("folder", ["cases", "commands", "bot"])
def test_every_text_that_the_code_names_is_there(folder: str) -> None:
    lacks = [
        f"bot/texts/{language}/{topic_file(where)}: write `{text} = …` there, for {where}:{line}"
        for text, where, line in asked_for(folder)
        for language in LANGUAGES
        if not TEXTS.has(text, language)
    ]
    assert not lacks, "\n" + "\n".join(lacks)


def topic_file(where: Path) -> str:
    """The file of texts of the topic that a file of code stands in, where its folder has the name of one."""
    name = f"{where.parts[1]}.ftl"
    return name if (ROOT / "bot/texts/sv" / name).exists() else "TOPIC.ftl"


def test_each_reason_that_a_whole_command_helps_with_has_its_text() -> None:
    assert not [reason for reason in Lacking if not TEXTS.has(reason) or not TEXTS.has(reason, "en")]


def test_both_languages_have_the_same_texts_with_the_same_values() -> None:
    lacks = [*only_in("sv", "en"), *only_in("en", "sv")]
    assert not lacks, "\n" + "\n".join(lacks)
    unlike = [
        f"{file_of(text, 'en')}: `{text}` must have the values {sorted(TEXTS.values_of(text, 'sv'))}, as in Swedish"
        for text in sorted(TEXTS.ids("sv"))
        if TEXTS.values_of(text, "sv") != TEXTS.values_of(text, "en")
    ]
    assert not unlike, "\n" + "\n".join(unlike)


def only_in(language: str, other: str) -> Iterator[str]:
    """What the other language lacks."""
    for text in sorted(TEXTS.ids(language) - TEXTS.ids(other)):
        file = file_of(text, language)
        there = file.replace(f"/{language}/", f"/{other}/")
        yield f"{there}: write `{text} = …` there, as in {file}, or take it out of that"


def file_of(text: str, language: str) -> str:
    """The file that a text stands in."""
    for path in sorted((ROOT / "bot/texts" / language).glob("*.ftl")):
        if re.search(rf"^{re.escape(text)} =", path.read_text(encoding="utf-8"), re.MULTILINE):
            return str(path.relative_to(ROOT))
    raise LookupError(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_file_holds_a_line_that_is_no_text(language: str) -> None:
    folder = files("bot.texts") / language
    for entry in folder.iterdir():
        body = FluentParser().parse(entry.read_text(encoding="utf-8")).body
        assert not [part.content for part in body if isinstance(part, Junk)], entry.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_stands_twice(language: str) -> None:
    ids: list[str] = []
    for entry in (files("bot.texts") / language).iterdir():
        ids += re.findall(r"^([a-z][\w-]*) =", entry.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_one_line_twice(language: str) -> None:
    """As a merge of two changes leaves it: the full stop that one of them has is no difference."""
    for path in (ROOT / "bot" / "texts" / language).glob("*.ftl"):
        before = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            said = line.strip().rstrip(".")
            assert said != before or not any(map(str.isalpha, said)) or "[" in said, f"{path.name}: {line.strip()}"
            before = said


REFERENCES = (
    *map(party_text, PARTIES),
    *map(category_text, CATEGORIES),
    *map(area_text, AREAS),
    *map(phase_text, Phase),
    *map(attendance_text, Attendance),
    *(f"@kind-{kind}" for kind in MeetingKind),
    *(f"@standing-{standing}" for standing in Standing),
    *(why.words for why in (*WhyNotIn, *WhyOut)),
    *(f"@exception-{code.replace('_', '-')}" for code in ExceptionCode),
    *("@party-all", "@draft-spoken", "@draft-no-reference", "@field-owner", "@field-due"),
    *(f"@word-{word}" for word in ("yes", "no", "cancel-it", "close-it", "void-it")),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reference", REFERENCES)
def test_every_word_that_a_rule_may_hand_over_has_a_text(reference: str, language: str) -> None:
    said = TEXTS.say("outside-other", {"who": "polis", "why": reference}, language).plain
    assert "@" not in said


def test_a_moment_is_written_with_weekday_and_week() -> None:
    shown = TEXTS.say("line-meeting", {"number": 3, "start": START, "end": START + timedelta(hours=1), "place": ""})
    assert shown.plain == "M3 · tisdag 8 december kl. 15.00–16.00 (v. 50)"
    english = TEXTS.say(
        "line-meeting", {"number": 3, "start": START, "end": START + timedelta(hours=1), "place": ""}, "en"
    )
    assert english.plain == "M3 · Tuesday 8 December at 15:00–16:00 (week 50)"


def test_a_day_at_the_turn_of_the_year_has_its_iso_week() -> None:
    assert "fredag 1 januari (v. 53)" in TEXTS.say("action-moved", {"number": 1, "due": date(2027, 1, 1)}).plain


def test_a_list_is_joined_as_it_is_said() -> None:
    known = ("@party-soc", "@party-polis", "@party-skola")
    assert TEXTS.say("refusal-unknown-party", {"said": "x", "known": known}).plain.endswith("soc, polis och skola.")


def test_a_list_of_lines_has_one_a_line_and_an_empty_one_leaves_no_gap() -> None:
    lines = (Line("line-no-answer", (("who", "vh1"),)), Line("line-no-answer", (("who", "vh2"),)))
    plain = TEXTS.say("meetings-shown", {"meetings": lines}).plain
    assert plain.split("\n")[1:] == ["– vh1: har inte svarat än", "– vh2: har inte svarat än"]
    assert "\n" not in TEXTS.say("mine-shown", {"actions": ()}).plain


def test_a_value_that_was_not_given_is_a_bug_that_shows() -> None:
    with pytest.raises(TextMissing):
        TEXTS.say("action-added", {"number": 1})
    with pytest.raises(TextMissing):
        TEXTS.say("no-such-text")


def test_a_value_can_name_no_text_that_takes_values() -> None:
    said = TEXTS.say("refusal-unknown-word", {"word": "@consent-card"}).plain
    assert "@consent-card" in said


@given(st.text())
@pytest.mark.threat("input")
def test_what_someone_wrote_is_never_markup(word: str) -> None:
    said = TEXTS.say("refusal-unknown-word", {"word": word})
    around = said.html.replace("<code>!hjälp</code>", "")
    assert "<" not in around
    assert html.unescape(around.replace("<br>", "\n")).count("!hjälp") == said.plain.count("!hjälp") - 1


@given(st.text())
@pytest.mark.threat("input")
def test_what_someone_wrote_brings_no_line_and_no_hidden_character(word: str) -> None:
    plain = TEXTS.say("refusal-unknown-word", {"word": word}).plain
    assert len(plain.splitlines()) == 1
    assert not re.search(r"[\u0000-\u001f\u200b-\u200f\u202a-\u202e\ue000-\uf8ff]", plain)


def test_stars_and_backticks_in_a_value_are_only_stars_and_backticks() -> None:
    said = TEXTS.say("refusal-unknown-word", {"word": "**x** `y`"})
    assert "**x** `y`" in said.plain
    assert "**x** `y`" in said.html


def test_what_is_a_list_of_lines_in_one_text_stands_bare_on_a_line_in_none() -> None:
    """Joined as in speech, whole lines read *…är kvar. och Björk-27…*: they are printed by LINES or ROWS alone."""
    written = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "texts").rglob("*.ftl"))
    lists = set(re.findall(r"\b(?:LINES|ROWS)\(\$(\w+)\)", written))
    assert "lines" in lists
    assert not lists & set(re.findall(r"^\s+\{ \$(\w+) \}$", written, re.MULTILINE))
