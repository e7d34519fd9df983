"""Step 7: the guardian takes the police out with three words; who is told what stands in the domain's own words."""

import time
from typing import Final

from bot.demo.player import Player
from bot.demo.stage import Stage
from bot.demo.steps.calendar import is_neutral, next_file

_WITHIN: Final = 5.0
"""Seconds from the word to the open door (R9)."""
_FAREWELL: Final = (
    "Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren."
)
_OFF: Final = " är avbokad."
_CHANGED: Final = "Gruppen har ändrats. Samordnaren hör av sig."
_DONE: Final = (
    "Det är gjort. Här är mer om det, läs när du vill.",
    "Från och med nu får polisen inte veta något nytt, och de kommer inte på mötena.",
    "Det de redan har läst har de kvar.",
    "Du behöver inte säga varför.",
    "Samira ringer dig.",
    "Blev det fel? Skriv fel.",
)


async def play(stage: Stage) -> None:
    """Removal first, words after; nobody hears who or why but the coordinator (R9, R29, R94)."""
    cast = stage.cast
    people = (cast.coordinator, cast.police, cast.school, cast.guardian, cast.youth)
    await stage.settle(*people)
    moments = {player: player.moment() for player in people}
    room = await stage.own_room(cast.guardian)
    began = time.monotonic()
    await cast.guardian.say(room, "ta bort polisen")
    await stage.goes_out("fact-police-out", cast.police, stage.case_room)
    stage.holds("fact-at-once", time.monotonic() - began < _WITHIN, seconds=f"{time.monotonic() - began:.1f}")
    answer = await stage.shows("fact-withdrawn-told", cast.guardian, stage.from_bot(*_DONE, room=room))
    told = stage.from_bot(stage.code, "vh1", "polis")
    private = await stage.shows("fact-coordinator-told", cast.coordinator, told, after=moments[cast.coordinator])
    stage.holds("fact-told-in-private", private.room == stage.private_room(cast.coordinator))
    changed = stage.from_bot(_CHANGED, room=stage.case_room)
    heard = await stage.shows("fact-room-told", cast.school, changed, after=moments[cast.school])
    removed_at = cast.police.hearing.moved_at(cast.police.user, stage.case_room, "leave")
    stage.holds("fact-removal-first", max(removed_at) <= min(answer.sent_at, private.sent_at, heard.sent_at))
    await _farewell(stage, moments[cast.police])
    await _nothing_more(stage, moments)


async def _farewell(stage: Stage, moment: int) -> None:
    """One text and one CANCEL for the police alone: their address, the old time, no word of the others."""
    police = stage.cast.police
    farewell = await stage.shows("fact-farewell", police, stage.from_bot(_FAREWELL), after=moment)
    cancel = await next_file(stage, police, moment)
    known = [file for file in stage.files.all if (file.user, file.uid) == (police.user, cancel.uid)][-2]
    alone = cancel.method == "CANCEL" and "STATUS" not in cancel.event and cancel.sequence == known.sequence + 1
    same = (cancel.attendees, cancel.event.start) == (known.attendees, known.event.start)
    stage.holds("fact-own-cancel", alone and same and is_neutral(stage.code, cancel))
    await stage.settle(police)
    stage.holds("fact-farewell-in-peace", not police.hearing.moved_at(police.user, farewell.room, "leave"))
    last = [heard for heard in police.hearing.messages if heard.room == farewell.room][-1]
    await police.shows_read(farewell.room, last.event)
    await stage.goes_out("fact-own-room-closed", police, farewell.room)


async def _nothing_more(stage: Stage, moments: dict[Player, int]) -> None:
    """Life in the room goes on; the police hear nothing of it, and the others not why."""
    cast = stage.cast
    heard = [heard.text for heard in stage.bot_said(cast.school, stage.case_room, moments[cast.school])]
    stage.holds("fact-room-told-once", heard == [_CHANGED])
    await stage.ask(cast.coordinator, stage.case_room, "!plan")
    await stage.settle(*moments)
    _police_hear_nothing(stage, moments[cast.police])
    inside = await stage.synapse.members(stage.case_room)
    stage.holds("fact-school-stays", inside == {stage.bot_user, cast.coordinator.user, cast.school.user})
    seen = [text.casefold() for text in stage.texts_since(cast.school, moments[cast.school])]
    stage.holds("fact-not-why", not any("polis" in text or "vh1" in text for text in seen if not text.startswith("!")))
    stage.holds("fact-office-untold", not stage.bot_said(cast.coordinator, stage.office, moments[cast.coordinator]))
    stage.holds("fact-youth-untold", not stage.texts_since(cast.youth, moments[cast.youth]))


def _police_hear_nothing(stage: Stage, moment: int) -> None:
    """Their farewell and the one time that is off, in words and as a file; the case room is one that they have left."""
    police = stage.cast.police
    came = [message for message in police.hearing.messages[moment:] if message.text.strip()]
    files = [message for message in came if message.msgtype == "m.file"]
    said = [message.text for message in came if message not in files and _FAREWELL not in message.text]
    off = len(said) == len(files) == 1 and said[0].endswith(_OFF)
    stage.holds("fact-nothing-more", off and police.rooms().get(stage.case_room) == "leave")
