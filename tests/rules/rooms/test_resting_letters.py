"""When a letter is tried again: silence is everybody's, a refusal its own, but for one of the whole account."""

from datetime import timedelta

import pytest

from bot.letters.refusals import why
from bot.letters.resting import Resting
from cases.decision import ToCaseRoom
from cases.ids import CaseId, LetterId, RoomId
from storage.letters import Letter, Parked
from tests.storage.examples.given import AT

pytestmark = pytest.mark.threat("refused-by-the-server")
ROOM = RoomId("!room")


def letter(number: int, refusals: int = 0) -> Letter:
    return Letter(LetterId(f"{number}"), CaseId("c"), ToCaseRoom(), "lane", None, written=AT, refusals=refusals)


class Passing:
    """Time that passes when it is told to, and what rests in it."""

    def __init__(self) -> None:
        self.at = 0.0
        self.resting = Resting(lambda: self.at)

    def pause_of(self, one: Letter) -> float:
        began = self.at
        while one.id in self.resting.now():
            self.at += 1.0
        return self.at - began


def test_a_refused_letter_is_tried_after_1_2_4_minutes_and_never_later_than_an_hour() -> None:
    passing = Passing()
    for refusals, minutes in enumerate((1, 2, 4, 8, 16, 32, 60, 60, 60)):
        passing.resting.refused(letter(1, refusals), ROOM, of_all=False)
        assert 0.8 * 60 * minutes <= passing.pause_of(letter(1)) <= min(1.2 * 60 * minutes, 3600) + 1


def test_while_the_server_is_away_all_letters_wait_alike_and_no_longer_than_ten_seconds() -> None:
    passing = Passing()
    for _ in range(50):
        passing.resting.server_away(LetterId("1"), None)
        began = passing.at
        while passing.resting.all_rest():
            passing.at += 0.1
        assert passing.at - began <= 10.2
        assert not passing.resting.now()


def test_a_thousand_letters_refused_with_the_account_are_tried_at_once_when_one_is_taken() -> None:
    passing = Passing()
    many = [letter(number, refusals=6) for number in range(1000)]
    for one in many:
        passing.resting.refused(one, ROOM, of_all=True)
    assert len(passing.resting.now()) == 1000
    passing.resting.server_is_back()
    assert not passing.resting.now()


def test_a_code_that_nobody_knows_is_taken_for_the_accounts_until_the_letter_is_refused_alone() -> None:
    passing = Passing()
    for _ in range(2):
        passing.resting.refused(letter(1, refusals=3), ROOM, of_all=False)
        assert passing.resting.now()
        passing.resting.server_is_back()
    assert passing.resting.now(), "others are taken and this one is not: it goes its own way"


def test_a_letter_whose_room_is_replaced_is_tried_in_the_new_one() -> None:
    passing = Passing()
    passing.resting.refused(letter(1, refusals=6), ROOM, of_all=False)
    passing.resting.room_is_gone(lambda _: "ours")
    assert passing.resting.now()
    passing.resting.room_is_gone(lambda _: None)
    assert not passing.resting.now()


def test_what_the_server_holds_back_is_not_tried_sooner_because_it_answers_other_requests() -> None:
    passing = Passing()
    passing.resting.held_back(timedelta(seconds=30))
    passing.resting.server_is_back()
    assert passing.resting.all_rest()
    passing.at = 31.0
    assert not passing.resting.all_rest()


def test_a_letter_that_alone_gets_no_answer_comes_last_and_is_known_for_that() -> None:
    passing = Passing()
    passing.resting.server_away(LetterId("1"), None)
    assert not passing.resting.is_its_own(LetterId("1"))
    assert [one.id for one in passing.resting.in_order([letter(1), letter(2)])] == ["2", "1"]
    passing.resting.taken(LetterId("2"))
    assert passing.resting.is_its_own(LetterId("1"))
    assert not passing.resting.is_its_own(LetterId("3"))


def test_the_time_in_which_nothing_was_tried_counts_for_an_hour_or_so_and_no_more() -> None:
    passing = Passing()
    assert passing.resting.refused(letter(1), ROOM, of_all=False) == timedelta()
    passing.at += 70
    assert passing.resting.refused(letter(1, refusals=1), ROOM, of_all=False) == timedelta(seconds=70)
    passing.at += 3 * 24 * 3600
    assert passing.resting.refused(letter(1, refusals=2), ROOM, of_all=False) < timedelta(hours=1.3)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("M_USER_SUSPENDED", Parked.SUSPENDED),
        ("M_RESOURCE_LIMIT_EXCEEDED", Parked.LIMIT),
        ("M_LIMIT_OF_SOME_KIND", Parked.LIMIT),
        ("M_CONSENT_NOT_GIVEN", Parked.TERMS),
        ("M_NOBODY_KNOWS", Parked.REFUSED),
    ],
)
def test_each_code_has_a_reason(code: str, reason: Parked) -> None:
    assert why(code) is reason
