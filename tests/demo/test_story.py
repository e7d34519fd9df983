"""How the story ends: a step that does not hold ends it with 1 and says which, and all eight holding with 0."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.demo import story
from bot.demo.stage import Stage
from bot.demo.transcript import Transcript


@pytest.fixture
def without_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stage with nobody on it: enough for how the story ends."""
    people = SimpleNamespace(stranger=SimpleNamespace(rooms=dict))
    onlooker, files = SimpleNamespace(look_away=lambda: None), SimpleNamespace(count=0)

    @asynccontextmanager
    async def set_up(transcript: Transcript, out: Path, *, keep: bool) -> AsyncIterator[tuple[Stage, None]]:
        assert not keep
        empty: Any = None
        yield (
            Stage(empty, empty, empty, cast(Any, people), cast(Any, onlooker), transcript, cast(Any, files), out),
            None,
        )

    monkeypatch.setattr(story, "_set_up", set_up)


async def _holds(stage: Stage) -> None:
    stage.holds("fact-school-stays", True)


async def _does_not_hold(stage: Stage) -> None:
    stage.holds("fact-school-stays", False)


@pytest.mark.usefixtures("without_servers")
def test_a_step_that_does_not_hold_ends_the_story_with_1_and_says_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = (("step-household", _holds), ("step-office", _does_not_hold), ("step-consent", _holds))
    monkeypatch.setattr(story, "STEPS", steps)
    assert story.run_demo(keep=False, out=tmp_path / "out") == 1
    shown = capsys.readouterr().out
    assert "Steg 2 håller inte: skolan är kvar" in shown
    assert "── 3 ·" not in shown


@pytest.mark.usefixtures("without_servers")
def test_a_story_whose_every_fact_holds_ends_with_0_and_its_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(story, "STEPS", (("step-household", _holds), ("step-office", _holds)))
    assert story.run_demo(keep=False, out=tmp_path / "out") == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("2 steg · 2 fakta")


def test_the_story_has_the_eight_steps_in_their_order() -> None:
    titles = ("household", "office", "consent", "attack", "meetings", "plan", "withdrawal", "journal")
    assert tuple(title for title, _ in story.STEPS) == tuple(f"step-{title}" for title in titles)
