"""Someone whose app no key could reach reads what was said to them as soon as it can, while they may (N7, R87)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NoReturn

import pytest

from bot.letters.sharedkeys import SharedKeys
from bot.sent import KeyShare, Sent
from cases.facts import KeyShared
from cases.ids import EventId, RoomId
from storage.refused import Failure, StorageFailed
from storage.work import Work
from tests.town.gathered import Gathered
from tests.town.killing import Killed, Killer
from tests.town.people import POLICE, SCHOOL
from tests.town.town import COORDINATOR


@contextmanager
def out_of_reach(gathered: Gathered) -> Iterator[None]:
    """The server does not show the police's keys for a while."""
    server = gathered.town.server
    key = server.identity_of[POLICE]
    server.set_identity(POLICE, None)
    yield
    server.set_identity(POLICE, key)


async def ask_in_the_room(gathered: Gathered) -> str:
    """What the bot answers in the case room."""
    event = await gathered.says(COORDINATOR, "!plan", gathered.people.case_room.id)
    (answer,) = gathered.people.answers_to(event)
    return str(answer.body)


async def killed_in_the_middle(gathered: Gathered) -> str:
    """What was posted in the case room when the bot was killed, before it could note that; it runs again."""
    killer, moment = Killer(), gathered.now()
    gathered.town.server.say(COORDINATOR, gathered.people.case_room.id, "!plan")
    killer.aim("courier.posted")
    with pytest.raises(Killed), killer.watching():
        await gathered.town.settle()
    with killer.watching():  # what is still under way is dead too
        await gathered.town.close()
    await gathered.town.start()
    (said,) = gathered.said_in(gathered.people.case_room.id, moment)
    return said


def police_have_read(gathered: Gathered, text: str) -> bool:
    return text in gathered.people.reads_in(POLICE, gathered.people.case_room.id)


async def test_what_was_said_meanwhile_is_read_once_the_keys_can_be_had(gathered: Gathered) -> None:
    with out_of_reach(gathered):
        said = await ask_in_the_room(gathered)
        assert not police_have_read(gathered, said)
    await gathered.town.settle()
    assert police_have_read(gathered, said)


@pytest.mark.rule("R87")
async def test_the_log_names_the_device_that_got_a_key_late_once(gathered: Gathered) -> None:
    with out_of_reach(gathered):
        await ask_in_the_room(gathered)
        before = len(await gathered.facts())
    await gathered.town.settle()
    await ask_in_the_room(gathered)
    shares = [fact for fact in (await gathered.facts())[before:] if isinstance(fact, KeyShared)]
    late = [fact for fact in shares if (POLICE, "DEVICE") in fact.devices]
    assert len(late) == 1
    assert late[0].room == gathered.people.case_room.id


@pytest.mark.rule("R1")
async def test_who_has_been_taken_out_meanwhile_never_reads_it(gathered: Gathered) -> None:
    with out_of_reach(gathered):
        said = await ask_in_the_room(gathered)
        await gathered.coordinator("!person bort CODE polis")
    await gathered.town.settle()
    assert not police_have_read(gathered, said)
    await gathered.coordinator(f"!aktör ny CODE part=polis {POLICE}")
    assert POLICE in gathered.people.inside()
    assert not police_have_read(gathered, said)


@pytest.mark.rule("R87")
async def test_what_was_said_before_a_restart_is_read_once_the_keys_can_be_had(gathered: Gathered) -> None:
    with out_of_reach(gathered):
        said = await ask_in_the_room(gathered)
        await gathered.town.restart()
        await gathered.town.settle()
    await gathered.town.settle()
    assert police_have_read(gathered, said)
    async with gathered.town.bot.offline.database.work() as work:
        assert await work.owed() == []


@pytest.mark.rule("R87")
async def test_what_was_posted_and_not_noted_before_the_bot_was_killed_is_read_too(gathered: Gathered) -> None:
    with out_of_reach(gathered):
        said = await killed_in_the_middle(gathered)
        await gathered.town.settle()
        assert not police_have_read(gathered, said)
    await gathered.town.settle()
    assert police_have_read(gathered, said)


@pytest.mark.rule("R1")
@pytest.mark.threat("former-member")
async def test_nor_does_who_was_taken_out_before_it_was_noted_read_it_when_they_come_back(gathered: Gathered) -> None:
    with out_of_reach(gathered):
        said = await killed_in_the_middle(gathered)
        await gathered.coordinator("!person bort CODE polis")
        await gathered.coordinator(f"!aktör ny CODE part=polis {POLICE}")
    await gathered.town.settle()
    assert POLICE in gathered.people.inside()
    assert not police_have_read(gathered, said)


@pytest.mark.rule("R1")
@pytest.mark.threat("former-member")
async def test_who_was_taken_out_before_a_restart_never_reads_it_though_they_come_back(gathered: Gathered) -> None:
    with out_of_reach(gathered):
        said = await ask_in_the_room(gathered)
        await gathered.coordinator("!person bort CODE polis")
        await gathered.town.restart()
        await gathered.coordinator(f"!aktör ny CODE part=polis {POLICE}")
    await gathered.town.settle()
    assert POLICE in gathered.people.inside()
    assert not police_have_read(gathered, said)


@pytest.mark.rule("R1")
async def test_who_was_taken_out_while_the_disk_failed_never_reads_it_either(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def failing(*_: object) -> NoReturn:
        raise StorageFailed(Failure.FULL)

    with out_of_reach(gathered):
        said = await ask_in_the_room(gathered)
        monkeypatch.setattr(Work, "forget_owed", failing)
        await gathered.coordinator("!person bort CODE polis")
        assert POLICE not in gathered.people.inside()
        monkeypatch.undo()
        await gathered.town.restart()
        await gathered.coordinator(f"!aktör ny CODE part=polis {POLICE}")
    await gathered.town.settle()
    assert POLICE in gathered.people.inside()
    assert not police_have_read(gathered, said)


@pytest.mark.rule("R87")
def test_a_share_that_came_late_is_not_fresh_with_the_next_message_under_the_same_key() -> None:
    shared, room = SharedKeys(), RoomId("!room")
    school, police = KeyShare(SCHOOL, "DEVICE"), KeyShare(POLICE, "DEVICE")
    shared.note(room, Sent(EventId("$one"), shared=(school,), key="first"))
    shared.note_late(room, Sent(EventId("$one"), shared=(police,), key="first"))
    both = Sent(EventId("$two"), shared=(school, police), key="first")
    assert shared.fresh(room, both) == ()
    assert set(shared.fresh(room, replace(both, key="second"))) == {school, police}
