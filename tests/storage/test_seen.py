"""What was handled once: causes, places in Megolm sessions, unread events, the token and the clock."""

import asyncio
from datetime import timedelta

import pytest

from cases.ids import Cause, EventId
from tests.storage.examples.given import AT
from tests.storage.opened import Opened

FIRST, SECOND = EventId("$first"), EventId("$second")


async def test_each_cause_is_claimed_once_also_after_a_restart(store: Opened) -> None:
    async with store.database.work() as work:
        assert not await work.is_claimed(Cause("$e"))
        assert await work.claim(Cause("$e"))
        assert not await work.claim(Cause("$e"))
    await store.again()
    async with store.database.work() as work:
        assert await work.is_claimed(Cause("$e"))
        assert not await work.claim(Cause("$e"))
        assert await work.claim(Cause("$E"))


async def test_of_many_who_claim_one_cause_one_gets_it(store: Opened) -> None:
    assert sorted(await asyncio.gather(*(store.claim_and_record(Cause("$e")) for _ in range(10)))) == [False] * 9 + [
        True
    ]


@pytest.mark.threat("replayed")
async def test_n8_the_same_ciphertext_under_another_event_is_a_replay_also_after_a_restart(store: Opened) -> None:
    async with store.database.work() as work:
        assert await work.claim_ratchet("session", 7, FIRST)
        assert await work.claim_ratchet("session", 7, FIRST)
    await store.again()
    async with store.database.work() as work:
        assert not await work.claim_ratchet("session", 7, SECOND)
        assert await work.claim_ratchet("session", 7, FIRST)
        assert await work.claim_ratchet("session", 8, SECOND)
        assert await work.claim_ratchet("sessio", 78, FIRST)
        assert await work.claim_ratchet("session7", 8, SECOND)
        assert await work.claim_ratchet("session", 78, FIRST)


async def test_the_token_is_kept_with_what_it_stands_for(store: Opened) -> None:
    async with store.database.work() as work:
        assert await work.token() is None
        await work.keep_token("s1")
    with pytest.raises(ZeroDivisionError):
        await keep_and_fail(store)
    await store.again()
    async with store.database.work() as work:
        assert await work.token() == "s1"


async def keep_and_fail(store: Opened) -> None:
    async with store.database.work() as work:
        await work.keep_token("s2")
        raise ZeroDivisionError


@pytest.mark.threat("time")
async def test_the_highest_clock_never_goes_back(store: Opened) -> None:
    async with store.database.work() as work:
        assert await work.highest_clock() is None
        await work.keep_clock(AT)
        await work.keep_clock(AT - timedelta(days=3))
    await store.again()
    async with store.database.work() as work:
        assert await work.highest_clock() == AT
        await work.keep_clock(AT + timedelta(microseconds=1))
        assert await work.highest_clock() == AT + timedelta(microseconds=1)


async def test_n15_the_device_and_the_generation_of_its_store_are_remembered(store: Opened) -> None:
    async with store.database.work() as work:
        assert await work.device() is None
        assert await work.store_generation() == (0, 0)
        await work.keep_device("DEVICE")
        await work.keep_store_generation(6, 7)
    await store.again()
    async with store.database.work() as work:
        assert await work.device() == "DEVICE"
        assert await work.store_generation() == (6, 7)


async def test_n22_an_unread_event_waits_for_its_key_and_remembers_what_was_said_of_it(store: Opened) -> None:
    async with store.database.work() as work:
        await work.keep_unreadable(SECOND, b'{"b": 2}', AT + timedelta(minutes=1))
        await work.keep_unreadable(FIRST, b'{"a": 1}', AT)
        await work.keep_unreadable(FIRST, b'{"a": "again"}', AT + timedelta(hours=1))
        await work.mark_told(FIRST)
    await store.again()
    async with store.database.work() as work:
        one, two = await work.unreadable()
        assert (one.event, one.raw, one.since, one.told) == (FIRST, b'{"a": 1}', AT, True)
        assert (two.event, two.told) == (SECOND, False)
        await work.drop_unreadable(FIRST)
        assert [kept.event for kept in await work.unreadable()] == [SECOND]
