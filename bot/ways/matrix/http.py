"""The bot's own small HTTP client for the client-server API: a bearer header, hard time limits, capped bodies."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar
from urllib.parse import quote

from yarl import URL

from bot.answers import REMOVE, SEND, Answers
from bot.trouble import Limited, Rejected, Unavailable
from bot.ways.matrix.judging import Garbled, judged
from bot.ways.matrix.overrides.certificates import put_off_reading
from bot.ways.matrix.shapes.reading import parsed

put_off_reading()
import aiohttp  # noqa: E402 - after that

CAP = 16 * 2**20
SYNC_CAP = 128 * 2**20
TIMEOUT = timedelta(seconds=30)
CONNECTIONS = 64
"""At once, and as many again for the long poll and removals."""


def path(*parts: str, base: str = "/_matrix/client/v3") -> str:
    """An API path with each part percent-encoded whole: an id can never reach into another path."""
    return "/".join((base, *(quote(part, safe="") for part in parts)))


T = TypeVar("T")
Shape = Callable[[Any], T]
"""What may be used of an answer (bot/ways/matrix/shapes); raises Garbled when that is nothing, with no way around."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of the server."""

    method: str
    where: str
    body: Mapping[str, Any] | bytes | None = field(default=None, repr=False)
    query: Mapping[str, str] | None = None
    timeout: timedelta = TIMEOUT
    cap: int = CAP
    apart: bool = False
    """Over connections that only the long poll and removals use: where one was just heard of, one is open."""


class Transport:
    """Calls to one homeserver. Errors carry an errcode and nothing else; nothing is logged."""

    def __init__(self, base: str, token: str | None = None) -> None:
        self._base = base.rstrip("/")
        self._token = token
        self._sessions: dict[bool, aiohttp.ClientSession] = {}
        """By whether it is the one kept for removals, which wait for no connection that something else holds."""
        self.answers = Answers()

    def __repr__(self) -> str:
        return "Transport()"

    def use(self, token: str) -> None:
        """Every later call carries this access token."""
        self._token = token

    async def close(self) -> None:
        """Close the connections."""
        for session in self._sessions.values():
            await session.close()
        self._sessions.clear()

    async def get(
        self,
        where: str,
        shape: Shape[T],
        query: Mapping[str, str] | None = None,
        timeout: timedelta = TIMEOUT,
        cap: int = CAP,
        *,
        apart: bool = False,
    ) -> T:
        """GET; what the shape makes of the answer."""
        return await self._call(Request("GET", where, query=query, timeout=timeout, cap=cap, apart=apart), shape)

    async def get_bytes(self, where: str, timeout: timedelta, cap: int) -> bytes:
        """GET opaque bytes, at most so many; what comes of it says nothing of the server as a whole."""
        status, raw, retry = await self._fetched(Request("GET", where, timeout=timeout, cap=cap))
        judged(status, parsed(raw) if status != 200 else {}, retry)
        return raw

    async def post(self, where: str, shape: Shape[T], body: Mapping[str, Any], timeout: timedelta = TIMEOUT) -> T:
        """POST a JSON object."""
        return await self._call(Request("POST", where, body, timeout=timeout), shape)

    async def post_apart(self, where: str, shape: Shape[T], body: Mapping[str, Any]) -> T:
        """The same over connections that nothing else uses."""
        return await self._call(Request("POST", where, body, apart=True), shape)

    async def post_bytes(self, where: str, shape: Shape[T], data: bytes, timeout: timedelta) -> T:
        """POST opaque bytes."""
        return await self._call(Request("POST", where, data, timeout=timeout), shape)

    async def put(self, where: str, shape: Shape[T], body: Mapping[str, Any]) -> T:
        """PUT a JSON object."""
        return await self._call(Request("PUT", where, body), shape)

    async def _call(self, request: Request, shape: Shape[T]) -> T:
        """One request, and what came of it noted. Raises Unavailable, Rejected or LoggedOut."""
        kind = _kind_of(request)
        try:
            status, answer, retry = await self._asked(request)
            fitting = shape(judged(status, answer, retry))
        except Limited:
            raise
        except Unavailable:
            self.answers.unanswered()
            raise
        except Rejected:
            if kind:
                self.answers.refused(kind)
            raise
        self.answers.well(kind)
        return fitting

    async def _asked(self, request: Request) -> tuple[int, Any, str | None]:
        """Status, JSON and Retry-After."""
        status, raw, retry = await self._fetched(request)
        return status, parsed(raw), retry

    async def _fetched(self, request: Request) -> tuple[int, bytes, str | None]:
        """Status, body and Retry-After. The causes of what it raises are cut off, for they hold addresses."""
        url = _verbatim(self._base + request.where + ("?" + _encoded(request.query) if request.query else ""))
        data = _payload(request.body)
        try:
            async with self._open(apart=request.apart).request(
                request.method,
                url,
                data=data,
                headers=self._headers(request.body),
                timeout=_limits(request.timeout),
                allow_redirects=False,
            ) as answer:
                self.answers.time.hear(answer.headers.get("Date"))
                raw = await _read(answer, request.cap)
                status, retry = answer.status, answer.headers.get("Retry-After")
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            raise Unavailable from None
        return status, raw, retry

    def _open(self, *, apart: bool) -> aiohttp.ClientSession:
        if apart not in self._sessions:
            self._sessions[apart] = aiohttp.ClientSession(
                trust_env=False, cookie_jar=aiohttp.DummyCookieJar(), connector=aiohttp.TCPConnector(limit=CONNECTIONS)
            )
        return self._sessions[apart]

    def _headers(self, body: Mapping[str, Any] | bytes | None) -> dict[str, str]:
        headers = {"User-Agent": "sigbot"}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        if body is not None:
            headers["Content-Type"] = "application/octet-stream" if isinstance(body, bytes) else "application/json"
        return headers


def _kind_of(request: Request) -> str:
    """What a request is for, of those kinds that may be refused to an account as a whole."""
    if request.method == "PUT" and "/send/" in request.where:
        return SEND
    return REMOVE if request.method == "POST" and request.where.endswith("/kick") else ""


def _encoded(query: Mapping[str, str]) -> str:
    return "&".join(f"{quote(key, safe='')}={quote(value, safe='')}" for key, value in query.items())


def _verbatim(url: str) -> URL:
    """The URL as we encoded it: left to itself, aiohttp would decode `%2F` in an id."""
    return URL(url, encoded=True)


def _payload(body: Mapping[str, Any] | bytes | None) -> bytes | None:
    if body is None or isinstance(body, bytes):
        return body
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _limits(timeout: timedelta) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=timeout.total_seconds(), sock_connect=10)


async def _read(answer: aiohttp.ClientResponse, cap: int) -> bytes:
    """The body, never more than `cap` bytes of it."""
    parts, size = [], 0
    async for part in answer.content.iter_chunked(2**16):
        size += len(part)
        if size > cap:
            answer.close()
            raise Garbled
        parts.append(part)
    return b"".join(parts)
