"""Step 2: the bot starts, signs its device, makes the Samordningsrum and asks the coordinator in."""

from datetime import datetime
from typing import Final

from bot.demo.player import Player
from bot.demo.stage import Stage
from bot.demo.steps.rooms import is_as_made
from cases.ids import RoomId

UNIT: Final = "vaxjo-ungdom"
START: Final = datetime.fromisoformat("2026-12-01T09:00:00+01:00")
"""When the story begins for the bot: a Tuesday, whatever day it is played."""


async def play(stage: Stage) -> None:
    """The bot is a process of its own, with an identity that people can compare."""
    coordinator = stage.cast.coordinator
    stage.set_clock(START)
    await stage.bot.start()
    await stage.becomes("fact-asked-in", coordinator, lambda: _office(coordinator) is not None)
    stage.office = _office(coordinator) or stage.office
    await is_as_made(stage, stage.office, coordinator.room_name(stage.office) or UNIT)
    chain = await coordinator.chain_of(stage.bot_user)
    stage.holds("fact-bot-signed", chain.master is not None and len(chain.signed) == 1 and not chain.others)
    answer = await stage.ask(coordinator, stage.office, "!bot")
    key = str(coordinator.identity_of(stage.bot_user))
    stage.holds("fact-fingerprint", " ".join(key[at : at + 4] for at in range(0, len(key), 4)) in answer.text)


def _office(coordinator: Player) -> RoomId | None:
    """The room that names the unit, once they are in it; beside it they have a chat of their own with the bot."""
    joined = (room for room, membership in coordinator.rooms().items() if membership == "join")
    return next((room for room in joined if UNIT in (coordinator.room_name(room) or "")), None)
