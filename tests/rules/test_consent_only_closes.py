"""A machine over papers, answers, withdrawals and days: a refusal or withdrawal never widens what holds."""

from datetime import date, timedelta
from types import ModuleType

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from cases import answers, consent, grantors
from cases.admission import desired
from cases.adopting import adopt
from cases.case import Case, Record
from cases.consent import effective, required_grantors
from cases.facts import Answer, AnswerGiven, ConsentWithdrawn, Fact, Grant, Method
from cases.fold import fold
from cases.grantors import grantors_of
from cases.ids import Category, Party, PersonId
from cases.models import STANDARD, Model
from cases.people import Person
from tests.given import BOTH, CASE, FAMILY, NOW, POLIS, SKOLA, a_case, answered, confirmed, recorded

FIRST = date(2026, 11, 24)
PEOPLE = st.sampled_from(FAMILY)
PARTIES: st.SearchStrategy[tuple[Party, ...]] = st.sampled_from([(), (POLIS,), (SKOLA,), (POLIS, SKOLA)])
SOME_GRANTS = st.sets(st.sampled_from(BOTH), min_size=1).map(lambda some: tuple(sorted(some)))

MODELS = (
    STANDARD,
    Model("late", own_answer_from=16),
    Model("grown", adult_from=15),
    Model("one", guardians_from_15="en"),
)


class Consents(RuleBasedStateMachine):
    """Everything people can say of consent, in any order, with days passing between."""

    def __init__(self) -> None:
        super().__init__()
        self.case: Case = a_case()
        self.day = FIRST
        self.papers = 0

    @initialize(born=st.sampled_from([date(2015, 1, 1), date(2011, 5, 14), date(2008, 12, 10), date(2006, 1, 1)]))
    def open(self, born: date) -> None:
        self.case = a_case(born=born)

    def record(self, *facts: Fact) -> None:
        self.case = fold(self.case, facts)

    def held(self) -> dict[date, frozenset[Grant]]:
        return {
            self.day + timedelta(days=n): effective(self.case, self.day + timedelta(days=n)) for n in range(0, 60, 7)
        }

    def record_closing(self, *facts: Fact) -> None:
        before = self.held()
        self.record(*facts)
        for day, grants in self.held().items():
            assert grants <= before[day]

    @rule(grants=SOME_GRANTS, ahead=st.integers(0, 20), length=st.integers(0, 40), yes=st.sets(PEOPLE))
    def sign_a_paper(self, grants: tuple[Grant, ...], ahead: int, length: int, yes: set[str]) -> None:
        self.papers += 1
        name = f"r{self.papers}"
        starts = self.day + timedelta(days=ahead)
        paper = recorded(name, grants=grants, signed=self.day, starts=starts, through=starts + timedelta(days=length))
        self.record(paper, *(answered(who, record=name, signed=self.day) for who in sorted(yes)))

    @rule(grants=SOME_GRANTS, length=st.integers(0, 40))
    def agree(self, grants: tuple[Grant, ...], length: int) -> None:
        self.sign_a_paper(grants, 0, length, set(FAMILY))
        self.confirm_a_paper(0)

    @rule(who=PEOPLE, only=st.none() | SOME_GRANTS, method=st.sampled_from(Method))
    def say_yes_to_the_last_paper(self, who: str, only: tuple[Grant, ...] | None, method: Method) -> None:
        if self.papers:
            self.record(answered(who, record=f"r{self.papers}", signed=self.day, method=method, only=only))

    @rule(back=st.integers(0, 3))
    def confirm_a_paper(self, back: int) -> None:
        if self.papers > back:
            self.record(confirmed(f"r{self.papers - back}", NOW))

    @rule(who=PEOPLE, back=st.integers(0, 3))
    def say_no(self, who: str, back: int) -> None:
        if self.papers > back:
            no = answered(who, Answer.NO, record=f"r{self.papers - back}", signed=self.day, method=Method.SPOKEN)
            self.record_closing(no)

    @rule(who=PEOPLE, parties=PARTIES, category=st.none() | st.sampled_from([grant.category for grant in BOTH]))
    def withdraw(self, who: str, parties: tuple[Party, ...], category: Category | None) -> None:
        person = PersonId(who)
        gone = ConsentWithdrawn(
            case=CASE, at=NOW, person=person, parties=parties, category=category, said=self.day, by=person
        )
        self.record_closing(gone)

    @rule(model=st.sampled_from(MODELS))
    def take_up_a_model(self, model: Model) -> None:
        self.record_closing(*adopt(CASE, self.case.rules, model, NOW))

    @rule(days=st.integers(1, 15))
    def let_days_pass(self, days: int) -> None:
        self.day += timedelta(days=days)

    @invariant()
    def what_holds_was_said_yes_to_by_each_who_must(self) -> None:
        """Grant by grant against the answers themselves, without asking how the rule found it."""
        for grant in effective(self.case, self.day):
            for who in required_grantors(self.case, self.day):
                assert self.said_yes(who.id, grant)

    @invariant()
    def nobody_is_in_the_room_without_it(self) -> None:
        parties = {grant.party for grant in effective(self.case, self.day)}
        for person in desired(self.case, self.day):
            who = self.case.people[person]
            assert who.is_staff or who.party in parties

    def said_yes(self, person: PersonId, grant: Grant) -> bool:
        """A written yes, on a confirmed paper of these days, and no taking back on its day or later."""
        closed = [gone.said for gone in self.case.withdrawals if gone.person == person and _takes(gone, grant)]
        closed += [no.signed for r in self.case.records.values() for no in r.answers if _is_no_of(no, person)]
        return any(
            record.confirmed is not None
            and record.paper.starts <= self.day <= record.paper.through
            and grant in (yes.only or record.paper.grants)
            and not any(day >= record.paper.signed for day in closed)
            for record in self.case.records.values()
            for yes in record.answers
            if (yes.person, yes.answer) == (person, Answer.YES) and yes.method in {Method.PAPER, Method.E_SIGNATURE}
        )


def _takes(gone: ConsentWithdrawn, grant: Grant) -> bool:
    return (not gone.parties or grant.party in gone.parties) and gone.category in {None, grant.category}


def _is_no_of(answer: AnswerGiven, person: PersonId) -> bool:
    return answer.person == person and answer.answer is Answer.NO


MACHINE = settings(max_examples=40, stateful_step_count=15, deadline=None, derandomize=True)
UNSHRUNK = settings(MACHINE, max_examples=300, phases=(Phase.generate,))
"""That it is found is enough; the shortest way to it is not asked for."""


@pytest.mark.rule("R2")
@pytest.mark.rule("R9")
def test_what_holds_never_grows_by_a_refusal_a_withdrawal_or_another_model() -> None:
    run_state_machine_as_test(Consents, settings=MACHINE)


def forgets_withdrawals(case: Case, person: PersonId) -> list[ConsentWithdrawn]:
    return []


def forgets_everyone_but_the_first(case: Case, record: Record, day: date) -> tuple[Person, ...]:
    return grantors_of(case, record, day)[:1]


def forgets_the_models_before(case: Case, record: Record) -> tuple[Model, ...]:
    return (case.rules,)


@pytest.mark.parametrize(
    ("home", "part", "broken"),
    [
        (answers, "_withdrawals", forgets_withdrawals),
        (consent, "grantors_of", forgets_everyone_but_the_first),
        (grantors, "models_of", forgets_the_models_before),
    ],
)
def test_the_machine_finds_a_rule_that_is_broken_on_purpose(
    home: ModuleType, part: str, broken: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(home, part, broken)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Consents, settings=UNSHRUNK)
