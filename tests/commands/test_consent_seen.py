"""What a coordinator sees of consent: the grid, what is missing, and why someone is in or out."""

from datetime import date

import pytest

from cases.case import Case
from cases.decision import Decision, Say
from cases.facts import Answer, CommandRead, ConsentRecorded, Fact, Grant
from cases.fold import fold as fold_on
from tests.asking import asked, shown
from tests.given import (
    FAMILY,
    GRUND,
    SKOLA,
    a_case,
    after,
    agreed,
    answered,
    at,
    confirmed,
    facts_of,
    recorded,
    refused,
    with_consent,
)

WAITING = fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1", Answer.NO)])


def command_of(answer: object) -> str | None:
    assert isinstance(answer, Decision)
    return next(effect.command for effect in answer.effects if isinstance(effect, Say))


@pytest.mark.rule("R2", "R11")
def test_the_grid_reads_on_a_phone_one_line_an_organisation_then_one_a_person() -> None:
    case = after(with_consent(), asked("!samtycke återkalla vh1 part=polis", with_consent()))
    assert shown(asked("!samtycke", case)).split("\n") == [
        "Samtycke just nu",
        "skola: grund och närvaro",
        "– ungdom: JA",
        "– vh1: JA",
        "– vh2: JA",
        "polis: inget får delas",
        "– ungdom: JA",
        "– vh1: ÅTERKALLAT",
        "– vh2: JA",
        "Gäller till och med 20 maj 2027.",
        "Papperet: SN 2026/123:4, underskrivet 20 nov 2026.",
    ]


@pytest.mark.rule("R12")
def test_the_grid_says_who_said_yes_to_less() -> None:
    some = (Grant(SKOLA, GRUND),)
    case = fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1", only=some), answered("vh2"), confirmed()])
    grid = shown(asked("!samtycke", case))
    assert "skola: grund\n– ungdom: JA\n– vh1: JA, men inte närvaro\n– vh2: JA\n" in grid
    assert "– vh1: NEJ" in grid


@pytest.mark.rule("R12")
def test_the_grid_tells_of_answers_with_nothing_in_common() -> None:
    assert "Oeniga svar" not in shown(asked("!samtycke", WAITING))
    assert "Oeniga svar" in shown(asked("!samtycke", fold_on(WAITING, [answered("vh2")])))


@pytest.mark.rule("R11", "R12")
def test_the_grid_shows_a_childs_own_no_though_it_is_not_asked_for() -> None:
    child = with_consent(a_case(born=date(2015, 1, 1)), yes=("vh1", "vh2"))
    assert "ungdom" not in shown(asked("!samtycke", child))
    assert "ungdom: ÅTERKALLAT" in shown(asked("!samtycke", after(child, asked("!samtycke återkalla ungdom", child))))


@pytest.mark.rule("R3")
def test_what_is_missing_comes_with_the_whole_command_that_takes_it_down() -> None:
    case = fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1")])
    answer = asked("!samtycke saknas", case)
    assert command_of(answer) == "!samtycke svara Björk-17 vh2 ja 2026-11-24"
    assert isinstance(asked(str(command_of(answer)), case), Decision)
    assert "polis och skola väntar: ja saknas från vh2." in shown(answer)


@pytest.mark.rule("R3", "R11")
def test_after_a_no_no_answer_to_that_paper_helps_but_a_new_paper_does() -> None:
    answer = asked("!samtycke saknas", WAITING)
    assert str(command_of(answer)).startswith("!samtycke papper Björk-17 2026-11-24 \nja ungdom vh1 vh2\n")
    assert "polis och skola väntar: vh1 har sagt nej eller tagit tillbaka sitt ja." in shown(answer)


@pytest.mark.rule("R3", "R12")
@pytest.mark.parametrize("case", [a_case(), fold_on(WAITING, [answered("vh2")])], ids=["no-paper", "a-no"])
def test_where_an_answer_alone_cannot_help_the_command_is_a_whole_new_paper(case: Case) -> None:
    command = command_of(asked("!samtycke saknas", case))
    assert command is not None
    assert command.startswith("!samtycke papper Björk-17 2026-11-24 \nja ungdom vh1 vh2\n")
    (paper,) = facts_of(asked(command, case), ConsentRecorded)
    assert {grant.party for grant in paper.grants} == {"polis", "skola"}


@pytest.mark.rule("R3", "R11")
def test_after_a_no_of_today_the_coordinator_is_told_that_the_paper_must_be_of_a_later_day() -> None:
    fresh = fold_on(with_consent(), [answered("vh1", Answer.NO, signed=date(2026, 11, 24))])
    assert "underskrivet i morgon eller senare" in shown(asked("!samtycke saknas", fresh))
    assert "i morgon" not in shown(asked("!samtycke saknas", fold_on(WAITING, [answered("vh2")])))


@pytest.mark.rule("R7", "R11")
def test_what_has_ended_stands_as_ended_in_the_grid_with_the_paper_it_rested_on() -> None:
    grid = shown(asked("!samtycke", with_consent(), now=at("2027-05-21 09:00"))).split("\n")
    assert grid[1:5] == [
        "skola: inget får delas",
        "– ungdom: UTGÅNGET",
        "– vh1: UTGÅNGET",
        "– vh2: UTGÅNGET",
    ]
    assert grid[-1] == "Papperet SN 2026/123:4 gällde till och med 20 maj 2027."


@pytest.mark.rule("R19")
def test_at_18_the_childs_paper_has_ended_for_the_young_person_too_and_the_help_is_a_new_one() -> None:
    case, moment = with_consent(a_case(born=date(2009, 2, 10))), at("2027-02-10 09:00")
    grid = shown(asked("!samtycke", case, now=moment))
    assert "– ungdom: UTGÅNGET" in grid
    assert "gällde till och med 9 feb 2027" in grid
    answer = asked("!samtycke saknas", case, now=moment)
    assert "• ungdom: UTGÅNGET" in shown(answer)
    command = command_of(answer)
    assert command is not None
    assert "\nja ungdom\n" in command
    assert refused(asked("!samtycke svara ungdom ja", case, now=moment)) == "refusal-no-paper"


@pytest.mark.rule("R8", "R11")
@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ([recorded(reference=None), answered("ungdom")], "Utkast från 20 nov 2026: det släpper inte in någon"),
        (
            [recorded(), answered("ungdom"), answered("vh1")],
            "20 nov 2026–20 maj 2027: det räcker inte, ja saknas från vh2.",
        ),
        ([recorded(), *map(answered, FAMILY)], "20 nov 2026–20 maj 2027: väntar på ditt ja på kortet."),
        (
            [recorded(starts=date(2026, 12, 1)), *map(answered, FAMILY), confirmed()],
            "börjar gälla 1 dec 2026, till och med 20 maj 2027.",
        ),
    ],
    ids=["draft", "a-yes-lacks", "card", "later"],
)
def test_the_grid_ends_with_the_paper_that_does_not_hold_yet_and_what_it_waits_for(
    facts: list[Fact], line: str
) -> None:
    assert line in shown(asked("!samtycke", fold_on(a_case(), facts))).split("\n")[-1]


@pytest.mark.rule("R6", "R19")
def test_the_card_says_when_a_birthday_ends_the_paper_before_its_own_last_day() -> None:
    case = a_case(born=date(2009, 2, 10))
    paper = "!samtycke papper 2026-11-24 SN 1\nja ungdom vh1 vh2\nskola: grund\ntill 2027-05-20"
    card = shown(asked(paper, case))
    assert "samtycke 24 nov 2026–9 feb 2027" in card
    assert "ungdomen fyller 18 den 10 feb" in card
    assert "till och med 9 feb 2027" in shown(asked("!samtycke kvitto vh1", with_consent(case)))
    assert "ungdomen fyller" not in shown(asked(paper))


def test_when_nothing_is_missing_there_is_no_command() -> None:
    assert command_of(asked("!samtycke saknas", with_consent())) is None


A_LATER_PAPER = "Det som räknas är ett nytt papper från en senare dag."


@pytest.mark.rule("R90")
def test_why_is_answered_with_the_paper_the_answers_and_what_would_change_it() -> None:
    told = shown(asked("!samtycke varför polis", WAITING))
    assert told.split("\n") == [
        "polis är inte i rummet: inget samtycke gäller.",
        "Så har de svarat om just den parten:",
        "• ungdom: JA",
        "• vh1: NEJ",
        "• vh2: EJ TILLFRÅGAD",
        "Papperet: SN 2026/123:4, underskrivet 20 nov 2026.",
        "Det här skulle ändra det:",
        f"• vh1 har sagt nej eller tagit tillbaka sitt ja. {A_LATER_PAPER} Mallen: !mall samtycke Björk-17",
        "• vh2 säger ja på papper. Sedan, ett i taget: !samtycke svara Björk-17 vh2 ja 2026-11-24",
    ]
    inside = shown(asked("!why polis", with_consent()))
    assert inside.startswith("polis är med.\nSom svaren står nu får parten veta saker till och med 20 maj 2027.")
    assert "skulle ändra" not in inside


@pytest.mark.rule("R1", "R90")
def test_why_says_of_staff_that_no_consent_is_needed_and_of_the_certifier_that_nothing_would_change_it() -> None:
    case = a_case(people=("lots", *FAMILY, "intygare", "polis", "skola"))
    assert shown(asked("!varför lots", case)) == (
        "lots är med, namngiven från socialtjänsten. För det behövs inget samtycke."
    )
    assert "skulle ändra" not in shown(asked("!varför intygare", case))
    assert "intygare" not in shown(asked("!samtycke saknas", case))
    assert "!rum släpp-in Björk-17 vh1" in shown(asked("!varför vh1", case))


@pytest.mark.rule("R34", "R87", "R90")
def test_why_is_for_staff_alone_and_asking_it_is_noted() -> None:
    assert refused(asked("!varför polis", with_consent(), by="polis")) == "refusal-staff-only"
    assert refused(asked("!varför", with_consent())) == "refusal-which-person"
    assert [fact.command for fact in facts_of(agreed(asked("!varför lots")), CommandRead)] == ["consent-why"]


@pytest.mark.rule("R90")
def test_a_case_that_is_shown_tells_why_each_waits_and_what_would_help() -> None:
    told = shown(asked("!ärende visa", WAITING))
    assert "• polis och skola väntar: vh1 har sagt nej eller tagit tillbaka sitt ja." in told
