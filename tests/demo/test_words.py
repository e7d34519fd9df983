"""The demo's own words: each is there, each is used, and the story's code holds none besides."""

import re
from pathlib import Path

import pytest

from bot.demo.words import SOURCE, MissingWords, say

DEMO = Path(__file__).parents[2] / "bot" / "demo"
_DEFINED = re.compile(r"^([a-z][a-z-]*) =", re.MULTILINE)
_USED = re.compile(
    r'"((?:fact|step|part|room|person|setting|a|an|message|clock|invitation|forced|figures|left)-?[a-z-]*)"'
)


def _code() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(DEMO.rglob("*.py")))


def test_every_fact_and_heading_that_the_story_names_has_words() -> None:
    defined = set(_DEFINED.findall(SOURCE.read_text(encoding="utf-8")))
    named = {name for name in _USED.findall(_code()) if name.startswith(("fact-", "step-", "setting-", "person-"))}
    assert named
    assert named <= defined


def test_no_words_lie_unused() -> None:
    code = _code()
    parts = {f"part-{role}" for role in ("coordinator", "police", "school", "guardian", "youth", "stranger")}
    defined = set(_DEFINED.findall(SOURCE.read_text(encoding="utf-8"))) - parts
    assert {name for name in defined if f'"{name}"' not in code} == set()


def test_words_without_their_values_are_refused() -> None:
    assert say("fact-case-room", code="Björk-17").count("Björk-17") == 1
    with pytest.raises(MissingWords):
        say("fact-case-room")
    with pytest.raises(MissingWords):
        say("no-such-words")
