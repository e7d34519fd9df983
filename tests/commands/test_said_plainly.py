"""Small answers as the coordinator reads them: each says why, and what it hands back to copy works."""

from datetime import date, timedelta

import pytest

from cases.ages.midnights import BIRTHDAY
from cases.days import birthday
from cases.decision import Decision, Refusal
from cases.facts import ConsentRecorded, ConsentWithdrawn
from cases.falling_due import dues
from commands.reading.values import days_said
from tests.asking import a_meeting, asked, shown
from tests.given import FAMILY, NOW, a_case, at, facts_of, with_consent
from tests.settled import ask

CONSENTED = with_consent()
PAPER = "!samtycke papper 2026-11-24 SN 1\nja ungdom vh1 vh2\nskola: {kinds}\ntill 2027-05-20"


def handed_back(answer: Decision | Refusal) -> str:
    assert isinstance(answer, Refusal)
    assert answer.command is not None
    return answer.command


@pytest.mark.rule("R5")
def test_a_wildcard_is_refused_with_the_reason_and_with_how_it_is_written_instead() -> None:
    answer = asked(PAPER.format(kinds="alla"))
    assert isinstance(answer, Refusal)
    assert "då vet ingen vad ja betyder" in shown(answer)
    instead = "skola: grund, närvaro"
    assert instead in shown(answer)
    assert facts_of(asked(PAPER.format(kinds="grund, närvaro")), ConsentRecorded)


@pytest.mark.rule("R9")
def test_a_party_taken_back_without_a_name_comes_back_with_the_whole_command_to_copy() -> None:
    command = handed_back(asked("!samtycke återkalla polis", CONSENTED))
    assert facts_of(asked(command.replace("ungdom", "vh1"), CONSENTED), ConsentWithdrawn)[0].parties == ("polis",)


@pytest.mark.rule("R23")
def test_a_mistake_without_a_name_is_asked_for_and_no_empty_quotation_is_shown() -> None:
    answer = shown(asked("!samtycke felregistrera", CONSENTED))
    assert answer.startswith("Vad blev fel? Skriv papperets beteckning (SN 2026/123:4)")
    assert 'hittar inte "granne"' in shown(asked("!samtycke felregistrera granne", CONSENTED))


@pytest.mark.rule("R19", "R20")
@pytest.mark.parametrize(
    ("born", "age", "words"),
    [
        (date(2015, 2, 10), 12, "Ungdomen har fyllt 12 år. Från i dag behövs ungdomens eget ja också."),
        (date(2009, 2, 10), 18, "Ungdomen har fyllt 18 år. Från i dag är det bara ungdomen själv som säger ja"),
    ],
)
def test_on_a_birthday_the_coordinator_hears_whose_yes_is_needed_from_then_on(born: date, age: int, words: str) -> None:
    case = with_consent(a_case(born=born), yes=FAMILY if age == 18 else FAMILY[1:])
    turn = at(f"{birthday(born, age)} 00:00")
    due = next(due for due in dues(case, NOW) if due.kind == BIRTHDAY and due.moment == turn)
    assert words in shown(ask(case, due, turn))


@pytest.mark.rule("R36")
def test_days_away_that_run_backwards_are_not_taken_for_last_year() -> None:
    assert days_said("5/12-1/12", NOW) == (date(2026, 12, 5), date(2026, 12, 1))


@pytest.mark.rule("R36")
def test_an_absence_that_began_last_week_is_still_understood() -> None:
    first = NOW.date() - timedelta(days=7)
    assert days_said(f"{first.day}/{first.month}-1/12", NOW) == (first, date(2026, 12, 1))


def test_the_meetings_are_listed_each_with_its_answers_below_it() -> None:
    lines = shown(asked("!möten", a_meeting())).split("\n")
    assert lines[1].startswith("M1 · tisdag 8 december")
    assert lines[2] == "– samordnare: har inte svarat än"


def test_the_help_about_exceptions_shows_a_guardian_for_only_of_one_there_can_be_any() -> None:
    assert "vh_forhindrad vh1" in shown(asked("!hjälp undantag", CONSENTED))


@pytest.mark.rule("R4")
def test_a_paper_without_a_day_is_asked_for_the_day_and_none_is_guessed() -> None:
    answer = asked("!samtycke papper SN 1\nja ungdom vh1 vh2\nskola: grund\ntill 2027-05-20")
    assert "Vilken dag skrevs papperet under?" in shown(answer)
