"""Everyone a meeting is for is called to it, or the coordinator reads why not and what helps."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.decision import Line, Refusal
from cases.facts import Fact, GateShut, Grant, InformationSet, PersonTakenOut, Silenced
from cases.fold import fold as fold_on
from cases.ids import PersonId
from cases.meetings.invitations import holds, meant
from cases.meetings.left_out import LeftOut, left_out
from cases.presence import WhyOut
from tests.asking import COORDINATOR, TEXTS, asked, asked_by, office_of, shown, told
from tests.given import (
    CASE,
    GRUND,
    HOME,
    NOW,
    SKOLA,
    a_case,
    added,
    at,
    with_consent,
    with_meeting,
    withdrawn,
)

STAFF = PersonId("samordnare")
MOMENT = at("2026-12-01 09:00")
UNINFORMED = InformationSet(
    case=CASE, at=NOW, person=PersonId("vh2"), allowed=False, reason="x", reference="SN 1", by=STAFF
)
SILENT = Silenced(case=CASE, at=NOW, person=PersonId("vh1"), by=STAFF)
NO_ACCOUNT = replace(added("bup"), user=None)
FEW = with_meeting(with_consent(a_case(greeted=("ungdom",)), grants=(Grant(SKOLA, GRUND),)))
UNMET = with_meeting(with_consent(a_case(greeted=())))
COVERED_TILL_THE_DAY_BEFORE = with_meeting(with_consent(grants=(Grant(SKOLA, GRUND),)))
COVERED_TILL_THE_DAY_BEFORE = with_consent(
    COVERED_TILL_THE_DAY_BEFORE, record="r2", through=date(2026, 12, 7), moment=NOW + timedelta(minutes=1)
)
CASES: dict[LeftOut, tuple[Case, str]] = {
    LeftOut.NOT_THEN: (COVERED_TILL_THE_DAY_BEFORE, "polis"),
    LeftOut.TOLD_NOTHING: (fold_on(UNMET, [UNINFORMED]), "vh2"),
    LeftOut.SILENT_ALL: (fold_on(UNMET, [Silenced(case=CASE, at=NOW, by=STAFF)]), "vh1"),
    LeftOut.SILENT: (fold_on(UNMET, [SILENT]), "vh1"),
    LeftOut.NOT_GREETED: (FEW, "vh1"),
    LeftOut.NO_ACCOUNT: (with_meeting(with_consent(fold_on(a_case(), [replace(added("lots"), user=None)]))), "lots"),
}
"""A case with a meeting to which this one is not called, and so why."""


def lines_about(case: Case, handle: str) -> list[Line]:
    (meeting,) = case.meetings.values()
    whos = ((line, dict(line.args)["who"]) for line in left_out(case, meeting, MOMENT))
    return [line for line, who in whos if who == handle or (isinstance(who, tuple) and handle in who)]


@pytest.mark.rule("R50")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("because", CASES)
def test_who_is_not_called_stands_there_with_why_and_a_command_that_works(because: LeftOut, language: str) -> None:
    case, handle = CASES[because]
    (line,) = lines_about(case, handle)
    assert line.text == f"left-out-{because}"
    written = re.findall(r"<code>(![^<]*)</code>", TEXTS.say(line.text, dict(line.args), language).html)
    assert bool(written) == (because is not LeftOut.TOLD_NOTHING)
    for command in written:
        assert not isinstance(asked(command.replace(" @", f" @nytt:{HOME}"), case), Refusal), command


HAPPENED: tuple[Fact, ...] = (
    UNINFORMED,
    SILENT,
    NO_ACCOUNT,
    added("kurator"),
    GateShut(case=CASE, at=NOW, why="test"),
    withdrawn("ungdom", SKOLA),
    *(
        PersonTakenOut(case=CASE, at=NOW, person=PersonId(handle), why=why)
        for handle in ("polis", "vh1")
        for why in (WhyOut.HAND, WhyOut.BLOCKED)
    ),
)


@pytest.mark.rule("R50")
@given(
    before=st.lists(st.sampled_from(HAPPENED[:4]), max_size=3), later=st.lists(st.sampled_from(HAPPENED), max_size=4)
)
def test_whatever_happens_everyone_it_is_for_is_called_or_stands_in_one_line(
    before: list[Fact], later: list[Fact]
) -> None:
    case = fold_on(with_meeting(fold_on(with_consent(), before)), later)
    (meeting,) = case.meetings.values()
    for each in meant(case, meeting.kind, MOMENT):
        assert len(lines_about(case, each.handle)) == (not holds(meeting, each.id)), each.handle


@pytest.mark.rule("R50", "R90")
def test_the_coordinator_reads_why_other_staff_only_who_and_the_room_nothing() -> None:
    mine = shown(asked("!möten", FEW, now=MOMENT))
    assert "Inte kallade till M1: vh1, vh2 och polis." in mine
    assert "vh1 har inte fått höra av mig än. När det är dags: !person hälsa Björk-17 vh1" in mine
    assert "polis väntar: inget papper nämner polisen." in mine
    guide = shown(asked("!möten", FEW, "lots", now=MOMENT))
    assert "Inte kallade till M1: vh1, vh2 och polis." in guide
    assert "polis väntar" not in guide
    there = asked_by(COORDINATOR, FEW, office_of(FEW), MOMENT)
    room = told("meetings", replace(there, given=replace(there.given, in_room=True)))
    assert "har inte svarat" in shown(room)
    assert "polis" not in shown(room)
