"""Who may call a meeting, who is asked to it, and what a calendar file tells its reader (R13, R34, R50, R51)."""

from datetime import timedelta
from typing import Final

import pytest
from icalendar import Calendar

from bot.demo.calendarfiles import Received
from bot.demo.player import Player
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import Town

_ALLOWED: Final = {
    *("UID", "DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "ATTENDEE", "SUMMARY", "SEQUENCE", "CLASS"),
    *("LOCATION", "STATUS", "TRANSP"),
}
_NEVER: Final = (
    "polis",
    "skol",
    "soc",
    "samordn",
    "samira",
    "vh1",
    "ungdom",
    "samtycke",
    "brott",
    "sn 2026",
    "sig.local",
)


@pytest.mark.rule("R13")
async def test_before_consent_nobody_outside_socialtjansten_is_called(town: Town) -> None:
    police = await town.person("polis")
    case = await open_case(town, polis=police)
    moments = {player: player.moment() for player in case.people.values()}
    refused = await case.in_room("!möte kalla 8/12 15:00 plats=Familjehuset")
    assert refused.room == town.desk
    assert "Ingen utanför socialtjänsten kan kallas" in refused.text
    assert "informationsmöte" in refused.text
    await town.settle(*moments)
    assert "Inga möten är kallade" in (await case.at_desk("!möten CODE")).text
    assert not police.rooms()
    assert [town.said_to(player, moment) for player, moment in moments.items()] == [[]] * len(moments)


@pytest.mark.rule("R34")
async def test_the_police_call_no_meeting(town: Town) -> None:
    case = await open_case(town)
    await case.consent()
    await town.settle(case.skola)
    moment = case.skola.moment()
    refused = await case.in_room("!möte kalla 8/12 15:00", case.polis)
    assert refused.room == case.room, "it holds nothing private"
    assert refused.text.startswith("Det kan bara socialtjänsten göra.")
    await town.settle(case.skola)
    assert town.said_to(case.skola, moment) == [refused.text]
    assert "Inga möten är kallade" in (await case.at_desk("!möten CODE")).text


@pytest.mark.rule("R50")
async def test_an_actor_not_covered_on_the_day_is_left_out_and_asked_when_a_renewal_covers_them(town: Town) -> None:
    case = await open_case(town, polis=await town.person("polis"), skola=await town.person("skola"))
    last, day = (town.now().date() + timedelta(days=days) for days in (10, 20))
    await case.consent(through=last)
    school_later = case.paper("skola: grund", f"från {last + timedelta(days=1)}")
    await case.reply(await case.at_desk(school_later), "ja")
    moments = {player: player.moment() for player in (case.polis, case.skola, town.coordinator)}
    await case.in_room(f'!möte kalla {day} 15:00 skäl="Vi ses ändå"')
    school = await case.next_file(case.skola, moments[case.skola])
    left_out = town.says(case.code, "Kallas inte till M1: polis.", room=town.desk)
    await town.hears(town.coordinator, left_out, after=moments[town.coordinator])
    await town.settle(case.polis, case.skola)
    assert not any("Kallas inte" in text for text in town.said_to(case.skola, moments[case.skola]))
    assert not [heard for heard in case.polis.hearing.messages[moments[case.polis] :] if heard.msgtype == "m.file"]
    moment = case.skola.moment()
    both_later = case.paper(f"från {last + timedelta(days=1)}", "skola: grund", "polis: grund")
    await case.reply(await case.at_desk(both_later), "ja")
    police = await case.next_file(case.polis, moments[case.polis])
    assert (police.uid, police.sequence) == (school.uid, school.sequence)
    assert police.method == "REQUEST"
    await town.settle(case.skola)
    assert not [heard for heard in case.skola.hearing.messages[moment:] if heard.msgtype == "m.file"]


@pytest.mark.rule("R51")
async def test_no_calendar_file_of_a_whole_case_tells_what_it_is_about(town: Town) -> None:
    case = await open_case(town, polis=await town.person("polis"))
    await case.consent()
    for handle in ("vh1", "ungdom"):
        await case.greet(handle)
    since = {player: player.moment() for player in (*case.people.values(), town.coordinator)}
    first, second = (town.now().date() + timedelta(days=days) for days in (7, 14))
    await case.in_room(f"!möte kalla {first} 15:00 1h plats=Familjehuset")
    await case.in_room(f"!möte flytta M1 {first} 16:00")
    await case.in_room(f"!möte kalla {second} 13:00 45min plats=Familjehuset")
    await case.reply(await case.in_room("!möte ställ in M2"), "ja, ställ in M2")
    await town.settle()
    await case.at_desk("!samtycke återkalla CODE vh1 part=polis")
    await town.settle(*case.people.values())
    for player, before in since.items():
        files = await files_of(town, player, before)
        methods = ["REQUEST", "REQUEST", "REQUEST", "CANCEL"]
        assert [file.method for file in files] == methods + ["CANCEL"] * (player is case.polis)
        check(case, files)


async def files_of(town: Town, player: Player, after: int) -> list[Received]:
    """Every calendar file that someone got since then, oldest first, parsed."""
    found = [heard for heard in player.hearing.messages[after:] if town.by_bot(heard) and heard.msgtype == "m.file"]
    data = [await player.download(heard.content["file"]) for heard in found]
    return [Received(player.user, each, Calendar.from_ical(each)) for each in data]


def check(case: OpenCase, files: list[Received]) -> None:
    """Bare, neutral, private, one attendee that is the same always; DTSTAMP and SEQUENCE only rise."""
    for file in files:
        whole = file.data.decode().replace("\r\n ", "").casefold()
        assert not [word for word in (*_NEVER, case.code.casefold()) if word in whole]
        assert set(file.event) <= _ALLOWED
        assert len(file.attendees) == 1
        assert (str(file.event["SUMMARY"]), str(file.event["CLASS"])) == ("Möte", "PRIVATE")
    for uid in {file.uid for file in files}:
        same = [file for file in files if file.uid == uid]
        assert len({tuple(file.attendees) for file in same}) == 1
        stamps = [file.event.DTSTAMP for file in same]
        assert stamps == sorted(set(filter(None, stamps)))
        assert [file.sequence for file in same] == list(range(len(same)))
