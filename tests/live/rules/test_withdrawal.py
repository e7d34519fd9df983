"""Three words from a guardian: out first, words after, and each hears what they are meant to and no more (R9, R94)."""

import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.player import Player
from cases.ids import RoomId
from tests.live.rules.casefile import CHANGED, FAREWELL, OpenCase, open_case
from tests.live.rules.town import Town

WITHIN: Final = 5.0
"""Seconds from the word to the closed door (R9)."""
DONE: Final = (
    "Det är gjort. Här är mer om det, läs när du vill. Du behöver inte göra något mer nu. Från och med nu får polisen "
    "inte veta något nytt, och de kommer inte på mötena. Det de redan har läst har de kvar. Du behöver inte säga "
    "varför. Frågar någon i familjen ser de vilka som är med, men inte vem som bestämde. Är det ett problem? Svara "
    "ring. Samira ringer dig. Blev det fel? Skriv fel."
)
QUESTIONS: Final = ("Ring vh1.", "Är det tryggt hemma?", "Vem berättar för de andra?", "Är det här del av en dom?")


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A case right after its guardian has taken the police out; `since`: where each person's hearing stood before."""

    case: OpenCase
    room: RoomId
    since: Mapping[Player, int]
    seconds: float

    def heard(self, player: Player) -> list[str]:
        """What this person has been told since; calendar files by their names."""
        return self.case.town.said_to(player, self.since[player])


@pytest_asyncio.fixture(scope="module")
async def gone(town: Town) -> AsyncIterator[Withdrawn]:
    """Everyone is in and called to a meeting, the police owe something; then *ta bort polisen*."""
    home = [await town.person(handle, family=True) for handle in ("vh1", "ungdom")]
    outside = [await town.person(handle) for handle in ("polis", "skola")]
    case = await open_case(town, vh1=home[0], ungdom=home[1], polis=outside[0], skola=outside[1])
    await case.consent()
    room = await case.greet("vh1")
    await case.greet("ungdom")
    day = town.now().date().replace(day=28)
    await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset")
    await case.in_room(f'!åtgärd ny "Följ med till hallen" område=fritid ansvarig=polis klart={day}')
    people = (*case.people.values(), town.coordinator, town.colleague)
    await town.settle(*people)
    since = {player: player.moment() for player in people}
    began = time.monotonic()
    await case.vh1.say(room, "ta bort polisen")
    await town.goes_out(case.polis, case.room)
    seconds = time.monotonic() - began
    await town.hears(case.polis, town.says(FAREWELL), after=since[case.polis])
    await case.next_file(case.polis, since[case.polis])
    await town.settle(*people)
    yield Withdrawn(case, room, since, seconds)


@pytest.mark.rule("R9")
async def test_the_police_are_out_within_five_seconds_and_before_any_word(gone: Withdrawn) -> None:
    case = gone.case
    assert gone.seconds < WITHIN
    (out,) = case.polis.hearing.moved_at(case.polis.user, case.room, "leave")
    words = [heard for heard in case.vh1.hearing.messages[gone.since[case.vh1] :] if case.town.by_bot(heard)]
    words += [heard for heard in case.skola.hearing.messages[gone.since[case.skola] :] if case.town.by_bot(heard)]
    assert words
    assert out <= min(heard.sent_at for heard in words)


@pytest.mark.rule("R94")
async def test_the_one_who_withdrew_reads_what_is_so_and_no_consequences(gone: Withdrawn) -> None:
    (text,) = gone.heard(gone.case.vh1)
    assert text.endswith(DONE)


@pytest.mark.rule("R29", "R94")
async def test_the_removed_get_one_farewell_and_one_cancelled_time(gone: Withdrawn) -> None:
    case = gone.case
    farewell, cancelled, name = gone.heard(case.polis)
    assert farewell == f"{case.code} · {FAREWELL}"
    assert cancelled.startswith(f"{case.code} · Din tid ")
    assert cancelled.endswith(" är avbokad.")
    assert name == "mote.ics"
    file = await case.next_file(case.polis, gone.since[case.polis])
    assert (file.method, file.sequence) == ("CANCEL", 1)
    assert "STATUS" not in file.event


@pytest.mark.rule("R94")
async def test_those_left_hear_only_that_the_group_has_changed_and_the_young_person_nothing(gone: Withdrawn) -> None:
    case = gone.case
    assert gone.heard(case.skola) == [CHANGED]
    assert gone.heard(case.ungdom) == []
    assert gone.heard(case.town.colleague) == []


@pytest.mark.rule("R94")
async def test_the_coordinator_alone_hears_who_and_gets_the_four_questions(gone: Withdrawn) -> None:
    case, town = gone.case, gone.case.town
    told = [text for text in gone.heard(town.coordinator) if "tog tillbaka sitt ja" in text]
    (text,) = told
    assert text.startswith(case.code)
    assert "vh1 tog tillbaka sitt ja" in text
    assert "Gäller: polis." in text
    assert "Borttagna: polis." in text
    assert all(question in text for question in QUESTIONS)
    moment = gone.since[town.coordinator]
    assert town.said_to(town.coordinator, moment, case.room) == [CHANGED]
    assert town.said_to(town.coordinator, moment, town.office) == []


@pytest.mark.rule("R9", "R65")
async def test_what_the_police_owed_is_without_an_owner(gone: Withdrawn) -> None:
    plan = await gone.case.at_desk("!plan CODE")
    assert "1 · Följ med till hallen (fritid) · utan ansvarig ·" in plan.text.replace("**", "")


@pytest.mark.rule("R29")
@pytest.mark.threat("former-member")
async def test_nothing_that_is_said_or_called_later_reaches_the_removed(gone: Withdrawn) -> None:
    case, town = gone.case, gone.case.town
    before = gone.heard(case.polis)
    keys = case.polis.keys_for(case.room)
    day = town.now().date().replace(day=29)
    await case.in_room(f'!möte kalla {day} 15:00 skäl="Vi ses ändå"')
    event = await town.coordinator.say(case.room, "Det här är bara för er som är kvar.")
    await case.skola.wait_for(lambda heard: heard.event == event, what="the words for those who are left")
    await town.settle(case.polis)
    assert gone.heard(case.polis) == before
    assert not case.polis.has_read(event)
    assert case.polis.keys_for(case.room) == keys
    assert case.polis.rooms()[case.room] == "leave"


@pytest.mark.rule("R12")
async def test_a_paper_of_the_day_before_that_is_typed_afterwards_does_not_bring_them_back(gone: Withdrawn) -> None:
    case, town = gone.case, gone.case.town
    yesterday = town.now().date() - timedelta(days=1)
    told = await case.at_desk(case.paper(signed=yesterday, reference="SN 2026/123:9"))
    await case.coordinator.reply(told.room, told.event, "ja")
    await town.settle(case.polis)
    assert case.polis.rooms()[case.room] == "leave"
    assert case.polis.user not in await town.synapse.members(case.room)
    assert "polis" not in [line.partition(":")[0] for line in (await case.at_desk("!rum CODE")).text.splitlines()]


@pytest.mark.rule("R11", "R94")
async def test_a_no_takes_everyone_out_and_only_the_coordinator_hears_whose_it_was(town: Town) -> None:
    case = await open_case(town)
    await case.consent()
    for player in (case.polis, case.skola):
        await case.in_room("!samtycke", player)  # the bot's first words to them are said now, if not before
    await town.settle(*case.people.values())
    since = {player: player.moment() for player in (*case.people.values(), town.coordinator)}
    await case.at_desk("!samtycke svara CODE vh1 nej muntligt")
    for player in (case.polis, case.skola):
        await town.goes_out(player, case.room)
    await town.settle(*case.people.values())
    for player in (case.polis, case.skola):
        assert town.said_to(player, since[player]) == [f"{case.code} · {FAREWELL}"]
    for player in (case.vh1, case.ungdom):
        assert town.said_to(player, since[player]) == []
    assert town.said_to(town.coordinator, since[town.coordinator], case.room) == [CHANGED]
    (told,) = [text for text in case.told(town.coordinator, since[town.coordinator]) if "vh1 sa nej." in text]
    assert all(question in told for question in QUESTIONS)
    assert "vh1: NEJ" in (await case.at_desk("!samtycke CODE")).text
