"""The story as it can be read: each thing once, in order, the same on the terminal and in the file."""

import io
from pathlib import Path

from bot.demo.hearing import Heard, Hearing
from bot.demo.transcript import Transcript
from cases.ids import EventId, RoomId, UserId


def test_the_file_holds_what_the_terminal_showed(tmp_path: Path) -> None:
    terminal = io.StringIO()
    with Transcript(terminal, tmp_path / "transcript.txt") as transcript:
        transcript.chapter(1, "Början")
        transcript.said("Björk-17", "Samordnaren", "!möten\n" + "ord " * 60)
        transcript.holds("något är så")
    assert (tmp_path / "transcript.txt").read_text(encoding="utf-8") == terminal.getvalue()
    assert (transcript.messages, transcript.held) == (1, 1)
    assert max(map(len, terminal.getvalue().splitlines())) <= 100
    assert "\x1b" not in terminal.getvalue()


def _said(event: str, content: dict[str, object]) -> Heard:
    return Heard(RoomId("!r:s"), EventId(event), UserId("@a:s"), "m.room.message", content, decrypted=True)


def _sealed(event: str) -> Heard:
    return Heard(RoomId("!r:s"), EventId(event), UserId("@a:s"), "m.room.encrypted", {})


def test_an_event_that_comes_twice_is_heard_once() -> None:
    hearing, told = Hearing(), list[Heard]()
    hearing.listeners.append(told.append)
    hearing.note(_said("$1", {"body": "hej"}))
    hearing.note(_said("$1", {"body": "hej"}))
    assert [heard.text for heard in hearing.messages] == ["hej"]
    assert len(told) == 1


def test_a_message_read_late_is_unread_no_more() -> None:
    hearing = Hearing()
    hearing.note(_sealed("$1"))
    assert EventId("$1") in hearing.unread
    hearing.note(_said("$1", {"body": "hej"}))
    assert not hearing.unread


def test_relations_and_mentions_are_read_from_the_content() -> None:
    reply = _said("$2", {"m.relates_to": {"m.in_reply_to": {"event_id": "$1"}}})
    edit = _said("$3", {"m.relates_to": {"rel_type": "m.replace", "event_id": "$2"}})
    call = _said("$4", {"m.mentions": {"user_ids": ["@b:s"]}})
    assert (reply.reply_to, reply.replaces) == ("$1", None)
    assert edit.replaces == "$2"
    assert call.mentions(UserId("@b:s"))
    assert not reply.mentions(UserId("@b:s"))
