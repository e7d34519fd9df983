"""What the counting of a crash test would find: a letter twice, a key to somebody who was out, a wrong morning."""

from typing import Any

import pytest

from cases.ids import RoomId, UserId
from tests.crash.server_side import Timeline

BOT, POLICE = UserId("@bot:town"), UserId("@polis:town")


def said(session: str, letter: str = "", sender: UserId = BOT) -> dict[str, Any]:
    mark = {"se.sigbot.letter": letter} if letter else {}
    return {"type": "m.room.encrypted", "sender": sender, "content": {"session_id": session, **mark}}


def moved(membership: str) -> dict[str, Any]:
    return {"type": "m.room.member", "sender": BOT, "state_key": POLICE, "content": {"membership": membership}}


def timeline(*events: dict[str, Any]) -> Timeline:
    return Timeline(RoomId("!room:town"), events)


def test_a_letter_that_is_there_twice_is_seen_twice_and_what_others_say_is_not_counted() -> None:
    seen = timeline(said("one", "a"), said("one", "b"), said("two", "a"), said("three", "c", POLICE))
    assert seen.letters(BOT) == ["a", "b", "a"]


@pytest.mark.threat("former-member")
def test_only_keys_that_are_first_used_while_somebody_is_out_are_not_theirs() -> None:
    back = [moved("join"), said("after")]
    seen = timeline(said("before"), moved("join"), said("one"), moved("leave"), said("one"), said("out"), *back)
    assert seen.sessions_while_out(BOT, POLICE) == {"before", "out"}
    invited = timeline(moved("invite"), said("early"), moved("join"), said("early"))
    assert invited.sessions_while_out(BOT, POLICE) == {"early"}
