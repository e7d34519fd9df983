"""The clock alone lets people out and reminds them: at midnight in silence, at eight in words (R7, R64, R94)."""

from datetime import datetime, time, timedelta

import pytest

from bot.demo.player import Player
from cases.dues import STOCKHOLM
from tests.live.rules.casefile import CHANGED, FAREWELL, OpenCase, open_case
from tests.live.rules.town import Town


async def fresh_case(town: Town) -> OpenCase:
    """A case whose police and school are in no other."""
    return await open_case(town, polis=await town.person("polis"), skola=await town.person("skola"))


def at(town: Town, days: int, clock: time) -> datetime:
    """So many days from today, at this time on the wall."""
    return datetime.combine(town.now().date() + timedelta(days=days), clock, STOCKHOLM)


@pytest.mark.rule("R7", "R94")
@pytest.mark.threat("time")
async def test_consent_holds_through_its_last_minute_and_ends_in_silence_until_morning(town: Town) -> None:
    case = await fresh_case(town)
    outside: tuple[Player, ...] = (case.polis, case.skola)
    family = (case.vh1, case.ungdom)
    await case.consent(through=town.now().date() + timedelta(days=1))
    night, morning = at(town, 2, time(0, 1)), at(town, 2, time(8, 0, 5))
    await town.set_clock(at(town, 1, time(23, 59)))
    still = await case.in_room("!plan", case.polis)
    assert still.text == "Inget är lovat just nu."
    assert await town.synapse.members(case.room) == {town.bot_user, town.coordinator.user, *(p.user for p in outside)}
    everyone = (*outside, *family, town.coordinator, town.colleague)
    since = {player: player.moment() for player in everyone}
    await town.set_clock(night)
    for player in outside:
        await town.goes_out(player, case.room)
    await town.settle(*everyone)
    quiet = [player for player in everyone if player is not town.coordinator]
    assert [town.said_to(player, since[player]) for player in quiet] == [[]] * len(quiet)
    assert case.told(town.coordinator, since[town.coordinator]) == []
    assert town.said_to(town.coordinator, since[town.coordinator], case.room) == []
    await town.set_clock(morning)
    for player in outside:
        await town.hears(player, town.says(case.code, FAREWELL), after=since[player])
    ended = town.says(case.code, "har gått ut", "Borttagna:", "polis", "skola", room=town.desk)
    await town.hears(town.coordinator, ended, after=since[town.coordinator])
    await town.settle(*everyone)
    for player in outside:
        assert town.said_to(player, since[player]) == [f"{case.code} · {FAREWELL}"]
    assert town.said_to(town.coordinator, since[town.coordinator], case.room) == [CHANGED]
    assert [town.said_to(player, since[player]) for player in family] == [[], []]
    assert len(case.told(town.coordinator, since[town.coordinator])) == 1


@pytest.mark.rule("R64")
async def test_a_reminder_reaches_its_owner_alone_and_none_reaches_an_owner_who_is_out(town: Town) -> None:
    case = await fresh_case(town)
    await case.consent()
    due = at(town, 3, time(12)).date()
    await case.in_room(f'!åtgärd ny "Ta med schemat" område=fritid ansvarig=polis klart={due}')
    await case.in_room(f'!åtgärd ny "Ring kuratorn" område=skola ansvarig=skola klart={due}')
    out = case.polis.moment()
    await case.at_desk("!aktör bort CODE polis")
    await town.hears(case.polis, town.says(FAREWELL), after=out)
    await town.settle(case.polis, case.skola, town.coordinator)
    since = {player: player.moment() for player in (case.polis, case.skola, town.coordinator)}
    await town.set_clock(at(town, 2, time(8, 0, 5)))
    reminder = town.says(case.code, "I morgon ska det här vara klart", "Ring kuratorn")
    heard = await town.hears(case.skola, reminder, after=since[case.skola])
    assert heard.room in town.own_rooms(case.skola)
    assert heard.mentions(case.skola.user)
    assert "schemat" not in heard.text
    await town.set_clock(at(town, 4, time(8, 0, 5)))
    late = town.says(case.code, "skulle ha varit klar", "Ring kuratorn", room=town.desk)
    await town.hears(town.coordinator, late, after=since[town.coordinator])
    await town.settle(case.polis, case.skola)
    assert town.said_to(case.polis, since[case.polis]) == []
    assert [text for text in town.said_to(case.skola, since[case.skola]) if "schemat" in text] == []
    assert town.said_to(town.coordinator, since[town.coordinator], case.room) == []


@pytest.mark.rule("R19")
async def test_a_paper_of_their_own_that_begins_on_the_eighteenth_birthday_leaves_no_gap(town: Town) -> None:
    birthday = town.now().date() + timedelta(days=1)
    case = await open_case(town, born=f"{birthday.replace(year=birthday.year - 18)}", polis=await town.person("polis"))
    await case.consent()
    own = case.paper(f"från {birthday}", "skola: grund", "polis: grund", yes="ungdom", reference="SN 2026/123:8")
    await case.reply(await case.at_desk(own), "ja")
    await town.settle(case.polis)
    since = case.polis.moment()
    await town.set_clock(at(town, 1, time(8, 0, 5)))
    await town.settle(case.polis)
    assert case.polis.hearing.moved_at(case.polis.user, case.room, "leave") == []
    assert [text for text in town.said_to(case.polis, since) if FAREWELL in text] == []
    assert case.polis.user in await town.synapse.members(case.room)


@pytest.mark.rule("R19", "R94")
async def test_at_eighteen_the_papers_of_childhood_end_and_the_guardian_hears_nothing_more(town: Town) -> None:
    tomorrow = town.now().date() + timedelta(days=1)
    guardian = await town.person("vh1", family=True)
    case = await open_case(town, born=f"{tomorrow.replace(year=tomorrow.year - 18)}", vh1=guardian)
    await case.consent()
    room = await case.greet("vh1")
    await town.settle(guardian, case.skola)
    since = {player: player.moment() for player in (guardian, case.polis, town.coordinator)}
    await town.set_clock(at(town, 1, time(8, 0, 5)))
    for player in (case.polis, case.skola):
        await town.goes_out(player, case.room)
    await town.hears(case.polis, town.says(case.code, FAREWELL), after=since[case.polis])
    told = town.says(case.code, "Ungdomen har fyllt 18 år.", "polis", "skola", room=town.desk)
    await town.hears(town.coordinator, told, after=since[town.coordinator])
    await guardian.say(room, "när")
    await town.settle(guardian)
    assert town.said_to(guardian, since[guardian]) == []
    assert town.said_to(town.coordinator, since[town.coordinator], case.room) == [CHANGED]
