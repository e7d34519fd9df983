"""A server that fails one kind of request, once, and is well otherwise."""

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from aiohttp import web

from tests.attacks.garbage_server import GarbageServer, Spoil, answering, silence

FORBIDDEN: Final = b'{"errcode": "M_FORBIDDEN", "error": "no"}'
LIMITED: Final = b'{"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 200}'
WAYS: Final[dict[str, Spoil]] = {
    "500": answering(500, b'{"errcode": "M_UNKNOWN"}'),
    "429": answering(429, LIMITED),
    "403": answering(403, FORBIDDEN),
    "silence": silence(2.0),
}
IDS: Final = re.compile(r"/[!@$%][^/]+|/[0-9a-f]{32,}")


def kind_of(request: web.Request) -> str:
    """What a request asks for: the last two words of its path that are no id."""
    return "/".join([word for word in IDS.sub("", request.path).split("/") if word][-2:])


@contextmanager
def failing_once(server: GarbageServer, kind: str, way: str) -> Iterator[asyncio.Event]:
    """Inside the block the first request of this kind fails so; the event says that it has come."""
    failed = asyncio.Event()

    async def serve(request: web.Request) -> web.StreamResponse:
        if kind_of(request) == kind and not failed.is_set():
            failed.set()
            return await WAYS[way](request)
        status, body, content = await server._fetch(request)
        return web.Response(status=status, body=body, headers={"Content-Type": content})

    with server.spoiling(serve):
        yield failed
