"""A farewell is read in a chat that its reader is still in; then that chat closes, and what they write does nothing."""

from datetime import timedelta
from typing import NoReturn

import pytest

from bot.inbound import Membership
from bot.trouble import Unavailable
from cases.facts import ConsentWithdrawn, FarewellRead, FarewellSent
from cases.ids import EventId, RoomId, UserId
from tests.town.gathered import Gathered
from tests.town.people import FAREWELL, MOTHER, POLICE, SCHOOL, YOUTH
from tests.town.town import COORDINATOR

DAY = timedelta(days=1)
NOBODY_READS = "Här läser ingen längre. Ring Sam 0470-1. Är det fara? Ring 112."
CLOSED = "Gruppen är avslutad. Tack. Blir det svajigt igen: ring Sam 0470-1."


@pytest.fixture
async def called(gathered: Gathered) -> Gathered:
    """The same, with a meeting that everyone is called to."""
    await gathered.coordinator("!möte kalla CODE tis 15 plats=Skolan")
    return gathered


def is_in(gathered: Gathered, user: UserId, room: RoomId) -> bool:
    return gathered.town.server.rooms[room].members.get(user) is Membership.JOIN


def last_event(gathered: Gathered, room: RoomId) -> EventId:
    return [message for message in gathered.people.messages() if message.room == room][-1].event


async def passes(gathered: Gathered, time: timedelta) -> None:
    gathered.town.clock.at += time
    await gathered.town.settle()


@pytest.mark.rule("R29")
async def test_the_farewell_and_the_cancelled_time_are_read_where_their_reader_still_is(called: Gathered) -> None:
    own, moment = called.own_room(POLICE), called.now()
    await called.says(MOTHER, "ta bort polisen")
    text, off, cancelled = (message for message in called.said_since(moment) if message.room == own)
    assert text.body == f"{called.code} · {FAREWELL}"
    assert text.content["msgtype"] == "m.text"
    assert text.content["m.mentions"] == {"user_ids": [POLICE]}
    assert off.body.endswith("är avbokad.")
    assert (cancelled.content["msgtype"], cancelled.body) == ("m.file", "mote.ics")
    assert is_in(called, POLICE, own)
    assert POLICE not in called.people.inside()
    sent = [fact.event for fact in await called.facts() if isinstance(fact, FarewellSent)]
    assert sent == [text.event, off.event, cancelled.event]


@pytest.mark.rule("R29")
async def test_a_receipt_at_the_last_of_it_closes_the_chat_and_one_at_the_first_does_not(called: Gathered) -> None:
    own, moment = called.own_room(POLICE), called.now()
    await called.says(MOTHER, "ta bort polisen")
    text, _, cancelled = (message.event for message in called.said_since(moment) if message.room == own)
    server = called.town.server
    server.shows_read(POLICE, own, text)
    server.shows_read(SCHOOL, own, cancelled)  # the server's lie: they were never in that room
    server.shows_read(POLICE, called.own_room(SCHOOL), cancelled)
    await called.town.settle()
    assert is_in(called, POLICE, own)
    server.shows_read(POLICE, own, cancelled)
    await called.town.settle()
    assert not is_in(called, POLICE, own)
    assert [fact.event for fact in await called.facts() if isinstance(fact, FarewellRead)] == [cancelled]


@pytest.mark.rule("R29")
async def test_without_a_receipt_the_chat_closes_a_day_after_the_sending_over_a_restart_and_with_no_due(
    called: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*, only_ends: bool = False) -> int:
        del only_ends
        return 0

    own = called.own_room(POLICE)
    await called.says(MOTHER, "ta bort polisen")
    await passes(called, DAY - timedelta(minutes=5))
    await called.town.restart()
    await called.town.settle()
    assert is_in(called, POLICE, own)
    monkeypatch.setattr(called.town.bot.offline.ticker, "tick", never)
    await passes(called, timedelta(minutes=5))
    assert not is_in(called, POLICE, own)


@pytest.mark.rule("R29")
async def test_what_was_read_before_a_restart_stays_read_after_it(called: Gathered) -> None:
    own = called.own_room(POLICE)
    await called.says(MOTHER, "ta bort polisen")
    called.town.server.shows_read(POLICE, own, last_event(called, own))
    await called.town.settle()
    await called.town.restart()
    await called.town.settle()
    assert not is_in(called, POLICE, own)


@pytest.mark.rule("R29")
async def test_a_receipt_that_the_bot_hears_before_it_knows_its_own_message_counts(called: Gathered) -> None:
    own = called.own_room(POLICE)
    await called.says(MOTHER, "ta bort polisen")
    farewells, event = called.town.bot.offline.farewells, last_event(called, own)
    assert not await farewells.look(own, POLICE), "nothing is shown yet"
    farewells._shown[own, POLICE] = event
    assert await farewells.look(own, POLICE)


@pytest.mark.rule("R29")
async def test_a_farewell_that_the_server_holds_up_for_days_comes_and_is_given_its_day(
    called: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object, **__: object) -> NoReturn:
        raise Unavailable

    own = called.own_room(POLICE)
    with monkeypatch.context() as held_up:
        held_up.setattr(called.town.server, "send", down)
        called.town.server.say(MOTHER, called.own_room(MOTHER), "ta bort polisen")
        for _ in range(3):
            await called.town.step()
            called.town.clock.at += timedelta(hours=7)
    assert is_in(called, POLICE, own)
    await called.town.settle()
    assert sum(text.endswith(FAREWELL) for text in called.people.reads(POLICE)) == 1
    await passes(called, DAY - timedelta(minutes=30))
    assert is_in(called, POLICE, own)
    await passes(called, timedelta(minutes=30))
    assert not is_in(called, POLICE, own)


@pytest.mark.rule("R29")
@pytest.mark.parametrize("text", ["Vad betyder det här?", "ja", "!möten CODE", "!plan CODE"])
async def test_what_they_write_there_is_answered_once_and_does_nothing(called: Gathered, text: str) -> None:
    own = called.own_room(POLICE)
    await called.says(MOTHER, "ta bort polisen")
    moment, before = called.now(), await called.facts()
    await called.says(POLICE, text.replace("CODE", called.code), own)
    assert [message.body for message in called.said_since(moment)] == [f"{called.code} · {NOBODY_READS}"]
    new = (await called.facts())[len(before) :]
    assert [type(fact) for fact in new if type(fact).NAME != "key-shared"] == [FarewellSent]
    await passes(called, DAY)
    assert not is_in(called, POLICE, own)


@pytest.mark.rule("R29")
@pytest.mark.threat("stolen-device")
async def test_a_blocked_account_is_out_of_its_chat_at_once_also_one_that_reads_its_farewell(called: Gathered) -> None:
    own = called.own_room(POLICE)
    await called.says(MOTHER, "ta bort polisen")
    assert is_in(called, POLICE, own)
    await called.says(COORDINATOR, f"!person spärra {POLICE}")
    assert not is_in(called, POLICE, own)
    school, moment = called.own_room(SCHOOL), called.now()
    await called.says(COORDINATOR, f"!person spärra {SCHOOL}")
    assert not is_in(called, SCHOOL, school)
    assert not called.said_in(school, moment)


@pytest.mark.rule("R29", "R74")
@pytest.mark.parametrize("user", [MOTHER, YOUTH, POLICE])
async def test_at_closing_each_reads_that_it_is_over_in_their_own_chat_and_then_it_closes(
    called: Gathered, user: UserId
) -> None:
    own, moment = called.own_room(user), called.now()
    await closed(called)
    text, off, cancelled = (message for message in called.said_since(moment) if message.room == own)
    assert text.body.endswith(CLOSED)
    assert off.body.endswith(("är avbokad.", "är inställt.", "blir inte av."))
    assert cancelled.content["msgtype"] == "m.file"
    assert is_in(called, user, own)
    called.town.server.shows_read(user, own, cancelled.event)
    await called.town.settle()
    assert not is_in(called, user, own)


@pytest.mark.rule("R9", "R29")
async def test_words_of_withdrawal_still_act_in_the_familys_chat_and_all_else_is_read_by_nobody(
    called: Gathered,
) -> None:
    own = called.own_room(MOTHER)
    await closed(called)
    moment = called.now()
    await called.says(MOTHER, "när", own)
    assert called.said_in(own, moment) == [NOBODY_READS]
    moment = called.now()
    await called.says(MOTHER, "ta bort alla", own)
    assert [fact.person for fact in await called.facts() if isinstance(fact, ConsentWithdrawn)]
    (done,) = called.said_in(own, moment)
    assert "Det de redan har läst har de kvar." in done
    assert is_in(called, MOTHER, own)
    await passes(called, DAY)
    assert not is_in(called, MOTHER, own)


async def closed(gathered: Gathered) -> None:
    """The coordinator closes the case, and says yes to the question."""
    event = await gathered.says(COORDINATOR, f"!ärende avsluta {gathered.code}")
    (question,) = gathered.people.answers_to(event)
    await gathered.says(COORDINATOR, f"ja, avsluta {gathered.code}", reply_to=question.event)
