"""Room keys that are owed: kept through a restart, sealed with their letter's case, gone with a removal or a purge."""

import pytest

from cases.ids import CaseId, RoomId, UserId
from storage.owed import KEYS_OF_A_ROOM, OwedKey
from tests.storage.examples.given import CASE
from tests.storage.opened import Opened

ROOM, ANNA, BO = RoomId("!room:x"), UserId("@anna:x"), UserId("@bo:x")
OTHER = CaseId("1" * 32)


def key(session: str, user: UserId = ANNA, raw: bytes = b"key", room: RoomId = ROOM) -> OwedKey:
    return OwedKey(room, session, user, raw)


async def owe(store: Opened, *keys: OwedKey, case: CaseId | None = CASE) -> None:
    async with store.database.work() as work:
        await work.owe(case, keys)


async def owed(store: Opened) -> list[OwedKey]:
    async with store.database.work() as work:
        return await work.owed()


@pytest.mark.rule("R87")
async def test_what_is_owed_outlives_a_restart_and_the_first_of_a_session_stays(store: Opened) -> None:
    await store.open_case()
    first, second = key("one"), key("two", BO)
    await owe(store, first)
    await owe(store, key("one", raw=b"later"), second)
    await store.again()
    assert await owed(store) == [first, second]


async def test_what_is_paid_is_forgotten_for_that_reader_and_that_session(store: Opened) -> None:
    await store.open_case()
    await owe(store, key("one"), key("one", BO), key("two"))
    async with store.database.work() as work:
        await work.paid([("one", ANNA)])
    assert await owed(store) == [key("one", BO), key("two")]


@pytest.mark.rule("R1")
@pytest.mark.threat("former-member")
async def test_who_is_taken_out_of_a_room_is_owed_nothing_of_it_and_something_of_another(store: Opened) -> None:
    await store.open_case()
    elsewhere = key("two", room=RoomId("!other:x"))
    await owe(store, key("one"), key("one", BO), elsewhere)
    async with store.database.work() as work:
        await work.forget_owed(ROOM, [ANNA])
    assert await owed(store) == [key("one", BO), elsewhere]


async def test_a_case_whose_key_is_destroyed_takes_what_is_owed_with_it(store: Opened) -> None:
    await store.open_case()
    await store.open_case(OTHER)
    await owe(store, key("one"))
    await owe(store, key("one", raw=b"from there on"), case=OTHER)
    await owe(store, key("two"), case=None)
    await store.vault.shred(CASE)
    assert await owed(store) == [key("one", raw=b"from there on"), key("two")]


async def test_a_room_keeps_its_latest_keys_and_no_more(store: Opened) -> None:
    await store.open_case()
    for number in range(KEYS_OF_A_ROOM + 3):
        await owe(store, key(f"session-{number}"))
    kept = await owed(store)
    assert [each.session for each in kept] == [f"session-{number}" for number in range(3, KEYS_OF_A_ROOM + 3)]
