"""Step 4: the server's administrator forces a stranger in and fails; a private command leaves no trace in the room."""

import asyncio

from bot.demo.hearing import Heard
from bot.demo.player import Player
from bot.demo.stage import Stage
from bot.demo.steps.rooms import power_of, state_of
from bot.demo.wire import Refused
from bot.demo.words import say

_TRIES = 10


async def play(stage: Stage) -> None:
    """`make_room_admin` acts in the bot's own name: power 100 and an invitation. Nothing comes of it."""
    await _force_in(stage)
    await _put_right(stage)
    await _asked_in_the_wrong_room(stage)


async def _force_in(stage: Stage) -> None:
    """While the bot has answers to give in that very room."""
    stranger = stage.cast.stranger
    for _ in range(_TRIES):
        await stage.cast.coordinator.catch_up()
        for question in ("!plan", "!möten"):
            await stage.cast.coordinator.say(stage.case_room, question)
        await stage.synapse.make_room_admin(stage.case_room, stranger.user)
        try:
            await stranger.join(stage.case_room)
        except Refused:  # the invitation was taken back before it could be used
            stage.transcript.happened(say("invitation-gone"))
            continue
        stage.transcript.happened(say("forced-in", room=stage.code))
        return


async def _put_right(stage: Stage) -> None:
    cast, stranger = stage.cast, stage.cast.stranger
    await stage.goes_out("fact-stranger-out", stranger, stage.case_room)
    told = stage.from_bot(stage.code, stranger.user)
    alarm = await stage.shows("fact-stranger-told", cast.coordinator, told)
    stage.holds("fact-told-in-private", alarm.room == stage.private_room(cast.coordinator))
    await _until_power_is_back(stage)
    await stage.settle(*cast.everyone())
    stage.holds("fact-frozen", len(_said_meanwhile(stage)) <= 1)
    stage.holds("fact-stranger-no-key", stranger.keys_for(stage.case_room) == 0)
    read = [heard for heard in stranger.hearing.in_room(stage.case_room) if heard.text]
    stage.holds("fact-stranger-read-nothing", not read)
    later = await stage.ask(cast.coordinator, stage.case_room, "!möten")
    await cast.police.wait_for(lambda heard: heard.event == later.event)
    stage.holds("fact-room-goes-on", stranger.keys_for(stage.case_room) == 0)


def _said_meanwhile(stage: Stage) -> list[Heard]:
    """What the bot said in the room between the stranger's coming and going, by the server's own clock.

    One answer may have been on its way when the stranger came: encrypted already, for those who were there before.
    """
    hearing, stranger = stage.cast.coordinator.hearing, stage.cast.stranger.user
    came = hearing.moved_at(stranger, stage.case_room, "join")
    went = hearing.moved_at(stranger, stage.case_room, "leave")
    said = stage.bot_said(stage.cast.coordinator, stage.case_room, 0)
    return [heard for heard in said if came and came[-1] < heard.sent_at < went[-1]]


async def _until_power_is_back(stage: Stage) -> None:
    """The guard does it at its next look, which follows the removal."""
    stranger, levels = stage.cast.stranger.user, {}
    for _ in range(100):
        levels = (await state_of(stage, stage.case_room))["m.room.power_levels"]
        if await power_of(stage, stage.case_room, stranger) == 0:
            break
        await asyncio.sleep(0.1)
    stage.holds("fact-power-back", stranger not in levels.get("users", {}) and not levels.get("users"))


async def _asked_in_the_wrong_room(stage: Stage) -> None:
    """`!samtycke` typed among others: taken away, answered in private (R90)."""
    cast = stage.cast
    await stage.settle(cast.police, cast.school)
    before = {player: player.moment() for player in (cast.police, cast.school, cast.coordinator)}
    typed = await cast.coordinator.say(stage.case_room, "!samtycke")
    grid = stage.from_bot(stage.code, "närvaro", "vh1")
    answer = await stage.shows("fact-grid-private", cast.coordinator, grid, after=before[cast.coordinator])
    stage.holds("fact-told-in-private", answer.room == stage.private_room(cast.coordinator))
    await stage.becomes("fact-command-redacted", cast.police, lambda: cast.police.redacted(typed))
    hint = stage.from_bot("Svar i din chatt med mig", room=stage.case_room)
    await stage.shows("fact-only-a-hint", cast.police, hint, after=before[cast.police])
    await stage.settle(cast.police, cast.school)
    seen = [text for player in (cast.police, cast.school) for text in _texts(player, before[player])]
    stage.holds("fact-no-grid", not any("närvaro" in text or "vh1" in text for text in seen))


def _texts(player: Player, after: int) -> list[str]:
    return [heard.text.casefold() for heard in player.hearing.messages[after:]]
