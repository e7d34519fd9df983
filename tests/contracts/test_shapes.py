"""What an answer of another shape costs, where it is more than the item itself: it closes, and never opens (N4)."""

from typing import Any

import pytest

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.judging import Garbled
from bot.ways.matrix.roomshape import changed, from_state
from bot.ways.matrix.shapes.keys import as_keys
from bot.ways.matrix.shapes.plaintext import as_plaintext
from bot.ways.matrix.shapes.rooms import as_members, as_state
from bot.ways.matrix.shapes.syncing import as_sync
from cases.ids import RoomId, UserId

BOT, EVA = UserId("@bot:x"), UserId("@eva:x")
WRONG: tuple[Any, ...] = (None, True, 7, [], {}, "", "eva", "@\ud800:x", "@", "@" + "x" * 255, "@eva\0:x")


def member(**parts: Any) -> Json:
    return {"type": "m.room.member", "state_key": EVA, "sender": EVA, "content": {"membership": "join"}, **parts}


@pytest.mark.threat("wrong-shapes")
@pytest.mark.parametrize("wrong", WRONG, ids=ascii)
def test_nobody_is_in_a_room_unseen_because_their_id_cannot_be_read(wrong: Any) -> None:
    with pytest.raises(Garbled):
        as_state([member(state_key=wrong)])
    with pytest.raises(Garbled):
        as_state([member(content={"membership": wrong})])
    with pytest.raises(Garbled):
        as_state([member(), wrong])
    if isinstance(wrong, str):
        with pytest.raises(Garbled):
            as_members({"joined": {EVA: {}, wrong: {}}})


@pytest.mark.threat("wrong-shapes")
def test_what_somebody_says_of_themselves_keeps_nobody_from_reading_the_room() -> None:
    nonsense = {"membership": "join", "displayname": "\ud800", "x": 10**400, "y": float("nan")}
    state = from_state(as_state([member(content=nonsense)]), RoomId("!r"), BOT)
    assert state.joined() == {EVA}


@pytest.mark.threat("wrong-shapes")
@pytest.mark.parametrize("content", [None, 7, [], "x", {"join_rule": "\ud800"}], ids=ascii)
def test_a_setting_that_cannot_be_read_is_put_right(content: Any) -> None:
    rule = {"type": "m.room.join_rules", "state_key": "", "sender": BOT, "content": content}
    assert "m.room.join_rules" in changed(as_state([rule]), "name")
    topic = {**rule, "type": "m.room.topic"}
    assert from_state(as_state([topic]), RoomId("!r"), BOT).extra_state == {"m.room.topic"}


@pytest.mark.threat("wrong-shapes")
@pytest.mark.parametrize("key", [7, True, [], "x", {"keys": 7}, {"keys": {"ed25519:x": 7}}, {"usage": "master"}])
def test_a_key_that_cannot_be_read_is_there_and_proves_nothing(key: Any) -> None:
    read = as_keys({"master_keys": {EVA: key}, "device_keys": {EVA: {"PHONE": key}}})
    assert read["master_keys"] == {EVA: {}}, "an account with a key is never one without"
    assert read["device_keys"] == {EVA: {"PHONE": {}}}


@pytest.mark.threat("wrong-shapes")
@pytest.mark.parametrize("part", [None, 7, [], "x", {"timeline": 7}, {"state": []}, {"timeline": {"events": [7]}}])
def test_a_room_of_which_something_cannot_be_read_is_looked_at(part: Any) -> None:
    told = as_sync({"next_batch": "s", "rooms": {"join": {"!a": part, "!b": {}}}})
    assert {room for room, part in told.joined.items() if part.stirred} == {"!a"}


def named(**part: Any) -> dict[str, str]:
    told = as_sync({"next_batch": "s", "rooms": {"join": {"!a": part}}})
    return {user: str(how) for user, how in told.joined[RoomId("!a")].members.items()}


@pytest.mark.threat("wrong-shapes")
@pytest.mark.parametrize("wrong", WRONG, ids=ascii)
def test_a_membership_that_cannot_be_read_costs_itself_alone(wrong: Any) -> None:
    spoiled = [member(state_key=wrong), member(content={"membership": wrong}), member(content=wrong), wrong]
    anna = member(state_key="@anna:x", content={"membership": "knock"})
    told = named(state={"events": [*spoiled, member(), *spoiled]}, timeline={"events": [*spoiled, anna, *spoiled]})
    assert told == {EVA: "join", "@anna:x": "knock"}


def test_a_membership_is_what_it_was_named_last_the_timeline_after_the_state_before_it() -> None:
    def as_(how: str) -> Json:
        return member(content={"membership": how})

    assert named(state={"events": [as_("leave")]}, timeline={"events": [as_("invite"), as_("join")]}) == {EVA: "join"}
    assert named(state={"events": [as_("join")]}, timeline={"events": [as_("ban")]}) == {EVA: "ban"}


def test_what_only_looks_like_a_membership_names_nobody() -> None:
    hidden = {"type": "m.room.encrypted", "sender": EVA, "event_id": "$1", "content": member()}
    elsewhere = member(room_id="!b")
    said = {**member(), "type": "m.room.message"}
    assert named(timeline={"events": [hidden, elsewhere, said]}, state={"events": [elsewhere]}) == {}


@pytest.mark.threat("wrong-shapes")
@pytest.mark.parametrize("kind", ["null", "7", "[]", "{}", '""'])
def test_a_plaintext_of_no_type_is_nothing(kind: str) -> None:
    assert as_plaintext(f'{{"type": {kind}, "content": {{}}}}') is None
