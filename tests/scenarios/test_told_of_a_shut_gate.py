"""A rule breaks at a look, and the bot dies in the middle: the gate is shut, and the coordinators hear of it (R10)."""

from typing import NoReturn

import pytest

from bot.letters import leaving
from cases.facts import GateShut
from tests.town.gathered import Gathered
from tests.town.killing import Killed, Killer
from tests.town.town import COORDINATOR

TOLD = "gick inte att räkna ut"


def broken(*_: object) -> NoReturn:
    raise ZeroDivisionError("planted")


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
@pytest.mark.parametrize("hit", range(12, 20))
async def test_wherever_the_bot_dies_the_coordinators_hear_once_that_a_gate_is_shut(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, hit: int
) -> None:
    town, moment, killer = gathered.town, gathered.now(), Killer()
    monkeypatch.setattr(leaving, "may_receive", broken)
    town.server.say(COORDINATOR, gathered.people.case_room.id, "!möte kalla tis 15 plats=Skolan")
    killer.aim("work.committed", hit)
    with killer.watching():
        with pytest.raises(Killed):
            await town.settle()
        await town.close()
    killer.spare()
    await town.start()
    await town.settle()
    assert gathered.people.inside() == {COORDINATOR}
    assert sum(isinstance(fact, GateShut) for fact in await gathered.facts()) == 1
    assert len([text for text in gathered.said_in(gathered.people.office_room(), moment) if TOLD in text]) == 1
