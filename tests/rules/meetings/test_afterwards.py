"""A meeting left open is asked about once, at four; and who tells a young person that was not there (R53, R59)."""

from datetime import datetime, timedelta
from typing import Final

import pytest

from cases.case import Case
from cases.decision import SILENCE, Decision, Refusal, Say, ToCoordinators
from cases.dues import Due, DueKind
from cases.falling_due import dues
from cases.meetings.around import INTERPRETER, MEETING_OPEN, TELL_YOUTH
from tests.asking import asked, shown
from tests.given import NOW, after, agreed, at, invites, only_said, refused, texts, with_consent
from tests.settled import ask
from tests.town.arming import Story, says, says_later

ARMED_BY: Final[dict[DueKind, Story]] = {
    INTERPRETER: says("!möte kalla CODE 2026-03-20 15:00 tolk=somaliska"),
    MEETING_OPEN: says("!möte kalla CODE 2026-03-06 15:00"),
    TELL_YOUTH: says_later(
        "!möte kalla CODE 2026-03-06 15:00", at("2026-03-06 15:45"), "!möte klart CODE utom ungdom nästa ja"
    ),
}


def armed(case: Case, kind: DueKind, now: datetime = NOW) -> list[Due]:
    return [due for due in dues(case, now) if due.kind == kind]


def called(time: str) -> Case:
    return after(with_consent(), asked(f"!möte kalla {time}", with_consent()))


@pytest.mark.rule("R59")
@pytest.mark.parametrize(
    ("time", "asked_at"),
    [
        ("2026-12-08 13:00", "2026-12-08 16:00"),
        ("2026-12-08 15:00", "2026-12-08 16:00"),
        ("2026-12-08 15:30", "2026-12-09 16:00"),
        ("2026-12-11 15:30", "2026-12-14 16:00"),
        ("2026-12-12 10:00", "2026-12-12 16:00"),
    ],
)
def test_it_is_asked_at_four_that_day_or_on_the_next_workday_where_it_goes_on_longer(time: str, asked_at: str) -> None:
    (due,) = armed(called(time), MEETING_OPEN)
    assert due.moment == at(asked_at)


@pytest.mark.rule("R59")
def test_the_coordinators_are_asked_with_the_lines_to_answer_and_the_lines_work() -> None:
    case = called("2026-12-08 15:00")
    (due,) = armed(case, MEETING_OPEN)
    answer = ask(case, due, due.moment)
    question = only_said(answer, "meeting-open-asked")
    assert (question.to, question.act) == (ToCoordinators(), True)
    words = shown(answer)
    assert words.startswith("Blev M1 av, tisdag 8 december")
    lines = [line.split("!", 1)[1] for line in words.splitlines() if "!möte klart" in line]
    assert len(lines) == 2
    for line in lines:
        agreed(asked("!" + line, case, now=due.moment))


@pytest.mark.rule("R59")
def test_nothing_is_asked_of_a_meeting_that_is_closed_called_off_or_moved() -> None:
    case = called("2026-12-08 15:00")
    (due,) = armed(case, MEETING_OPEN)
    closed = after(case, asked("!möte klart nästa ja", case, now=at("2026-12-08 15:50")))
    assert due not in armed(closed, MEETING_OPEN, at("2026-12-08 15:51"))
    moved = after(case, asked("!möte flytta M1 2026-12-09 10", case))
    for changed in (closed, moved):
        assert ask(changed, due, due.moment) == SILENCE
    assert [each.moment for each in armed(moved, MEETING_OPEN)] == [at("2026-12-09 16:00")]


@pytest.mark.rule("R59")
def test_what_the_open_meetings_of_one_afternoon_are_asked_about_is_one_message() -> None:
    case = called("2026-12-08 13:00")
    (due,) = armed(case, MEETING_OPEN)
    (say,) = (each for each in ask(case, due, due.moment).effects if isinstance(each, Say))
    assert say.together is not None
    assert say.together.cause == "meeting-open:2026-12-08T16:00:00+01:00"


@pytest.mark.rule("R53")
def test_the_coordinator_is_reminded_on_the_next_workday_that_the_absent_young_person_is_told() -> None:
    case = called("2026-12-11 13:00")
    then = at("2026-12-11 14:00")
    lacked = after(case, asked("!möte klart utom ungdom, nästa ja", case, now=then))
    (due,) = armed(lacked, TELL_YOUTH, then)
    assert due.moment == at("2026-12-14 08:00")
    answer = ask(lacked, due, due.moment)
    assert texts(answer) == ["tell-youth-reminder"]
    assert only_said(answer, "tell-youth-reminder").to == ToCoordinators()
    for words in ("nästa ja", "utom skola, nästa ja", "blev inte av, nästa ja"):
        there = after(case, asked(f"!möte klart {words}", case, now=then))
        assert armed(there, TELL_YOUTH, then) == []
        assert ask(there, due, due.moment + timedelta(hours=1)) == SILENCE


def with_interpreter(time: str, now: datetime = NOW) -> Decision | Refusal:
    return asked(f"!möte kalla {time} tolk=somaliska", with_consent(), now=now)


def test_an_interpreter_stands_in_the_answer_and_the_list_and_is_confirmed_three_days_before() -> None:
    answer = with_interpreter("2026-12-08 15:00")
    assert [note.text for note in only_said(answer, "meeting-called").notes] == ["line-interpreter-later"]
    case = after(with_consent(), answer)
    assert "tolk: somaliska" in shown(asked("!möten", case))
    (due,) = armed(case, INTERPRETER)
    assert due.moment == at("2026-12-05 08:00")
    reminder = ask(case, due, due.moment)
    assert only_said(reminder, "interpreter-confirm").to == ToCoordinators()
    assert "Bekräfta tolken (somaliska) till M1" in shown(reminder)
    assert all("somaliska" not in repr(each) for each in invites(answer).values()), "no invitation tells of it"


def test_one_that_is_nearer_is_to_be_confirmed_at_once_and_a_moved_one_is_asked_about_in_its_time() -> None:
    near = with_interpreter("2026-11-26 15:00")
    assert [note.text for note in only_said(near, "meeting-called").notes] == ["line-interpreter-now"]
    assert armed(after(with_consent(), near), INTERPRETER) == []
    case = after(with_consent(), with_interpreter("2026-12-08 15:00"))
    (due,) = armed(case, INTERPRETER)
    moved = after(case, asked("!möte flytta M1 2026-12-17 10", case))
    assert ask(moved, due, due.moment) == SILENCE
    assert [each.moment for each in armed(moved, INTERPRETER)] == [at("2026-12-14 08:00")]


def test_the_next_meeting_has_the_same_interpreter_and_only_a_language_is_one() -> None:
    case = after(with_consent(), with_interpreter("2026-12-08 15:00"))
    closed = after(case, asked("!möte klart nästa ja", case, now=at("2026-12-08 16:00")))
    assert closed.meetings[2].interpreter == "somaliska"
    for said in ('tolk="Amina 070-123"', "tolk=0701234567"):
        assert refused(asked(f"!möte kalla 8/12 15 {said}", with_consent())) == "refusal-interpreter-language"
