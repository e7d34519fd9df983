"""A mail server on loopback, with a certificate of its own, that keeps what it is given."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.ways.mail.sending import MailServer, Tls

HOST = "127.0.0.1"


@dataclass
class Post:
    """What the server was given, and what it says to the next recipient and the next mail."""

    mails: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    connections: int = 0
    says_to_recipient: str = "250 OK"
    says_to_mail: str = "250 OK"

    async def handle_RCPT(  # noqa: N802 - the name that aiosmtpd calls
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.says_to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.says_to_recipient

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - the same
        if self.says_to_mail.startswith("250"):
            assert isinstance(envelope.content, bytes)
            self.mails.append(envelope.content)
            self.recipients += envelope.rcpt_tos
        return self.says_to_mail


@dataclass(frozen=True)
class Certificates:
    """What the server shows, and what a client trusts who knows it."""

    shown: ssl.SSLContext
    trusted: ssl.SSLContext


def certificates(folder: Path) -> Certificates:
    """A certificate for 127.0.0.1 that signs itself."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "mail.pem"
    pem, private = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    file.write_bytes(key.private_bytes(pem, private, serialization.NoEncryption()) + certificate.public_bytes(pem))
    shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    shown.load_cert_chain(file)
    return Certificates(shown, ssl.create_default_context(cafile=str(file)))


@asynccontextmanager
async def mail_server(
    post: Post, certificate: Certificates, tls: Tls = Tls.IMPLICIT, port: int = 0, *, offers: bool = True
) -> AsyncIterator[MailServer]:
    """Where it answers while the block runs. `offers` False: it has no STARTTLS to offer."""
    loop, there = asyncio.get_running_loop(), list[SMTP]()

    def met() -> SMTP:
        post.connections += 1
        starts = certificate.shown if tls is Tls.STARTTLS and offers else None
        there.append(SMTP(post, hostname=HOST, loop=loop, tls_context=starts, require_starttls=starts is not None))
        return there[-1]

    implicit = certificate.shown if tls is Tls.IMPLICIT else None
    server = await loop.create_server(met, HOST, port, ssl=implicit)
    try:
        yield MailServer(HOST, server.sockets[0].getsockname()[1], tls, trusts=certificate.trusted)
    finally:
        server.close()
        for each in there:
            if each.transport is not None:
                each.transport.close()
        await server.wait_closed()
