"""Mails are handed to a real mail server on loopback, over TLS."""

import ssl
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.trouble import Rejected, Unavailable, Unsendable
from bot.ways.mail.sending import MailServer, NotEncrypted, Outgoing, Tls
from bot.ways.mail.writing import Post as Written
from bot.ways.mail.writing import write
from calendars.clean import Address
from tests.mail.mailworld import Certificates, Post, certificates, mail_server

OURS, THEIRS = Address(f"mote+{'a1' * 16}@sig.kommun.example"), Address("vh1@example.se")
MAIL = write(
    Written("letter-0000000001", OURS, THEIRS, "Påminnelse", "Hej!\nDet är en tid.", datetime(2026, 12, 1, tzinfo=UTC))
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    folder: Path = tmp_path_factory.mktemp("mail")
    return certificates(folder)


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
async def test_two_mails_leave_byte_for_byte_over_one_encrypted_connection(certificate: Certificates, tls: Tls) -> None:
    post = Post()
    async with mail_server(post, certificate, tls) as server:
        outgoing = Outgoing(server)
        await outgoing.send(OURS, THEIRS, MAIL)
        made = post.connections
        await outgoing.send(OURS, THEIRS, MAIL)
        await outgoing.close()
    assert post.mails == [MAIL, MAIL]
    assert post.recipients == [THEIRS, THEIRS]
    assert post.connections == made


async def test_nothing_is_said_to_a_server_without_a_certificate_that_is_trusted(certificate: Certificates) -> None:
    post = Post()
    async with mail_server(post, certificate) as server:
        with pytest.raises(Unavailable):
            await Outgoing(replace(server, trusts=ssl.create_default_context())).send(OURS, THEIRS, MAIL)
    assert post.mails == []


async def test_nothing_is_said_to_a_server_that_does_not_offer_to_encrypt(certificate: Certificates) -> None:
    post = Post()
    async with mail_server(post, certificate, Tls.STARTTLS, offers=False) as server:
        with pytest.raises(Unavailable):
            await Outgoing(server).send(OURS, THEIRS, MAIL)
    assert post.mails == []


def test_a_server_elsewhere_is_not_spoken_to_in_the_open() -> None:
    with pytest.raises(NotEncrypted):
        MailServer("mail.kommun.example", 25, Tls.NONE)


@pytest.mark.parametrize(
    ("recipient", "mail", "meaning"),
    [
        ("550 no such user", "250 OK", Rejected),
        ("450 later", "250 OK", Rejected),
        ("250 OK", "552 too large", Unsendable),
        ("250 OK", "421 closing", Unavailable),
    ],
)
async def test_what_the_server_says_becomes_what_the_courier_knows(
    certificate: Certificates, recipient: str, mail: str, meaning: type[Exception]
) -> None:
    post = Post(says_to_recipient=recipient, says_to_mail=mail)
    async with mail_server(post, certificate) as server:
        outgoing = Outgoing(server)
        with pytest.raises(meaning) as met:
            await outgoing.send(OURS, THEIRS, MAIL)
        assert type(met.value) is meaning
        assert THEIRS not in str(met.value)
        post.says_to_recipient = post.says_to_mail = "250 OK"
        await outgoing.send(OURS, THEIRS, MAIL)
        await outgoing.close()
    assert post.mails == [MAIL]


async def test_a_mail_leaves_when_a_server_that_was_gone_is_back(certificate: Certificates) -> None:
    post = Post()
    async with mail_server(post, certificate) as server:
        outgoing = Outgoing(server)
        await outgoing.send(OURS, THEIRS, MAIL)
    with pytest.raises(Unavailable):
        await outgoing.send(OURS, THEIRS, MAIL)
    async with mail_server(post, certificate, port=server.port):
        await outgoing.send(OURS, THEIRS, MAIL)
        await outgoing.close()
    assert post.mails == [MAIL, MAIL]


def test_who_the_server_knows_us_as_is_in_no_repr() -> None:
    shown = repr(MailServer("127.0.0.1", 465, Tls.IMPLICIT, "bot-login", "hemligt-ord"))
    assert "bot-login" not in shown
    assert "hemligt-ord" not in shown
