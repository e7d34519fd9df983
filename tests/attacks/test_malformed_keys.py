"""Keys in every wrong shape, from /keys/query and /keys/claim: nothing stops, nobody is kept from a message (N4)."""

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final

import pytest

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.http import Shape
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import Bot, hears, meeting

Spoil = Callable[[Json, str], None]
"""Changes a copy of an honest answer, for one person's part in it."""
JUNK: Final[tuple[Any, ...]] = (
    None,
    True,
    7,
    -1.5,
    "",
    "x",
    [],
    [[]],
    {},
    {"keys": 7},
    "\N{SNOWMAN}" * 43,
    "A" * 100_000,
)
SMALL_ORDER: Final = "A" * 43
"""A point of small order: well-formed, and no key."""


def deep() -> Any:
    """Nested further than any parser of ours goes."""
    value: Any = "x"
    for _ in range(200):
        value = {"x": [value]}
    return value


def query_shapes() -> Iterator[tuple[str, Spoil]]:
    """Each a name and what it does to the answer about one user."""
    sections = ("device_keys", "master_keys", "self_signing_keys")
    for number, junk in enumerate((*JUNK, deep())):
        for part in (*sections, "user_signing_keys", "failures"):
            yield f"{part} {number}", partial(section, part=part, junk=junk)
        for part in sections:
            yield f"{part} of one {number}", partial(section_of_one, part=part, junk=junk)
        for part in ("user_id", "device_id", "algorithms", "keys", "signatures", "unsigned"):
            yield f"device's {part} {number}", partial(device_part, part=part, junk=junk)
        for part in ("user_id", "usage", "keys", "signatures"):
            yield f"master key's {part} {number}", partial(master_part, part=part, junk=junk)
        yield f"one more device {number}", partial(more_devices, junk=junk)


def section(answer: Json, _: str, *, part: str, junk: Any) -> None:
    answer[part] = junk


def section_of_one(answer: Json, user: str, *, part: str, junk: Any) -> None:
    answer.setdefault(part, {})[user] = junk


def device_part(answer: Json, user: str, *, part: str, junk: Any) -> None:
    for device in answer["device_keys"][user].values():
        device[part] = junk


def master_part(answer: Json, user: str, *, part: str, junk: Any) -> None:
    answer["master_keys"][user][part] = junk


def more_devices(answer: Json, user: str, *, junk: Any) -> None:
    answer["device_keys"][user] |= {"JUNK": junk, "": junk, "\ud800": junk, "x" * 300: junk}


CLAIMS: Final[tuple[Any, ...]] = (
    *JUNK,
    {"signed_curve25519:A": 7},
    {"signed_curve25519:A": {}},
    {"signed_curve25519:A": {"key": 7}},
    {"signed_curve25519:A": {"key": SMALL_ORDER}},
    {"signed_curve25519:A": {"key": SMALL_ORDER, "signatures": 7}},
    {"signed_curve25519:A": {"key": "!" * 43, "signatures": {}}},
    {"a": {"key": SMALL_ORDER}, "b": {"key": SMALL_ORDER}},
)


@contextmanager
def answers_changed(bot: Bot, where: str, change: Callable[[Json], Json]) -> Iterator[None]:
    """What the server answers at this path is changed before the client reads it."""
    transport = bot.client._transport
    honest = transport.post

    async def post(path: str, shape: Shape[Any], *given: Any, **named: Any) -> Any:
        def changed(answer: Json) -> Any:
            return shape(change(copy.deepcopy(answer)) if path.endswith(where) else answer)

        return await honest(path, changed, *given, **named)

    setattr(transport, "post", post)  # noqa: B010 - mypy knows methods as not assigned to
    try:
        yield
    finally:
        setattr(transport, "post", honest)  # noqa: B010 - the same


@pytest.mark.threat("malformed-keys")
async def test_n4_no_shape_of_a_keys_query_answer_stops_a_message_or_lets_a_device_in(bot: Bot, actors: Actors) -> None:
    anna, berit = await actors(), await actors()
    room = await meeting(bot, anna, berit)
    people = (anna.client.user, berit.client.user)
    tried = 0
    for name, spoil in query_shapes():

        def change(answer: Json, spoil: Spoil = spoil) -> Json:
            if anna.client.user in answer.get("device_keys", {}):
                spoil(answer, anna.client.user)
            return answer

        bot.client._devices.changed(people)
        with answers_changed(bot, "/keys/query", change):
            sent = await bot.say(room, name, *people)
        assert {share.user for share in sent.shared} <= set(people), name
        assert {share.device for share in sent.shared} <= {anna.client.device, berit.client.device}, name
        tried += 1
    bot.client._devices.changed(people)
    sent = await bot.say(room, "honest again", *people)
    assert {share.user for share in sent.shared} == set(people)
    await hears(anna, "honest again")
    await hears(berit, "honest again")
    assert tried > 200


@pytest.mark.threat("malformed-keys")
async def test_n4_no_claimed_key_of_any_shape_keeps_the_message_from_the_others(bot: Bot, actors: Actors) -> None:
    anna, berit = await actors(), await actors()
    room = await meeting(bot, anna, berit)
    people = (anna.client.user, berit.client.user)
    for number, junk in enumerate((*CLAIMS, deep())):
        for level in ("answer", "user", "device"):

            def change(answer: Json, level: str = level, junk: Any = junk) -> Json:
                if level == "answer":
                    return {"one_time_keys": junk}
                keys = answer.setdefault("one_time_keys", {})
                keys[anna.client.user] = junk if level == "user" else {anna.client.device: junk}
                return answer

            forget_sessions(bot)
            bot.client._outbox._keys.invalidate(room)
            with answers_changed(bot, "/keys/claim", change):
                sent = await bot.say(room, f"{level} {number}", *people)
            got = {share.user for share in sent.shared}
            assert anna.client.user not in got
            assert berit.client.user in got or level == "answer"
    forget_sessions(bot)
    sent = await bot.say(room, "honest again", *people)
    assert {share.user for share in sent.shared} == set(people)
    await hears(anna, "honest again")


def forget_sessions(bot: Bot) -> None:
    """As if the bot had never met their devices."""
    machine = bot.client._machine
    machine.olm.session_store._entries.clear()
    machine.store.database.execute_sql("DELETE FROM olmsessions")
