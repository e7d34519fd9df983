"""What a door makes of a letter is kept before its first try: the next try sends the same, whatever has changed."""

from typing import Any

import pytest

from bot.answers import SEND
from bot.trouble import Unavailable
from bot.ways.matrix import writing
from cases.decision import ToCaseRoom
from cases.ids import LetterId
from storage.letters import Letter, LetterState, Made
from tests.town.gathered import Gathered
from tests.town.town import COORDINATOR


async def in_doubt(gathered: Gathered) -> list[Letter]:
    async with gathered.town.bot.offline.database.work() as work:
        return [each for each in await work.letters_unsent() if each.state is LetterState.SENDING and not each.event]


def of_another_version(letter: Letter) -> dict[str, Any]:
    return {"body": f"another version of {letter.id}"}


@pytest.mark.parametrize("restarts", [True, False])
async def test_a_second_try_sends_what_was_made_for_the_first(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, *, restarts: bool
) -> None:
    server = gathered.town.server
    server.trouble = lambda kind: Unavailable() if kind == SEND else None
    asked = server.say(COORDINATOR, gathered.own_room(COORDINATOR), f"!möten {gathered.code}")
    await gathered.town.step()
    (tried,) = await in_doubt(gathered)
    assert tried.made is not None
    monkeypatch.setattr(writing, "content_of", of_another_version)
    server.trouble = lambda _: None
    if restarts:
        await gathered.town.restart()
    await gathered.town.settle()
    (answer,) = gathered.people.answers_to(asked)
    assert list(answer.content.items()) == list(tried.made.content.items())
    assert not await in_doubt(gathered)


async def test_what_was_not_tried_yet_is_made_by_the_version_that_sends_it(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = gathered.now()
    monkeypatch.setattr(writing, "content_of", of_another_version)
    await gathered.says(COORDINATOR, f"!möten {gathered.code}")
    assert [said.body[:15] for said in gathered.said_since(moment)] == ["another version"]


async def test_a_letter_of_an_older_version_leaves_as_it_stands_after_an_upgrade(gathered: Gathered) -> None:
    content = {"msgtype": "m.text", "body": "written before", "m.mentions": {}, "m.relates_to": {"event_id": "$old"}}
    made, written = Made("m.room.message", content), gathered.town.clock.at
    old = Letter(LetterId("old"), gathered.people.case.id, ToCaseRoom(), "old", None, written, made=made)
    moment = gathered.now()
    async with gathered.town.bot.offline.database.work() as work:
        await work.post(old)
    await gathered.town.restart()
    await gathered.town.settle()
    (said,) = gathered.said_since(moment)
    assert (said.room, list(said.content.items())) == (gathered.people.case_room.id, list(content.items()))
    async with gathered.town.bot.offline.database.work() as work:
        sent = await work.letter(old.id)
    assert sent is not None
    assert (sent.event, sent.made) == (said.event, None)
