"""A file that somebody sends is a calendar's only by its name or kind, and opens only as its sender sealed it."""

from typing import Any

import pytest
from nio.crypto.attachments import encrypt_attachment

from bot.inbound import SharedFile
from bot.ways.matrix.files import opened
from bot.ways.matrix.judging import Garbled
from bot.ways.matrix.shapes.files import as_calendar_file
from tests.rules.calendars.objects import OUTLOOK

SEALED, KEYS = encrypt_attachment(OUTLOOK)
FILE: dict[str, Any] = {**KEYS, "url": "mxc://server/media"}
CONTENT: dict[str, Any] = {"msgtype": "m.file", "body": "svar.ICS", "file": FILE, "info": {"size": len(OUTLOOK)}}


def test_a_calendar_file_is_known_by_its_name_or_its_kind_and_opens_as_it_was() -> None:
    by_kind = {**CONTENT, "body": "svar", "info": {"mimetype": "text/calendar; method=REPLY"}}
    for content, size in ((CONTENT, len(OUTLOOK)), (by_kind, 0)):
        file = as_calendar_file(content)
        assert file is not None
        assert (file.size, opened(SEALED, file)) == (size, OUTLOOK)


@pytest.mark.parametrize(
    "more",
    [
        {"msgtype": "m.text"},
        {"body": "svar.pdf", "info": {}},
        {"file": None, "url": "mxc://server/media"},
        {"file": {**FILE, "url": "https://elsewhere.example/"}},
        {"file": {**FILE, "key": {}}},
        {"file": {**FILE, "iv": "A" * 2000}},
        {"info": []},
    ],
)
def test_what_is_no_sealed_calendar_file_is_none(more: dict[str, Any]) -> None:
    found = as_calendar_file({**CONTENT, **more})
    assert found is None or (more == {"info": []} and found.size == 0)


@pytest.mark.threat("calendars-in")
def test_a_file_that_was_changed_on_its_way_is_not_opened() -> None:
    file = as_calendar_file(CONTENT)
    assert file is not None
    for sealed, sent in ((SEALED[:-1] + b"x", file), (b"", file), (SEALED, SharedFile(file.url, "?", file.iv, "!"))):
        with pytest.raises(Garbled):
            opened(sealed, sent)
