"""What the bot relies on of rooms and syncs: state, membership, tokens, invitations."""

from datetime import timedelta
from secrets import token_hex

from bot.inbound import Membership, Receipt, Trust
from cases.accounts import Account
from cases.ids import Nonce, UserId
from tests.contracts.contract_stage import Stage, room_of, say, sync


async def a_room_is_found_again_by_its_nonce(stage: Stage) -> None:
    nonce = Nonce(token_hex(16))
    assert await stage.bot.find_room(nonce) is None
    room = await stage.bot.create_room("Ek-3", nonce)
    other = await stage.bot.create_room("Ek-5", Nonce(token_hex(16)))
    assert await stage.bot.find_room(nonce) == room
    assert await stage.bot.find_room(nonce, frozenset({other})) == room
    assert await stage.bot.find_room(nonce, frozenset({room})) is None
    assert room in await stage.bot.joined_rooms()
    await stage.bot.leave(room)
    assert await stage.bot.find_room(nonce) is None
    assert room not in await stage.bot.joined_rooms()


async def an_account_is_or_is_not(stage: Stage) -> None:
    anna = await stage.person("anna")
    bare = await stage.bare_person("berit")
    nobody = UserId(f"@{token_hex(8)}:{anna.partition(':')[2]}")
    said = [await stage.bot.account(user) for user in (anna, bare, nobody, stage.bot.user)]
    assert said == [Account.IS, Account.IS, Account.IS_NOT, Account.IS]


async def a_new_room_has_the_one_shape(stage: Stage) -> None:
    nonce = Nonce(token_hex(16))
    room = await stage.bot.create_room("Ek-4", nonce)
    state = await stage.bot.state(room)
    assert (state.creator, state.version, state.nonce, state.name) == (stage.bot.user, "12", nonce, "Ek-4")
    assert (state.join_rule, state.history_visibility, state.guest_access) == ("invite", "joined", "forbidden")
    assert state.encrypted
    assert state.powers_as_made
    assert not state.federates
    assert state.powerful == frozenset()
    assert state.extra_state == frozenset()
    assert state.present() == {stage.bot.user}


async def membership_goes_invite_join_leave(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage)

    async def of_anna() -> Membership | None:
        return (await stage.bot.state(room)).members.get(anna)

    assert await of_anna() is None
    await stage.bot.remove(room, anna)
    await stage.bot.invite(room, anna)
    await stage.bot.invite(room, anna)
    assert await of_anna() is Membership.INVITE
    await stage.bot.remove(room, anna)
    assert await of_anna() is Membership.LEAVE
    await stage.bot.invite(room, anna)
    await stage.join(anna, room)
    await stage.bot.invite(room, anna)
    assert await of_anna() is Membership.JOIN
    await stage.bot.remove(room, anna)
    await stage.bot.remove(room, anna)
    assert await of_anna() is Membership.LEAVE


async def the_first_sync_ever_brings_no_message(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage, anna)
    await stage.say(anna, room, "long ago")
    first = await sync(stage, None)
    assert first.inbounds == ()
    assert first.unreadable == ()
    assert room in first.stirred


async def the_same_token_brings_the_same_messages(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage, anna)
    start = (await sync(stage, None)).token
    said = [await stage.say(anna, room, body) for body in ("one", "two")]
    await say(stage, room, "the bot's own", anna)
    answer = await sync(stage, start)
    again = await sync(stage, start)
    assert [(i.event, i.body, i.trust) for i in answer.inbounds] == [
        (said[0], "one", Trust.SIGNED),
        (said[1], "two", Trust.SIGNED),
    ]
    assert again.inbounds == answer.inbounds
    assert len({i.ratchet for i in answer.inbounds}) == 2
    assert (await sync(stage, again.token)).inbounds == ()


async def a_message_in_the_clear_is_marked_so(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage, anna)
    start = (await sync(stage, None)).token
    event = await stage.say_in_the_clear(anna, room, "open words")
    (heard,) = (await sync(stage, start)).inbounds
    assert (heard.event, heard.trust, heard.body, heard.ratchet) == (event, Trust.CLEAR, "open words", None)


async def a_forced_member_stirs_the_room_and_powers_are_put_back(stage: Stage) -> None:
    eva = await stage.person("eva")
    room = await room_of(stage)
    start = (await sync(stage, None)).token
    await stage.force_join(eva, room)
    assert room in (await sync(stage, start)).stirred
    bent = await stage.bot.state(room)
    assert bent.powerful == {eva}
    assert not bent.powers_as_made
    assert eva in bent.joined()
    await stage.bot.put_back(room, str(bent.name))
    mended = await stage.bot.state(room)
    assert mended.powers_as_made
    assert mended.powerful == frozenset()


async def who_comes_and_goes_is_named_as_they_were_named_last(stage: Stage) -> None:
    anna, eva = await stage.person("anna"), await stage.person("eva")
    room = await room_of(stage, anna)
    first = await sync(stage, None)
    assert first.members[room] == {stage.bot.user: Membership.JOIN, anna: Membership.JOIN}
    assert (await sync(stage, first.token)).members == {}
    await stage.bot.invite(room, eva)
    asked = await sync(stage, first.token)
    assert asked.members == {room: {eva: Membership.INVITE}}
    await stage.join(eva, room)
    await stage.bot.remove(room, anna)
    assert (await sync(stage, asked.token)).members == {room: {eva: Membership.JOIN, anna: Membership.LEAVE}}


async def who_is_named_is_told_before_the_answer_and_what_is_asked_ahead_is_taken_up(stage: Stage) -> None:
    eva, kim = await stage.person("eva"), await stage.person("kim")
    room = await room_of(stage)
    start, told = (await sync(stage, None)).token, list[UserId]()
    stage.bot.when_named(lambda members: told.extend(members.get(room, ())))
    await stage.force_join(eva, room)
    assert told == []
    first = await sync(stage, start)
    assert set(told) - {stage.bot.user} == set(first.members[room]) - {stage.bot.user} == {eva}
    stage.bot.ask_ahead(first.token, timedelta(seconds=20))
    await stage.bot.invite(room, kim)
    second = await sync(stage, first.token)
    assert kim in told
    assert room in second.stirred
    stage.bot.ask_ahead(second.token, timedelta(seconds=20))
    again = await sync(stage, start)  # the older token, as after work that was not kept
    assert eva in again.members[room]


async def what_is_pinned_is_one_message_and_putting_back_leaves_it(stage: Stage) -> None:
    anna = await stage.person("anna")
    room = await room_of(stage, anna)

    async def pinned() -> tuple[str, ...]:
        state = await stage.bot.state(room)
        assert state.extra_state == frozenset()
        return state.pinned

    assert await pinned() == ()
    first, second = [(await say(stage, room, body, anna)).event for body in ("one", "two")]
    for event in (first, second):
        await stage.bot.pin(room, event)
        assert await pinned() == (event,)
    await stage.bot.put_back(room, "Björk-17")
    assert await pinned() == (second,)
    await stage.bot.pin(room, None)
    assert await pinned() == ()


async def an_invitation_is_told_and_declined(stage: Stage) -> None:
    eva = await stage.person("eva")
    start = (await sync(stage, None)).token
    room = await stage.ask_in(eva)
    assert (await sync(stage, start)).invitations == ((room, eva),)
    await stage.bot.leave(room)
    await stage.bot.leave(room)
    assert room not in await stage.bot.joined_rooms()


async def what_members_show_as_read_is_told_once_and_not_what_they_keep_to_themselves(stage: Stage) -> None:
    eva, kim = await stage.person("eva"), await stage.person("kim")
    room = await room_of(stage, eva)
    said = await say(stage, room, "hej", eva)
    kept = (await sync(stage, None)).token
    assert (await sync(stage, kept)).receipts == ()
    await stage.show_read(eva, room, said.event, private=True)
    await stage.show_read(kim, room, said.event)  # a person who is not in the room
    kept_to_themselves = await sync(stage, kept)
    assert kept_to_themselves.receipts == ()
    await stage.show_read(eva, room, said.event)
    shown = await sync(stage, kept_to_themselves.token)
    assert shown.receipts == (Receipt(room, eva, said.event),)
    assert (await sync(stage, shown.token)).receipts == ()


async def a_restart_stirs_the_rooms_of_which_something_is_heard(stage: Stage) -> None:
    eva = await stage.person("eva")
    quiet, room = await room_of(stage), await room_of(stage)
    token = (await sync(stage, None)).token
    await stage.force_join(eva, room)
    await stage.restart()
    again = (await sync(stage, token)).stirred
    assert room in again
    assert quiet not in again
