"""Each reason for being out is told with a command that works as it stands, or with whom to ask."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.days import today
from cases.decision import Refusal
from cases.facts import (
    Answer,
    Fact,
    FamilyLetIn,
    GateShut,
    Grant,
    PersonTakenOut,
    RoomAnswerNoted,
    Silenced,
)
from cases.facts.members import AddingAsked
from cases.facts.setback import ConsentsSuspended
from cases.fold import fold as fold_on
from cases.ids import Category, Party, PersonId
from cases.phases import Phase
from cases.presence import WhyOut
from cases.rooms.remedies import Change, change_line
from cases.rooms.why import why
from tests.asking import TEXTS, asked
from tests.given import (
    CASE,
    FAMILY,
    GRUND,
    HOME,
    NOW,
    POLIS,
    SKOLA,
    UMGANGE,
    a_case,
    added,
    answered,
    confirmed,
    recorded,
    who,
    with_consent,
    with_draft,
    withdrawn,
)

DAY = today(NOW)
STAFF = PersonId("samordnare")
PLAN = Category("insatser_plan")


def out(handle: str, why: WhyOut) -> Fact:
    return PersonTakenOut(case=CASE, at=NOW, person=PersonId(handle), why=why)


def let_in(handle: str) -> Fact:
    return FamilyLetIn(case=CASE, at=NOW, person=PersonId(handle), by=STAFF)


def said_of_the_room(handle: str, answer: Answer) -> Fact:
    return RoomAnswerNoted(case=CASE, at=NOW, person=PersonId(handle), answer=answer, by=STAFF)


def with_club() -> Case:
    case = a_case(people=("lots", *FAMILY, "forening"))
    return with_consent(case, grants=(Grant(Party("forening"), GRUND),))


def less_cleared() -> Case:
    both = tuple(Grant(party, kind) for party in (POLIS, SKOLA) for kind in (GRUND, PLAN))
    return with_consent(fold_on(a_case(), [added("bup")]), grants=(*both, Grant(Party("bup"), GRUND)))


def in_no_way_alike() -> Case:
    answers = (
        answered("ungdom", only=(Grant(POLIS, GRUND),)),
        answered("vh1", only=(Grant(POLIS, UMGANGE),)),
        answered("vh2"),
    )
    return fold_on(a_case(), [recorded(), *answers, confirmed()])


STATES: Final[dict[Change, tuple[Case, str]]] = {
    Change.FAMILY: (with_consent(), "vh1"),
    Change.REOPEN: (replace(with_consent(), phase=Phase.CLOSED), "polis"),
    Change.LET_IN: (fold_on(with_consent(), [out("polis", WhyOut.HAND)]), "polis"),
    Change.TRUST: (fold_on(with_consent(), [out("polis", WhyOut.BLOCKED)]), "polis"),
    Change.MATRIX: (fold_on(with_consent(), [replace(added("polis"), user=None)]), "polis"),
    Change.STANDS: (fold_on(with_consent(), [ConsentsSuspended(case=CASE, at=NOW)]), "polis"),
    Change.GATE: (fold_on(with_consent(), [GateShut(case=CASE, at=NOW, why="test")]), "polis"),
    Change.PAPER: (a_case(), "polis"),
    Change.NAMED: (with_consent(grants=(Grant(SKOLA, GRUND),)), "polis"),
    Change.ASK: (fold_on(a_case(), [recorded(), answered("ungdom")]), "polis"),
    Change.NEW_YES: (fold_on(with_consent(), [withdrawn("vh1", POLIS)]), "polis"),
    Change.CARD: (with_draft(a_case(), "r1", DAY), "polis"),
    Change.LATER: (with_consent(starts=DAY + timedelta(days=7)), "polis"),
    Change.COMMON: (in_no_way_alike(), "polis"),
    Change.KINDS: (less_cleared(), "bup"),
    Change.CIVIL: (with_club(), "forening"),
    Change.GREET: (fold_on(a_case(greeted=()), [let_in("vh1")]), "vh1"),
    Change.SPEAK: (fold_on(with_consent(), [let_in("vh1"), Silenced(case=CASE, at=NOW, by=STAFF)]), "vh1"),
    Change.SHARE: (fold_on(with_consent(), [let_in("vh1"), let_in("vh2"), said_of_the_room("vh1", Answer.YES)]), "vh1"),
    Change.ADDING: (fold_on(with_consent(), [AddingAsked(case=CASE, at=NOW, who=added("vh3"))]), "polis"),
}
"""A case in which this is what would let this person in."""
TO_FILL_IN: Final = {"@": f"@nytt:{HOME}", "dnr=": 'dnr="SN 9"', "ref=": 'ref="SN 9"'}
"""What a command ends with that waits for a value which no bot can know, and such a value."""
NOTHING_TO_DO: Final = {Change.LATER, Change.OTHER, Change.ADDING}
"""It comes of itself, or its own question is open: then no command is handed out."""


@pytest.mark.rule("R1", "R90")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["outside", "change"])
@pytest.mark.parametrize("change", STATES)
def test_what_would_let_somebody_in_is_a_command_that_works_as_it_stands(
    change: Change, kind: str, language: str
) -> None:
    case, handle = STATES[change]
    answer = why(case, who(case, handle), DAY)
    remedy = next(each for each in answer.changes if each.change is change)
    line = change_line(answer, remedy, kind)
    written = re.findall(r"<code>(![^<]*)</code>", TEXTS.say(line.text, dict(line.args), language).html)
    assert bool(written) == (change not in NOTHING_TO_DO)
    for command in written:
        end = next((end for end in TO_FILL_IN if command.endswith(end)), None)
        whole = command.removesuffix(end) + TO_FILL_IN[end] if end else command
        assert case.code in whole or change is Change.REOPEN
        assert not isinstance(asked(whole, case), Refusal), whole


def test_every_remedy_has_a_case_in_which_it_is_tried() -> None:
    """But for what the reason alone says; a guardian of before has tests of their own (test_past_guardians.py)."""
    assert {*STATES, Change.OTHER, Change.PAST} == set(Change)
