"""Where somebody is: each move of the table, and what a block or a word of return does to what had them out."""

from datetime import timedelta

import pytest

from cases.ids import RoomId
from cases.presence import IN, MOVES, InRoom, Move, Place, Presence, WhyOut
from tests.given import NOW

ROOM = RoomId("!r:x")
LATER = NOW + timedelta(days=1)


def test_what_is_not_in_the_table_changes_nothing() -> None:
    for place in Place:
        for move in Move:
            assert InRoom(place).after(move).place is MOVES.get((place, move), place)


def test_who_walked_out_is_asked_in_again_only_after_a_word() -> None:
    left = IN.asked_in(ROOM).gone(ROOM, Move.WALKED_OUT)
    assert left.has_left(ROOM)
    assert not left.let_in().has_left(ROOM)
    assert left.gone(ROOM, Move.GONE).has_left(ROOM), "seen gone once more, it is still they who left"


@pytest.mark.rule("R29")
def test_after_the_journal_was_set_back_who_was_in_is_in_doubt_and_unseen_until_asked_in() -> None:
    back = IN.asked_in(ROOM).set_back()
    assert (back.in_room(ROOM).place, back.unseen) == (Place.DOUBTED, True)
    assert back.asked_in(ROOM).is_in(ROOM)
    assert not back.asked_in(ROOM).unseen
    assert not IN.taken_out(WhyOut.HAND, NOW).set_back().unseen


def test_a_block_that_is_lifted_leaves_them_as_they_were() -> None:
    assert IN.taken_out(WhyOut.BLOCKED, NOW).unblocked() == IN
    out = IN.taken_out(WhyOut.HAND, NOW)
    blocked = out.taken_out(WhyOut.BLOCKED, LATER)
    assert (blocked.why, blocked.at) == (WhyOut.BLOCKED, NOW)
    assert blocked.unblocked() == out


def test_a_word_of_return_forgets_all_that_had_them_out() -> None:
    assert IN.taken_out(WhyOut.HAND, NOW).taken_out(WhyOut.BLOCKED, LATER).let_in() == Presence()


def test_another_reason_after_a_block_ends_the_block() -> None:
    out = IN.taken_out(WhyOut.BLOCKED, NOW).taken_out(WhyOut.HAND, LATER)
    assert (out.why, out.at) == (WhyOut.HAND, NOW)
