"""Step 3: the case is opened and the paper registered; nobody comes in before everyone has said yes."""

import re
from typing import Final

from bot.demo.stage import Stage
from bot.demo.steps.rooms import is_as_made
from cases.ids import EventId, RoomId

_CODE: Final = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+-\d\d\b")
_PAPER: Final = """!samtycke papper {code} 2026-11-27 SN 2026/123:4
ja ungdom
skola: grund, närvaro, plan
polis: grund, umgänge, plan
till 2027-05-26"""


async def play(stage: Stage) -> None:
    """One message opens, one registers the paper; police and school wait until the guardian's yes is in."""
    await _open(stage)
    before = await stage.cast.coordinator.say(stage.case_room, "En rad till mig själv, innan någon annan är här.")
    await _one_yes(stage)
    await _both_yes(stage)
    await _first_words(stage, before)


async def _open(stage: Stage) -> None:
    cast = stage.cast
    block = (
        f"!öppna\nfödd 2011-05-14\nbeslut bistånd SN 2026/123\nungdom {cast.youth.user}\n"
        f"vh1 {cast.guardian.user}\nskola {cast.school.user}\npolis {cast.police.user}"
    )
    moment = cast.coordinator.moment()
    await cast.coordinator.say(stage.office, block)
    opened = stage.shows(
        "fact-opened",
        cast.coordinator,
        lambda heard: stage.by_bot(heard) and bool(_CODE.search(heard.text)),
        after=moment,
    )
    found = _CODE.search((await opened).text)
    stage.code = found[0] if found else ""
    await stage.becomes("fact-case-room", cast.coordinator, lambda: _case_room(stage) is not None, code=stage.code)
    stage.case_room = _case_room(stage) or stage.case_room
    await is_as_made(stage, stage.case_room, stage.code)


def _case_room(stage: Stage) -> RoomId | None:
    player = stage.cast.coordinator
    joined = (room for room, membership in player.rooms().items() if membership == "join")
    return next((room for room in joined if player.room_name(room) == stage.code), None)


async def _one_yes(stage: Stage) -> None:
    """The young person's yes alone lets nobody in, and only the coordinator hears what is missing."""
    cast = stage.cast
    moment = cast.coordinator.moment()
    await cast.coordinator.say(stage.desk(cast.coordinator), _PAPER.format(code=stage.code))
    missing = stage.from_bot(stage.code, "vh1", "!samtycke svara")
    told = await stage.shows("fact-missing-told", cast.coordinator, missing, after=moment)
    stage.holds("fact-told-in-private", told.room == stage.private_room(cast.coordinator))
    await stage.settle(cast.police, cast.school)
    outside = not cast.police.rooms() and not cast.school.rooms()
    stage.holds("fact-waiting-outside", outside)


async def _both_yes(stage: Stage) -> None:
    """With the guardian's yes the card is shown; the coordinator's *ja* lets both in."""
    cast = stage.cast
    moment = cast.coordinator.moment()
    await cast.coordinator.say(stage.desk(cast.coordinator), f"!samtycke svara {stage.code} vh1 ja 2026-11-30")
    card = await stage.shows("fact-card", cast.coordinator, stage.from_bot(stage.code, "polis", "ja"), after=moment)
    await stage.settle(cast.police, cast.school)
    stage.holds("fact-still-outside", not cast.police.rooms() and not cast.school.rooms())
    await cast.coordinator.reply(card.room, card.event, "ja")
    for player in (cast.school, cast.police):
        await stage.comes_in("fact-let-in", player, stage.case_room)
    await stage.settle(cast.guardian, cast.youth)
    inside = await stage.synapse.members(stage.case_room)
    staff = {cast.coordinator.user, cast.police.user, cast.school.user, stage.bot_user}
    stage.holds("fact-only-these", inside == staff)


async def _first_words(stage: Stage, before: EventId) -> None:
    """Those who are in read each other; what was said before they came they cannot read (R26)."""
    cast = stage.cast
    greeting = await cast.coordinator.say(stage.case_room, "Välkomna! Här talar vi om det som samtycket gäller.")
    for player in (cast.school, cast.police):
        await stage.shows("fact-reads", player, lambda heard: heard.event == greeting, who=stage.part(player))
    early = [player for player in (cast.school, cast.police) if player.has_read(before)]
    stage.holds("fact-nothing-earlier", not early)
