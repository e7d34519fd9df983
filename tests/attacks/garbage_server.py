"""A homeserver that misbehaves on order: passes every request on to the real one, but for what a test has it spoil."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web
from yarl import URL

Spoil = Callable[[web.Request], Awaitable[web.StreamResponse]]
"""What is answered instead of the real answer."""
Change = Callable[[Any], Any]
"""The real answer's JSON, made into another."""
LONGEST = 256 * 2**20
SYNC = "/_matrix/client/v3/sync"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came; its address is what proxies and access logs see."""

    at: float
    address: str
    spoiled: bool


class GarbageServer:
    """Serves on loopback from entering to leaving."""

    def __init__(self, behind: str) -> None:
        self._behind = behind
        self._spoil: Spoil | None = None
        self._changes: dict[str, Change] = {}
        self._refusals: dict[str, list[float]] = {}
        self._patience: dict[str, int] = {}
        self._asked: list[Asked] = []
        self._good_sync = asyncio.Event()
        self._good_at = 0.0
        self._news = asyncio.Event()
        self.url = ""

    async def __aenter__(self) -> Self:
        limits = aiohttp.ClientTimeout(total=120)
        self._http = aiohttp.ClientSession(auto_decompress=False, timeout=limits)
        served = web.Application(client_max_size=LONGEST)
        served.router.add_route("*", "/{rest:.*}", self._serve)
        self._runner = web.AppRunner(served, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        place = web.TCPSite(self._runner, "127.0.0.1", 0)
        await place.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()
        await self._http.close()

    @property
    def asked(self) -> list[Asked]:
        """All requests since the start."""
        return list(self._asked)

    def spoiled_syncs(self, since: int) -> list[float]:
        """When each spoiled sync came, of the requests from number `since` on."""
        return [each.at for each in self._asked[since:] if each.spoiled and each.address.startswith(SYNC)]

    async def refused(self, times: int, since: int, within: float) -> list[float]:
        """Wait until that many syncs have been spoiled since request number `since`; when each of them came."""
        async with asyncio.timeout(within):
            while len(self.spoiled_syncs(since)) < times:
                self._news.clear()
                await self._news.wait()
        return self.spoiled_syncs(since)

    @contextmanager
    def spoiling(self, spoil: Spoil) -> Iterator[None]:
        """Every answer inside the block is this."""
        self._spoil = spoil
        try:
            yield
        finally:
            self._spoil = None
            self._good_sync.clear()

    @contextmanager
    def changing(self, where: str, change: Change) -> Iterator[None]:
        """Real answers whose path begins with `where` are changed on their way."""
        self._changes[where] = change
        try:
            yield
        finally:
            del self._changes[where]

    @contextmanager
    def refusing(self, part: str, times: int) -> Iterator[list[float]]:
        """The first so many requests with this in their path get a 500; when each of them all came."""
        self._patience[part] = times
        self._refusals[part] = []
        try:
            yield self._refusals[part]
        finally:
            del self._patience[part]

    async def has_refused(self, part: str, within: float) -> None:
        """Wait until a request with this in its path has been refused."""
        async with asyncio.timeout(within):
            while not self._refusals[part]:
                self._news.clear()
                await self._news.wait()

    async def good_sync(self, within: float) -> float:
        """Wait for the first sync answered as it should be since the last spoiling; when it was."""
        async with asyncio.timeout(within):
            await self._good_sync.wait()
        return self._good_at

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        spoil = self._spoil
        self._asked.append(Asked(time.monotonic(), request.raw_path, spoiled=spoil is not None))
        self._news.set()
        if spoil is not None:
            return await spoil(request)
        if self._is_refused(request.path):
            return web.json_response({"errcode": "M_UNKNOWN", "error": "Internal server error"}, status=500)
        status, body, kind = await self._fetch(request)
        change = next((made for where, made in self._changes.items() if request.path.startswith(where)), None)
        if change is not None and status == 200:
            body = json.dumps(change(json.loads(body))).encode()
        if request.path == SYNC and status == 200:
            self._good_at = time.monotonic()
            self._good_sync.set()
        return web.Response(status=status, body=body, headers={"Content-Type": kind})

    def _is_refused(self, path: str) -> bool:
        for part, times in self._patience.items():
            if part in path:
                self._refusals[part].append(time.monotonic())
                return len(self._refusals[part]) <= times
        return False

    async def _fetch(self, request: web.Request) -> tuple[int, bytes, str]:
        """The real server's answer to the same request."""
        kept = {key: request.headers[key] for key in ("Authorization", "Content-Type") if key in request.headers}
        where = URL(self._behind + request.raw_path, encoded=True)
        data = await request.read()
        try:
            async with self._http.request(
                request.method, where, data=data or None, headers={**kept, "Accept-Encoding": "identity"}
            ) as answer:
                return answer.status, await answer.read(), answer.headers.get("Content-Type", "application/json")
        except aiohttp.ClientError:
            return 502, b"{}", "application/json"


def answering(status: int, body: bytes = b"", **headers: str) -> Spoil:
    """Always the same status, body and headers (`retry_after` is Retry-After)."""
    named = {key.replace("_", "-").title(): value for key, value in headers.items()}

    async def spoil(_: web.Request) -> web.StreamResponse:
        return web.Response(status=status, body=body, headers={"Content-Type": "application/json", **named})

    return spoil


def silence(seconds: float) -> Spoil:
    """Nothing at all; then the connection is cut."""

    async def spoil(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return _cut(request)

    return spoil


async def half(request: web.Request) -> web.StreamResponse:
    """A good beginning of an answer that never ends."""
    answer = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": "4096"})
    await answer.prepare(request)
    await answer.write(b'{"next_batch": "s1", "rooms": {"join": {"!')
    return _cut(request)


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.close()
    return web.Response(status=500)
