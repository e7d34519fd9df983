"""Ask an address whether a Matrix homeserver lives there, without logging in."""

from urllib.parse import urlsplit

from bot.trouble import Rejected
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.judging import Garbled
from bot.ways.matrix.settings import NotAHomeserver, RoomVersionUnsupported
from bot.ways.matrix.shapes.accounts import as_room_versions, as_versions

ROOM_VERSION = "12"


async def probe(homeserver: str) -> tuple[str, ...]:
    """The specification versions that the homeserver at this address speaks.

    Raises NotAHomeserver when something else answers, Unavailable when nothing does.
    """
    transport = reach(homeserver)
    try:
        return await versions(transport)
    finally:
        await transport.close()


def reach(homeserver: str) -> Transport:
    """A transport to this address. Raises NotAHomeserver when it is none."""
    try:
        parts = urlsplit(homeserver)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        bare = not parts.query and not parts.fragment and parts.username is None
    except ValueError:
        raise NotAHomeserver from None
    if not (sound and bare):
        raise NotAHomeserver
    return Transport(homeserver)


async def versions(transport: Transport) -> tuple[str, ...]:
    """As `probe`, over a transport that stands already."""
    try:
        return await transport.get(path("versions", base="/_matrix/client"), as_versions)
    except (Garbled, Rejected):
        raise NotAHomeserver from None


async def require_room_version(transport: Transport) -> None:
    """RoomVersionUnsupported unless the server makes rooms of version 12; needs a login (N14)."""
    if ROOM_VERSION not in await transport.get(path("capabilities"), as_room_versions):
        raise RoomVersionUnsupported
