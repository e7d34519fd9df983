"""Those who come into the room can read there what may be spoken of: said again once for those who come together."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.case import Case
from cases.days import today
from cases.decision import Decision, Say, ToCaseRoom
from cases.facts import (
    Admitted,
    Fact,
    Grant,
    Joined,
    PersonAdded,
    Removed,
    RoomKindsPosted,
    RoomKindsSaid,
    RoomKindsTold,
    RoomMade,
    RoomPlanned,
)
from cases.fold import fold as fold_on
from cases.ids import EventId, Handle, LetterId, Nonce, PersonId, RoomId, UserId
from cases.office import Office
from cases.people import SOC, Role, Way
from cases.rooms.telling import TOGETHER, announce, came_in
from storage.letters import Letter
from tests.given import (
    CASE,
    GRUND,
    NARVARO,
    NOW,
    POLIS,
    SKOLA,
    a_case,
    after,
    at,
    facts_of,
    only_said,
    texts,
    who,
    with_consent,
)
from tests.settled import withdraw

ROOM, OTHER = RoomId("!case"), RoomId("!other")
KINDS = "room-kinds-now"
NIGHT = at("2026-11-25 02:00")


def made(room: RoomId = ROOM) -> list[Fact]:
    nonce = Nonce(f"nonce-{room}")
    return [RoomPlanned(case=CASE, at=NOW, nonce=nonce), RoomMade(case=CASE, at=NOW, nonce=nonce, room=room)]


def come(case: Case, *inside: str, minutes: float = 0, awaited: bool = False) -> Decision:
    """These are seen in the room, so many minutes from now."""
    people = [PersonId(handle) for handle in inside]
    return came_in(case, people, NOW + timedelta(minutes=minutes), awaited=awaited)


def posted(case: Case, event: str, said: datetime | None = None, room: RoomId = ROOM) -> Case:
    moment = said or case.rooms.talk.notice.said or NOW
    return fold_on(case, [RoomKindsPosted(case=CASE, at=NOW, room=room, event=EventId(event), said=moment)])


EMPTY = fold_on(with_consent(a_case(), grants=(Grant(POLIS, GRUND), Grant(SKOLA, GRUND))), made())
STAFF_IN = after(EMPTY, come(EMPTY, "samordnare", "lots"))
SAID = after(STAFF_IN, announce(STAFF_IN, NOW))


@pytest.mark.rule("R27", "R26")
def test_an_actor_who_joins_after_it_was_said_has_it_said_again_and_only_then() -> None:
    answer = come(SAID, "samordnare", "lots", "polis", minutes=1)
    assert only_said(answer, KINDS).to == ToCaseRoom()
    assert [fact.person for fact in facts_of(answer, Joined)] == ["polis"]
    again = after(SAID, answer)
    assert come(again, "samordnare", "lots", "polis", minutes=2) == Decision()


@pytest.mark.rule("R27")
def test_it_waits_for_the_others_who_are_asked_in_and_two_minutes_at_most() -> None:
    first = come(SAID, "samordnare", "lots", "polis", awaited=True)
    assert texts(first) == []
    waiting = after(SAID, first)
    assert texts(come(waiting, "samordnare", "lots", "polis", minutes=1.9, awaited=True)) == []
    both = come(waiting, "samordnare", "lots", "polis", "skola", minutes=1.9)
    assert texts(both) == [KINDS]
    alone = come(waiting, "samordnare", "lots", "polis", minutes=TOGETHER / timedelta(minutes=1), awaited=True)
    assert texts(alone) == [KINDS]


@pytest.mark.rule("R27")
def test_who_was_there_when_it_was_said_and_comes_back_hears_it_no_second_time() -> None:
    there = after(SAID, come(SAID, "samordnare", "lots", "polis"))
    gone = Removed(case=CASE, at=NOW, room=ROOM, person=PersonId("polis"), why="left")
    assert not joined(fold_on(there, [gone]), "polis")
    assert texts(come(fold_on(there, [gone]), "samordnare", "lots", "polis", minutes=9)) == []


@pytest.mark.rule("R27")
def test_what_is_new_waits_two_minutes_for_those_who_are_asked_in_and_is_not_said_to_each_of_them() -> None:
    first = only_said(announce(STAFF_IN, NOW), KINDS)
    assert first.not_before == NOW + TOGETHER
    came = only_said(come(SAID, "samordnare", "lots", "polis", "skola"), KINDS)
    later = after(SAID, come(SAID, "samordnare", "lots", "polis", "skola"))
    assert came.pinned != first.pinned, "said at the same moment"
    assert may_leave(letter(first), later, Office(), today(NOW)) is Leave.NEVER


@pytest.mark.rule("R27", "R9")
def test_that_less_may_be_spoken_of_waits_for_nobody() -> None:
    less = with_consent(SAID, record="r2", signed=today(NOW), grants=(Grant(POLIS, NARVARO), Grant(SKOLA, NARVARO)))
    assert only_said(announce(less, NOW), KINDS).not_before is None


@pytest.mark.rule("R27", "R36")
def test_who_comes_to_lead_the_case_is_told_in_their_own_chat_and_the_room_is_not_told_again() -> None:
    there = after(SAID, come(SAID, "samordnare", "lots", "polis", "skola"))
    deputy = fold_on(there, [replace(added("ersattare"), role=Role.DEPUTY)])
    assert texts(come(deputy, "samordnare", "lots", "polis", "skola", "ersattare", minutes=9)) == []


def added(handle: str) -> PersonAdded:
    return PersonAdded(
        case=CASE,
        at=NOW,
        person=PersonId(handle),
        handle=Handle(handle),
        role=Role.OTHER_ACTOR,
        party=SOC,
        way=Way.MATRIX,
        user=UserId(f"@{handle}:kommun.se"),
        by=PersonId("samordnare"),
    )


@pytest.mark.rule("R27")
def test_before_anything_may_be_spoken_of_nothing_is_said_to_who_comes() -> None:
    nobody = fold_on(a_case(), made())
    assert texts(come(nobody, "samordnare", "lots")) == []


@pytest.mark.rule("R27")
def test_what_is_pinned_is_the_message_of_the_last_saying_and_no_late_one() -> None:
    first = posted(SAID, "$first")
    assert first.rooms.talk.notice.message == "$first"
    again = after(first, come(first, "polis", minutes=1))
    assert again.rooms.talk.notice.message == "$first", "the same words stay until they are said again"
    assert posted(again, "$second").rooms.talk.notice.message == "$second"
    assert posted(again, "$late", said=first.rooms.talk.notice.said).rooms.talk.notice.message == "$first"
    assert posted(again, "$elsewhere", room=OTHER).rooms.talk.notice.message == "$first"


@pytest.mark.rule("R27", "R9")
def test_what_may_be_spoken_of_no_longer_is_pinned_no_longer() -> None:
    case = posted(SAID, "$first")
    vh1 = who(case, "vh1")
    gone = after(case, withdraw(case, vh1, vh1, (), NOW))
    silent = after(gone, announce(gone, NOW))
    assert (silent.rooms.talk.notice.message, silent.rooms.talk.notice.kinds) == (None, ())
    assert silent.rooms.talk.notice.ours == {"$first"}


@pytest.mark.rule("R27", "R94")
def test_other_words_at_night_wait_for_the_morning_and_the_old_ones_are_pinned_no_longer() -> None:
    case = posted(SAID, "$first")
    wider = with_consent(case, record="r2", signed=today(NOW), grants=(Grant(POLIS, NARVARO), Grant(SKOLA, NARVARO)))
    answer = announce(wider, NIGHT)
    assert only_said(answer, KINDS).not_before == at("2026-11-25 08:00")
    assert after(wider, answer).rooms.talk.notice.message is None


@pytest.mark.rule("R27")
def test_only_the_last_of_the_messages_that_wait_leaves() -> None:
    again = come(SAID, "samordnare", "lots", "polis", minutes=1)
    old, new = (letter(say) for say in (only_said(announce(STAFF_IN, NOW), KINDS), only_said(again, KINDS)))
    office, day = Office(), today(NOW)
    assert may_leave(old, SAID, office, day) is Leave.NOW
    later = after(SAID, again)
    assert (may_leave(old, later, office, day), may_leave(new, later, office, day)) == (Leave.NEVER, Leave.NOW)
    silent = fold_on(later, [RoomKindsTold(case=CASE, at=NOW, record=None)])
    assert may_leave(new, silent, office, day) is Leave.NEVER


def letter(say: Say) -> Letter:
    return Letter(LetterId("l"), CASE, ToCaseRoom(), "lane", None, NOW, pinned=say.pinned)


def joined(case: Case, handle: str) -> bool:
    """Seen to be in the case room."""
    return who(case, handle).presence.in_room(case.room).joined is not None


@pytest.mark.rule("R27")
def test_a_room_made_again_has_heard_nothing_yet() -> None:
    again = fold_on(posted(SAID, "$first"), made(OTHER))
    assert again.rooms.talk.notice.message is None
    assert not any(joined(again, who.handle) for who in again.people.values())
    assert facts_of(announce(again, NOW), RoomKindsSaid)


def test_only_the_case_room_counts() -> None:
    elsewhere: list[Fact] = [
        Admitted(case=CASE, at=NOW, room=OTHER, person=PersonId("vh1")),
        Joined(case=CASE, at=NOW, room=OTHER, person=PersonId("vh1")),
    ]
    assert not joined(fold_on(SAID, elsewhere), "vh1")
