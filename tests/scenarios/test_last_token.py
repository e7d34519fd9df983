"""A sync answer's token is kept with the last of it, or after, never before; seldom while nothing comes (N8)."""

from datetime import timedelta

import pytest

from bot import lasttoken
from bot.answering import Answerer
from storage.database import Database
from tests.town.gathered import Gathered
from tests.town.people import MOTHER
from tests.town.town import COORDINATOR


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """A transaction each: whether it wrote something."""
    seen = list[bool]()
    commit = Database._commit

    async def counted(database: Database, draft: object, *, writes: bool) -> None:
        seen.append(writes)
        await commit(database, draft, writes=writes)  # type: ignore[arg-type] # handed on

    monkeypatch.setattr(Database, "_commit", counted)
    return seen


async def kept(gathered: Gathered) -> str | None:
    async with gathered.town.bot.offline.database.work() as work:
        return await work.token()


async def test_a_word_and_its_answer_are_two_transactions_that_write(gathered: Gathered, written: list[bool]) -> None:
    """Answered, with the token, and handed over; taken by the server."""
    await gathered.says(COORDINATOR, f"!plan {gathered.code}")
    assert written.count(True) == 2


async def test_the_token_is_kept_with_the_last_message_of_an_answer(gathered: Gathered) -> None:
    town, room = gathered.town, gathered.own_room(COORDINATOR)
    for _ in range(2):
        town.server.say(COORDINATOR, room, f"!plan {gathered.code}")
    before, answer = await kept(gathered), await town.server.sync(town._token, timedelta())
    first, last = answer.inbounds
    assert lasttoken.last_of(answer, town.server.user) is last
    await town.bot.offline.pipeline.hear(first)
    assert await kept(gathered) == before
    assert await town.bot.offline.pipeline.hear(last, answer.token)
    assert await kept(gathered) == answer.token


async def test_a_message_that_met_a_bug_keeps_no_token_by_itself(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    town, room = gathered.town, gathered.own_room(COORDINATOR)
    event = town.server.say(COORDINATOR, room, f"!plan {gathered.code}")
    answer = await town.server.sync(town._token, timedelta())
    with monkeypatch.context() as patch:
        patch.setattr(Answerer, "answer", None)
        assert not await town.bot.offline.pipeline.hear(answer.inbounds[0], answer.token)
        await town.bot.listener.take(answer, first_ever=False)
    assert await kept(gathered) == answer.token
    await town.settle()
    assert len(gathered.people.answers_to(event)) == 1


async def test_while_nothing_comes_the_token_is_kept_once_a_minute_and_a_start_doubles_nothing(
    gathered: Gathered, written: list[bool]
) -> None:
    town = gathered.town
    await gathered.says(MOTHER, "hej")
    before, said = await kept(gathered), len(gathered.people.messages())
    written.clear()
    for _ in range(3):
        await town._hear()
    assert await kept(gathered) == before != town._token
    assert True not in written
    await town.restart()
    await town.settle()
    assert len(gathered.people.messages()) == said
    town.clock.at += timedelta(seconds=lasttoken.BEHIND)
    await town._hear()
    assert await kept(gathered) == town._token
