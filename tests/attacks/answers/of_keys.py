"""Answers about keys: other people's, claimed ones, and the bot's own."""

from bot.ways.matrix.identity import establish, query_own, shows_device
from bot.ways.matrix.olmsessions import begin
from tests.attacks.answers.one import Answered, Made, Thing
from tests.attacks.scripted import PEOPLE, Town, user
from tests.attacks.spoiling import Path

QUERY = "POST /_matrix/client/v3/keys/query"


def keys_query(town: Town) -> Answered:
    """Devices and identities of two people."""
    sections = ("device_keys", "master_keys", "self_signing_keys")
    homes: dict[Thing, tuple[Path, ...]] = {
        ("trusted", town.device(name)): tuple((part, user(name)) for part in sections) for name in PEOPLE
    }
    return Answered("keys/query", QUERY, town.keys_query(*PEOPLE), use_keys_query, homes, ())


async def use_keys_query(town: Town) -> Made:
    people = [user(name) for name in PEOPLE]
    town.client._devices.changed(people)
    await town.client._devices.refresh(people)
    return frozenset(("trusted", device) for person in people for device in town.client._devices.trusted(person))


def keys_claim(town: Town) -> Answered:
    """A one-time key of each."""
    homes: dict[Thing, tuple[Path, ...]] = {
        ("met", town.device(name)): (("one_time_keys", user(name)),) for name in PEOPLE
    }
    return Answered("keys/claim", "POST /_matrix/client/v3/keys/claim", town.keys_claim(), use_keys_claim, homes, ())


async def use_keys_claim(town: Town) -> Made:
    town.forget_sessions()
    devices = [town.device(name) for name in PEOPLE]
    return frozenset(("met", device) for device in await begin(town.server, town.machine, devices))


def own_keys(town: Town) -> Answered:
    """What the server shows of the bot itself, at a start."""
    return Answered("one's own keys", QUERY, town.keys_query("bot"), use_own_keys)


async def use_own_keys(town: Town) -> Made:
    answer, chain = await query_own(town.server, user("bot"))
    identity = await establish(town.server, town.settings, town.secrets, town.machine)
    return frozenset({("shown", shows_device(answer, user("bot"), "BOT")), (chain.master,), (identity.master_key,)})
