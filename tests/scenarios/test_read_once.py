"""A message is looked at for a command once, and its words are read once, on its way through the whole bot."""

import pytest

from bot import answering
from commands import dispatch
from commands.asked import Asked, House
from commands.command import Command
from commands.dispatch import Meant
from commands.finding.matching import Ways
from commands.reading.words import Words
from tests.town.gathered import Gathered


@pytest.mark.parametrize("text", ["!plan CODE", "!aktör ny CODE part=bup @bup:town", "!logg kontrollera"])
async def test_the_command_is_found_once_and_its_words_are_read_once(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    found: list[str] = []
    read: list[str] = []

    def finding(body: str, ways: Ways, house: House) -> Meant:
        found.append(body)
        return dispatch.found_in(body, ways, house)

    once = dispatch.make_ready

    def reading(command: Command[object], words: Words, asked: Asked) -> dispatch.Ready | object:
        read.append(command.id)
        return once(command, words, asked)

    monkeypatch.setattr(answering, "found_in", finding)
    monkeypatch.setattr(dispatch, "make_ready", reading)
    await gathered.coordinator(text)
    assert len(found) == 1
    assert len(read) == 1
