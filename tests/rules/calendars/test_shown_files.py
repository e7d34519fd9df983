"""`python -m calendars FILE…` says in a JSON line what is read of each file."""

import json
from pathlib import Path

import pytest

from calendars.__main__ import main
from tests.rules.calendars.mails import BOUNCE, mail, outlooks
from tests.rules.calendars.objects import GOOGLE, HER, UID

REPLIED = {"uid": UID, "attendee": HER, "dtstamp": "20261201T080000Z"}


def test_each_file_is_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {"a.ics": GOOGLE, "b.eml": outlooks(), "c.eml": BOUNCE, "d.eml": mail("Kan inte").as_bytes(), "e.ics": b"x"}
    for name, raw in files.items():
        (tmp_path / name).write_bytes(raw)
    assert main([str(tmp_path / name) for name in files]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"file": "a.ics", "kind": "reply", "partstat": "DECLINED", "sequence": 0} | REPLIED,
        {"file": "b.eml", "kind": "reply", "partstat": "ACCEPTED", "sequence": 1, "from": HER} | REPLIED,
        {"file": "c.eml", "kind": "bounce", "recipient": HER, "status": "5.1.1", "of": "<ours@sig.example>"},
        {"file": "d.eml", "kind": "words", "from": HER, "words": "Kan inte"},
        {"file": "e.ics", "kind": "refusal", "refusal": "calendar-unreadable"},
    ]


def test_a_file_that_is_not_there_is_said_and_the_others_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.ics").write_bytes(GOOGLE)
    assert main([str(tmp_path / "none.ics"), str(tmp_path / "a.ics")]) == 2
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["refusal"].startswith("not-opened")
    assert second["partstat"] == "DECLINED"


def test_no_file_is_bad_usage() -> None:
    assert main([]) == 2
