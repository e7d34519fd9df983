"""What is no command, or half of one, or not theirs to give: the right answer or silence, and nothing changed."""

from collections.abc import AsyncIterator
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.hearing import Heard
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.facts import changes
from tests.live.rules.town import Town

CANARY: Final = "kanariefågel"
"""Stands in what is typed here, and must stand nowhere in the bot's log."""


@pytest_asyncio.fixture(scope="module")
async def case(town: Town) -> AsyncIterator[OpenCase]:
    """A case with everyone in it, who have all been answered once."""
    case = await open_case(town)
    await case.consent()
    await case.in_room("!bot", case.skola)
    await case.in_room("!samtycke", case.skola)
    await town.settle(*case.people.values())
    yield case


async def answered(case: OpenCase, text: str) -> str:
    """The answer at the coordinator's desk, after which the journal holds nothing new."""
    before = await changes(case.town.bot)
    answer = await case.at_desk(text)
    assert await changes(case.town.bot) == before
    return answer.text


async def unheard(case: OpenCase, *events: str, since: int) -> None:
    """Nobody got an answer of any kind to these, in any room that the coordinator or the school reads."""
    town = case.town
    await town.settle(case.skola)
    heard: list[Heard] = [*town.coordinator.hearing.messages[since:], *case.skola.hearing.messages]
    assert not [each for each in heard if town.by_bot(each) and each.reply_to in events]
    assert town.said_to(town.coordinator, since, case.room) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"!{CANARY} CODE", "Jag känner inte igen"),
        ("!samtycke paper CODE", "Menade du det här?"),
        ("!möte kalla CODE", "När? Skriv till exempel tis 15"),
        ("!möte flytta CODE", "Vilket möte?"),
        ("!möte kalla CODE 31/2 15:00", 'Jag förstår inte tiden "31/2 15:00"'),
        ("!möte kalla CODE 2020-01-01 15:00", "har redan varit"),
        ("!möte kalla CODE 2027-03-28 02:30", "då ställs klockan fram"),
        ("!möte kalla CODE tis 15 färg=blå", "Jag känner inte igen"),
        ("!samtycke papper CODE 2026-13-45 SN 1", "Jag förstår inte datumet"),
        ("!samtycke svara CODE farmor ja", 'Ingen i ärendet heter "farmor"'),
        ('!åtgärd ny CODE "" område=skola ansvarig=skola klart=31/12', "Vad ska göras?"),
        ("!åtgärd klar CODE 99", "Jag hittar ingen åtgärd 99"),
        ("!samtycke Zzzzz-17", "Antingen finns det inte, eller så är det inte ditt."),
        (f"!öppna\nfödd igår\nen {CANARY} till sjöss", "Jag förstår inte raden"),
        (f"hej {CANARY}", "Jag läser bara kommandon här"),
        ("!samtycke\x00\x07\u202e paper CODE", "Menade du det här?"),
    ],
)
@pytest.mark.threat("input")
async def test_what_cannot_be_read_is_answered_with_why_and_changes_nothing(
    case: OpenCase, text: str, words: str
) -> None:
    assert words in await answered(case, text)


async def test_curly_quotes_dashes_and_hard_blanks_are_read_as_the_plain_ones(case: OpenCase) -> None:
    text = "!åtgärd\u00a0ny CODE \u201dRing kuratorn\u201d område=skola ansvarig=skola klart=31/12"
    assert "Ring kuratorn (skola). Ansvarig: skola." in (await case.at_desk(text)).text


async def test_forty_kilobytes_are_not_read(case: OpenCase) -> None:
    long = f"!möte kalla CODE {CANARY} ".ljust(40_000, "x")
    assert "för långt för att vara ett kommando" in await answered(case, long)


@pytest.mark.threat("member")
async def test_a_person_without_the_right_is_refused_and_changes_nothing(case: OpenCase) -> None:
    before = await changes(case.town.bot)
    for text, words in (
        ("!samtycke svara vh1 nej", "Det kan bara socialtjänsten göra."),
        ("!person hälsa vh1", "Det kan bara samordnaren göra."),
        ("!aktör bort polis", "Det kan bara samordnaren göra."),
        ("!öppna", "Antingen finns det inte"),
    ):
        refused = await case.in_room(text, case.skola)
        assert refused.room in case.town.own_rooms(case.skola)
        assert words in refused.text
    await case.town.settle()
    assert await changes(case.town.bot) == before


@pytest.mark.threat("member")
async def test_an_edit_a_notice_and_a_quotation_are_no_commands(case: OpenCase) -> None:
    town, before, since = case.town, await changes(case.town.bot), case.coordinator.moment()
    first = await town.coordinator.say(case.room, "inget kommando")
    new = {"msgtype": "m.text", "body": "!möte kalla 30/12 15:00"}
    edit = {**new, "body": f"* {new['body']}", "m.new_content": new}
    sent = [
        await town.coordinator.send(case.room, {**new, "msgtype": "m.notice"}),
        await town.coordinator.send(case.room, {**new, "msgtype": "m.emote"}),
        await town.coordinator.say(case.room, f"> {new['body']}"),
        await town.coordinator.say(case.room, f"Skriv {new['body']}"),
    ]
    await unheard(case, first, *sent, since=since)
    await town.coordinator.send(case.room, {**edit, "m.relates_to": {"rel_type": "m.replace", "event_id": first}})
    told = town.says("Jag ser inte om du ändrar i ett meddelande.", room=town.desk)
    await town.hears(town.coordinator, told, after=since)
    assert await changes(town.bot) == before


@pytest.mark.threat("no-encryption")
async def test_a_command_that_came_unencrypted_is_not_done(case: OpenCase) -> None:
    town, before, since = case.town, await changes(case.town.bot), case.coordinator.moment()
    await town.coordinator.say_in_the_clear(case.room, "!möte kalla 30/12 15:00")
    refused = town.says("Meddelandet kom okrypterat, så jag har inte gjort något.", room=town.desk)
    await town.hears(town.coordinator, refused, after=since)
    assert await changes(town.bot) == before


async def test_nothing_of_this_stands_in_the_log_of_the_bot(case: OpenCase) -> None:
    log = case.town.bot.log.read_text(errors="replace")
    assert log
    assert "Traceback" not in log
    people = (player.user for player in case.town.everyone)
    assert not [word for word in (CANARY, "Samira", case.code, case.room, *people) if word in log]
