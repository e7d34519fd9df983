"""Step 5: a network meeting is called, answered and moved; a second one is called and cancelled."""

import asyncio
from datetime import datetime
from typing import Final

from bot.demo.calendarfiles import Received
from bot.demo.player import Player
from bot.demo.stage import Stage
from bot.demo.steps.calendar import is_neutral, next_file
from cases.ids import EventId
from cases.papercode import code_in

PLACE: Final = "Familjehuset"
_FIRST: Final = datetime.fromisoformat("2026-12-08T15:00:00+01:00")
_MOVED: Final = datetime.fromisoformat("2026-12-09T15:00:00+01:00")


async def play(stage: Stage) -> None:
    """Each person has their own file; nobody's file names anybody else."""
    await _greet_family(stage)
    await _call(stage)
    await _answer(stage)
    await _move(stage)
    await _cancel_another(stage)


def invited(stage: Stage) -> tuple[Player, ...]:
    """Everyone who comes to a network meeting of this case."""
    cast = stage.cast
    return (cast.coordinator, cast.police, cast.school, cast.guardian, cast.youth)


async def _greet_family(stage: Stage) -> None:
    """Nothing goes to family before the coordinator says so, and then nothing before the code on the paper (R98)."""
    cast = stage.cast
    await stage.settle(cast.guardian, cast.youth)
    stage.holds("fact-family-untouched", not cast.guardian.rooms() and not cast.youth.rooms())
    for handle, player in (("vh1", cast.guardian), ("ungdom", cast.youth)):
        given = await stage.ask(cast.coordinator, stage.desk(cast.coordinator), f"!person hälsa {stage.code} {handle}")
        room = await stage.own_room(player)
        await stage.shows("fact-family-asked", player, stage.by_bot, who=stage.part(player))
        await player.say(room, str(code_in(given.text)))
        await stage.shows("fact-family-greeted", player, stage.from_bot("nu vet jag"), who=stage.part(player))


async def _call(stage: Stage) -> None:
    files = await _say_and_collect(stage, f"!möte kalla 8/12 15:00 1h plats={PLACE}", "fact-called")
    first = files[0]
    stage.holds("fact-requests", all(file.method == "REQUEST" and file.sequence == 0 for file in files))
    starts = {file.event.start for file in files}
    stage.holds("fact-same-meeting", {file.uid for file in files} == {first.uid} and starts == {_FIRST})
    addresses = {address for file in files for address in file.attendees}
    stage.holds("fact-own-file", len(addresses) == len(files) == len(invited(stage)), count=len(files))
    stage.holds("fact-neutral", all(is_neutral(stage.code, file) for file in files))


async def _answer(stage: Stage) -> None:
    """A *ja* as a reply to the file; the coordinator sees it in the list."""
    cast = stage.cast
    call = next(heard for heard in reversed(cast.school.hearing.messages) if heard.msgtype == "m.file")
    moment = cast.school.moment()
    await cast.school.reply(call.room, call.event, "ja")
    await stage.shows("fact-answered", cast.school, stage.from_bot("ja", room=call.room), after=moment)


async def _move(stage: Stage) -> None:
    files = await _say_and_collect(stage, "!möte flytta M1 9/12 15:00", "fact-moved")
    stage.holds("fact-asked-again", all(file.method == "REQUEST" and file.sequence == 1 for file in files))
    stage.holds("fact-moved-time", {file.event.start for file in files} == {_MOVED})
    answers = {file.event["ATTENDEE"].params["PARTSTAT"] for file in files}
    stage.holds("fact-answers-open", answers == {"NEEDS-ACTION"})


async def _cancel_another(stage: Stage) -> None:
    """Cancelling waits for a yes that names the meeting."""
    cast = stage.cast
    called = await _say_and_collect(stage, f"!möte kalla 15/12 13:00 45min plats={PLACE}", "fact-called-second")
    moments = {player: player.moment() for player in invited(stage)}
    question = await stage.ask(cast.coordinator, stage.case_room, "!möte ställ in M2")
    await stage.settle(*invited(stage))
    waiting = not any(_files(player, moments[player]) for player in invited(stage))
    stage.holds("fact-cancel-waits", waiting)
    await cast.coordinator.reply(question.room, question.event, "ja, ställ in M2")
    files = await _collect(stage, moments, "fact-cancelled")
    off = all(file.method == "CANCEL" and str(file.event["STATUS"]) == "CANCELLED" for file in files)
    stage.holds("fact-cancels", off and {file.uid for file in files} == {called[0].uid})
    stage.holds("fact-neutral", all(is_neutral(stage.code, file) for file in files))


async def _say_and_collect(stage: Stage, command: str, fact: str) -> list[Received]:
    moments = {player: player.moment() for player in invited(stage)}
    await stage.cast.coordinator.say(stage.case_room, command)
    return await _collect(stage, moments, fact)


async def _collect(stage: Stage, moments: dict[Player, int], fact: str) -> list[Received]:
    """The next file of each person, and that none got two."""
    waiting = (next_file(stage, player, moment) for player, moment in moments.items())
    files = list(await asyncio.gather(*waiting))
    await stage.settle(*moments)
    stage.holds(fact, all(len(_files(player, moment)) == 1 for player, moment in moments.items()), count=len(files))
    return files


def _files(player: Player, after: int) -> list[EventId]:
    return [heard.event for heard in player.hearing.messages[after:] if heard.msgtype == "m.file"]
