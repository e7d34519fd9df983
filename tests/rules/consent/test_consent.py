"""What holds on a day: the intersection, its days, and how answers rank."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cases.consent.effective import covered, effective, granted, last_day, missing, required_grantors
from cases.consent.in_force import lacking
from cases.facts import Answer, Grant, Method
from cases.fold import fold as fold_on
from cases.ids import PersonId, RecordId
from tests.given import (
    BOTH,
    DAY,
    FAMILY,
    GRUND,
    NARVARO,
    POLIS,
    SKOLA,
    THROUGH,
    UMGANGE,
    a_case,
    answered,
    confirmed,
    handles,
    recorded,
    who,
    with_consent,
    withdrawn,
)
from tests.given_changed import taken_out


@pytest.mark.rule("R2")
def test_only_what_every_grantor_said_yes_to_holds() -> None:
    guardian_only = (Grant(SKOLA, NARVARO),)
    case = fold_on(
        a_case(people=("ungdom", "vh1", "polis", "skola")),
        [
            recorded(grants=(Grant(SKOLA, NARVARO), Grant(POLIS, UMGANGE))),
            answered("ungdom"),
            answered("vh1", only=guardian_only),
            confirmed(),
        ],
    )
    assert effective(case, DAY) == frozenset(guardian_only)
    assert covered(case, SKOLA, DAY)
    assert not covered(case, POLIS, DAY)


@pytest.mark.rule("R2")
def test_grants_with_nothing_in_common_leave_nothing() -> None:
    case = fold_on(
        a_case(people=("ungdom", "vh1")),
        [
            recorded(),
            answered("ungdom", only=(Grant(SKOLA, GRUND),)),
            answered("vh1", only=(Grant(POLIS, GRUND),)),
            confirmed(),
        ],
    )
    assert effective(case, DAY) == frozenset()


@pytest.mark.rule("R3")
@pytest.mark.parametrize(
    ("born", "grantors"),
    [
        (date(2014, 11, 25), ["vh1", "vh2"]),  # eleven until tomorrow
        (date(2014, 11, 24), ["ungdom", "vh1", "vh2"]),  # twelve today
        (date(2008, 11, 25), ["ungdom", "vh1", "vh2"]),  # seventeen until tomorrow
        (date(2008, 11, 24), ["ungdom"]),  # eighteen today
    ],
)
def test_who_must_say_yes_follows_the_age_on_the_day(born: date, grantors: list[str]) -> None:
    assert handles(required_grantors(a_case(born=born), DAY)) == grantors


@pytest.mark.rule("R3")
@pytest.mark.parametrize(
    ("born", "grantors"),
    [
        (date(2016, 5, 14), ["vh1", "vh2", "godman"]),
        (date(2011, 5, 14), ["ungdom", "vh1", "vh2", "godman"]),
        (date(2008, 5, 14), ["ungdom"]),
    ],
)
def test_a_model_may_ask_one_more_until_the_young_person_is_of_age(born: date, grantors: list[str]) -> None:
    family = a_case(born=born, people=(*FAMILY, "godman", "polis"))
    case = replace(family, basis=replace(family.basis, rules=replace(family.rules, also_answer=("god_man",))))
    assert handles(required_grantors(case, DAY)) == grantors


@pytest.mark.rule("R3")
def test_one_signature_of_two_guardians_opens_nothing() -> None:
    case = with_consent(yes=("ungdom", "vh1"))
    assert effective(case, DAY) == frozenset()
    assert handles(missing(case, DAY)) == ["vh2"]


@pytest.mark.rule("R3")
def test_a_minor_without_a_known_guardian_has_no_consent() -> None:
    assert effective(with_consent(a_case(people=("ungdom", "polis")), yes=("ungdom",)), DAY) == frozenset()


@pytest.mark.rule("R3")
def test_a_guardian_taken_out_of_the_case_must_still_say_yes() -> None:
    case = with_consent(yes=("ungdom", "vh1"))
    gone = taken_out(who(case, "vh2"))
    case = replace(case, people=case.people | {gone.id: gone})
    assert effective(case, DAY) == frozenset()


@pytest.mark.rule("R4")
@pytest.mark.parametrize(("reference", "method"), [(None, Method.PAPER), ("", Method.PAPER), ("SN 1", Method.SPOKEN)])
def test_a_paper_that_cannot_be_found_again_never_holds(reference: str | None, method: Method) -> None:
    answers = [answered(handle) for handle in FAMILY]
    case = fold_on(a_case(), [recorded(reference=reference, method=method), *answers, confirmed()])
    assert effective(case, DAY) == frozenset()


@pytest.mark.rule("R4")
@pytest.mark.parametrize("method", [Method.SPOKEN, Method.CHAT])
def test_a_yes_that_is_not_written_never_counts(method: Method) -> None:
    case = fold_on(
        a_case(), [recorded(), answered("ungdom"), answered("vh1"), answered("vh2", method=method), confirmed()]
    )
    assert effective(case, DAY) == frozenset()


def test_a_record_that_nobody_confirmed_holds_nothing() -> None:
    case = fold_on(a_case(), [recorded(), *(answered(handle) for handle in FAMILY)])
    assert effective(case, DAY) == frozenset()
    assert lacking(case, case.consent.records[RecordId("r1")], DAY) == ()


@pytest.mark.rule("R7")
def test_consent_holds_through_its_last_day_and_not_the_day_after() -> None:
    case = with_consent()
    assert covered(case, POLIS, THROUGH)
    assert not covered(case, POLIS, THROUGH + timedelta(days=1))
    assert last_day(case, DAY) == THROUGH


def test_consent_holds_from_its_first_day_and_not_the_day_before() -> None:
    case = with_consent(starts=date(2026, 12, 1))
    assert not covered(case, POLIS, date(2026, 11, 30))
    assert covered(case, POLIS, date(2026, 12, 1))


@pytest.mark.rule("R9")
def test_a_withdrawal_of_one_party_leaves_the_others() -> None:
    case = fold_on(with_consent(), [withdrawn("vh1", POLIS)])
    assert effective(case, DAY) == {Grant(SKOLA, GRUND), Grant(SKOLA, NARVARO)}


@pytest.mark.rule("R9")
def test_a_withdrawal_of_one_kind_takes_it_from_every_party() -> None:
    case = fold_on(with_consent(), [withdrawn("ungdom", category=GRUND)])
    assert effective(case, DAY) == {Grant(SKOLA, NARVARO), Grant(POLIS, UMGANGE)}


@pytest.mark.rule("R9")
def test_a_withdrawal_without_parties_takes_everything() -> None:
    case = fold_on(with_consent(), [withdrawn("vh2")])
    assert effective(case, DAY) == frozenset()


@pytest.mark.rule("R9")
def test_after_a_withdrawal_only_a_paper_signed_later_counts() -> None:
    case = fold_on(with_consent(), [withdrawn("vh1", said=date(2026, 11, 23))])
    same_day = with_consent(case, record="r2", signed=date(2026, 11, 23))
    assert effective(same_day, DAY) == frozenset()
    next_day = with_consent(case, record="r3", signed=date(2026, 11, 24))
    assert effective(next_day, DAY) == frozenset(BOTH)


def test_a_late_yes_on_the_old_paper_does_not_undo_a_no() -> None:
    case = fold_on(with_consent(), [answered("vh1", Answer.NO, signed=date(2026, 11, 22)), answered("vh1", signed=DAY)])
    assert effective(case, DAY) == frozenset()


def test_answers_rank_by_the_day_said_not_by_the_day_typed() -> None:
    said_tuesday = fold_on(a_case(), [withdrawn("vh1", said=date(2026, 11, 24))])
    signed_monday = with_consent(said_tuesday, signed=date(2026, 11, 23))
    assert effective(signed_monday, date(2026, 11, 25)) == frozenset()


@pytest.mark.rule("R11")
def test_a_no_on_a_draft_beats_an_earlier_yes() -> None:
    case = fold_on(with_consent(), [recorded("r2", signed=DAY), answered("vh1", Answer.NO, record="r2", signed=DAY)])
    assert effective(case, DAY) == frozenset()


def test_nothing_is_granted_before_the_answer_was_signed() -> None:
    case = fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1", signed=DAY)])
    record = case.consent.records[RecordId("r1")]
    assert granted(case, PersonId("vh1"), record, DAY - timedelta(days=1)) == frozenset()
    assert granted(case, PersonId("vh1"), record, DAY) == frozenset(BOTH)
