"""Step 6: two promises enter the plan; the clock moves, and the reminder reaches the one who promised."""

from datetime import datetime
from typing import Final

from bot.demo.player import Player
from bot.demo.stage import Stage

_A_LITTLE_LATER: Final = datetime.fromisoformat("2026-12-01T11:00:00+01:00")
"""What is given to somebody at one sitting reaches them as one message, two minutes after the first."""
_DAY_BEFORE: Final = datetime.fromisoformat("2026-12-03T08:00:05+01:00")
"""A Thursday morning: the first promise is due on Friday."""


async def play(stage: Stage) -> None:
    """Each action has one owner and a date; the reminder comes the day before, to the owner alone."""
    before = {player: player.moment() for player in (stage.cast.school, stage.cast.police)}
    await _promise(stage)
    await _owners_hear(stage, before)
    await _remind(stage)


async def _promise(stage: Stage) -> None:
    coordinator = stage.cast.coordinator
    for command, owner in (
        ('!åtgärd ny "Ring kuratorn om tider" område=skola ansvarig=skola klart=4/12', "skola"),
        ('!åtgärd ny "Följ med till idrottshallen" område=fritid ansvarig=polis klart=18/12', "polis"),
    ):
        answer = await stage.ask(coordinator, stage.case_room, command)
        stage.holds("fact-promised", owner in answer.text, owner=owner)
    listed = await stage.ask(coordinator, stage.case_room, "!plan")
    both = "Ring kuratorn" in listed.text and "idrottshallen" in listed.text
    stage.holds("fact-plan", both)


async def _owners_hear(stage: Stage, before: dict[Player, int]) -> None:
    stage.set_clock(_A_LITTLE_LATER)
    for player, title in ((stage.cast.school, "Ring kuratorn"), (stage.cast.police, "idrottshallen")):
        given = stage.from_bot(stage.code, title, room=stage.private_room(player))
        await stage.shows("fact-owner-told", player, given, after=before[player], who=stage.part(player))


async def _remind(stage: Stage) -> None:
    cast = stage.cast
    await stage.settle(cast.school, cast.police)
    moments = {player: player.moment() for player in (cast.school, cast.police)}
    room = stage.private_room(cast.school)
    stage.set_clock(_DAY_BEFORE)
    reminder = stage.from_bot(stage.code, "I morgon", "Ring kuratorn", room=room)
    heard = await stage.shows("fact-reminded", cast.school, reminder, after=moments[cast.school])
    stage.holds("fact-mentioned", heard.mentions(cast.school.user) and heard.msgtype == "m.text")
    await stage.settle(cast.police)
    stage.holds("fact-owner-alone", not stage.texts_since(cast.police, moments[cast.police]))
    moment = cast.school.moment()
    await cast.school.reply(heard.room, heard.event, "klar")
    await stage.shows("fact-done-answered", cast.school, stage.from_bot("1", room=room), after=moment)
    listed = await stage.ask(cast.coordinator, stage.case_room, "!plan")
    stage.holds("fact-done", "Ring kuratorn" not in listed.text or "klar" in listed.text.casefold())
