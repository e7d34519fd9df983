"""The transport against a server that answers in every wrong way (N9)."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.trouble import LoggedOut, Rejected, Unavailable
from bot.ways.matrix.http import CONNECTIONS, Transport, path
from bot.ways.matrix.judging import AuthNeeded, Garbled
from bot.ways.matrix.shapes.accounts import unread

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Script:
    """A server that gives the one answer it was told."""

    def __init__(self) -> None:
        self.answer: Answer
        self.asked: list[web.Request] = []
        self.url = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        return await self.answer(request)

    def says(self, body: str, status: int = 200, headers: dict[str, str] | None = None) -> None:
        async def answer(_: web.Request) -> web.Response:
            return web.Response(text=body, status=status, headers=headers, content_type="application/json")

        self.answer = answer


@pytest_asyncio.fixture
async def script() -> AsyncIterator[Script]:
    script = Script()
    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", script.handle)
    async with TestServer(app) as server:
        script.url = str(server.make_url("")).rstrip("/")
        yield script


@pytest_asyncio.fixture
async def transport(script: Script) -> AsyncIterator[Transport]:
    made = Transport(script.url, "the-token")
    yield made
    await made.close()


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (403, '{"errcode": "M_FORBIDDEN"}', "M_FORBIDDEN"),
        (404, '{"errcode": "M_UNKNOWN"}', "M_NOT_FOUND"),
        (404, '{"errcode": "M_UNRECOGNIZED"}', "M_UNRECOGNIZED"),
        (400, '{"errcode": "M_UNKNOWN"}', "M_UNKNOWN"),
        (403, '{"errcode": "M_X\\nERROR root: a line of their own"}', "M_UNKNOWN"),
    ],
)
@pytest.mark.threat("leaks")
async def test_a_refusal_carries_the_servers_code_and_nothing_else_of_its_words(
    script: Script, transport: Transport, status: int, body: str, code: str
) -> None:
    script.says(body, status, {})
    with pytest.raises(Rejected) as raised:
        await transport.get(path("sync"), unread)
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("status", "body", "headers", "error", "retry_after"),
    [
        (500, "<html>", {}, Unavailable, None),
        (502, '{"errcode": "M_UNKNOWN"}', {}, Unavailable, None),
        (503, "", {"Retry-After": "7"}, Unavailable, timedelta(seconds=7)),
        (429, '{"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1500}', {}, Unavailable, timedelta(seconds=1.5)),
        (429, '{"errcode": "M_LIMIT_EXCEEDED"}', {"Retry-After": "3"}, Unavailable, timedelta(seconds=3)),
        (429, '{"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1e300}', {}, Unavailable, timedelta(hours=1)),
        (429, '{"errcode": "M_LIMIT_EXCEEDED"}', {"Retry-After": "soon"}, Unavailable, None),
        (401, '{"errcode": "M_UNKNOWN_TOKEN"}', {}, LoggedOut, None),
        (401, '{"session": "s", "flows": []}', {}, AuthNeeded, None),
        (403, '{"errcode": "M_FORBIDDEN", "error": "@anna:x is not allowed"}', {}, Rejected, None),
        (404, "not found", {}, Garbled, None),
        (302, "", {"Location": "http://example.org/"}, Garbled, None),
        (200, "not json", {}, Garbled, None),
        (200, "[1]", {}, Garbled, None),
        (200, "[" * 100_000, {}, Garbled, None),
        (200, "[" * 100_000 + "]" * 100_000, {}, Garbled, None),
        (503, "", {"Retry-After": "9" * 5000}, Unavailable, timedelta(hours=1)),
        (401, '{"session": "\\ud800"}', {}, Garbled, None),
        (200, "", {}, Garbled, None),
    ],
)
@pytest.mark.threat("broken-homeserver")
async def test_n9_every_wrong_answer_is_one_of_three_errors(
    script: Script,
    transport: Transport,
    status: int,
    body: str,
    headers: dict[str, str],
    error: type[Exception],
    retry_after: timedelta | None,
) -> None:
    script.says(body, status, headers)
    with pytest.raises(error) as raised:
        await transport.get(path("sync"), unread)
    assert isinstance(raised.value, error)
    assert isinstance(raised.value, Unavailable | Rejected | LoggedOut)
    assert "anna" not in str(raised.value)
    if isinstance(raised.value, Unavailable):
        assert raised.value.retry_after == retry_after


@pytest.mark.threat("broken-homeserver")
async def test_n9_a_silent_server_is_given_up_in_time(script: Script, transport: Transport) -> None:
    gone = asyncio.Event()

    async def never(_: web.Request) -> web.Response:
        await gone.wait()
        return web.Response()

    script.answer = never
    async with asyncio.timeout(5):
        with pytest.raises(Unavailable):
            await transport.get(path("sync"), unread, timeout=timedelta(milliseconds=100))
    gone.set()


@pytest.mark.threat("broken-homeserver")
async def test_n9_a_server_that_is_not_there_is_unavailable(unused_tcp_port: int) -> None:
    nobody = Transport(f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(Unavailable) as raised:
        await nobody.get(path("sync"), unread)
    assert raised.value.__cause__ is None
    await nobody.close()


async def test_an_answer_without_end_is_cut_off(script: Script, transport: Transport) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(64):
            await response.write(b" " * 2**16)
        return response

    script.answer = endless
    with pytest.raises(Garbled):
        await transport.get(path("sync"), unread, cap=2**20)


@pytest.mark.threat("leaks")
async def test_n16_the_token_travels_in_the_header_alone(script: Script, transport: Transport) -> None:
    script.says("{}")
    await transport.put(path("rooms", "!a/b?c", "send", "$d%2F#e"), unread, {"å": 1})
    (request,) = script.asked
    assert request.headers["Authorization"] == "Bearer the-token"
    assert "the-token" not in str(request.url)
    assert request.raw_path == "/_matrix/client/v3/rooms/%21a%2Fb%3Fc/send/%24d%252F%23e"


async def test_half_a_character_in_our_own_words_is_a_bug_and_not_the_server_s_fault(transport: Transport) -> None:
    with pytest.raises(UnicodeEncodeError):
        await transport.put(path("x"), unread, {"body": "\ud800"})


async def test_a_removal_waits_for_no_connection_that_other_requests_hold(script: Script, transport: Transport) -> None:
    held = asyncio.Event()

    async def slow(request: web.Request) -> web.Response:
        if not request.path.endswith("/kick"):
            await held.wait()
        return web.Response(text="{}", content_type="application/json")

    script.answer = slow
    others = [
        asyncio.create_task(transport.get(path("rooms", str(n), "state"), unread)) for n in range(CONNECTIONS + 1)
    ]
    async with asyncio.timeout(5):
        await transport.post_apart(path("rooms", "!r", "kick"), unread, {"user_id": "@u:s"})
    assert not any(each.done() for each in others)
    held.set()
    await asyncio.gather(*others)


@pytest.mark.threat("time")
@pytest.mark.parametrize(("status", "is_witness"), [(200, True), (403, True), (200, False)])
async def test_the_date_of_every_answer_is_heard_and_shown_where_the_server_is_a_witness(
    script: Script, transport: Transport, status: int, *, is_witness: bool
) -> None:
    transport.answers.time.is_witness = is_witness
    script.says('{"errcode": "M_FORBIDDEN"}', status, {"Date": "Sun, 22 Nov 2026 12:00:00 GMT"})
    with suppress(Rejected):
        await transport.get("/x", unread)
    shown = transport.answers.time.now()
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert (shown is not None and timedelta() <= shown - noon < timedelta(minutes=1)) is is_witness
