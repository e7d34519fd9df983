"""An older copy of both files put back by hand, on a real homeserver: everything is held, and said, and given back."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from cases.facts import ConsentsSuspended, Removed
from cases.facts.rooms import Gone
from cases.ids import RoomId
from storage.checkpoint import found_in
from storage.folder import JOURNAL, KEYS
from storage.verify import copy_journal
from tests.live.rules.casefile import FAREWELL, OpenCase, open_case
from tests.live.rules.facts import of_case
from tests.live.rules.town import Town, running

WITHIN: Final = 40.0


@pytest_asyncio.fixture
async def own_town(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with running(synapse, tmp_path_factory.mktemp("set-back")) as town:
        yield town


def both(of: Path, to: Path) -> None:
    """The two databases as they lie there, and nothing that SQLite had put beside them."""
    to.mkdir(exist_ok=True)
    for name in (JOURNAL, KEYS):
        for left in to.glob(f"{name}*"):
            left.unlink()
        shutil.copy(of / name, to / name)


def both_while_it_runs(of: Path, to: Path) -> None:
    """The journal first, the keys after."""
    to.mkdir()
    copy_journal(of, to / JOURNAL)
    shutil.copy(of / KEYS, to / KEYS)


async def ends(town: Town) -> None:
    """In order: the last checkpoint is read by the coordinator before the bot is gone."""
    before = checkpoints(town.coordinator)
    await town.bot.stop()
    player = town.coordinator
    await player.until(lambda: checkpoints(player) > before, WITHIN, what="the last checkpoint")


def checkpoints(player: Player) -> int:
    return sum(bool(found_in(heard.text)) for heard in player.hearing.messages)


def farewells(case: OpenCase, player: Player) -> int:
    return sum(FAREWELL in text for text in case.told(player, 0))


async def a_copy_is_put_back(town: Town, case: OpenCase, vh1: RoomId, copy: Path, *, stopped: bool) -> Player:
    """A copy; then the police are taken out and somebody from school, given here, is let in; then the copy again."""
    if stopped:
        await ends(town)
        both(town.bot.data, copy)
        await town.bot.start()
    else:
        both_while_it_runs(town.bot.data, copy)
    await case.vh1.say(vh1, "ta bort polisen")
    await town.goes_out(case.polis, case.room)
    await town.hears(case.polis, town.says(case.code, FAREWELL))
    late = await town.person("sen")
    await case.at_desk(f"!aktör ny CODE part=skola {late.user}")
    await town.comes_in(late, case.room)
    await town.settle(case.polis, late)
    await ends(town)
    both(copy, town.bot.data)
    await town.bot.start()
    return late


async def nothing_untrue_was_said(town: Town, case: OpenCase, since: int) -> None:
    heard = "\n".join(town.said_to(town.coordinator, since))
    assert "själv lämnat" not in heard
    assert "tvingades in" not in heard
    facts = await of_case(town.bot, case.code)
    assert any(isinstance(fact, ConsentsSuspended) for fact in facts)
    assert not any(isinstance(fact, Removed) and fact.why == Gone.LEFT_ALONE for fact in facts)
    assert "Traceback" not in town.bot.log.read_text(errors="replace")


@pytest.mark.rule("R1", "R9", "R29")
@pytest.mark.threat("backups")
@pytest.mark.parametrize(("stopped", "words"), [(True, "mina nycklar"), (False, "kontrollraderna")])
async def test_an_older_copy_lets_nobody_in_says_what_is_so_and_is_put_right_by_the_coordinator(
    own_town: Town, tmp_path: Path, *, stopped: bool, words: str
) -> None:
    town = own_town
    case = await open_case(town)
    vh1 = await case.greet("vh1")
    await case.consent()
    await town.settle(case.polis, case.skola)
    since = town.coordinator.moment()
    late = await a_copy_is_put_back(town, case, vh1, tmp_path / "copy", stopped=stopped)
    told = await town.hears(town.coordinator, town.says("en gammal kopia", words, room=town.office))
    assert f"!samtycke gäller {case.code}" in told.text
    for player in (late, case.skola):
        await town.goes_out(player, case.room)
    await town.settle(case.polis, case.skola, late)
    assert await town.synapse.members(case.room) == {town.bot_user, town.coordinator.user}
    await nothing_untrue_was_said(town, case, since)
    await case.at_desk("!samtycke återkalla CODE vh1 part=polis")
    await case.at_desk("!samtycke gäller CODE")
    await town.comes_in(case.skola, case.room)
    await town.settle(case.polis, case.skola)
    assert case.polis.user not in await town.synapse.members(case.room)
    assert farewells(case, case.polis) == 1
    assert farewells(case, case.skola) == 0
