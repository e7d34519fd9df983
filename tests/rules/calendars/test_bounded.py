"""What is sent to exhaust the reader is read or refused within half a second."""

import time

import pytest

from calendars import mail, reply
from tests.rules.calendars.mails import mail as written
from tests.rules.calendars.objects import HER, calendar, lines

SOON = 0.5
"""Seconds for any one file or mail, on a machine with other work."""
FILES = {
    "long line": calendar(lines(more="COMMENT:" + "x" * 63_000 + "\n")),
    "long folded line": calendar(lines(more="COMMENT:" + "x\n " * 1900 + "\n")),
    "many attendees": calendar(lines(f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{HER}\n" * 1200)),
    "many parameters": calendar(lines("ATTENDEE" + ";X-A=1" * 10_000 + f";PARTSTAT=ACCEPTED:mailto:{HER}\n")),
    "open quotes": calendar(lines('ATTENDEE;CN="' + '";X="' * 10_000 + f":mailto:{HER}\n")),
    "many meetings": calendar(lines() + ("END:VEVENT\nBEGIN:VEVENT\n" + lines()) * 300),
    "carets": calendar(lines("ATTENDEE;CN=" + "^^n" * 20_000 + f";PARTSTAT=ACCEPTED:mailto:{HER}\n")),
    "backslashes": calendar(lines(more="COMMENT:" + "\\" * 60_000 + "\n")),
}
PAGES = {
    "open tags": "<a " * 60_000,
    "open comments": "<!-" * 60_000,
    "open sections": "<![" * 60_000,
    "open endings": "</" * 90_000,
    "ampersands": "&#" * 90_000,
    "deep": "<div>" * 30_000,
    "open quotes": "<a href='" * 20_000,
    "script never ended": "<script>" + "</scrip" * 20_000,
}
PLAIN = {
    "one line": "skrev 15:00 " * 80_000,
    "a line of colons": ": " * 400_000,
    "many lines": "Den 1 12:00\n" * 60_000,
    "blanks": " " * 900_000,
}
HEADS = {
    "Authentication-Results": "(" * 200_000,
    "From": '"<' * 100_000,
    "To": "a@b.se, " * 60_000,
    "Subject": "=?utf-8?q?" * 60_000,
    "Message-ID": "<" * 500_000,
}


def seconds(reading: object, raw: bytes) -> float:
    assert callable(reading)
    began = time.process_time()
    reading(raw)
    return time.process_time() - began


@pytest.mark.parametrize("name", FILES)
def test_a_calendar_file_made_to_exhaust_is_done_with_soon(name: str) -> None:
    assert seconds(reply.read, FILES[name]) < SOON


@pytest.mark.parametrize("name", PAGES)
def test_a_page_made_to_exhaust_is_done_with_soon(name: str) -> None:
    assert seconds(mail.read, written(page=PAGES[name]).as_bytes()) < SOON


@pytest.mark.parametrize("name", PLAIN)
def test_words_made_to_exhaust_are_done_with_soon(name: str) -> None:
    assert seconds(mail.read, written(PLAIN[name]).as_bytes()) < SOON


@pytest.mark.parametrize("name", HEADS)
def test_a_head_made_to_exhaust_is_done_with_soon(name: str) -> None:
    raw = f"{name}: {HEADS[name]}\n\nja\n".encode()
    assert seconds(mail.read, raw) < SOON
