"""What the bot relies on where a room key could not be given at once: who it is owed to, and who gets it late (N7)."""

from collections.abc import Collection
from dataclasses import replace
from secrets import token_hex

import pytest

from bot.sent import Owed
from bot.trouble import Shut
from cases.ids import EventId, RoomId, UserId
from tests.contracts.contract_stage import Stage, room_of, say


async def a_reader_no_key_reached_reads_what_was_said_to_them_once_it_can(stage: Stage) -> None:
    anna, bo = await stage.person("anna"), await stage.person("bo")
    stage.mispin(bo)
    room = await room_of(stage, anna, bo)
    first = await say(stage, room, "first", anna, bo)
    assert stage.bot.owing() == {room}
    assert await stage.bot.hand_late(room, [anna, bo]) == ()
    stage.pin(bo)
    (late,) = await stage.bot.hand_late(room, [anna, bo])
    assert (late.event, {share.user for share in late.shared}) == (first.event, {bo})
    assert stage.bot.owing() == frozenset()
    await say(stage, room, "second", anna, bo)
    assert await stage.read(bo) == await stage.read(anna) == ["first", "second"]


async def what_is_owed_goes_to_its_readers_of_then_and_to_nobody_removed(stage: Stage) -> None:
    anna, bo, eva = [await stage.person(name) for name in ("anna", "bo", "eva")]
    room = await room_of(stage, anna, bo, eva)
    for late in (anna, bo):
        stage.mispin(late)
    await say(stage, room, "before", anna, bo, eva)
    await stage.bot.remove(room, bo)
    await stage.bot.invite(room, bo)
    await stage.join(bo, room)
    for late in (anna, bo):
        stage.pin(late)
    with pytest.raises(Shut):
        await stage.bot.hand_late(room, [anna, eva])
    stage.bot.freeze(room)
    with pytest.raises(Shut):
        await stage.bot.hand_late(room, [anna, bo, eva])
    stage.bot.thaw(room)
    await stage.bot.hand_late(room, [anna, bo, eva])
    await say(stage, room, "after", anna, bo, eva)
    assert await stage.read(anna) == ["before", "after"]
    assert await stage.read(bo) == ["after"]


async def what_will_be_owed_is_said_before_the_event_leaves(stage: Stage) -> None:
    anna, bo = await stage.person("anna"), await stage.person("bo")
    stage.mispin(bo)
    room, letter = await room_of(stage, anna, bo), token_hex(16)
    said: list[tuple[UserId, EventId | None]] = []

    async def note(owed: Collection[Owed]) -> None:
        said.extend([(one.user, await stage.bot.find_sent(room, letter)) for one in owed])

    await say(stage, room, "for both", anna, bo, letter=letter, owing=note)
    assert said == [(bo, None)]


async def owed_of(stage: Stage, room: RoomId, body: str, *readers: UserId) -> list[Owed]:
    """Say something; what is owed of it then."""
    kept = list[Owed]()

    async def note(owed: Collection[Owed]) -> None:
        kept.extend(owed)

    sent = await say(stage, room, body, *readers, owing=note)
    return [replace(owed, event=sent.event) for owed in kept]


async def what_was_owed_before_a_restart_is_handed_late_to_who_is_still_owed_it(stage: Stage) -> None:
    anna, bo, eva = [await stage.person(name) for name in ("anna", "bo", "eva")]
    room = await room_of(stage, anna, bo, eva)
    for late in (bo, eva):
        stage.mispin(late)
    kept = [owed for text in ("first", "second") for owed in await owed_of(stage, room, text, anna, bo, eva)]
    assert {owed.user for owed in kept} == {bo, eva}
    await stage.restart()
    assert stage.bot.owing() == frozenset()
    stage.bot.take_up([owed for owed in kept if owed.user == bo])
    assert stage.bot.owing() == {room}
    for late in (bo, eva):
        stage.pin(late)
    given = await stage.bot.hand_late(room, [anna, bo, eva])
    assert {share.user for late in given for share in late.shared} == {bo}
    assert {user for late in given for _, user in late.paid} == {bo}
    assert stage.bot.owing() == frozenset()
    await say(stage, room, "third", anna, bo, eva)
    assert await stage.read(bo) == ["first", "second", "third"]
    assert await stage.read(eva) == ["third"]


async def a_key_that_was_owed_before_a_restart_is_not_for_those_removed_and_asked_in_again(stage: Stage) -> None:
    anna, bo = await stage.person("anna"), await stage.person("bo")
    room = await room_of(stage, anna, bo)
    stage.mispin(bo)
    kept = await owed_of(stage, room, "before", anna, bo)
    await stage.restart()
    stage.bot.take_up(kept)
    await stage.bot.remove(room, bo)
    stage.bot.take_up(kept)
    await stage.bot.invite(room, bo)
    await stage.join(bo, room)
    stage.pin(bo)
    assert await stage.bot.hand_late(room, [anna, bo]) == ()
    assert await stage.read(bo) == []
