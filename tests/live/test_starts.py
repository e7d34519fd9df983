"""A bot that is ended, killed or left without its server: what fell due is acted on, and each command answered once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta

import pytest
import pytest_asyncio

from cases.dues import STOCKHOLM
from cases.facts import PersonTakenOut
from tests.live.lean import LeanSynapse
from tests.live.rules.casefile import CHANGED, FAREWELL, open_case
from tests.live.rules.facts import of_case
from tests.live.rules.town import Town, running

WITHIN = 40.0


@pytest_asyncio.fixture(scope="module")
async def lonely(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town whose homeserver may be switched off."""
    async with LeanSynapse() as server, running(server, tmp_path_factory.mktemp("lonely")) as town:
        yield town


async def end(town: Town) -> int | None:
    """End the bot as an operator does: SIGTERM; the code it ends with."""
    process = town.bot._process
    assert process is not None
    await town.bot.stop()
    return process.returncode


async def taken_out(town: Town, code: str) -> set[str]:
    """Why people were taken out of a case, as the journal has it."""
    return {fact.why for fact in await of_case(town.bot, code) if isinstance(fact, PersonTakenOut)}


async def test_a_bot_that_is_told_to_end_ends_with_zero_and_says_nothing_twice_at_the_next_start(lonely: Town) -> None:
    answer = await lonely.ask(lonely.coordinator, lonely.desk, "!ärenden")
    assert await end(lonely) == 0
    since = lonely.coordinator.moment()
    await lonely.bot.start()
    await lonely.settle()
    heard = lonely.said_to(lonely.coordinator, since, lonely.desk)
    assert len(heard) == 1  # the answer that settling waits for
    assert answer.text not in heard
    log = lonely.bot.log.read_text(errors="replace")
    assert "Traceback" not in log


async def test_commands_given_around_a_kill_are_each_answered_once(lonely: Town) -> None:
    town = lonely
    before = [await town.coordinator.say(town.desk, "!ärenden") for _ in range(3)]
    await town.bot.kill()
    meanwhile = [await town.coordinator.say(town.desk, "!ärenden") for _ in range(3)]
    await town.bot.start()
    after = [await town.coordinator.say(town.desk, "!ärenden") for _ in range(3)]
    await town.settle()
    asked = [*before, *meanwhile, *after]
    answered = [heard.reply_to for heard in town.coordinator.hearing.messages if town.by_bot(heard)]
    assert [answered.count(event) for event in asked] == [1] * len(asked)


@pytest.mark.rule("R7", "R94")
async def test_a_consent_that_ends_while_the_server_is_down_is_acted_on_before_the_server_is_back(lonely: Town) -> None:
    town = lonely
    case = await open_case(town)
    await case.consent(through=town.now().date() + timedelta(days=1))
    await town.settle(case.polis, case.skola)
    since = {player: player.moment() for player in (case.polis, case.skola, town.coordinator)}
    assert await end(town) == 0
    await town.synapse.stop()
    past = datetime.combine(town.now().date() + timedelta(days=3), time(10), STOCKHOLM)
    town.bot.set_clock(past)
    await town.bot.start()
    async with asyncio.timeout(WITHIN):
        while await taken_out(town, case.code) != {"expired"}:
            town.bot.check()
            await asyncio.sleep(0.1)
    await town.synapse.start()
    for player in (case.polis, case.skola):
        await town.goes_out(player, case.room)
        await town.hears(player, town.says(case.code, FAREWELL), after=since[player])
    late = town.says(case.code, "har gått ut", "Det här kommer sent.", room=town.desk)
    await town.hears(town.coordinator, late, after=since[town.coordinator])
    await town.settle()
    assert town.said_to(town.coordinator, since[town.coordinator], case.room) == [CHANGED]
    assert await town.synapse.members(case.room) == {town.bot_user, town.coordinator.user}
    assert "Traceback" not in town.bot.log.read_text(errors="replace")
