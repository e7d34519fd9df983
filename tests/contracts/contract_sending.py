"""What the bot relies on when it sends: who reads, who does not, and when nothing goes out."""

from dataclasses import replace
from secrets import token_hex

import pytest

from bot.inbound import SharedFile, Trust
from bot.trouble import HomeserverError, Rejected, Shut, Unavailable
from bot.ways.matrix.messages import MESSAGE
from bot.ways.matrix.shapes.leaves import object_at
from cases.ids import EventId, RoomId, UserId
from tests.contracts.contract_stage import Stage, room_of, say, sync


async def a_message_reaches_its_readers_and_no_newcomer(stage: Stage) -> None:
    anna, bo = await stage.person("anna"), await stage.person("bo")
    room = await room_of(stage, anna)
    sent = await say(stage, room, "first", anna)
    assert {share.user for share in sent.shared} == {anna}
    assert (sent.withheld, sent.unsigned) == ((), ())
    await stage.bot.invite(room, bo)
    await stage.join(bo, room)
    await say(stage, room, "second", anna, bo)
    assert await stage.read(anna) == ["first", "second"]
    assert await stage.read(bo) == ["second"]


async def an_invited_reader_reads_nothing_until_they_join(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage)
    await stage.bot.invite(room, anna)
    sent = await say(stage, room, "too early", anna)
    assert sent.shared == ()
    assert sent.withheld == ()
    await stage.join(anna, room)
    await say(stage, room, "now", anna)
    assert await stage.read(anna) == ["now"]


async def a_removed_reader_reads_nothing_later(stage: Stage) -> None:
    anna, bo = await stage.person("anna"), await stage.person("bo")
    room = await room_of(stage, anna, bo)
    await say(stage, room, "before", anna, bo)
    await stage.bot.remove(room, bo)
    await say(stage, room, "after", anna)
    assert await stage.read(anna) == ["before", "after"]
    assert await stage.read(bo) == ["before"]


async def a_frozen_room_sends_nothing_until_it_thaws(stage: Stage) -> None:
    anna = await stage.person("anna")
    room, other = await room_of(stage, anna), await room_of(stage, anna)
    stage.bot.freeze(room)
    with pytest.raises(Shut):
        await say(stage, room, "shut", anna)
    await say(stage, other, "elsewhere", anna)
    assert await stage.read(anna) == ["elsewhere"]  # now: one sync tells of its rooms in any order
    stage.bot.thaw(room)
    await say(stage, room, "open", anna)
    assert await stage.read(anna) == ["elsewhere", "open"]


async def a_room_with_a_joined_outsider_is_shut(stage: Stage) -> None:
    anna, eva = await stage.person("anna"), await stage.person("eva")
    room = await room_of(stage, anna)
    await stage.force_join(eva, room)
    with pytest.raises(Shut):
        await say(stage, room, "not for eva", anna)
    await stage.bot.remove(room, eva)
    await say(stage, room, "eva is gone", anna)
    assert await stage.read(anna) == ["eva is gone"]
    assert await stage.read(eva) == []


async def who_came_is_read_from_the_sync_and_who_is_not_among_the_readers_shuts_the_room(stage: Stage) -> None:
    anna, bo, eva = [await stage.person(name) for name in ("anna", "bo", "eva")]
    room = await room_of(stage, anna)
    await stage.bot.invite(room, bo)
    await stage.bot.state(room)
    start = (await sync(stage, None)).token
    await say(stage, room, "to anna", anna, bo)
    await stage.join(bo, room)
    token = (await sync(stage, start)).token
    await say(stage, room, "to both", anna, bo)
    await stage.force_join(eva, room)
    await sync(stage, token)
    with pytest.raises(Shut):
        await say(stage, room, "to nobody", anna, bo)
    await stage.bot.remove(room, eva)
    await say(stage, room, "eva is gone", anna, bo)
    assert await stage.read(anna) == ["to anna", "to both", "eva is gone"]
    assert await stage.read(bo) == ["to both", "eva is gone"]
    assert await stage.read(eva) == []


async def an_outsider_not_told_of_yet_gets_no_key_and_shuts_the_room_at_the_next_look(
    stage: Stage,
) -> None:
    anna, eva = await stage.person("anna"), await stage.person("eva")
    room = await room_of(stage, anna)
    await stage.bot.state(room)
    await stage.force_join(eva, room)
    sent = await say(stage, room, "not for eva", anna)
    assert {share.user for share in sent.shared} == {anna}
    await stage.bot.state(room)
    with pytest.raises(Shut):
        await say(stage, room, "to nobody", anna)
    assert await stage.read(anna) == ["not for eva"]
    assert await stage.read(eva) == []


async def an_event_that_is_no_message_is_read_as_none(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage, anna)
    content, kind = {"code": "m.user", "reason": "m.user"}, "m.key.verification.cancel"
    await stage.bot.send(room, content, letter=token_hex(16), transaction=token_hex(8), readers=[anna], kind=kind)
    await say(stage, room, "a message", anna)
    assert await stage.read(anna) == ["a message"]
    assert await stage.heard_besides(anna) == ["m.key.verification.cancel"]


async def a_request_to_verify_is_told_and_its_device_hears_that_it_has_ended(stage: Stage) -> None:
    anna = await stage.person("anna")
    start = (await sync(stage, None)).token
    transaction = await stage.ask_to_verify(anna)
    (request,) = (await sync(stage, start)).verifications
    assert (request.user, request.transaction) == (anna, transaction)
    await stage.bot.cancel_verification(request)
    assert await stage.verifications_ended(anna) == [transaction]


async def one_transaction_is_one_event(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage, anna)
    first = await say(stage, room, "once", anna, transaction="letter-1")
    again = await say(stage, room, "once", anna, transaction="letter-1")
    assert again.event == first.event
    assert await stage.read(anna) == ["once"]


async def a_letter_is_found_again_by_its_hash(stage: Stage) -> None:
    room, other = await room_of(stage), await room_of(stage)
    letter = token_hex(16)
    sent = await say(stage, room, "a letter", letter=letter)
    await say(stage, room, "another")
    assert await stage.bot.find_sent(room, letter) == sent.event
    assert await stage.bot.find_sent(room, token_hex(16)) is None
    assert await stage.bot.find_sent(other, letter) is None
    await stage.bot.redact(room, sent.event, transaction=token_hex(8))
    assert await stage.bot.find_sent(room, letter) is None


async def what_the_bot_keeps_of_a_thread_is_read_back_newest_first(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage, anna)
    root = (await say(stage, room, "a thread", anna)).event
    for text, keep in (("not kept", False), ("first", True), ("second", True), ("third", True)):
        await in_thread(stage, room, root, text, anna, keep=keep)
    other = (await say(stage, room, "another", anna)).event
    await in_thread(stage, room, other, "elsewhere", anna, keep=True)
    await stage.say(anna, room, "no word of the bot's")
    assert await stage.bot.read_back(room, root, lambda text: text == "second") == ("third", "second")
    assert await stage.bot.read_back(room, root, lambda _: False) == ("third", "second", "first", None)
    assert (await stage.bot.read_back(room, None, lambda _: False))[0] == "elsewhere"
    assert await stage.read(anna) == ["a thread", "not kept", "first", "second", "third", "another", "elsewhere"]
    with pytest.raises(Rejected):
        await stage.bot.read_back(RoomId("!nowhere"), None, lambda _: False)


async def in_thread(stage: Stage, room: RoomId, root: EventId, text: str, reader: UserId, *, keep: bool) -> None:
    relation = {"rel_type": "m.thread", "event_id": root}
    content = {"msgtype": "m.notice", "body": text, "m.relates_to": relation}
    letter, once = token_hex(16), token_hex(8)
    await stage.bot.send(room, content, letter=letter, transaction=once, readers={reader}, kind=MESSAGE, keep=keep)


async def a_mispinned_person_is_believed_in_the_closing_direction_only(stage: Stage) -> None:
    anna = await stage.person("anna")
    stage.mispin(anna)
    room = await room_of(stage, anna)
    sent = await say(stage, room, "not for these keys", anna)
    assert sent.shared == ()
    assert {share.user for share in sent.withheld} == {share.user for share in sent.unsigned} == {anna}
    assert all(share.device for share in sent.unsigned)
    assert await stage.read(anna) == []
    start = (await sync(stage, None)).token
    await stage.say(anna, room, "from these keys")
    (heard,) = (await sync(stage, start)).inbounds
    assert heard.trust is Trust.UNSIGNED
    assert heard.device in {share.device for share in sent.unsigned}


async def a_person_without_keys_gets_none_and_holds_nobody_back(stage: Stage) -> None:
    anna, bo = await stage.person("anna"), await stage.bare_person("bo")
    assert await stage.bot.identity(bo) is None
    assert await stage.bot.identity(anna) is not None
    room = await room_of(stage, anna, bo)
    sent = await say(stage, room, "for anna", anna, bo)
    assert {share.user for share in sent.shared} == {anna}
    assert {share.user for share in sent.withheld} == {share.user for share in sent.unsigned} == {bo}
    assert await stage.read(anna) == ["for anna"]
    assert await stage.read(bo) == []


async def a_room_we_are_not_in_is_not_read(stage: Stage) -> None:
    room = await room_of(stage)
    await stage.bot.leave(room)
    with pytest.raises(Rejected):
        await stage.bot.state(room)
    with pytest.raises(Rejected):
        await say(stage, room, "to nobody")


async def a_file_comes_back_as_it_was_sent_and_never_more_of_it_than_was_asked_for(stage: Stage) -> None:
    sent = await stage.bot.upload(b"BEGIN:VCALENDAR", "text/calendar")
    hashes, key = object_at(sent, "hashes"), object_at(sent, "key")
    file = SharedFile(sent["url"], key.get("k", ""), sent.get("iv", ""), hashes.get("sha256", ""))
    assert await stage.bot.download(file, 15) == b"BEGIN:VCALENDAR"
    with pytest.raises(Unavailable):
        await stage.bot.download(file, 14)
    with pytest.raises(HomeserverError):
        await stage.bot.download(replace(file, url=f"{file.url}x"), 15)
