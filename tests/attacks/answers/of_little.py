"""Answers of which one or two things are used, or none."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.operator.checks import _password_login
from bot.ways.matrix.http import path
from bot.ways.matrix.identity import top_up
from bot.ways.matrix.login import by_password, who_am_i
from bot.ways.matrix.probe import require_room_version, versions
from bot.ways.matrix.rooms import is_encrypted, membership
from bot.ways.matrix.roomshape import MEGOLM
from bot.ways.matrix.shapes.rooms import as_made
from tests.attacks.answers.one import EVENT, HERE, Answered, Made, Use
from tests.attacks.scripted import PEOPLE, Town, user

V3 = "/_matrix/client/v3/"


def using(ask: Callable[[], Awaitable[Any]]) -> Use:
    async def use(_: Town) -> Made:
        return frozenset({("got", repr(await ask()))})

    return use


def of_accounts(town: Town) -> tuple[Answered, ...]:
    """What the server says of itself, of the login and of accounts."""
    client, server, me = town.client, town.server, user("bot")
    able = {"capabilities": {"m.room_versions": {"default": "12", "available": {"11": "stable", "12": "stable"}}}}
    password = {"flows": [{"type": "m.login.password"}]}
    login = {"user_id": me, "device_id": "BOT", "access_token": "secret"}
    counts = {"one_time_key_counts": {"signed_curve25519": 50}}

    async def filled() -> None:
        await top_up(server, town.machine, 0, fallback_used=True)

    return (
        Answered("versions", "/versions", {"versions": ["v1.11", "v1.12"]}, using(lambda: versions(server))),
        Answered("capabilities", "/capabilities", able, using(lambda: require_room_version(server))),
        Answered("ways to log in", f"GET {V3}login", password, using(lambda: _password_login(server))),
        Answered("login", f"POST {V3}login", login, using(lambda: by_password(server, town.settings))),
        Answered("whoami", "/whoami", {"user_id": me, "device_id": "BOT"}, using(lambda: who_am_i(server))),
        Answered("profile", "/profile/", {"displayname": "Anna"}, using(lambda: client.display_name(user("anna")))),
        Answered("an account", "/profile/", {"displayname": "Anna"}, using(lambda: client.account(user("anna")))),
        Answered("own name set", "/displayname", {}, using(lambda: client.introduce("x"))),
        Answered("keys/upload", "/keys/upload", counts, using(filled)),
    )


def of_doings(town: Town) -> tuple[Answered, ...]:
    """What comes back when something is done in a room, and the settings read before."""
    client, server = town.client, town.server
    how, joined = {"algorithm": MEGOLM}, {"membership": "join", "displayname": "x"}
    anna = user("anna")
    return (
        Answered("encryption", "/state/m.room.encryption/", how, using(lambda: is_encrypted(server, HERE))),
        Answered("a membership", "/state/m.room.member/", joined, using(lambda: membership(server, HERE, anna))),
        Answered(
            "createRoom", "/createRoom", {"room_id": HERE}, using(lambda: server.post(path("createRoom"), as_made, {}))
        ),
        Answered("leave", "/leave", {}, using(lambda: client.leave(HERE))),
        Answered("invite", "/invite", {}, using(lambda: client.invite(HERE, anna))),
        Answered("kick", "/kick", {}, using(lambda: client.remove(HERE, anna))),
        Answered("redact", "/redact/", {"event_id": "$r"}, using(lambda: client.redact(HERE, EVENT, transaction="t"))),
        Answered("pin", "/m.room.pinned_events/", {"event_id": "$p"}, using(lambda: client.pin(HERE, EVENT))),
        Answered("upload", "/upload", {"content_uri": "mxc://x/y"}, using(lambda: client.upload(b"x", "text/plain"))),
        Answered("send", "/send/", {"event_id": "$s"}, using(lambda: said(town))),
    )


async def said(town: Town) -> str:
    readers = [user(name) for name in PEOPLE]
    content = {"msgtype": "m.text", "body": "x"}
    return (await town.client.send(HERE, content, letter="l", transaction="t", readers=readers)).event
