"""Plain requests of a played person's client, for what nio has no call for or drops from the answer."""

import asyncio
import json
from typing import Any, Final

from aiohttp import ClientConnectionError, ClientResponse
from nio import AsyncClient

_V3 = "/_matrix/client/v3"
_AWAY: Final = 60.0
"""Seconds for which a server that has gone is asked again, as nio does with requests of its own."""
_BETWEEN: Final = 0.2


class Refused(Exception):
    """The server said no. Carries its errcode and nothing else."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(f"the server answered {status} {code}")
        self.code = code


async def ask(client: AsyncClient, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    """One request below `/_matrix/client/v3`, as the person who is logged in. Raises Refused, and TimeoutError
    when the server is away for long."""
    data = None if body is None else json.dumps(body)
    async with asyncio.timeout(_AWAY):
        while True:
            try:
                response = await client.send(method, _V3 + path, data, _headers(client))
                return await _read(response)
            except ClientConnectionError:
                await asyncio.sleep(_BETWEEN)


async def _read(response: ClientResponse) -> dict[str, Any]:
    answer: dict[str, Any] = await response.json()
    if response.status != 200:
        raise Refused(response.status, str(answer.get("errcode")))
    return answer


async def fetch_media(client: AsyncClient, uri: str) -> bytes:
    """The bytes behind an `mxc://` address, by authenticated media. Raises Refused."""
    place = uri.removeprefix("mxc://")
    response = await client.send("GET", f"/_matrix/client/v1/media/download/{place}", None, _headers(client))
    if response.status != 200:
        raise Refused(response.status, "media")
    data: bytes = await response.read()
    return data


def _headers(client: AsyncClient) -> dict[str, str]:
    return {"Authorization": f"Bearer {client.access_token}", "Content-Type": "application/json"}
