"""Played people read each other, and only each other, on a real encrypted homeserver."""

from collections.abc import Awaitable, Callable

import pytest

from bot.demo.player import NotSeen, Player
from bot.demo.synapse import Synapse

Players = Callable[..., Awaitable[Player]]


async def test_two_people_exchange_encrypted_messages(players: Players) -> None:
    anna, bo = await players("anna"), await players("bo")
    room = await anna.create_room(bo.user)
    await bo.wait_joined(room)
    question = await anna.say(room, "Hur gick det?")
    heard = await bo.wait_for(lambda heard: heard.event == question, what="the question")
    assert (heard.text, heard.decrypted, heard.verified) == ("Hur gick det?", True, True)
    await bo.reply(room, question, "Bra!")
    answer = await anna.wait_for(lambda heard: heard.reply_to == question, what="the answer")
    assert (answer.text, answer.sender, answer.verified) == ("Bra!", bo.user, True)


async def test_a_message_that_comes_together_with_the_room_is_proven_by_keys_asked_for_after_it(
    players: Players,
) -> None:
    anna, bo = await players("anna"), await players("bo", welcome=None)
    await bo._listening.end()
    room = await anna.create_room(bo.user)
    await bo.join(room)
    event = await anna.say(room, "Välkommen!")
    await bo._listening.begin()
    await bo.wait_for(lambda heard: heard.event == event and heard.verified, what="a message that is proven")


async def test_someone_removed_reads_nothing_later(players: Players) -> None:
    anna, bo, cilla = await players("anna"), await players("bo"), await players("cilla")
    room = await anna.create_room(bo.user, cilla.user)
    await bo.wait_joined(room)
    await cilla.wait_joined(room)
    first = await anna.say(room, "Alla hör detta.")
    await cilla.wait_for(lambda heard: heard.event == first)
    await anna.remove(room, cilla.user)
    await cilla.wait_out(room)
    keys = cilla.keys_for(room)
    second = await anna.say(room, "Bara Bo hör detta.")
    await bo.wait_for(lambda heard: heard.event == second)
    assert bo.keys_for(room) == 2
    assert cilla.keys_for(room) == keys == 1
    assert all(heard.event != second for heard in cilla.hearing.in_room(room))


async def test_a_device_that_its_owner_has_not_signed_gets_no_key(players: Players) -> None:
    anna, unsigned = await players("anna"), await players("dag", cross_sign=False)
    room = await anna.create_room(unsigned.user)
    await unsigned.wait_joined(room)
    event = await anna.say(room, "Till den som är den den säger.")
    await unsigned.until(lambda: event in unsigned.hearing.unread, what="an event it cannot read")
    assert unsigned.keys_for(room) == 0


async def test_a_redacted_message_is_known_as_such(players: Players) -> None:
    anna, bo = await players("anna"), await players("bo")
    room = await anna.create_room(bo.user)
    await bo.wait_joined(room)
    event = await anna.say(room, "Fel rum.")
    await bo.wait_for(lambda heard: heard.event == event)
    await anna.redact(room, event)
    await bo.until(lambda: bo.redacted(event), what="the message taken back")


async def test_an_invitation_is_accepted_from_whom_one_welcomes_alone(players: Players) -> None:
    anna, mallory = await players("anna"), await players("mallory")
    bo = await players("bo", welcome=lambda inviter: inviter == anna.user)
    lure = await mallory.create_room(bo.user)
    room = await anna.create_room(bo.user)
    await bo.wait_joined(room)
    await bo.until(lambda: lure in bo.rooms(), what="the other invitation")
    assert bo.rooms()[lure] == "invite"


async def test_one_who_has_caught_up_has_heard_all_that_was_said(players: Players) -> None:
    anna, bo = await players("anna"), await players("bo")
    room = await anna.create_room(bo.user)
    await bo.wait_joined(room)
    said = [await anna.say(room, f"{number}") for number in range(5)]
    await bo.catch_up()
    assert [heard.event for heard in bo.hearing.in_room(room) if heard.text] == said
    assert bo.identity_of(anna.user) == anna.fingerprint


async def test_waiting_in_vain_ends_and_says_for_what(players: Players) -> None:
    anna = await players("anna")
    with pytest.raises(NotSeen, match=r"waited 0\.2 s for a sign of life, in vain"):
        await anna.wait_for(lambda _: False, 0.2, what="a sign of life")


async def test_a_person_goes_on_listening_after_the_server_was_away() -> None:
    async with Synapse() as synapse:
        anna = await Player.log_in(synapse.url, await synapse.register("anna"))
        bo = await Player.log_in(synapse.url, await synapse.register("bo"), welcome=lambda _: True)
        room = await anna.create_room(bo.user)
        await bo.wait_joined(room)
        await synapse.stop()
        await synapse.start()
        event = await anna.say(room, "Är du kvar?")
        await bo.wait_for(lambda heard: heard.event == event, what="the message after the restart")
        await anna.close()
        await bo.close()
