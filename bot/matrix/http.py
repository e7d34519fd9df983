"""The bot's own small HTTP client for the client-server API: a bearer header, hard time limits, capped bodies."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, TypeVar
from urllib.parse import quote

import aiohttp
from yarl import URL

from bot.answers import REMOVE, SEND, Answers
from bot.matrix.canonical import Json
from bot.matrix.judging import Garbled, judged
from bot.trouble import Limited, Rejected, Unavailable

CAP = 16 * 2**20
SYNC_CAP = 128 * 2**20
TIMEOUT = timedelta(seconds=30)
CONNECTIONS = 64
"""At once, and as many again for removals."""


def path(*parts: str, base: str = "/_matrix/client/v3") -> str:
    """An API path with each part percent-encoded whole: an id can never reach into another path."""
    return "/".join((base, *(quote(part, safe="") for part in parts)))


T = TypeVar("T")


def want(answer: Json, key: str, kind: type[T]) -> T:
    """One part of an answer, of the type that the specification promises. Raises Garbled."""
    part = answer.get(key)
    if not isinstance(part, kind):
        raise Garbled
    return part


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
        self, where: str, query: Mapping[str, str] | None = None, timeout: timedelta = TIMEOUT, cap: int = CAP
    ) -> Json:
        """GET; the answer's JSON object."""
        return await self._object("GET", where, query, None, timeout, cap)

    async def get_list(self, where: str) -> list[Any]:
        """GET; the answer's JSON array."""
        answer = await self._call("GET", where, None, None, TIMEOUT, SYNC_CAP)
        if not isinstance(answer, list):
            raise Garbled
        return answer

    async def post(self, where: str, body: Mapping[str, Any], timeout: timedelta = TIMEOUT) -> Json:
        """POST a JSON object; the answer's JSON object."""
        return await self._object("POST", where, None, body, timeout, CAP)

    async def post_apart(self, where: str, body: Mapping[str, Any]) -> Json:
        """The same over connections that nothing else uses."""
        return await self._object("POST", where, None, body, TIMEOUT, CAP, apart=True)

    async def post_bytes(self, where: str, data: bytes, timeout: timedelta) -> Json:
        """POST opaque bytes; the answer's JSON object."""
        return await self._object("POST", where, None, data, timeout, CAP)

    async def put(self, where: str, body: Mapping[str, Any]) -> Json:
        """PUT a JSON object; the answer's JSON object."""
        return await self._object("PUT", where, None, body, TIMEOUT, CAP)

    async def _object(
        self,
        method: str,
        where: str,
        query: Mapping[str, str] | None,
        body: Mapping[str, Any] | bytes | None,
        timeout: timedelta,
        cap: int,
        *,
        apart: bool = False,
    ) -> Json:
        answer = await self._call(method, where, query, body, timeout, cap, apart=apart)
        if not isinstance(answer, dict):
            raise Garbled
        return answer

    async def _call(
        self,
        method: str,
        where: str,
        query: Mapping[str, str] | None,
        body: Mapping[str, Any] | bytes | None,
        timeout: timedelta,
        cap: int,
        *,
        apart: bool = False,
    ) -> Any:
        """One request, and what came of it noted. Raises Unavailable, Rejected or LoggedOut."""
        kind = _kind_of(method, where)
        try:
            answer = await self._asked(method, where, query, body, timeout, cap, apart=apart)
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
        return answer

    async def _asked(
        self,
        method: str,
        where: str,
        query: Mapping[str, str] | None,
        body: Mapping[str, Any] | bytes | None,
        timeout: timedelta,
        cap: int,
        *,
        apart: bool,
    ) -> Any:
        """The causes of what it raises are cut off, for they hold addresses."""
        url = _verbatim(self._base + where + ("?" + _encoded(query) if query else ""))
        data = _payload(body)
        try:
            async with self._open(apart=apart).request(
                method,
                url,
                data=data,
                headers=self._headers(body),
                timeout=_limits(timeout),
                allow_redirects=False,
            ) as answer:
                self.answers.time.hear(answer.headers.get("Date"))
                raw = await _read(answer, cap)
                status, retry = answer.status, answer.headers.get("Retry-After")
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            raise Unavailable from None
        return judged(status, _parsed(raw), retry)

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


def _kind_of(method: str, where: str) -> str:
    """What a request is for, of those kinds that may be refused to an account as a whole."""
    if method == "PUT" and "/send/" in where:
        return SEND
    return REMOVE if method == "POST" and where.endswith("/kick") else ""


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


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
