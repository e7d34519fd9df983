"""Where each person stands, and how one paper takes another's place."""

from datetime import date, timedelta

import pytest

from cases.consent.effective import Standing, covered, effective, last_day, standing
from cases.consent.in_force import record_in_force
from cases.facts import Answer, ConsentWithdrawn, Grant
from cases.fold import fold as fold_on
from cases.ids import Category, Party, PersonId
from tests.given import (
    BOTH,
    CASE,
    GRUND,
    NOW,
    POLIS,
    SKOLA,
    THROUGH,
    a_case,
    answered,
    recorded,
    who,
    with_consent,
)

DAY = date(2026, 11, 24)


def withdrawn(handle: str, *parties: Party, category: Category | None = None, said: date = DAY) -> ConsentWithdrawn:
    return ConsentWithdrawn(
        case=CASE, at=NOW, person=PersonId(handle), parties=parties, category=category, said=said, by=PersonId(handle)
    )


@pytest.mark.rule("R11")
def test_a_no_is_never_the_same_as_not_having_been_asked() -> None:
    case = fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1", Answer.NO)])
    assert standing(case, who(case, "ungdom"), DAY) is Standing.YES
    assert standing(case, who(case, "vh1"), DAY) is Standing.NO
    assert standing(case, who(case, "vh2"), DAY) is Standing.NOT_ASKED


def test_standing_tells_a_withdrawal_and_an_end_apart() -> None:
    case = fold_on(with_consent(), [withdrawn("vh1")])
    assert standing(case, who(case, "vh1"), DAY) is Standing.WITHDRAWN
    assert standing(case, who(case, "vh2"), DAY) is Standing.YES
    assert standing(case, who(case, "vh2"), THROUGH + timedelta(days=1)) is Standing.EXPIRED


def test_a_partial_withdrawal_leaves_a_yes_standing() -> None:
    case = fold_on(with_consent(), [withdrawn("vh1", POLIS)])
    assert standing(case, who(case, "vh1"), DAY) is Standing.YES


def test_a_renewal_takes_over_only_when_everyone_has_answered_it() -> None:
    renewal = (Grant(SKOLA, GRUND),)
    case = with_consent()
    half = with_consent(case, record="r2", yes=("ungdom", "vh1"), grants=renewal, signed=DAY)
    assert effective(half, DAY) == frozenset(BOTH)
    whole = fold_on(half, [answered("vh2", record="r2", signed=DAY)])
    assert effective(whole, DAY) == frozenset(renewal)


def test_a_renewal_signed_ahead_begins_when_the_old_paper_ends() -> None:
    ahead = with_consent(
        with_consent(), record="r2", signed=DAY, starts=THROUGH + timedelta(days=1), through=date(2027, 11, 20)
    )
    in_force = record_in_force(ahead, THROUGH)
    assert in_force is not None
    assert in_force.paper.record == "r1"
    assert covered(ahead, POLIS, THROUGH + timedelta(days=1))
    assert last_day(ahead, DAY) == date(2027, 11, 20)


def test_the_papers_of_childhood_end_at_eighteen() -> None:
    birthday = date(2026, 12, 24)
    case = with_consent(a_case(born=date(2008, 12, 24)))
    assert covered(case, POLIS, birthday - timedelta(days=1))
    assert not covered(case, POLIS, birthday)
    assert last_day(case, DAY) == birthday - timedelta(days=1)
    own = with_consent(case, record="r2", yes=("ungdom",), signed=DAY, starts=birthday)
    assert covered(own, POLIS, birthday)
    assert last_day(own, DAY) == THROUGH
