"""Hands mails to the mail server over one kept connection; what the server says becomes what the courier knows.

The laws of this file: nothing leaves without TLS, but to a server on this machine. No error holds an address or a word
of the server's."""

import asyncio
import ssl
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bot.trouble import HomeserverError, Rejected, Unavailable, Unsendable
from calendars.clean import Address

if TYPE_CHECKING:  # loaded with the first mail: a bot without mail does without it
    from aiosmtplib import SMTP, SMTPException

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
PATIENCE: Final = 30.0
"""Seconds for one answer of the server."""
CLOSING: Final = 421
TOO_LARGE: Final = 552


class Tls(StrEnum):
    """When the connection is encrypted."""

    IMPLICIT = "implicit"
    """From its first byte."""
    STARTTLS = "starttls"
    """Before anything is said; a server that does not offer it gets nothing."""
    NONE = "none"
    """Never: for a server on this machine alone."""


class NotEncrypted(ValueError):
    """A server elsewhere would be spoken to in the open."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that takes our mail."""

    host: str
    port: int
    tls: Tls
    user: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    trusts: ssl.SSLContext | None = field(default=None, repr=False)
    """None: the certificates that this machine trusts."""

    def __post_init__(self) -> None:
        if self.tls is Tls.NONE and self.host not in LOOPBACK:
            raise NotEncrypted


class Outgoing:
    """One connection, opened when something is to leave, and opened again when it broke; one mail at a time."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._connection: SMTP | None = None
        self._turn = asyncio.Lock()

    async def send(self, sender: Address, recipient: Address, raw: bytes) -> None:
        """Raises Unavailable where the server is away, Rejected where it refuses this mail, Unsendable where it never
        can take it."""
        from aiosmtplib import SMTPException

        async with self._turn:
            try:
                connection = await self._connected()
                await connection.sendmail(sender, [recipient], raw)
            except (SMTPException, OSError) as problem:
                self._hang_up()
                met = _meaning(problem)
            except BaseException:
                self._hang_up()  # cut off in the middle: nobody knows what the server heard last
                raise
            else:
                return
        raise met

    async def close(self) -> None:
        """Nothing more is to leave."""
        async with self._turn:
            self._hang_up()

    async def _connected(self) -> "SMTP":
        from aiosmtplib import SMTP

        if self._connection is not None and self._connection.is_connected:
            return self._connection
        server = self._server
        connection = SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.tls is Tls.IMPLICIT,
            start_tls=server.tls is Tls.STARTTLS,
            username=server.user,
            password=server.password,
            tls_context=server.trusts,
            timeout=PATIENCE,
        )
        await connection.connect()
        self._connection = connection
        return connection

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def _meaning(problem: "SMTPException | OSError") -> HomeserverError:
    """A server that closes, or does not let us in, is away for all; any other answer is about this one mail."""
    from aiosmtplib import SMTPAuthenticationError, SMTPConnectError, SMTPRecipientsRefused, SMTPResponseException

    said = problem.recipients[0] if isinstance(problem, SMTPRecipientsRefused) and problem.recipients else problem
    if isinstance(said, SMTPAuthenticationError | SMTPConnectError) or not isinstance(said, SMTPResponseException):
        return Unavailable()
    if said.code == CLOSING or said.code < 0:
        return Unavailable()
    return Unsendable("M_TOO_LARGE") if said.code == TOO_LARGE else Rejected(f"SMTP_{said.code}")
