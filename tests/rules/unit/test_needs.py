"""`!idag`: what needs a coordinator now, across their cases, each with what to answer; never what anybody wrote."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from cases.case import Case
from cases.decision import Decision, Line, Say
from cases.facts import CommandRead
from cases.facts.hearing import CryHeard, NotUnderstood
from cases.fold import fold
from cases.ids import CaseCode, CaseId, MasterKey
from cases.office import NO_KEY
from cases.phases import Phase
from cases.unit.needs import Need, needs
from tests.asking import COORDINATOR, Town, a_meeting, an_action, asked, office_of, shown
from tests.given import CASE, NOW, THROUGH, a_case, after, who, with_consent
from tests.given_changed import with_gate_shut

LATER: Final = timedelta(days=400)


def said(case: Case, fact: Callable[..., object], **more: object) -> Case:
    return fold(case, (fact(case=CASE, at=NOW, person=who(case, "ungdom").id, **more),))  # type: ignore[arg-type]  # one of the facts named below


def written() -> Case:
    """A paper on which everyone has said yes, and no yes to the card yet."""
    body = f"!samtycke papper {NOW.date()} SN 1:1\nja ungdom vh1 vh2\nskola: grund\npolis: grund\ntill {THROUGH}"
    return after(a_case(), asked(body, a_case()))


STATES: Final[dict[Need, tuple[Callable[[], Case], int]]] = {
    Need.DANGER: (lambda: said(with_consent(), CryHeard, told=True), 0),
    Need.GATE: (lambda: with_gate_shut(with_consent()), 0),
    Need.CARD: (written, 0),
    Need.UNREAD: (lambda: said(with_consent(), NotUnderstood), 0),
    Need.CONSENT: (a_case, 0),
    Need.LATE: (an_action, 25),
    Need.MEETING: (a_meeting, 13),
    Need.ENDS: (with_consent, 160),
    Need.GREET: (lambda: with_consent(a_case(greeted=())), 0),
}
"""A case in which each is needed, so many days from now."""


def answer(case: Case, days: int = 0) -> Decision:
    told = Town((case,)).write("samordnare", "!idag", now=NOW + timedelta(days=days))
    assert isinstance(told, Decision)
    return told


def lines(told: Decision) -> list[Line]:
    (say,) = (effect for effect in told.effects if isinstance(effect, Say))
    needed = say.args.get("needs", ())
    assert isinstance(needed, tuple)
    return [each for each in needed if isinstance(each, Line)]


@pytest.mark.rule("R36")
@pytest.mark.parametrize("need", STATES)
def test_each_need_is_shown_and_each_command_it_hands_out_is_taken_as_things_stand(need: Need) -> None:
    make, days = STATES[need]
    case, now = make(), NOW + timedelta(days=days)
    found = lines(answer(case, days))
    assert f"line-today-{need}" in [each.text for each in found]
    commands = [str(value) for each in found for name, value in each.args if name in {"help", "other"} and value]
    for command in commands:
        taken = Town((case,)).write("samordnare", command, now=now)
        assert isinstance(taken, Decision), f"{command}: {taken}"
    assert all(command in shown(answer(case, days)) for command in commands)


def test_nothing_is_said_to_be_waiting_where_nothing_is() -> None:
    case = with_consent()
    assert needs(office_of(case), (case,), COORDINATOR, NOW) == ()
    assert "Inget väntar på dig" in shown(answer(case))


@pytest.mark.rule("R96")
def test_an_unknown_text_is_a_line_with_who_and_when_and_nothing_of_what() -> None:
    (line,) = lines(answer(said(with_consent(), NotUnderstood)))
    assert dict(line.args)["who"] == ("ungdom",)
    assert dict(line.args)["at"] == NOW
    assert "ungdom skrev något" in shown(answer(said(with_consent(), NotUnderstood)))


def test_what_was_written_long_ago_and_what_is_closed_need_nothing() -> None:
    case = said(with_consent(), NotUnderstood)
    assert Need.UNREAD not in {
        each.need for each in needs(office_of(case), (case,), COORDINATOR, NOW + timedelta(days=8))
    }
    closed = replace(with_gate_shut(case), phase=Phase.CLOSED)
    assert needs(office_of(closed), (closed,), COORDINATOR, NOW + LATER) == ()


@pytest.mark.rule("R35")
def test_a_colleagues_case_is_not_in_it() -> None:
    case = with_gate_shut(with_consent())
    others = replace(case, people={key: each for key, each in case.people.items() if each.user != COORDINATOR})
    assert needs(office_of(others), (others,), COORDINATOR, NOW) == ()


def test_new_keys_come_with_the_fingerprint_that_the_server_shows() -> None:
    case = with_consent()
    office = office_of(case)
    polis = who(case, "polis").user
    assert polis is not None
    changed = replace(office, changed={polis: MasterKey("abcd" * 10 + "abc")})
    (found,) = needs(changed, (case,), COORDINATOR, NOW)
    assert (found.need, found.who, found.key) == (Need.KEYS, ("polis",), MasterKey("abcd" * 10 + "abc"))
    (doubted,) = needs(replace(office, changed={polis: NO_KEY}), (case,), COORDINATOR, NOW)
    assert doubted.key == NO_KEY


def test_the_most_urgent_of_all_cases_stands_first() -> None:
    other = replace(with_gate_shut(with_consent()), id=CaseId("c2"), code=CaseCode("Ask-42"))
    case = said(a_case(), CryHeard, told=True)
    told = Town((case, other)).write("samordnare", "!översikt")
    assert isinstance(told, Decision)
    assert [each.text.removeprefix("line-today-") for each in lines(told)] == ["danger", "gate", "consent"]


@pytest.mark.rule("R87")
def test_that_a_case_was_read_of_is_noted_in_it() -> None:
    told = answer(with_gate_shut(with_consent()))
    ((case, there),) = told.elsewhere
    assert case == CASE
    assert [type(fact) for fact in there.facts] == [CommandRead]


def test_the_police_have_no_such_list() -> None:
    assert "Det går inte" in shown(Town((with_consent(),)).write("polis", "!idag"))
