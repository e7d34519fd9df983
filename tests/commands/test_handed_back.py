"""A whole command that is handed back works as it stands where its reader reads it: in the writer's own chat."""

from functools import cache
from typing import Final

import pytest

from cases.decision import Lacking, Refusal
from tests.commands.table import WHOLE
from tests.phrases.commands import HANDLES, NOW, lines, town_of_three
from tests.phrases.test_command_phrases import MORE

TO_FILL_IN: Final = frozenset(Lacking) - {Lacking.PAPER_END, Lacking.SHORTER_PAPER}
"""What only a person can put in stands there as an example, and the text says so."""
AGAIN: Final = frozenset(
    {
        "refusal-did-you-mean", "refusal-which-case", "refusal-unknown-word", "refusal-unknown-key",
        "refusal-key-twice",
        "refusal-several-codes", "refusal-key-without-value", "refusal-too-many-words", "refusal-unknown-handle",
        "refusal-other-case-here", "refusal-several-commands", "refusal-not-for-you",
    }
)  # fmt: skip
"""Of what was handed back none of these may be said: it would be the bot's own slip."""


def shorter(whole: str) -> list[str]:
    """A whole command with one of its words left out, misspelt or doubled."""
    words = whole.split(" ")
    less = [" ".join(words[:n] + words[n + 1 :]) for n in range(1, len(words))]
    return [*less, f"{words[0]}x {' '.join(words[1:])}", f"{whole} {words[-1]}", f"{whole} xyz"]


@cache
def handed_back(where: str) -> tuple[tuple[str, str], ...]:
    """What was written, and the command that the answer held."""
    town = town_of_three()
    own = [(each.who, each.text) for each in (*lines(), *lines(MORE))]
    own += [(f"samordnare/{where}", text) for whole in WHOLE.values() for text in shorter(whole)]
    found = []
    for who, text in own:
        handle, _, place = who.partition("/")
        answer = town.write(HANDLES[handle], text, room=town.cases[0] if place == "rum" else None, now=NOW)
        if isinstance(answer, Refusal) and answer.command and answer.reason not in TO_FILL_IN:
            found.append((f"{HANDLES[handle]}\t{place}\t{text}", answer.command))
    return tuple(dict.fromkeys(found))


@pytest.mark.parametrize("where", ["rum", "egen"])
def test_a_command_that_is_handed_back_is_understood_in_the_writers_own_chat(where: str) -> None:
    wrong = []
    for written, command in handed_back(where):
        handle, place, text = written.split("\t", 2)
        answer = town_of_three().write(handle, command, now=NOW)
        bare = place != "rum" and isinstance(answer, Refusal) and answer.reason == Lacking.CASE
        if isinstance(answer, Refusal) and answer.reason in AGAIN and not bare:
            wrong.append((place, text, command, answer.reason))
    assert len(handed_back(where)) > 50
    assert wrong == []
