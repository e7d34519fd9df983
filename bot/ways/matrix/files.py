"""Files that people send, fetched from the server and opened: at most so many bytes, in a thread (N16)."""

import asyncio
from datetime import timedelta
from typing import Final

from nio.crypto.attachments import decrypt_attachment
from nio.exceptions import EncryptionError

from bot.inbound import SharedFile
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.judging import Garbled

PATIENCE: Final = timedelta(seconds=5)
"""Nothing else is heard meanwhile: a server that keeps a file back holds nobody up for longer."""


class Files:
    """What a client does with them."""

    _transport: Transport

    async def download(self, file: SharedFile, most: int) -> bytes:
        """See Homeserver."""
        server, _, media = file.url.removeprefix("mxc://").partition("/")
        where = path("media", "download", server, media, base="/_matrix/client/v1")
        sealed = await self._transport.get_bytes(where, PATIENCE, most)
        return await asyncio.to_thread(opened, sealed, file)


def opened(sealed: bytes, file: SharedFile) -> bytes:
    """The plain bytes. Raises Garbled where they are not those that the sender meant."""
    try:
        plain: bytes = decrypt_attachment(sealed, file.key, file.sha256, file.iv)
    except (EncryptionError, ValueError, TypeError):
        raise Garbled from None
    return plain
