"""Nothing but a written, confirmed yes ever widens what holds: no refusal, withdrawal, mistake found, or exception."""

from datetime import date, datetime
from random import Random
from types import ModuleType

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

from cases.case import Case
from cases.consent import answers, grantors
from cases.consent import effective as consent
from cases.consent.answers import granted
from cases.consent.grantors import grantors_of
from cases.facts import Answer, ConsentWithdrawn, Fact, Method
from cases.fold import fold
from cases.ids import PersonId, RecordId
from cases.models import Model
from cases.people import Person
from cases.topics.consent import Record
from tests.given import CASE, NOW, POLIS, a_case, answered, recorded
from tests.rules.consent.consents import MACHINE, Consents

UNSHRUNK = settings(MACHINE, max_examples=500, phases=(Phase.generate,))
"""That it is found is enough; the shortest way to it is not asked for."""


@pytest.mark.rule("R2")
@pytest.mark.rule("R9")
@pytest.mark.rule("R23")
def test_what_holds_never_grows_by_a_refusal_a_withdrawal_a_void_an_exception_or_a_model() -> None:
    run_state_machine_as_test(Consents, settings=MACHINE)


def forgets_withdrawals(case: Case, person: PersonId) -> list[ConsentWithdrawn]:
    return []


BARRIERS = answers.barriers


def forgets_what_was_a_mistake(case: Case, person: PersonId) -> list[answers.Barrier]:
    return [barrier for barrier in BARRIERS(case, person) if barrier.voided is None]


def counts_an_exception_from_before_it_was_granted(moment: datetime, confirmed: datetime | None) -> bool:
    del moment, confirmed
    return True


def forgets_everyone_but_the_first(case: Case, record: Record, day: date) -> tuple[Person, ...]:
    return grantors_of(case, record, day)[:1]


def forgets_the_models_before(case: Case, record: Record) -> tuple[Model, ...]:
    return (case.rules,)


@pytest.mark.parametrize(
    ("home", "part", "broken"),
    [
        (answers, "_withdrawals", forgets_withdrawals),
        (answers, "barriers", forgets_what_was_a_mistake),
        (grantors, "_was", counts_an_exception_from_before_it_was_granted),
        (grantors, "models_of", forgets_the_models_before),
        (consent, "grantors_of", forgets_everyone_but_the_first),
    ],
)
def test_the_machine_finds_a_rule_that_is_broken_on_purpose(
    home: ModuleType, part: str, broken: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(home, part, broken)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Consents, settings=UNSHRUNK)


DAYS = st.integers(20, 26).map(lambda day: date(2026, 11, day))
VH1 = PersonId("vh1")
SAID: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        lambda record, said, signed, method: answered("vh1", said, record=record, signed=signed, method=method),
        st.sampled_from(["r1", "r2"]),
        st.sampled_from(Answer),
        DAYS,
        st.sampled_from(Method),
    ),
    st.builds(
        lambda said, parties: ConsentWithdrawn(case=CASE, at=NOW, person=VH1, parties=parties, said=said, by=VH1),
        DAYS,
        st.sampled_from([(), (POLIS,)]),
    ),
)
PAPERS = [recorded("r1", signed=date(2026, 11, 20)), recorded("r2", signed=date(2026, 11, 23))]


@pytest.mark.rule("R12")
@given(said=st.lists(SAID, max_size=6), order=st.randoms(use_true_random=False), day=DAYS)
def test_no_order_of_typing_changes_what_somebodys_answers_come_to(said: list[Fact], order: Random, day: date) -> None:
    typed = fold(a_case(), [*PAPERS, *said])
    shuffled = list(said)
    order.shuffle(shuffled)
    otherwise = fold(a_case(), [*PAPERS, *shuffled])
    for name in (RecordId("r1"), RecordId("r2")):
        given_ = granted(typed, VH1, typed.consent.records[name], day)
        assert given_ == granted(otherwise, VH1, otherwise.consent.records[name], day)
        no = max(
            (a.signed for r in typed.consent.records.values() for a in r.answers if a.answer is Answer.NO), default=None
        )
        assert not (given_ and no and no >= typed.consent.records[name].paper.signed), "an older yes beat a later no"
