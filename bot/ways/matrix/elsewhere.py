"""Whether the homeserver runs on another machine than the bot: only then is its clock another one."""

import asyncio
import socket
from typing import Any
from urllib.parse import urlsplit


async def is_elsewhere(url: str) -> bool:
    """Whether none of its addresses is one of this machine; False where that cannot be told."""
    try:
        host = urlsplit(url).hostname
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, ValueError, UnicodeError):
        return False
    return bool(found) and not any(_is_ours(family, where) for family, _, _, _, where in found)


def _is_ours(family: int, where: tuple[Any, ...]) -> bool:
    """An address is this machine's if something can listen there."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((where[0], 0, *where[2:]))
    except OSError:
        return False
    return True
