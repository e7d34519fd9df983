"""Whose devices may read: /keys/query answers, held against the pinned master keys (N2, N17)."""

import asyncio
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from nio.responses import KeysQueryResponse

from bot.journalport import Pins
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.crosssigning import Chain, Device, read_chain
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.overrides.devices import known_as, revive, settle
from bot.ways.matrix.shapes.keys import as_keys
from bot.ways.matrix.store import Machine
from cases.ids import MasterKey, UserId

AT_ONCE = 200
ROUNDS = 3
PAUSES = (0.2, 0.4, 0.8)
"""Seconds before a half answer is asked for again."""


class Devices:
    """What the server last showed of people's devices, and what of it may be trusted."""

    def __init__(self, transport: Transport, machine: Machine, pins: Pins) -> None:
        self._transport = transport
        self._machine = machine
        self._pins = pins
        self._chains: dict[UserId, Chain] = {}
        self._changes: Counter[UserId] = Counter()
        self._fresh: set[UserId] = set()

    def changed(self, users: Iterable[UserId]) -> None:
        """Their devices may have changed: ask again before the next use."""
        for user in users:
            self._changes[user] += 1
            self._fresh.discard(user)

    def stale(self, users: Iterable[UserId]) -> frozenset[UserId]:
        """Those who must be asked for before their devices can be judged."""
        return frozenset(users) - self._fresh

    async def ensure(self, users: Collection[UserId]) -> None:
        """Ask for those whose devices may have changed since we last asked; a change meanwhile is asked for again.

        Someone whose server does not answer is asked about at the next use, and judged by its last answer until
        then."""
        for _ in range(ROUNDS):
            asked = {user: self._changes[user] for user in self.stale(users)}
            if not asked:
                return
            await self.refresh(asked)
            if all(self._changes[user] == before for user, before in asked.items()):
                return

    async def refresh(self, users: Collection[UserId]) -> None:
        """Ask the server for these people's keys now. For people who cannot be reached the last answer stays.

        For a moment after someone of another server has joined, Synapse shows their devices without the keys that vouch
        for them, and names no failure: such half an answer counts when it is still the same some second later."""
        wanted = frozenset(users)
        for pause in PAUSES:
            wanted = await self._ask(wanted, whole=True)
            if not wanted:
                return
            await asyncio.sleep(pause)
        await self._ask(wanted, whole=False)

    async def _ask(self, users: Collection[UserId], *, whole: bool) -> frozenset[UserId]:
        """Take what the server says of them; with `whole` nothing that is half. Gives those it was half for."""
        wanted, half = sorted(users), frozenset[UserId]()
        for at in range(0, len(wanted), AT_ONCE):
            some = wanted[at : at + AT_ONCE]
            before = {user: self._changes[user] for user in some}
            body = {"device_keys": {user: [] for user in some}, "timeout": 10_000}
            chains = self._heard(await self._transport.post(path("keys", "query"), as_keys, body), some)
            half |= {user for user, chain in chains.items() if whole and self._is_half(chain)}
            self._take({user: chain for user, chain in chains.items() if user not in half}, before)
        return half

    def _take(self, chains: Mapping[UserId, Chain], before: Mapping[UserId, int]) -> None:
        """What the server said of them; those that changed while it was asked will be asked about again."""
        self._chains |= chains
        self._fresh.update(user for user in chains if self._changes[user] == before[user])

    def _heard(self, answer: Json, users: Collection[UserId]) -> dict[UserId, Chain]:
        """What it proves of those whose servers have answered."""
        chains = {user: read_chain(answer, user) for user in users}
        with self._machine.transaction():
            self._machine.olm.handle_response(_cleaned(answer, chains))
            for chain in chains.values():
                revive(self._machine, chain.user, {device.device for device in (*chain.signed, *chain.others)})
        unreached = _unreached(answer)
        return {user: self._as_first_seen(chain) for user, chain in chains.items() if _server(user) not in unreached}

    def _is_half(self, chain: Chain) -> bool:
        """Whether somebody of another server is shown with devices and without a master key."""
        abroad = _server(chain.user) != _server(self._machine.olm.user_id)
        return abroad and chain.master is None and bool(chain.others)

    def _as_first_seen(self, chain: Chain) -> Chain:
        """A device id whose Ed25519 key changed is nobody's device: an id is never given out again."""
        signed = tuple(device for device in chain.signed if known_as(self._machine, device))
        return Chain(chain.user, chain.master, signed, (*chain.others, *(set(chain.signed) - set(signed))))

    def trusted(self, user: UserId) -> tuple[Device, ...]:
        """The devices whose chain reaches the pinned master key. Nothing is asked of the server."""
        chain, pin = self._chains.get(user), self._pins(user)
        return chain.signed if chain is not None and pin is not None and chain.master == pin else ()

    def untrusted(self, user: UserId) -> tuple[Device, ...]:
        """All other devices we know of."""
        chain = self._chains.get(user)
        trusted = set(self.trusted(user))
        return tuple(d for d in (*chain.signed, *chain.others) if d not in trusted) if chain is not None else ()

    def named(self, user: UserId, curve25519: str) -> str:
        """The id of this user's device with that key, trusted or not; the key itself for one that is not shown."""
        known = (*self.trusted(user), *self.untrusted(user))
        return next((device.device for device in known if device.curve25519 == curve25519), curve25519)

    def owns(self, user: UserId, curve25519: str, ed25519: str) -> bool:
        """Whether a trusted device of this user has both keys (N17)."""
        return any(d.curve25519 == curve25519 and d.ed25519 == ed25519 for d in self.trusted(user))

    def settle(self, users: Iterable[UserId]) -> None:
        """Tell nio's own gate the same: trusted devices verified, all others blacklisted."""
        with self._machine.transaction():
            for user in users:
                settle(self._machine, user, frozenset(device.device for device in self.trusted(user)))

    async def identity(self, user: UserId) -> MasterKey | None:
        """The master key shown now with a signed device beneath it."""
        # What was known stays while we ask: a room key on its way to them meanwhile must not miss them.
        before = self._chains.get(user)
        await self.refresh([user])
        chain = self._chains.get(user)
        return chain.master if chain is not None and chain is not before and chain.signed else None


def _server(user: str) -> str:
    return user.partition(":")[2]


def _unreached(answer: Json) -> frozenset[str]:
    """Servers that did not answer for their users: what they have said before stays unsaid."""
    return frozenset(answer["failures"])


def _cleaned(answer: Json, chains: dict[UserId, Chain]) -> KeysQueryResponse:
    """The answer as nio gets it: sound devices alone (N4), and without their names, which it would keep (N16)."""
    return KeysQueryResponse(
        {
            user: {
                device.device: {k: v for k, v in answer["device_keys"][user][device.device].items() if k != "unsigned"}
                for device in (*chain.signed, *chain.others)
            }
            for user, chain in chains.items()
        },
        {},
    )
