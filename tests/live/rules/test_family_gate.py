"""What reaches the family and what never does, read on their own clients: the code, silence, no information, and after
a yes was taken back (R91, R94, R98, R99)."""

from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.player import Player
from cases.dues import STOCKHOLM
from cases.ids import RoomId
from cases.papercode import SIGNS, TRIES, code_in
from tests.live.rules.casefile import BORN, CHANGED, FAREWELL, OpenCase, open_case
from tests.live.rules.town import NEUTRAL, Town

ASKS: Final = (
    *("när", "vem är med", "vem vet vad om mig", "ring", "hjälp", "nyckel", "byt språk", "ja", "fel", "stopp", "börja"),
    *("kan man ta bort skolan", "hej", "!samtycke", "!möten", "!plan", "!mina", "!bot", "!hjälp"),
)
"""Everything a guardian can ask, short of taking a yes back."""
DONE: Final = (
    "Det är gjort. Här är mer om det, läs när du vill. Du behöver inte göra något mer nu. Från och med nu får "
    "polisen inte veta något nytt, och de kommer inte på mötena. Det de redan har läst har de kvar. Du behöver "
    "inte säga varför. Frågar någon i familjen ser de vilka som är med, men inte vem som bestämde. Är det ett "
    "problem? Svara ring. Samira ringer dig. Blev det fel? Skriv fel."
)
"""What is said to the one who took back their yes to the police."""
QUESTIONS: Final = ("Ring vh1.", "Är det tryggt hemma?", "Vem berättar för de andra?", "Är det här del av en dom?")


async def asked_for_the_code(case: OpenCase, handle: str) -> tuple[RoomId, str, str]:
    """The coordinator has said that the bot may write: the person's room, its first words, and the code on paper."""
    player = case.people[handle]
    moment = player.moment()
    code = code_in((await case.at_desk(f"!person hälsa CODE {handle}")).text)
    assert code
    heard = await case.town.hears(player, case.town.by_bot, after=moment, what="the first words")
    return heard.room, heard.text, code


def another(code: str, number: int) -> str:
    """A code that looks like this one and is not it."""
    at = (SIGNS.index(code[0]) + number) % len(SIGNS)
    return SIGNS[at] + code[1:]


@pytest_asyncio.fixture(scope="module")
async def unknown(town: Town) -> AsyncIterator[OpenCase]:
    """A case without consent and with an information meeting to come, whose family nobody has greeted."""
    home = {handle: await town.person(handle, family=True) for handle in ("vh1", "ungdom")}
    case = await open_case(town, BORN, **home)
    day = town.now().date() + timedelta(days=9)
    await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset typ=informationsmöte")
    yield case


@pytest.mark.rule("R30", "R98")
async def test_a_wrong_code_gets_nothing_and_the_right_one_everything(unknown: OpenCase) -> None:
    case, town, player = unknown, unknown.town, unknown.vh1
    room, first, code = await asked_for_the_code(case, "vh1")
    assert "På ditt papper från Samira står en kod." in first
    assert not [word for word in (case.code, "polis", "skol", "soc", "Familjehuset", "15:00") if word in first]
    for text in (another(code, 1), "när", "ring"):
        await player.say(room, text)
    await town.settle(player)
    assert town.said_to(player) == [first]
    assert player.room_name(room) == NEUTRAL
    since = player.moment()
    await player.say(room, code.lower())
    assert (await case.next_file(player, since)).method == "REQUEST"
    await town.settle(player)
    assert town.said_to(player, since)[0].startswith("Tack, nu vet jag att det är du.")
    assert "Nästa tid är" in (await town.ask(player, room, "när")).text


@pytest.mark.rule("R98")
async def test_after_five_wrong_codes_the_chat_ends_without_a_word_and_the_coordinator_is_told(
    unknown: OpenCase,
) -> None:
    case, town, player = unknown, unknown.town, unknown.ungdom
    room, first, code = await asked_for_the_code(case, "ungdom")
    since = case.coordinator.moment()
    for number in range(1, TRIES):
        await player.say(room, another(code, number))
    await town.settle(player)
    assert case.told(case.coordinator, since) == []
    await player.say(room, another(code, TRIES))
    ended = town.says(case.code, "Jag skriver inget mer till ungdom", "!person hälsa", room=town.desk)
    await town.hears(case.coordinator, ended, after=since)
    await town.goes_out(player, room)
    await town.settle(player)
    assert town.said_to(player) == [first]
    assert not town.own_rooms(player)
    assert len(case.told(case.coordinator, since)) == 1


@pytest_asyncio.fixture(scope="module")
async def whole(town: Town) -> AsyncIterator[OpenCase]:
    """A case with police and school in its room and a family of three that the bot may write to."""
    home = {handle: await town.person(handle, family=True) for handle in ("vh1", "vh2", "ungdom")}
    outside = {handle: await town.person(handle) for handle in ("polis", "skola")}
    case = await open_case(town, BORN, **home, **outside)
    await case.consent(yes="ungdom vh1 vh2")
    for handle in home:
        await case.greet(handle)
    yield case


async def unanswered(case: OpenCase, player: Player, *texts: str) -> bool:
    """Whatever they write in their own room, their client hears nothing of the bot's."""
    (room,), since = case.town.own_rooms(player), player.moment()
    for text in texts:
        await player.say(room, text)
    await case.town.settle(player)
    return case.town.said_to(player, since) == []


@pytest.mark.rule("R99")
async def test_silence_holds_back_what_was_due_and_one_of_them_may_choose_it_alone(whole: OpenCase) -> None:
    case, town = whole, whole.town
    due = town.now().date() + timedelta(days=2)
    for handle in ("vh1", "ungdom"):
        await case.in_room(f'!åtgärd ny "Ta med schemat" område=fritid ansvarig={handle} klart={due}')
    await town.set_clock(datetime.combine(due - timedelta(days=1), time(7, 59), STOCKHOLM))
    assert "Från och med nu skickar jag inget till" in (await case.at_desk("!ärende tysta CODE")).text
    family = (case.vh1, case.vh2, case.ungdom)
    since = {player: player.moment() for player in family}
    await case.in_room(f"!möte kalla {due + timedelta(days=3)} 15:00")
    await town.set_clock(datetime.combine(due - timedelta(days=1), time(8, 0, 5), STOCKHOLM))
    await town.settle(*family)
    assert [town.said_to(player, since[player]) for player in family] == [[], [], []]
    (own,) = town.own_rooms(case.vh2)
    assert "tid" in (await town.ask(case.vh2, own, "när")).text
    assert await unanswered(case, case.vh2, "hej", "ja")
    await case.at_desk("!ärende tala CODE")
    for player in family:
        await case.next_file(player, since[player])
    await town.settle(*family)
    coordinator = case.coordinator.moment()
    (room,) = town.own_rooms(case.vh1)
    assert "Skriv börja." in (await town.ask(case.vh1, room, "stopp")).text
    stopped = town.says(case.code, "vh1 har skrivit stopp.", room=town.desk)
    await town.hears(case.coordinator, stopped, after=coordinator)
    since = {player: player.moment() for player in family}
    await case.in_room(f"!möte kalla {due + timedelta(days=5)} 15:00")
    for player in (case.vh2, case.ungdom):
        await case.next_file(player, since[player])
    assert await unanswered(case, case.vh1, "hej")
    await town.settle(case.vh1)
    assert town.said_to(case.vh1, since[case.vh1]) == []
    assert "Då skriver jag till dig igen." in (await town.ask(case.vh1, room, "börja")).text


@pytest.mark.rule("R91")
async def test_a_guardian_who_may_be_told_nothing_is_answered_as_a_stranger(whole: OpenCase) -> None:
    case, town = whole, whole.town
    off = await case.at_desk('!person info CODE vh2 nej skäl=sekretess_mot_vh dnr="SN 9"')
    assert "Från och med nu får vh2 inget veta av mig, och inget svar." in off.text
    since = case.vh2.moment()
    assert await unanswered(case, case.vh2, *ASKS)
    await case.in_room(f"!möte kalla {town.now().date() + timedelta(days=12)} 10:00")
    await town.settle(case.vh2)
    assert town.said_to(case.vh2, since) == []
    assert not [heard for heard in case.vh2.hearing.messages[since:] if town.by_bot(heard)]


@pytest.mark.rule("R15", "R29", "R94")
async def test_a_yes_taken_back_says_to_each_what_they_are_meant_to_hear_and_nothing_else(whole: OpenCase) -> None:
    case, town = whole, whole.town
    await case.in_room(f"!möte kalla {town.now().date() + timedelta(days=14)} 15:00")
    await town.settle(*case.people.values(), town.colleague)
    calls = [heard for heard in case.polis.hearing.messages if town.by_bot(heard) and heard.msgtype == "m.file"]
    since = {player: player.moment() for player in (*case.people.values(), town.coordinator, town.colleague)}
    (room,) = town.own_rooms(case.vh1)
    await case.vh1.say(room, "ta bort polisen")
    await town.goes_out(case.polis, case.room)
    await town.settle(*since)

    def heard(player: Player) -> list[str]:
        return town.said_to(player, since[player])

    assert heard(case.vh1) == [DONE]
    farewell, *cancelled = heard(case.polis)
    assert farewell == f"{case.code} · {FAREWELL}"
    told, files = cancelled[::2], cancelled[1::2]
    assert len(told) == len(files) == len(calls) > 0
    assert all(text.startswith(f"{case.code} · Din tid ") and text.endswith(" är avbokad.") for text in told)
    assert set(files) == {"mote.ics"}
    assert heard(case.skola) == [CHANGED]
    assert [heard(player) for player in (case.vh2, case.ungdom, town.colleague)] == [[], [], []]
    assert town.said_to(town.coordinator, since[town.coordinator], case.room) == [CHANGED]
    assert town.said_to(town.coordinator, since[town.coordinator], town.office) == []
    told = case.told(town.coordinator, since[town.coordinator])
    withdrawn = [text for text in told if "vh1 tog tillbaka sitt ja" in text and "Borttagna: polis." in text]
    assert len(withdrawn) == 1
    assert all(question in withdrawn[0] for question in QUESTIONS)
    assert "Gruppen är ofullständig: inget samtycke täcker polis." in withdrawn[0], "R15"
    assert told == withdrawn
    (room,) = town.own_rooms(case.ungdom)
    who = await town.ask(case.ungdom, room, "vem är med")
    assert "skolan" in who.text
    assert "polisen" not in who.text
