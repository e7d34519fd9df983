"""What is left undone with a new command: each step left out once, and the message names the file to mend."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bot import app
from bot.config import load
from bot.texts.listening import spellings_of
from bot.texts.texts import LANGUAGES, Texts
from commands import ALL
from commands.command import Command
from commands.completeness import ListIncomplete, alike, without_words
from tests.asking import SPELLINGS, TEXTS, command

ROOT = Path(__file__).parents[2]
TOY = replace(command("action-done"), id="toy")
"""A command that stands in commands/plan/done.py, and has none of its words."""
WORDS = "command-toy = leksak\nhelp-toy = `!leksak`\nusage-toy = `!leksak`\n"


def lacks(*without: str, toy: Command[object] = TOY, language: str = "sv") -> list[str]:
    """What is said where the toy lacks these of its texts in one language."""

    def has(text: str, spoken: str) -> bool:
        return TEXTS.has(text, spoken) or (text.endswith("-toy") and (text not in without or spoken != language))

    return list(without_words((*ALL, toy), LANGUAGES, has))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["command-toy", "help-toy", "usage-toy"])
def test_a_text_that_is_lacking_names_its_file_and_what_to_write(text: str, language: str) -> None:
    (lack,) = lacks(text, language=language)
    assert lack == f"bot/texts/{language}/plan.ftl: write `{text} = …` there, for commands/plan/done.py"


def test_a_command_that_lacks_nothing_is_complained_of_by_nobody() -> None:
    assert not lacks()


def test_two_commands_of_one_name_or_written_alike_are_refused() -> None:
    spelled: Mapping[str, tuple[str, ...]] = {**SPELLINGS, "toy": ("plan",)}
    (lack,) = alike((*ALL, TOY), spelled)
    assert lack == "bot/texts/*/plan.ftl: `plan` is written for `toy` and for `plan`: take it from one of them"
    (twice,) = alike((*ALL, command("plan")), SPELLINGS)
    assert twice == "commands/plan/show.py: its id `plan` is that of commands/plan/show.py"


def test_words_whose_command_is_not_in_the_list_name_the_list() -> None:
    folders = {language: sorted((ROOT / "bot" / "texts" / language).glob("*.ftl")) for language in LANGUAGES}
    texts = {it: [*(file.read_text(encoding="utf-8") for file in files), WORDS] for it, files in folders.items()}
    with pytest.raises(ListIncomplete, match=r"commands/__init__\.py: no command has the id `toy`"):
        spellings_of(ALL, Texts(texts))


def test_a_start_refuses_a_list_with_a_command_that_lacks_its_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = load(ROOT / "config.example.yaml")
    assert app.house_of(config, TEXTS).spellings == SPELLINGS
    monkeypatch.setattr(app, "ALL", (*ALL, TOY))
    with pytest.raises(ListIncomplete, match=r"bot/texts/en/plan\.ftl: write `usage-toy"):
        app.house_of(config, TEXTS)
