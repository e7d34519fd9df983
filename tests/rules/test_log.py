"""The log of a case leaves out nothing of who came, left, read or changed consent and room, and shows no content."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from cases.case import Case
from cases.decision import Decision, Line, Say, ToWriter
from cases.facts import ALL, CaseFact, CaseOpened, KeyShared, StandInNamed
from cases.fold import fold as fold_on
from cases.fold import open_case
from cases.ids import PersonId, UserId
from cases.log import key_lines, lines
from tests.asking import shown
from tests.storage.examples import EXAMPLES

OF_THE_CASE = tuple(fact for fact in EXAMPLES if isinstance(fact, CaseFact))
KINDS = sorted((kind for kind in ALL if issubclass(kind, CaseFact)), key=lambda kind: kind.NAME)


@cache
def here() -> Case:
    """The case that the examples make."""
    opened, *rest = OF_THE_CASE
    assert isinstance(opened, CaseOpened)
    return fold_on(open_case(opened), rest)


def read(told: tuple[Line, ...], language: str = "sv") -> str:
    """The lines as people read them."""
    shown_log = Say(ToWriter(), "audit-shown", {"code": here().code, "lines": told, "earlier": 0})
    return shown(Decision(effects=(shown_log,)), language)


@pytest.mark.rule("R87")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.NAME)
def test_every_kind_of_fact_of_a_case_has_a_line_in_the_log_or_a_reason_for_none(kind: type[CaseFact]) -> None:
    of_kind = [fact for fact in OF_THE_CASE if type(fact) is kind]
    assert bool(lines(here(), of_kind)) is (not kind.NO_LINE)


@pytest.mark.rule("R87")
@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_log_names_people_by_handle_and_tells_nothing_of_what_was_said_or_decided(language: str) -> None:
    told = read(lines(here(), OF_THE_CASE), language)
    assert "ungdom" in told
    named = {str(user) for fact in OF_THE_CASE if (user := getattr(fact, "user", None)) and here().person_of(user)}
    assert named
    for hidden in (*named, *content()):
        assert hidden not in told


def content() -> Iterator[str]:
    """What the examples hold beside people and times: reasons, references, kinds of information, titles, places."""
    yield from ("Skolan är inte utsedd", "SN 2026/9", "SN 2026-118", "Akt 7", "närvaro", "attendance", "umgänge")
    yield from ("Ringa fritidsgården", "Kommunhuset", "kim@example.org", "sekretess", "2010")


@pytest.mark.rule("R87")
def test_who_was_let_into_the_room_and_out_of_it_and_by_whom_stands_in_the_log() -> None:
    told = read(lines(here(), OF_THE_CASE))
    for line in ("ungdom insläppt i rummet av samordnare", "ungdom utsläppt ur rummet av samordnare"):
        assert line in told
    for line in ("vad det får talas om i rummet ändrat av samordnare", "ärendets rum gjort", "fel kod från ungdom"):
        assert line in told


@pytest.mark.rule("R87")
def test_a_colleague_who_is_to_stand_in_and_has_no_part_yet_is_not_shown_by_their_account() -> None:
    (named,) = (fact for fact in OF_THE_CASE if isinstance(fact, StandInNamed))
    unknown = replace(named, person=PersonId("new"), user=UserId("@ola:sig.localhost"))
    assert "polis ska ersätta samordnare" in read(lines(here(), [named]))
    assert "en kollega ska ersätta samordnare" in read(lines(here(), [unknown]))


@pytest.mark.rule("R87")
def test_the_keys_are_listed_for_themselves() -> None:
    shared = [fact for fact in OF_THE_CASE if isinstance(fact, KeyShared)]
    assert len(key_lines(here(), shared)) == sum(len(fact.devices) for fact in shared)
