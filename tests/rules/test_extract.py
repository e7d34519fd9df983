"""The extract of a case for the personakt, and of what is about one person in it (R31)."""

from dataclasses import replace

import pytest

from cases.access import Access
from cases.case import Case
from cases.extract import MOST, Part, about, whole
from cases.facts import Answer, AnyCaseFact, CommandRead
from cases.fold import fold as fold_on
from cases.ids import PersonId
from tests.asking import TEXTS, a_meeting, asked, command, shown
from tests.given import CASE, NOW, a_case, added, answered, confirmed, recorded

FACTS: tuple[AnyCaseFact, ...] = (
    added("bup"),
    recorded(),
    answered("ungdom"),
    answered("vh1"),
    answered("vh2", Answer.NO),
    confirmed(),
    CommandRead(case=CASE, at=NOW, person=PersonId("lots"), command="consent-grid"),
)


def read(parts: tuple[Part, ...], section: str) -> str:
    lines = (line for part in parts if part.section == section for line in part.lines)
    return "\n".join(TEXTS.say(line.text, dict(line.args)).plain for line in lines)


def filled() -> Case:
    return fold_on(a_case(), FACTS)


@pytest.mark.rule("R31")
def test_the_extract_of_a_case_holds_consent_events_meetings_and_plan() -> None:
    parts = whole(a_meeting(), ())
    assert "M1 · tisdag 8 december" in read(parts, "meetings")
    parts = whole(filled(), FACTS)
    assert "SN 2026/123:4" in read(parts, "consent")
    assert "vh2" in read(parts, "consent")
    assert "lots" in read(parts, "events")


@pytest.mark.rule("R31")
def test_a_persons_own_extract_never_says_what_another_answered() -> None:
    parts = about(filled(), FACTS, filled().people[PersonId("vh1")])
    assert "SN 2026/123:4" in read(parts, "consent")
    assert "vh1" in read(parts, "consent")
    assert "vh2" not in read(parts, "consent") + read(parts, "events")
    assert "ungdom" not in read(parts, "consent") + read(parts, "events")


@pytest.mark.rule("R31")
def test_a_long_extract_comes_in_several_messages_and_loses_no_line() -> None:
    many = tuple(replace(answered("vh1"), at=NOW) for _ in range(MOST + 1))
    parts = whole(filled(), (recorded(), *many))
    assert [len(part.lines) for part in parts if part.section == "consent"] == [MOST, 2]


@pytest.mark.rule("R31", "R90")
def test_the_extract_is_for_the_coordinator_in_their_own_chat() -> None:
    asks = command("case-extract")
    assert (asks.access, asks.place, asks.reads) == (Access.COORDINATOR, "enskild", True)
    assert "inget om vh1" in shown(asked("!ärende utdrag vh1"))
    assert "inget att visa" in shown(asked("!ärende utdrag"))
