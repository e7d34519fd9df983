"""Attachments: encrypted before they leave, uploaded as bytes without a name or a kind (N16)."""

from datetime import timedelta

from nio.crypto.attachments import encrypt_attachment

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.judging import never_as_it_stands
from bot.ways.matrix.shapes.accounts import as_uploaded

TIMEOUT = timedelta(seconds=120)


async def upload(transport: Transport, data: bytes, mimetype: str) -> Json:
    """The EncryptedFile object for an encrypted message; the mimetype travels inside it, not to the server."""
    sealed, keys = encrypt_attachment(data)
    with never_as_it_stands():
        where = await transport.post_bytes(path("upload", base="/_matrix/media/v3"), as_uploaded, sealed, TIMEOUT)
    return {**keys, "url": where, "mimetype": mimetype}
