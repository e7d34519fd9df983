"""A real Synapse of our own for the length of one demo or test run: loopback, SQLite, gone afterwards."""

import asyncio
import hashlib
import hmac
import shutil
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex, token_urlsafe
from tempfile import mkdtemp
from types import TracebackType
from typing import Any, ClassVar, Self
from urllib.parse import quote

import aiohttp

from bot.demo.ending import end, kill
from bot.demo.synapse_folder import SynapseFolder, write_folder
from cases.ids import RoomId, UserId

_READY_WITHIN = 60.0
_GONE_WITHIN = 10.0
_ANSWERS_WITHIN = aiohttp.ClientTimeout(total=30)
_LOG_TAIL = 15
_LISTEN, _LOOPBACK = "0A", "0100007F"
"""As the kernel writes them in /proc/net/tcp: the state of a listening socket, and 127.0.0.1."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account that exists on the server and has never been logged in to."""

    user: UserId
    password: str = field(repr=False)


class SynapseFailed(Exception):
    """The server did not start, ended by itself or refused a request of its own administrator."""


class Synapse:
    """Starts on entering, ends and removes its folder on leaving. One at a time or several side by side."""

    program: ClassVar[tuple[str, ...]] = ("-m", "synapse.app.homeserver")
    """What Python runs."""

    def __init__(self, server_name: str = "sig.localhost", more: Mapping[str, Any] | None = None) -> None:
        """`more`: settings of Synapse that take the place of ours; listeners among them stand beside ours."""
        self.server_name = server_name
        self._place = reserve_port()
        port = self._place.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self._root = Path(mkdtemp(prefix="sigbot-synapse-"))
        self._folder: SynapseFolder = write_folder(self._root, server_name=server_name, port=port, more=more)
        self._process: asyncio.subprocess.Process | None = None
        self._token: str | None = None

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            await self._clear_away()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._clear_away()

    async def start(self) -> None:
        """Start on the same folder and port as before. Raises SynapseFailed with the log's last lines."""
        if self.running:
            return
        with self._output.open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, *self.program, "-c", str(self._folder.settings)),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=self._root,
                start_new_session=True,  # Ctrl-C reaches the demo alone, which then ends the server in order
            )
        await self._until_ready()

    @property
    def running(self) -> bool:
        """The process lives; it may not answer yet."""
        return self._process is not None and self._process.returncode is None

    async def stop(self) -> None:
        """End it in order; the folder and the port stay reserved for `start`."""
        await end(self._process, _GONE_WITHIN)

    async def kill(self) -> None:
        """End it as a power cut would."""
        await kill(self._process)

    async def register(self, name: str, *, admin: bool = False) -> Account:
        """A new account `@name:server`, made by the shared secret; nobody is logged in by it."""
        path = "/_synapse/admin/v1/register"
        nonce = (await self._ask("GET", path))["nonce"]
        password = token_urlsafe(18)
        answer = await self._ask("POST", path, self._registration(nonce, name, password, admin=admin))
        return Account(user=UserId(answer["user_id"]), password=password)

    async def admin_token(self) -> str:
        """The access token of the server's administrator, who is made at the first call."""
        if self._token is None:
            account = await self.register(f"operator-{token_hex(4)}", admin=True)
            login = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": account.user}}
            body = login | {"password": account.password}
            self._token = str((await self._ask("POST", "/_matrix/client/v3/login", body))["access_token"])
        return self._token

    async def token_of(self, user: UserId) -> str:
        """A token that acts as this account without a device of its own, as the administrator can have one."""
        answer = await self._ask_as_admin("POST", f"/_synapse/admin/v1/users/{quote(user)}/login", {})
        return str(answer["access_token"])

    async def make_room_admin(self, room: RoomId, user: UserId) -> None:
        """What a hostile administrator can do: power and an invitation for `user`, both in the name of the room's own
        administrator."""
        await self._ask_as_admin("POST", f"/_synapse/admin/v1/rooms/{quote(room)}/make_room_admin", {"user_id": user})

    async def suspend(self, user: UserId, *, suspended: bool = True) -> None:
        """Suspend an account, or end that: it may read, leave and remove meanwhile, and say nothing."""
        await self._ask_as_admin("PUT", f"/_synapse/admin/v1/suspend/{quote(user)}", {"suspend": suspended})

    def is_on_loopback_alone(self) -> bool:
        """Whether the kernel lists this server's port as listening on 127.0.0.1 and on no other address."""
        port = f"{self._place.getsockname()[1]:04X}"
        tables = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
        rows = [line.split() for table in tables if table.exists() for line in table.read_text().splitlines()[1:]]
        listening = {row[1].partition(":")[0] for row in rows if row[3] == _LISTEN and row[1].endswith(f":{port}")}
        return listening == {_LOOPBACK}

    async def version(self) -> str:
        """What the server says it is."""
        return str((await self._ask_as_admin("GET", "/_synapse/admin/v1/server_version"))["server_version"])

    async def accounts(self) -> frozenset[UserId]:
        """Everyone who has an account."""
        answer = await self._ask_as_admin("GET", "/_synapse/admin/v2/users?limit=1000")
        return frozenset(UserId(user["name"]) for user in answer["users"])

    async def members(self, room: RoomId) -> frozenset[UserId]:
        """Who is joined, as the server's own administrator sees it."""
        answer = await self._ask_as_admin("GET", f"/_synapse/admin/v1/rooms/{quote(room)}/members")
        return frozenset(UserId(user) for user in answer["members"])

    async def room_state(self, room: RoomId) -> list[dict[str, Any]]:
        """All current state events of a room, as the server's own administrator sees them."""
        answer = await self._ask_as_admin("GET", f"/_synapse/admin/v1/rooms/{quote(room)}/state")
        state: list[dict[str, Any]] = answer["state"]
        return state

    async def _ask_as_admin(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        return await self._ask(method, path, body, {"Authorization": f"Bearer {await self.admin_token()}"})

    async def _ask(
        self, method: str, path: str, body: dict[str, Any] | None = None, headers: dict[str, str] | None = None
    ) -> dict[str, Any]:
        async with (
            aiohttp.ClientSession(timeout=_ANSWERS_WITHIN) as http,
            http.request(method, self.url + path, json=body, headers=headers) as response,
        ):
            answer: dict[str, Any] = await response.json()
            if response.status != 200:
                raise SynapseFailed(f"Synapse refused: {response.status} {answer.get('errcode')}")
            return answer

    def _registration(self, nonce: str, name: str, password: str, *, admin: bool) -> dict[str, Any]:
        said = "\0".join((nonce, name, password, "admin" if admin else "notadmin"))
        mac = hmac.new(self._folder.shared_secret.encode(), said.encode(), hashlib.sha1).hexdigest()
        fields = {"nonce": nonce, "username": name, "password": password, "admin": admin, "mac": mac}
        return fields | {"inhibit_login": True}

    async def _until_ready(self) -> None:
        """Ready is when it answers which versions it speaks."""
        try:
            async with asyncio.timeout(_READY_WITHIN), aiohttp.ClientSession() as http:
                while self.running:
                    if await self._answers(http):
                        return
                    await asyncio.sleep(0.05)
        except TimeoutError:
            await self.kill()
        raise SynapseFailed(f"Synapse did not start. Its last words:\n{self._last_words()}")

    async def _answers(self, http: aiohttp.ClientSession) -> bool:
        try:
            async with http.get(f"{self.url}/_matrix/client/versions") as response:
                return response.status == 200
        except aiohttp.ClientError:
            return False  # not listening yet

    @property
    def _output(self) -> Path:
        return self._root / "output.log"

    def _last_words(self) -> str:
        logs = (path for path in (self._folder.log, self._output) if path.exists())
        lines = [line for path in logs for line in path.read_text(errors="replace").splitlines()]
        return "\n".join(lines[-_LOG_TAIL:])

    async def _clear_away(self) -> None:
        await self.stop()
        await asyncio.to_thread(shutil.rmtree, self._root, ignore_errors=True)
        self._place.close()


def reserve_port() -> socket.socket:
    """A port that the kernel gives to nobody else while the returned socket is held.

    It is bound alone and never listens; only then is reuse allowed, which lets Synapse (who asks for reuse too) listen
    beside it, and start again on the same port later.
    """
    place = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    place.bind(("127.0.0.1", 0))
    place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return place
