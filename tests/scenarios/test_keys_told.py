"""What people are told of keys: the bot's own, how to compare them, and whose app is not confirmed (N2, N13)."""

from datetime import timedelta

import pytest

from bot.inbound import Membership, Trust, VerificationRequest
from bot.sent import KeyShare, Sent
from bot.trouble import Unavailable
from cases.facts import Admitted, KeyShared
from cases.ids import UserId
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, STRANGER, YOUTH
from tests.town.town import BOT, COORDINATOR


def fingerprint(gathered: Gathered) -> str:
    return gathered.town.server.fingerprint


async def test_everyone_but_the_child_sees_the_bots_fingerprint_in_their_first_room_with_it(gathered: Gathered) -> None:
    await gathered.says(COORDINATOR, "!möte kalla tis 15 plats=Skolan", gathered.people.case_room.id)
    for user, times in ((COORDINATOR, 1), (POLICE, 1), (MOTHER, 1), (YOUTH, 0)):
        told = [text for text in gathered.people.reads_in(user, gathered.own_room(user)) if "FAKE FAKE" in text]
        assert len(told) == times, user


async def test_a_member_of_the_family_may_ask_for_it_in_a_plain_word(gathered: Gathered) -> None:
    event = await gathered.says(MOTHER, "Nyckel?")
    (answer,) = gathered.people.answers_to(event)
    assert fingerprint(gathered) in answer.body


@pytest.mark.parametrize("user", [COORDINATOR, MOTHER])
async def test_a_verification_is_answered_in_words_once_a_day_and_never_by_emoji(
    gathered: Gathered, user: UserId
) -> None:
    moment, room = gathered.now(), gathered.own_room(user)
    await gathered.says(user, "X requests to verify", room, msgtype="m.key.verification.request")
    gathered.town.server.ask_to_verify(user)
    await gathered.town.settle()
    (told,) = gathered.said_in(room, moment)
    assert fingerprint(gathered) in told


@pytest.mark.parametrize("user", [COORDINATOR, POLICE, MOTHER])
async def test_n13_the_device_that_asked_outside_a_room_is_told_once_a_minute_that_it_need_not_wait(
    gathered: Gathered, user: UserId
) -> None:
    server = gathered.town.server
    first = server.ask_to_verify(user)
    await gathered.town.step()
    server.ask_to_verify(user)
    await gathered.town.step()
    assert server.cancelled == [first]
    gathered.town.clock.at += timedelta(minutes=1)
    server.ask_to_verify(user)
    last = server.ask_to_verify(user)
    await gathered.town.step()
    assert server.cancelled == [first, last]


async def test_n13_a_request_in_a_room_is_ended_by_an_event_that_refers_to_it_once_a_minute(
    gathered: Gathered,
) -> None:
    room, server = gathered.own_room(MOTHER), gathered.town.server
    asked = server.say(MOTHER, room, "X requests to verify", msgtype="m.key.verification.request")
    server.say(MOTHER, room, "X requests to verify", msgtype="m.key.verification.request")
    await gathered.town.settle()
    end = {"code": "m.user", "reason": "m.user", "m.relates_to": {"rel_type": "m.reference", "event_id": asked}}
    assert server.signals == [(room, "m.key.verification.cancel", end)]


async def test_n13_the_end_of_a_request_waits_behind_a_shut_room_as_words_do(gathered: Gathered) -> None:
    room, server = gathered.people.case_room.id, gathered.town.server
    server.say(POLICE, room, "X requests to verify", msgtype="m.key.verification.request")
    server.rooms[room].encrypted = False
    await gathered.town.step()
    assert not server.signals
    server.rooms[room].encrypted = True
    gathered.town.clock.at += timedelta(minutes=1)
    await gathered.town.settle()
    assert [(where, kind) for where, kind, _ in server.signals] == [(room, "m.key.verification.cancel")]


async def test_n13_a_request_that_names_no_device_or_meets_a_server_that_is_down_ends_nothing(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = gathered.now()
    gathered.town.server.ask_to_verify(POLICE, device="")
    await gathered.town.settle()
    assert not gathered.town.server.cancelled
    assert [text for text in gathered.said_in(gathered.own_room(POLICE), moment) if "FAKE FAKE" in text]

    async def down(_: VerificationRequest) -> None:
        raise Unavailable

    monkeypatch.setattr(gathered.town.server, "cancel_verification", down)
    gathered.town.server.ask_to_verify(POLICE)
    answered = await gathered.says(POLICE, "!bot")
    assert gathered.people.answers_to(answered)


async def test_a_strangers_verification_and_invitation_are_answered_with_nothing_and_counted(
    gathered: Gathered,
) -> None:
    moment = gathered.now()
    gathered.town.server.ask_to_verify(STRANGER)
    room = gathered.town.server.invite_bot(STRANGER)
    await gathered.town.settle()
    assert not gathered.said_since(moment)
    assert not gathered.town.server.cancelled
    assert gathered.town.server.rooms[room].members[BOT] is Membership.LEAVE
    assert gathered.town.bot.listener.invitations_declined == 1


@pytest.mark.parametrize("user", [COORDINATOR, POLICE, MOTHER])
async def test_a_known_persons_invitation_is_declined_and_answered_in_the_bots_own_room(
    gathered: Gathered, user: UserId
) -> None:
    moment = gathered.now()
    room = gathered.town.server.invite_bot(user)
    await gathered.town.settle()
    assert gathered.town.server.rooms[room].members[BOT] is Membership.LEAVE
    assert [said for said in gathered.said_in(gathered.own_room(user), moment) if "skriv till mig" in said.lower()]
    assert gathered.town.bot.listener.invitations_declined == 0


async def test_the_coordinator_hears_once_a_device_what_helps_someone_whose_app_is_not_confirmed(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = gathered.town.server.send

    async def withholding(*args: object, **named: object) -> Sent:
        sent = await send(*args, **named)  # type: ignore[arg-type] # handed on as it came
        return Sent(sent.event, sent.shared, sent.withheld, (KeyShare(POLICE, "NEWPHONE"),), sent.key)

    monkeypatch.setattr(gathered.town.server, "send", withholding)
    moment = gathered.now()
    for _ in range(2):
        await gathered.says(COORDINATOR, "!plan", gathered.people.case_room.id)
    told = gathered.told_coordinator(moment, "inte är bekräftad")
    assert len(told) == 1
    assert "polis" in told[0]
    assert "verifiera den här sessionen" in told[0]


async def test_what_is_written_from_an_unconfirmed_app_is_told_to_the_coordinator_and_not_done(
    gathered: Gathered,
) -> None:
    moment = gathered.now()
    await gathered.says(POLICE, "!plan", gathered.people.case_room.id, trust=Trust.UNSIGNED)
    told = gathered.told_coordinator(moment, "inte är bekräftad")
    assert len(told) == 1


@pytest.mark.rule("R87")
async def test_the_log_shows_who_got_the_rooms_keys_and_who_came_and_never_a_key(gathered: Gathered) -> None:
    await gathered.says(COORDINATOR, "!plan", gathered.people.case_room.id)
    keys = await gathered.coordinator("!logg nycklar CODE")
    facts = await gathered.facts()
    shared = {user for fact in facts if isinstance(fact, KeyShared) for user, _ in fact.devices}
    handles = {str(gathered.people.case.person_of(user).handle) for user in shared}  # type: ignore[union-attr] # all are of the case
    assert {"polis", "skola", "samordnare"} <= handles
    assert all(f"{handle}, enhet DEVICE" in keys for handle in handles)
    shown = await gathered.coordinator("!logg visa CODE")
    for admitted in (fact for fact in facts if isinstance(fact, Admitted)):
        assert f"{gathered.people.case.handle(admitted.person)} inbjuden" in shown
    assert "samordnare läste (!logg nycklar)" in shown


@pytest.mark.rule("R87")
async def test_the_log_is_the_coordinators_alone(gathered: Gathered) -> None:
    event = await gathered.says(POLICE, "!logg nycklar", gathered.people.case_room.id)
    answers = [message for message in gathered.people.messages() if message.answers == event]
    assert not [message for message in answers if "DEVICE" in message.body]
    assert not [text for text in gathered.people.reads(POLICE) if "DEVICE" in text]
