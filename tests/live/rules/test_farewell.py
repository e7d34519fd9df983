"""The removed read their farewell and cancelled times in a chat they are still in; then it closes (R29)."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.demo.hearing import Heard
from tests.live.rules.casefile import FAREWELL, OpenCase, open_case
from tests.live.rules.town import Town

NOBODY_READS = "Här läser ingen längre. Ring Samira 0470-123 45. Är det fara? Ring 112."


async def gone(town: Town) -> tuple[OpenCase, Sequence[Heard]]:
    """A case whose guardian has just taken the police out; and what the police have heard since."""
    case = await open_case(town, polis=await town.person("polis"), vh1=await town.person("vh1", family=True))
    await case.consent()
    room = await case.greet("vh1")
    day = (town.now() + timedelta(days=9)).date()
    await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset")
    await town.settle(case.polis)
    since = case.polis.moment()
    await case.vh1.say(room, "ta bort polisen")
    await town.goes_out(case.polis, case.room)
    await case.next_file(case.polis, since)
    await town.settle(case.polis)
    return case, [heard for heard in case.polis.hearing.messages[since:] if town.by_bot(heard)]


@pytest.mark.rule("R29")
async def test_the_farewell_is_read_in_a_chat_its_reader_is_in_and_a_receipt_closes_that(town: Town) -> None:
    case, (text, off, cancelled) = await gone(town)
    own, police = text.room, case.polis
    assert (text.text, text.msgtype) == (f"{case.code} · {FAREWELL}", "m.text")
    assert text.mentions(police.user)
    assert (cancelled.room, cancelled.msgtype) == (own, "m.file")
    assert (off.room, off.text.endswith(" är avbokad.")) == (own, True)
    assert cancelled.text == "mote.ics"
    assert own in town.own_rooms(police)
    assert police.hearing.moved_at(police.user, own, "leave") == [], "out, and asked in again to be told"
    since = police.moment()
    await police.say(own, "Vad betyder det här?")
    answer = await town.hears(police, town.says(NOBODY_READS), after=since)
    await police.shows_read(own, text.event)
    await police.shows_read(own, answer.event, private=True)
    await town.settle(police)
    assert town.said_to(police, since) == [f"{case.code} · {NOBODY_READS}"]
    assert own in town.own_rooms(police), "the cancelled time is not shown as read, or for nobody to see"
    await police.shows_read(own, answer.event)
    await town.goes_out(police, own)
    assert town.said_to(police, since) == [f"{case.code} · {NOBODY_READS}"]


@pytest.mark.rule("R29")
async def test_without_a_receipt_the_chat_closes_a_day_after_the_farewell_was_sent(town: Town) -> None:
    case, (text, *_) = await gone(town)
    await town.set_clock(town.now() + timedelta(hours=23))
    await town.settle(case.polis)
    assert text.room in town.own_rooms(case.polis)
    await town.set_clock(town.now() + timedelta(hours=1, minutes=1))
    await town.goes_out(case.polis, text.room)
