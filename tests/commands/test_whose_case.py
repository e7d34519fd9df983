"""Whose case a command means: the room's, the one whose code stands in it, or the only one of who writes."""

import pytest

from cases.decision import Refusal
from cases.ids import CaseCode, CaseId, Unit
from cases.office import ListedCase
from commands.finding.which import which_case
from commands.reading.words import Words
from tests.asking import owning
from tests.commands.test_find import found

BJORK = ListedCase(CaseId("c1"), CaseCode("Björk-17"), Unit("syd"))
ASK = ListedCase(CaseId("c2"), CaseCode("Ask-42"), Unit("syd"))


def chosen(body: str, mine: tuple[ListedCase, ...], room: ListedCase | None = None) -> tuple[ListedCase | None, Words]:
    answer = which_case(found(body), owning(mine), room)
    assert not isinstance(answer, Refusal), answer
    return answer


def test_two_codes_in_one_command_are_asked_about() -> None:
    assert which_case(found("!plan Björk-17 Ask-42"), owning((BJORK, ASK)), None) == Refusal("refusal-several-codes")


def test_in_a_case_room_no_code_is_needed() -> None:
    case, words = chosen("!plan", (), BJORK)
    assert (case, words.text, words.whole()) == (BJORK, "", "!plan Björk-17")
    case, words = chosen("!plan björk-17", (), BJORK)
    assert (case, words.text) == (BJORK, "")


def test_another_case_is_not_spoken_of_in_a_case_room() -> None:
    assert which_case(found("!plan Ask-42"), owning((BJORK, ASK)), BJORK) == Refusal("refusal-other-case-here")


@pytest.mark.parametrize("body", ["!samtycke Björk-17", "!samtycke bjork-17", "!samtycke BJÖRK-17"])
def test_elsewhere_the_code_comes_first_however_it_is_written(body: str) -> None:
    assert chosen(body, (BJORK, ASK))[0] == BJORK


def test_the_code_may_be_left_out_by_someone_with_one_case() -> None:
    assert chosen("!samtycke", (ASK,))[0] == ASK


def test_someone_with_two_cases_is_asked_and_gets_the_command_filled_in() -> None:
    answer = which_case(found("!möte flytta M3 tis 15"), owning((BJORK, ASK)), None)
    codes = ("Björk-17", "Ask-42")
    assert answer == Refusal("refusal-which-case", {"codes": codes}, command="!möte flytta Björk-17 M3 tis 15")


def test_a_closed_case_stands_in_no_list_and_is_meant_by_its_code_alone() -> None:
    own = owning((BJORK,), (ASK,))
    assert which_case(found("!samtycke"), own, None) == (BJORK, found("!samtycke").words)
    named = which_case(found("!samtycke Ask-42"), own, None)
    assert not isinstance(named, Refusal)
    assert named[0] == ASK
    several = which_case(found("!samtycke"), owning((), (BJORK, ASK)), None)
    assert isinstance(several, Refusal)
    assert several.args == {"codes": ()}
    assert which_case(found("!samtycke"), owning((), (ASK,)), None) == (ASK, found("!samtycke").words)


@pytest.mark.rule("R34")
def test_an_unknown_case_and_somebody_elses_read_alike() -> None:
    nobodys = which_case(found("!samtycke Gran-99"), owning((BJORK,)), None)
    somebody_elses = which_case(found("!samtycke Ask-42"), owning((BJORK,)), None)
    without = which_case(found("!samtycke"), owning(), None)
    assert nobodys == somebody_elses == without == Refusal("refusal-not-for-you")


def test_help_takes_its_examples_from_one_of_the_cases() -> None:
    assert chosen("!hjälp", (BJORK, ASK))[0] == BJORK
    assert chosen("!hjälp", ())[0] is None
    assert chosen("!öppna syd", (BJORK,))[0] is None


def test_a_quoted_word_is_never_taken_for_a_code() -> None:
    assert chosen('!åtgärd ny "Covid-19"', (BJORK,))[0] == BJORK
