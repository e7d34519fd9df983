"""A whole client above a server that answers each request as it is told, byte by byte, without any network."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.crosssigning import Device, Identity, new_identity, seeds_of, signatures_upload, signing_upload
from bot.ways.matrix.http import Request, Shape, T, Transport
from bot.ways.matrix.identity import SEEDS
from bot.ways.matrix.overrides.publishing import device_keys, one_time_keys, published, sign
from bot.ways.matrix.overrides.sharing import begin_with
from bot.ways.matrix.settings import MatrixSettings
from bot.ways.matrix.shapes.reading import parsed
from bot.ways.matrix.store import Machine
from bot.ways.matrix.todevice import take
from cases.ids import UserId
from tests.contracts.olm_machines import ROOM, Machines, shared_key
from tests.given import NOW
from tests.live.matrix.support import KeptSecrets, pinned_in

PEOPLE = ("anna", "berit")


class Scripted(Transport):
    """The bytes of the answers, by what stands in the address; an empty object where nothing is told."""

    def __init__(self) -> None:
        super().__init__("http://nowhere.invalid", "token")
        self.says: dict[str, bytes] = {}
        self.gates: dict[str, Shape[Any]] = {}
        """The shape that was last asked for, by the same."""

    async def _call(self, request: Request, shape: Shape[T]) -> T:
        self.gates |= dict.fromkeys(self._fitting(request), shape)
        return await super()._call(request, shape)

    async def _asked(self, request: Request) -> tuple[int, Any, str | None]:
        return 200, parsed(next((self.says[piece] for piece in self._fitting(request)), b"{}")), None

    def _fitting(self, request: Request) -> list[str]:
        asked = f"{request.method} {request.where} "
        return [piece for piece in self.says if piece in asked]

    @contextmanager
    def saying(self, piece: str, raw: bytes) -> Iterator[None]:
        """Inside the block this is what is answered there, before all else."""
        before = self.says
        self.says = {piece: raw} | {other: said for other, said in before.items() if other != piece}
        try:
            yield
        finally:
            self.says = before


@dataclass(frozen=True, slots=True)
class Town:
    """The bot, Anna and Berit; they have given the bot the keys of a room and are signed by themselves."""

    client: MatrixClient
    server: Scripted
    settings: MatrixSettings
    secrets: KeptSecrets
    machine: Machine
    people: dict[str, Machine]
    identities: dict[str, Identity]
    said: dict[str, Json]
    """What each has said in the room, encrypted; the bot has the keys."""

    def device(self, name: str) -> Device:
        """Somebody's one device."""
        keys = self.people[name].olm.account.identity_keys
        return Device(user(name), name.upper(), keys["ed25519"], keys["curve25519"])

    def keys_query(self, *names: str) -> Json:
        """An honest answer about these people."""
        parts: Json = {"device_keys": {}, "master_keys": {}, "self_signing_keys": {}, "failures": {"away": {}}}
        for name in names:
            olm, identity = (self.machine if name == "bot" else self.people[name]).olm, self.identities[name]
            signatures = signatures_upload(identity, device_keys(olm), partial(sign, olm))[user(name)]
            parts["device_keys"][user(name)] = {name.upper(): signatures[name.upper()]}
            parts["master_keys"][user(name)] = signing_upload(identity)["master_key"]
            parts["self_signing_keys"][user(name)] = signing_upload(identity)["self_signing_key"]
        return parts

    def keys_claim(self) -> Json:
        """An honest answer with a key of each."""
        keys = {}
        for name in PEOPLE:
            key_id, key = next(iter(one_time_keys(self.people[name].olm, 49).items()))
            keys[user(name)] = {name.upper(): {key_id: key}}
        return {"one_time_keys": keys, "failures": {}}

    def forget_sessions(self) -> None:
        """As if the bot had never met their devices."""
        self.machine.olm.session_store._entries.clear()
        self.machine.store.database.execute_sql("DELETE FROM olmsessions")


def user(name: str) -> UserId:
    return UserId(f"@{name}:x")


async def settled(machines: Machines, folder: Path) -> Town:
    """The town, with everybody's keys asked for once."""
    bot, people = machines("bot"), {name: machines(name) for name in PEOPLE}
    identities = {name: new_identity(user(name)) for name in ("bot", *PEOPLE)}
    settings = MatrixSettings("http://nowhere.invalid", user("bot"), folder, password="x")
    pins = {user(name): identity.master_key for name, identity in identities.items()}
    server, secrets, lock = Scripted(), KeptSecrets(), None
    await secrets.put(SEEDS, seeds_of(identities["bot"]))
    one_time_keys(bot.olm, 0)
    published(bot.olm)
    nobody: Any = lock
    client = MatrixClient(settings, server, nobody, bot, identities["bot"], pinned_in(pins))
    said = {name: sealed(machine, bot, f"words of {name}") for name, machine in people.items()}
    return Town(client, server, settings, secrets, bot, people, identities, said)


def sealed(machine: Machine, bot: Machine, body: str) -> Json:
    """What somebody says in the room, encrypted; the bot has the key."""
    take(bot, [shared_key(machine, bot)], NOW)
    begin_with(machine, ROOM, machine.olm.outbound_group_sessions[ROOM])
    words = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": body}}
    content: Json = machine.olm.group_encrypt(ROOM, words)
    return content
