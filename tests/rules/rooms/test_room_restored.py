"""A withdrawal that was a mistake: the room is as it was under that paper; those it took out come in, nobody else."""

from datetime import timedelta
from typing import cast

import pytest

from cases.case import Case
from cases.days import today
from cases.decision import Decision
from cases.facts import Fact, Grant, PersonTakenOut, RoomKindsSet, RoomKindsTold
from cases.fold import fold as fold_on
from cases.ids import Category, Party, PersonId, RecordId
from cases.presence import WhyOut
from cases.rooms.admission import desired
from cases.rooms.kinds import room_kinds
from cases.rooms.telling import announce
from tests.asking import SPEECH, asked
from tests.given import CASE, GRUND, NOW, SKOLA, a_case, after, agreed, only_said, who, with_consent
from tests.settled import hear, withdraw

DAY = today(NOW)
BUP, PLAN = Party("bup"), Category("insatser_plan")
PEOPLE = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "bup")
STAFF = {"samordnare", "lots"}
RESTORE = "!samtycke återställ vh1 enskilt"


def grants(**named: tuple[Category, ...]) -> tuple[Grant, ...]:
    return tuple(Grant(Party(party), kind) for party, kinds in named.items() for kind in kinds)


def told(case: Case, minutes: int = 0) -> Case:
    return after(case, announce(case, NOW + timedelta(minutes=minutes)))


def shared(**named: tuple[Category, ...]) -> Case:
    return told(with_consent(a_case(people=PEOPLE), grants=grants(**named)))


def write(case: Case, text: str, minutes: int, handle: str = "vh1") -> Case:
    """One of the family writes, and what follows for the room is said."""
    moment = NOW + timedelta(minutes=minutes)
    return told(after(case, hear(case, who(case, handle), text, None, moment, SPEECH)), minutes)


def without_plan(case: Case, minutes: int, handle: str = "vh1", party: Party = SKOLA) -> Case:
    """Part of a yes taken back in the chat, as the family's own word."""
    moment, person = NOW + timedelta(minutes=minutes), who(case, handle)
    return told(after(case, withdraw(case, person, person, (party,), moment, categories=(PLAN,))), minutes)


def chosen(case: Case, *kinds: Category) -> Case:
    fact: Fact = RoomKindsSet(case=CASE, at=NOW, record=RecordId("r1"), kinds=kinds, by=PersonId("samordnare"))
    return told(fold_on(case, [fact]))


def restored(case: Case, handle: str = "vh1") -> tuple[Case, Decision]:
    answer = agreed(asked(f"!samtycke återställ {handle} enskilt", case))
    return told(after(case, answer)), answer


def let_in_by(answer: Decision) -> set[str]:
    """Those the coordinator is told to have let in by it."""
    return set(cast("tuple[str, ...]", only_said(answer, "withdrawal-restored").args["back"]))


BOTH = shared(polis=(GRUND, PLAN), skola=(GRUND, PLAN), bup=(GRUND, PLAN))


@pytest.mark.rule("R9", "R27")
@pytest.mark.parametrize("words", ["ta bort alla", "ta bort polisen", "ta bort skolan"])
def test_the_room_speaks_of_what_it_did_and_the_answer_names_who_comes_in(words: str) -> None:
    wrong = write(write(BOTH, words, 1), "fel", 2)
    case, answer = restored(wrong)
    assert room_kinds(case, DAY) == room_kinds(BOTH, DAY) == {GRUND, PLAN}
    assert desired(case, DAY) == desired(BOTH, DAY)
    came = desired(case, DAY) - desired(wrong, DAY)
    assert let_in_by(answer) == came


@pytest.mark.rule("R9", "R27")
def test_what_narrowed_without_anybody_leaving_is_wide_again_and_the_room_hears_it() -> None:
    narrow = without_plan(BOTH, 1)
    assert room_kinds(narrow, DAY) == {GRUND}
    wrong = write(narrow, "fel", 2)
    answer = agreed(asked(RESTORE, wrong))
    case = after(wrong, answer)
    assert room_kinds(case, DAY) == {GRUND, PLAN}
    assert only_said(announce(case, NOW), "room-kinds-now").args["kinds"] == (
        "@category-grund",
        "@category-insatser-plan",
    )


@pytest.mark.rule("R9", "R27")
def test_those_who_knew_too_little_by_the_mistake_come_in_and_are_named() -> None:
    """Nobody took them out: what they may know was less than what is spoken of."""
    less = without_plan(BOTH, 1, party=BUP)
    assert desired(less, DAY) == STAFF | {"polis", "skola"}
    case, answer = restored(write(less, "fel", 2))
    assert desired(case, DAY) == desired(BOTH, DAY)
    assert let_in_by(answer) == {"bup"}


@pytest.mark.rule("R27", "R2")
def test_it_is_never_wider_than_before_nor_than_what_holds() -> None:
    narrow = chosen(BOTH, GRUND)
    assert room_kinds(restored(write(write(narrow, "ta bort alla", 1), "fel", 2))[0], DAY) == {GRUND}
    gone = without_plan(write(BOTH, "ta bort polisen", 1), 2, "vh2")
    case, _ = restored(write(gone, "fel", 3))
    assert room_kinds(case, DAY) == {GRUND}, "another's withdrawal stands"


@pytest.mark.rule("R27")
@pytest.mark.parametrize("kinds", [(GRUND,), (GRUND, PLAN)], ids=["less", "more"])
def test_what_a_coordinator_chose_in_between_stands(kinds: tuple[Category, ...]) -> None:
    before = chosen(BOTH, GRUND) if PLAN in kinds else BOTH
    gone = write(before, "ta bort polisen", 1)
    case, _ = restored(write(chosen(gone, *kinds), "fel", 3))
    assert room_kinds(case, DAY) == set(kinds)


@pytest.mark.rule("R27")
def test_what_the_room_is_under_a_later_paper_is_left_as_it_is() -> None:
    gone = write(BOTH, "ta bort alla", 1)
    later = RoomKindsTold(case=CASE, at=NOW, record=RecordId("r2"), kinds=(GRUND,), less=(PersonId("bup"),))
    renewed = fold_on(write(gone, "fel", 2), [later])
    assert after(renewed, asked(RESTORE, renewed)).rooms.talk.told == later


@pytest.mark.rule("R1", "R9")
def test_only_those_whom_that_withdrawal_took_out_come_back() -> None:
    both = write(write(BOTH, "ta bort polisen", 1, "vh2"), "ta bort alla", 2)
    case, answer = restored(write(both, "fel", 3))
    assert "polis" not in desired(case, DAY)
    assert let_in_by(answer) == {"skola", "bup"}
    long_ago = [PersonTakenOut(case=CASE, at=NOW - timedelta(days=9), person=PersonId("polis"), why=WhyOut.WITHDRAWN)]
    case, _ = restored(write(write(fold_on(BOTH, long_ago), "ta bort alla", 1), "fel", 2))
    assert "polis" not in desired(case, DAY)
    by_hand = after(BOTH, asked("!aktör bort polis", BOTH))
    case, answer = restored(write(write(by_hand, "ta bort alla", 1), "fel", 2))
    assert "polis" not in desired(case, DAY)


@pytest.mark.rule("R9", "R27")
@pytest.mark.parametrize("order", [("vh1", "vh2"), ("vh2", "vh1")])
def test_two_mistakes_restored_in_any_order_leave_the_room_as_before_the_first(order: tuple[str, str]) -> None:
    both = write(without_plan(BOTH, 1), "ta bort alla", 2, "vh2")
    case = write(write(both, "fel", 3), "fel", 4, "vh2")
    for handle in order:
        case, _ = restored(case, handle)
    assert room_kinds(case, DAY) == {GRUND, PLAN}
    assert desired(case, DAY) == desired(BOTH, DAY)
