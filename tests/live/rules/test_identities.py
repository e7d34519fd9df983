"""Keys that change, apps that are not confirmed, and how people know the bot: on a real homeserver (R30, N2, N13)."""

from functools import partial
from secrets import token_hex
from typing import Any

import pytest

from bot.demo.player import Player, _sign_own_device
from bot.demo.synapse import Account
from bot.demo.wire import ask
from bot.ways.matrix.crosssigning import Identity, new_identity, signing_upload
from cases.ids import RoomId, UserId
from cases.unit.identities import grouped
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import PATIENCE, Town


async def arrives(town: Town, account: Account, *, cross_sign: bool = True) -> Player:
    """One more device of this account, whose owner lets the bot ask them in."""
    player = await Player.log_in(town.synapse.url, account, cross_sign=cross_sign, welcome=town.bot_user.__eq__)
    town.everyone.append(player)
    return player


async def with_police(town: Town) -> tuple[OpenCase, Account, Player]:
    """A case whose police contact has an account of their own and has come in."""
    account = await town.synapse.register(f"polis-{token_hex(4)}")
    police = await arrives(town, account)
    case = await open_case(town, polis=police)
    await case.consent()
    return case, account, police


def password_of(account: Account) -> dict[str, Any]:
    """What the server asks for before it lets keys be replaced or devices go."""
    who = {"type": "m.id.user", "user": account.user}
    return {"type": "m.login.password", "identifier": who, "password": account.password}


async def log_out(player: Player, other: Player, account: Account) -> None:
    """A device of the account is taken away, from another one."""
    await player.close()
    device = player._client.device_id
    await ask(other._client, "POST", "/delete_devices", {"devices": [device], "auth": password_of(account)})


async def reset_keys(player: Player, account: Account) -> Identity:
    """What a person does who has lost theirs: a new identity in place of the old, and their device signed by it."""
    identity = new_identity(account.user)
    body = {**signing_upload(identity), "auth": password_of(account)}
    await ask(player._client, "POST", "/keys/device_signing/upload", body)
    await _sign_own_device(player._client, identity)
    return identity


@pytest.mark.rule("R30")
@pytest.mark.threat("injected-device")
async def test_someone_who_resets_their_keys_is_out_until_the_coordinator_confirms_the_new_ones(town: Town) -> None:
    case, account, police = await with_police(town)
    coordinator, since = town.coordinator, town.coordinator.moment()
    identity = await reset_keys(police, account)
    await town.goes_out(police, case.room)
    alarm = await town.hears(coordinator, town.says(case.code, "polis", "bytt telefon", room=town.office), after=since)
    assert account.user not in alarm.text
    fingerprint = grouped(identity.master_key)
    await town.hears(coordinator, town.says(f"!person lita {account.user} {fingerprint}", room=town.desk), after=since)
    keys = police.keys_for(case.room)
    await case.in_room("!plan")
    assert police.keys_for(case.room) == keys
    confirmed = await case.at_desk(f"!person lita CODE polis {fingerprint}")
    assert fingerprint in confirmed.text
    await town.comes_in(police, case.room)
    moment = police.moment()
    await case.in_room("!plan")
    await town.hears(police, town.says("", room=case.room), after=moment, what="an answer after coming back")


@pytest.mark.threat("stolen-device")
async def test_an_app_that_is_not_confirmed_gets_no_key_and_the_coordinator_hears_what_helps(town: Town) -> None:
    case, account, police = await with_police(town)
    bare = await arrives(town, account, cross_sign=False)
    town.everyone.remove(police)
    await log_out(police, bare, account)
    since = town.coordinator.moment()
    event = (await case.in_room("!plan")).event
    told = await town.hears(town.coordinator, town.says("polis", "inte är bekräftad", room=town.desk), after=since)
    assert "verifiera den här sessionen" in told.text
    await case.in_room("!plan")
    await town.settle(bare)
    assert not bare.has_read(event)
    assert bare.keys_for(case.room) == 0
    said = [text for text in town.said_to(town.coordinator, since, town.desk) if "inte är bekräftad" in text]
    assert len(said) == 1


async def test_a_persons_first_words_from_the_bot_hold_the_fingerprint_that_their_own_app_shows(town: Town) -> None:
    case, _, police = await with_police(town)
    await case.in_room(f"!möte kalla {town.now().date().replace(day=28)} 15:00 plats=Skolan")
    heard = await town.hears(police, town.says("fingeravtryck"), what="the bot's fingerprint")
    shown = police.identity_of(town.bot_user)
    assert shown is not None
    assert grouped(shown) in heard.text
    mother = await town.person("vh", family=True)
    other = await open_case(town, vh1=mother)
    room = await other.greet("vh1")
    assert grouped(shown) in "".join(town.said_to(mother, room=room))
    answer = await town.ask(mother, room, "nyckel")
    assert grouped(shown) in answer.text


async def test_a_request_to_verify_is_answered_with_how_to_compare_fingerprints(town: Town) -> None:
    mother = await town.person("vh", family=True)
    case = await open_case(town, vh1=mother)
    room = await case.greet("vh1")
    shown = mother.identity_of(town.bot_user)
    assert shown is not None
    content = {"from_device": mother._client.device_id, "methods": ["m.sas.v1"], "to": town.bot_user}
    moment = mother.moment()
    await mother.send(room, {"msgtype": "m.key.verification.request", "body": "wants to verify", **content})
    await town.hears(mother, town.says("bilder", grouped(shown), room=room), after=moment)
    moment = town.coordinator.moment()
    request = {"from_device": "X", "methods": ["m.sas.v1"], "transaction_id": token_hex(8), "timestamp": 1}
    body = {"messages": {town.bot_user: {"*": request}}}
    path = f"/sendToDevice/m.key.verification.request/{token_hex(8)}"
    await ask(town.coordinator._client, "PUT", path, body)
    await town.hears(town.coordinator, town.says("symboler", grouped(shown), room=town.desk), after=moment)


@pytest.mark.rule("R30", "R35")
@pytest.mark.threat("changed-room")
async def test_the_bot_goes_into_nobodys_room_and_answers_whom_it_knows_in_its_own(town: Town) -> None:
    stranger, moment = await town.person("granne"), town.coordinator.moment()
    rooms = [(player, await player.create_room(town.bot_user)) for player in (stranger, town.coordinator)]
    await town.hears(town.coordinator, town.says("skriv till mig här", room=town.desk), after=moment)
    for player, room in rooms:
        await player.until(partial(is_gone, player, room, town.bot_user), PATIENCE, what="a refusal")
    assert not town.said_to(stranger)


def is_gone(player: Player, room: RoomId, user: UserId) -> bool:
    """Whether this player's client sees the user neither in the room nor asked into it."""
    known = player._client.rooms[room]
    return user not in known.users and user not in known.invited_users
