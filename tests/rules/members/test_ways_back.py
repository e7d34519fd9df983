"""Every way back that a coordinator is shown works as it stands: after a blocked account, a stop, a silence."""

import re

import pytest

from cases.case import Case
from cases.decision import Ask, Decision, Refusal
from cases.facts import PersonTakenOut, Silenced, SpokenTo
from cases.fold import fold as fold_on
from cases.ids import PersonId
from cases.presence import WhyOut
from tests.asking import TEXTS, asked, shown
from tests.given import CASE, NOW, a_case, after, facts_of, refused, with_consent


def blocked(case: Case, handle: str) -> Case:
    return fold_on(case, [PersonTakenOut(case=CASE, at=NOW, person=PersonId(handle), why=WhyOut.BLOCKED)])


def stopped(case: Case, handle: str) -> Case:
    person = PersonId(handle)
    return fold_on(case, [Silenced(case=CASE, at=NOW, person=person, by=person)])


CONSENTED = with_consent()
SHUT = blocked(blocked(CONSENTED, "polis"), "ungdom")
STOPPED = stopped(CONSENTED, "ungdom")


def commands(answer: Decision | Refusal | None) -> list[str]:
    """What is offered, each on a line of its own or at its end."""
    return re.findall(r"!person lita.*|!ärende tala.*|!aktör ny.*|!person hälsa.*", shown(answer))


@pytest.mark.rule("R90")
@pytest.mark.parametrize("written", ["!rum", "!ärende visa", "!samtycke varför polis", "!aktör ny polis"])
def test_of_a_blocked_account_the_way_back_that_is_shown_lets_it_in(written: str) -> None:
    assert commands(asked(written, SHUT)) == ["!person lita Björk-17 polis"]
    assert not after(SHUT, asked("!person lita Björk-17 polis", SHUT)).people[PersonId("polis")].out


@pytest.mark.rule("R90")
def test_where_a_yes_is_lacking_too_the_blocked_account_is_told_of_first() -> None:
    gone = after(SHUT, asked("!samtycke återkalla vh1", SHUT))
    assert commands(asked("!rum", gone)) == ["!person lita Björk-17 polis"]


@pytest.mark.rule("R90", "R98")
@pytest.mark.parametrize("written", ["!person hälsa ungdom", "!samtycke varför ungdom"])
def test_of_a_blocked_relative_the_way_back_is_shown(written: str) -> None:
    assert commands(asked(written, SHUT)) == ["!person lita Björk-17 ungdom"]
    assert not after(SHUT, asked("!person lita Björk-17 ungdom", SHUT)).people[PersonId("ungdom")].out


def test_who_blocks_one_of_the_family_hears_that_the_chat_is_closed_and_whom_to_ring() -> None:
    said = shown(asked("!person spärra ungdom", CONSENTED))
    assert "ungdom i Björk-17: chatten är stängd" in said
    assert "Ring ungdom." in said
    assert commands(asked("!person spärra ungdom", CONSENTED)) == ["!person lita @ungdom:kommun.se"]
    assert "chatten" not in shown(asked("!person spärra polis", CONSENTED))


@pytest.mark.rule("R99")
def test_after_a_stop_the_hint_and_the_refusal_name_the_command_that_ends_it() -> None:
    hint = asked("!möte kalla 8/12 15", STOPPED)
    assert commands(hint) == ["!ärende tala Björk-17 ungdom"]
    answer = asked("!person hälsa ungdom", STOPPED)
    assert refused(answer) == "refusal-silent"
    assert commands(answer) == ["!ärende tala Björk-17 ungdom"]
    assert facts_of(asked("!ärende tala Björk-17 ungdom", STOPPED), SpokenTo)


@pytest.mark.rule("R98", "R99")
def test_in_a_silence_of_the_whole_family_the_command_names_nobody_and_who_is_not_greeted_is_greeted() -> None:
    silent = after(CONSENTED, asked("!ärende tyst", CONSENTED))
    assert commands(asked("!möte kalla 8/12 15", silent)) == ["!ärende tala Björk-17"]
    assert commands(asked("!person hälsa ungdom", silent)) == ["!ärende tala Björk-17"]
    new = with_consent(a_case(greeted=("ungdom", "vh1")))
    assert commands(asked("!möte kalla 8/12 15", new)) == ["!person hälsa Björk-17 vh2"]


def test_the_help_about_being_away_is_found_by_the_word_for_it() -> None:
    for word in ("borta", "frånvaro"):
        assert "!frånvaro" in shown(asked(f"!hjälp {word}", CONSENTED))


@pytest.mark.rule("R99")
def test_someone_who_makes_it_silent_is_shown_the_whole_command_that_ends_it() -> None:
    one = asked("!ärende tyst ungdom", CONSENTED)
    assert commands(one) == commands(asked("!ärende tyst ungdom", STOPPED)) == ["!ärende tala Björk-17 ungdom"]
    everyone = asked("!ärende tyst", STOPPED)
    assert commands(everyone) == ["!ärende tala Björk-17"]
    assert commands(asked("!ärende tala", after(STOPPED, everyone))) == ["!ärende tala Björk-17 ungdom"]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("ask", sorted(set(Ask) - {Ask.CODE, Ask.DANGER, Ask.SILENCE}))
def test_every_question_can_be_listed_among_several(ask: Ask, language: str) -> None:
    assert {f"line-which-{ask}", f"line-which-own-{ask}"} & set(TEXTS.ids(language))
