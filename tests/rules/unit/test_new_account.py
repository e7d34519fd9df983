"""The bot's account was closed and it has another: every old room is told of, and made again once (R94)."""

from collections.abc import Iterable
from functools import reduce

from cases.case import Case
from cases.decision import Decision, Say, ToOffice
from cases.facts import Admitted, CaseFact, Fact, OfficeRoomMade, OfficeRoomPlanned, RoomMade, RoomPlanned
from cases.fold import fold as fold_on
from cases.ids import Nonce, PersonId, RoomId, Unit, UserId
from cases.office import Coordinator, Office, evolve_office
from cases.unit.new_account import moved
from tests.asking import TEXTS
from tests.given import CASE, HOME, NOW, with_consent

SYD, NORR = Unit("syd"), Unit("norr")


def all_of(office: Office, facts: Iterable[Fact]) -> Office:
    return reduce(evolve_office, (fact for fact in facts if not isinstance(fact, CaseFact)), office)


OFFICE = all_of(
    Office(
        coordinators={
            who: Coordinator(unit, who, "Karin", "010-12")
            for unit, who in ((SYD, UserId(f"@karin:{HOME}")), (NORR, UserId(f"@eva:{HOME}")))
        }
    ),
    [
        OfficeRoomPlanned(at=NOW, nonce=Nonce("n1"), unit=SYD),
        OfficeRoomMade(at=NOW, nonce=Nonce("n1"), room=RoomId("!office")),
    ],
)
LIVED = fold_on(
    with_consent(),
    [
        RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n2")),
        RoomMade(case=CASE, at=NOW, nonce=Nonce("n2"), room=RoomId("!case")),
        RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n3"), person=PersonId("vh1")),
        RoomMade(case=CASE, at=NOW, nonce=Nonce("n3"), room=RoomId("!vh1")),
        *(Admitted(case=CASE, at=NOW, room=RoomId("!case"), person=PersonId(who)) for who in ("polis", "skola")),
    ],
)


def decided(office: Office, case: Case) -> Decision:
    return moved(office, [case], lambda use: Nonce(f"new-{use}"), NOW)


def told(decision: Decision, unit: Unit) -> str:
    (say,) = [each for each in decision.effects if isinstance(each, Say) and each.to == ToOffice(unit)]
    return TEXTS.say(say.text, language="sv", args=say.args).plain


def test_each_samordningsrum_reads_which_rooms_were_left_with_whom_inside() -> None:
    decision = decided(OFFICE, LIVED)
    mine, others = told(decision, SYD), told(decision, NORR)
    assert "Björk-17, ärendets rum: polis och skola är kvar där." in mine
    assert "Björk-17, egna chattar: vh1." in mine
    assert "Björk" not in others


def test_every_room_that_was_made_is_planned_again_and_only_once() -> None:
    decision = decided(OFFICE, LIVED)
    case = fold_on(LIVED, [fact for _, there in decision.elsewhere for fact in there.facts])
    office = all_of(OFFICE, decision.facts)
    assert case.room is None
    assert {(room.person, room.room) for room in case.rooms.planned.values()} == {(None, None), (PersonId("vh1"), None)}
    assert [room.room for room in office.rooms.values()] == [None]
    assert decided(office, case) == Decision()
