"""What lies astray in a command comes back as it seems to be meant; each that is handed back does what it says."""

import pytest

from cases.decision import Decision, Refusal
from cases.facts import ActionAdded, CaseOpened, MeetingCalled, MeetingMoved, PersonAdded
from tests.asking import a_meeting, asked
from tests.given import facts_of, with_consent


def handed_back(text: str, reason: str) -> str:
    answer = asked(text, a_meeting())
    assert isinstance(answer, Refusal), text
    assert answer.reason == reason, text
    assert answer.command, text
    return answer.command


@pytest.mark.parametrize(
    ("behind", "place"),
    [
        ("15 familjehuset", "familjehuset"),
        ("15, plats Familjehuset", "Familjehuset"),
        ("15 1h i Stora Salen", "Stora Salen"),
        ('15 "Stora Salen"', "Stora Salen"),
        ("15 1h30 Stora Salen typ=enskilt", "Stora Salen"),
    ],
)
def test_words_behind_the_time_may_be_the_place(behind: str, place: str) -> None:
    whole = handed_back(f"!möte kalla 10/12 {behind}", "refusal-is-it-the-place")
    (meeting,) = facts_of(asked(whole, a_meeting()), MeetingCalled)
    assert meeting.place == place
    moving = handed_back("!möte flytta M1 9/12 15 Rådhuset", "refusal-is-it-the-place")
    (moved,) = facts_of(asked(moving, a_meeting()), MeetingMoved)
    assert moved.place == "Rådhuset"


@pytest.mark.parametrize("behind", ["15 sal 4", "15 länge", "15 1h 2h"])
def test_words_that_may_be_another_time_are_no_place(behind: str) -> None:
    answer = asked(f"!möte kalla 8/12 {behind}", a_meeting())
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-length-unreadable"


@pytest.mark.rule("R57")
@pytest.mark.parametrize(
    "behind",
    ["skola skola 15/12", "15/12 skolan skola", "skolan ansvarig=skola den 15 december", "skola klart=15/12 skola"],
)
def test_area_owner_and_date_behind_a_title_come_back_with_their_marks(behind: str) -> None:
    answer = asked(f'!åtgärd ny "Ringa hem" {behind}', with_consent())
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-action-marked"
    (added,) = facts_of(asked(answer.command or "", with_consent()), ActionAdded)
    assert (added.title, str(added.area), f"{added.due:%d/%m}") == ("Ringa hem", "skola", "15/12")


def test_a_word_behind_a_title_that_is_nothing_of_that_is_not_passed_over() -> None:
    answer = asked('!åtgärd ny "Ringa hem" blabla skola', with_consent())
    assert isinstance(answer, Refusal)
    assert "blabla" in (answer.command or "")


OPENED = "!öppna\nfödd 2011-05-14\nbeslut SN 1\nungdom @u:kommun.se\n{}\nskola @s:kommun.se"


@pytest.mark.parametrize(
    ("lines", "handles"),
    [
        ("mamma @m:kommun.se\npappa ring", ["vh1", "vh2"]),
        ("vh1 @m:kommun.se\nPappa: @p:kommun.se", ["vh1", "vh2"]),
        ("vårdnadshavare @m:kommun.se", ["vh1"]),
    ],
)
def test_mamma_and_pappa_are_asked_about_and_the_block_comes_back_with_numbers(lines: str, handles: list[str]) -> None:
    answer = asked(OPENED.format(lines))
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-which-guardians"
    again = asked(answer.command or "")
    assert facts_of(again, CaseOpened)
    added = [str(fact.handle) for fact in facts_of(again, PersonAdded)]
    assert [handle for handle in added if handle.startswith("vh")] == handles


def test_one_more_guardian_by_another_name_is_asked_about() -> None:
    whole = handed_back("!person ny pappa @p:kommun.se", "refusal-which-guardians")
    assert whole.endswith(("vh3 @p:kommun.se", "vh2 @p:kommun.se"))
    assert isinstance(asked(whole, a_meeting()), Decision)
