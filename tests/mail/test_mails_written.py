"""Each mail of ours has the parts of RFC 6047, and no header that was not meant."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from bot.ways.mail import writing
from bot.ways.mail.writing import CalendarPart, Post, write
from calendars.clean import Address, Unclean
from cases.facts import ItipMethod

CALENDAR = b"BEGIN:VCALENDAR\r\nSUMMARY:M\xc3\xb6te\r\nEND:VCALENDAR\r\n"
CALL = Post(
    "letter-0000000001",
    Address(f"mote+{'a1' * 16}@sig.kommun.example"),
    Address("vh1@example.se"),
    "Möte",
    "Hej!\nplats: se chatten eller ring",
    datetime(2026, 12, 1, 9, tzinfo=UTC),
    CalendarPart(ItipMethod.REQUEST, CALENDAR),
)


def read(raw: bytes) -> EmailMessage:
    mail = message_from_bytes(raw, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def test_a_call_holds_words_and_the_same_calendar_object_twice() -> None:
    parts = [*read(write(CALL)).walk()]
    kinds = [part.get_content_type() for part in parts]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/calendar",
        "application/ics",
    ]
    assert parts[2].get_payload(decode=True) == b"Hej!\r\nplats: se chatten eller ring"
    assert [part.get_payload(decode=True) for part in parts[3:]] == [CALENDAR, CALENDAR]
    assert parts[3].get_param("method") == "REQUEST"
    assert parts[3]["Content-Transfer-Encoding"] == parts[4]["Content-Transfer-Encoding"] == "base64"
    assert parts[4].get_content_disposition() == "attachment"


def test_an_answer_goes_to_the_secret_address_and_no_machine_is_asked_to_answer() -> None:
    mail = read(write(CALL))
    assert mail["From"] == mail["Reply-To"] == CALL.sender
    assert mail["Subject"] == "Möte"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Auto-Response-Suppress"] == "OOF, AutoReply"


def test_the_same_mail_is_the_same_bytes() -> None:
    assert write(CALL) == write(replace(CALL))


@pytest.mark.parametrize(
    "wrong",
    [
        replace(CALL, subject="Möte\r\nBcc: a@example.se"),
        replace(CALL, subject="=?utf-8?q?a=0D=0ABcc=3A?="),
        replace(CALL, subject="Möte " * 20),
        replace(CALL, recipient=Address("a@example.se\r\nBcc: b@example.se")),
        replace(CALL, recipient=Address("a@example.se, b@example.se")),
        replace(CALL, name="letter-0000000001>\r\nBcc: b"),
        replace(CALL, words="Hej\x00"),
        replace(CALL, written=datetime(2026, 12, 1, 9)),  # noqa: DTZ001 - the fault that is shown
    ],
)
def test_what_would_make_another_header_is_refused(wrong: Post) -> None:
    with pytest.raises(Unclean):
        write(wrong)


def test_a_header_that_slips_in_is_found_in_the_written_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "checked_address", lambda text: text)
    with pytest.raises(Unclean):
        write(replace(CALL, recipient=Address("a@example.se\r\nBcc: b@example.se")))


def test_every_line_fits_a_mail_server() -> None:
    raw = write(replace(CALL, words="å" * 5000))
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 100
    assert b"\n" not in raw.replace(b"\r\n", b"")
