"""One honest answer of each kind, what the bot makes of it, and where in it each thing that it makes stands."""

from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from bot.matrix.crosssigning import Device
from bot.matrix.http import path
from bot.matrix.identity import establish, query_own, shows_device, top_up
from bot.matrix.login import by_password, who_am_i
from bot.matrix.olmsessions import begin
from bot.matrix.probe import require_room_version, versions
from bot.matrix.rooms import is_encrypted, joined_members, membership
from bot.matrix.roomshape import MEGOLM, POWERS, SETTINGS
from bot.matrix.shapes.rooms import as_made
from bot.operator.checks import _password_login
from cases.ids import EventId, RoomId
from tests.attacks.scripted import PEOPLE, Town, user
from tests.attacks.spoiling import Path
from tests.contracts.olm_machines import ROOM, shared_key

Made = frozenset[tuple[Hashable, ...]]
Use = Callable[[Town], Awaitable[Made]]
WORD: Final = timedelta(seconds=1)
EVENT: Final = EventId("$event")
HERE: Final = RoomId(ROOM)
EVERYWHERE: Final[tuple[Path, ...]] = ((),)


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, where it is given, and what is done with it."""

    name: str
    where: str
    honest: Any
    use: Use
    homes: Mapping[tuple[Hashable, ...], tuple[Path, ...]] = field(default_factory=dict)
    """Each thing made of it, and the places that may cost that thing; what is not named here, any place may cost."""
    vital: tuple[Path, ...] = EVERYWHERE
    """The places without which nothing can be made of the answer."""


def messages(town: Town) -> list[dict[str, Any]]:
    """Two people's words, which the bot can open."""
    return [
        {
            "type": "m.room.encrypted",
            "event_id": f"${name}",
            "sender": user(name),
            "origin_server_ts": 1_760_000_000_000,
            "content": town.said[name],
            "unsigned": {"age": 5},
        }
        for name in PEOPLE
    ]


def member(name: str, how: str = "join") -> dict[str, Any]:
    content = {"membership": how, "displayname": name}
    return {
        "type": "m.room.member",
        "state_key": user(name),
        "sender": user(name),
        "event_id": f"$member-{name}",
        "content": content,
    }


async def use_sync(town: Town) -> Made:
    answer = await town.client.sync("s0", WORD)
    return frozenset(
        {
            *(("heard", each.event, each.trust) for each in answer.inbounds),
            *(("invited", *each) for each in answer.invitations),
            *(("left", room) for room in answer.left),
            *(("stirred", room) for room in answer.stirred),
            *(("changed", person) for person in answer.identities),
            *(("asked to verify", each.user) for each in answer.verifications),
            *(("read", each.room, each.user) for each in answer.receipts),
        }
    )


def sync(town: Town) -> Answered:
    join: Path = ("rooms", "join")
    return Answered(
        "sync",
        "GET /_matrix/client/v3/sync",
        {
            "next_batch": "s1",
            "to_device": {
                "events": [
                    shared_key(town.people["anna"], town.machine) | {"unsigned": {}},
                    {
                        "type": "m.key.verification.request",
                        "sender": user("berit"),
                        "content": {"from_device": "BERIT", "transaction_id": "t", "methods": []},
                    },
                ]
            },
            "device_lists": {"changed": [user("olle")], "left": [user("eva")]},
            "device_one_time_keys_count": {"signed_curve25519": 50},
            "device_unused_fallback_key_types": ["signed_curve25519"],
            "rooms": {
                "join": {
                    HERE: {
                        "timeline": {"events": messages(town), "limited": False, "prev_batch": "p"},
                        "state": {"events": [member("anna")]},
                    },
                    "!other:x": {
                        "timeline": {"events": [], "limited": True, "prev_batch": "p"},
                        "ephemeral": {
                            "events": [{"type": "m.receipt", "content": {EVENT: {"m.read": {user("anna"): {"ts": 1}}}}}]
                        },
                    },
                },
                "invite": {"!asked:x": {"invite_state": {"events": [member("bot", "invite")]}}},
                "leave": {"!left:x": {"timeline": {"events": []}}},
            },
        },
        use_sync,
        {
            ("heard", "$anna", "signed"): ((*join, HERE, "timeline", "events", 0),),
            ("heard", "$berit", "signed"): ((*join, HERE, "timeline", "events", 1),),
            ("invited", "!asked:x", user("bot")): (("rooms", "invite", "!asked:x"),),
            ("left", "!left:x"): (("rooms", "leave", "!left:x"),),
            ("stirred", HERE): ((*join, HERE),),
            ("stirred", "!other:x"): ((*join, "!other:x"),),
            ("changed", user("olle")): (("device_lists", "changed", 0),),
            ("changed", user("eva")): (("device_lists", "left", 0),),
            ("asked to verify", user("berit")): (("to_device", "events", 1),),
            ("read", "!other:x", user("anna")): ((*join, "!other:x", "ephemeral"),),
        },
        (("next_batch",),),
    )


async def use_keys_query(town: Town) -> Made:
    people = [user(name) for name in PEOPLE]
    town.client._devices.changed(people)
    await town.client._devices.refresh(people)
    return frozenset(("trusted", device) for person in people for device in town.client._devices.trusted(person))


def keys_query(town: Town) -> Answered:
    sections = ("device_keys", "master_keys", "self_signing_keys")
    return Answered(
        "keys/query",
        "POST /_matrix/client/v3/keys/query",
        town.keys_query(*PEOPLE),
        use_keys_query,
        {("trusted", town.device(name)): tuple((part, user(name)) for part in sections) for name in PEOPLE},
        (),
    )


async def use_keys_claim(town: Town) -> Made:
    town.forget_sessions()
    devices: list[Device] = [town.device(name) for name in PEOPLE]
    return frozenset(("met", device) for device in await begin(town.server, town.machine, devices))


def keys_claim(town: Town) -> Answered:
    return Answered(
        "keys/claim",
        "POST /_matrix/client/v3/keys/claim",
        town.keys_claim(),
        use_keys_claim,
        {("met", town.device(name)): (("one_time_keys", user(name)),) for name in PEOPLE},
        (),
    )


async def use_own_keys(town: Town) -> Made:
    answer, chain = await query_own(town.server, user("bot"))
    identity = await establish(town.server, town.settings, town.secrets, town.machine)
    return frozenset({("shown", shows_device(answer, user("bot"), "BOT")), (chain.master,), (identity.master_key,)})


def own_keys(town: Town) -> Answered:
    return Answered("one's own keys", "POST /_matrix/client/v3/keys/query", town.keys_query("bot"), use_own_keys)


async def use_state(town: Town) -> Made:
    state = await town.client.state(HERE)
    return frozenset({("in", person, how) for person, how in state.members.items()})


def state(_: Town) -> Answered:
    kept = {"m.room.create": {"room_version": "12"}, "m.room.power_levels": POWERS, "m.room.name": {"name": "B-17"}}
    events = [
        {"type": kind, "state_key": "", "sender": user("bot"), "event_id": f"${number}", "content": dict(content)}
        for number, (kind, content) in enumerate({**kept, **SETTINGS}.items())
    ]
    members = [member("bot"), member("anna"), member("berit", "invite"), member("eva", "leave")]
    return Answered(
        "state",
        f"GET /_matrix/client/v3/rooms/%21{ROOM[1:]}/state ",
        [*members, *events],
        use_state,
        {("in", user("anna"), "join"): ((1,),), ("in", user("berit"), "invite"): ((2,),)},
    )


async def use_put_back(town: Town) -> Made:
    await town.client.put_back(HERE, "B-17")
    return frozenset({("put back",)})


async def use_members(town: Town) -> Made:
    return frozenset(("joined", person) for person in await joined_members(town.server, HERE))


async def use_rooms(town: Town) -> Made:
    return frozenset(("ours", room) for room in await town.client.joined_rooms())


async def use_past(town: Town) -> Made:
    found = await town.client.find_sent(HERE, "the letter")
    return frozenset({("found", found)})


def past(town: Town) -> Answered:
    sent = {"type": "m.room.encrypted", "event_id": "$sent", "sender": user("bot"), "origin_server_ts": 1}
    events = [*messages(town), {**sent, "content": {"se.sigbot.letter": "the letter", "ciphertext": "x"}}]
    homes: dict[tuple[Hashable, ...], tuple[Path, ...]] = {("found", "$sent"): (("chunk", 2),)}
    return Answered("messages", "/messages", {"chunk": events, "start": "p"}, use_past, homes)


def small(town: Town) -> tuple[Answered, ...]:
    """Answers of which one or two things are used."""
    client, server = town.client, town.server

    def using(ask: Callable[[], Awaitable[Any]]) -> Use:
        async def use(_: Town) -> Made:
            got = await ask()
            return frozenset({("got", repr(got))})

        return use

    v3, password = "/_matrix/client/v3/", {"type": "m.login.password"}
    return (
        Answered("versions", "/versions", {"versions": ["v1.11", "v1.12"]}, using(lambda: versions(server))),
        Answered(
            "capabilities",
            "/capabilities",
            {"capabilities": {"m.room_versions": {"default": "12", "available": {"11": "stable", "12": "stable"}}}},
            using(lambda: require_room_version(server)),
        ),
        Answered(
            "ways to log in", "GET " + v3 + "login", {"flows": [password]}, using(lambda: _password_login(server))
        ),
        Answered(
            "login",
            "POST " + v3 + "login",
            {"user_id": user("bot"), "device_id": "BOT", "access_token": "secret"},
            using(lambda: by_password(server, town.settings)),
        ),
        Answered("whoami", "/whoami", {"user_id": user("bot"), "device_id": "BOT"}, using(lambda: who_am_i(server))),
        Answered("profile", "/profile/", {"displayname": "Anna"}, using(lambda: client.display_name(user("anna")))),
        Answered("an account", "/profile/", {"displayname": "Anna"}, using(lambda: client.account(user("anna")))),
        Answered("own name set", "/displayname", {}, using(lambda: client.introduce("x"))),
        Answered(
            "keys/upload",
            "/keys/upload",
            {"one_time_key_counts": {"signed_curve25519": 50}},
            using(lambda: top_up(server, town.machine, 0, fallback_used=True)),
        ),
        Answered(
            "encryption", "/state/m.room.encryption/", {"algorithm": MEGOLM}, using(lambda: is_encrypted(server, HERE))
        ),
        Answered(
            "a membership",
            "/state/m.room.member/",
            {"membership": "join", "displayname": "x"},
            using(lambda: membership(server, HERE, user("anna"))),
        ),
        Answered(
            "createRoom",
            "/createRoom",
            {"room_id": HERE},
            using(lambda: server.post(path("createRoom"), as_made, {})),
        ),
        Answered("join and leave", "/leave", {}, using(lambda: client.leave(HERE))),
        Answered("invite", "/invite", {}, using(lambda: client.invite(HERE, user("anna")))),
        Answered("kick", "/kick", {}, using(lambda: client.remove(HERE, user("anna")))),
        Answered("redact", "/redact/", {"event_id": "$r"}, using(lambda: client.redact(HERE, EVENT, transaction="t"))),
        Answered("pin", "/m.room.pinned_events/", {"event_id": "$p"}, using(lambda: client.pin(HERE, EVENT))),
        Answered("upload", "/upload", {"content_uri": "mxc://x/y"}, using(lambda: uploaded(town))),
        Answered("send", "/send/", {"event_id": "$s"}, using(lambda: said(town))),
    )


async def uploaded(town: Town) -> str:
    return str((await town.client.upload(b"x", "text/plain"))["url"])


async def said(town: Town) -> str:
    readers = [user(name) for name in PEOPLE]
    content = {"msgtype": "m.text", "body": "x"}
    return (await town.client.send(HERE, content, letter="l", transaction="t", readers=readers)).event


def each_answer(town: Town) -> tuple[Answered, ...]:
    """All that the bot reads of a server."""
    here = f"rooms/%21{ROOM[1:]}/"
    rooms: list[Any] = [HERE, "!other:x"]
    whole = state(town)
    return (
        sync(town),
        keys_query(town),
        keys_claim(town),
        own_keys(town),
        whole,
        Answered("state put back", whole.where, whole.honest, use_put_back),
        Answered(
            "joined_members",
            here + "joined_members",
            {"joined": {user(name): {"display_name": name} for name in ("bot", *PEOPLE)}},
            use_members,
            {("joined", user(name)): (("joined", user(name)),) for name in PEOPLE},
        ),
        Answered(
            "joined_rooms",
            "/joined_rooms",
            {"joined_rooms": rooms},
            use_rooms,
            {("ours", room): (("joined_rooms", number),) for number, room in enumerate(rooms)},
            (("joined_rooms",),),
        ),
        past(town),
        *small(town),
    )
