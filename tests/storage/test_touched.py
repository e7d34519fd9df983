"""Which cases a commit has changed, and which cases an account is in: never another answer than asking every case."""

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cases.case import Case
from cases.facts import AccountChanged, CaseOpened, Fact, PersonAdded, PurgeDecided
from cases.ids import CaseId, PersonId, UserId
from cases.people import Way
from storage.chain import Head
from storage.folded import Draft, Folded
from storage.refused import UnknownCase
from storage.touched import Touched
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT

CASES = tuple(CaseId(str(number) * 32) for number in range(3))
USERS = tuple(UserId(f"@{name}:x") for name in "abc")
OPENED = next(fact for fact in EXAMPLES if isinstance(fact, CaseOpened))
ADDED = next(fact for fact in EXAMPLES if isinstance(fact, PersonAdded))


@given(st.lists(st.one_of(st.integers(0, 5), st.none()), max_size=30), st.integers(0, 30))
def test_what_was_touched_since_a_number_is_each_thing_noted_after_it_once(noted: list[int | None], when: int) -> None:
    touched, kept, after = Touched[int](), 0, set[int]()
    for step, thing in enumerate(noted):
        if step == when:
            kept, after = touched.number, set()
        touched.note([] if thing is None else [thing])
        after |= set() if thing is None else {thing}
    since = touched.since(kept if when < len(noted) else 0)
    assert set(since) == after
    assert len(since) == len(after)


def _adds(case: CaseId, person: str, user: UserId | None) -> list[Fact]:
    return [replace(ADDED, case=case, person=PersonId(person), user=user)]


def _moves(case: CaseId, person: str, user: UserId | None) -> list[Fact]:
    return [AccountChanged(case=case, at=AT, person=PersonId(person), way=Way.MATRIX, user=user, by=PersonId("q"))]


FACTS = st.one_of(
    st.builds(_adds, st.sampled_from(CASES), st.sampled_from("pq"), st.sampled_from((*USERS, None))),
    st.builds(_moves, st.sampled_from(CASES), st.just("p"), st.sampled_from(USERS)),
    st.builds(lambda case: [PurgeDecided(case=case, at=AT)], st.sampled_from(CASES[1:])),
)


def _asked(cases: Iterable[Case], user: UserId) -> list[CaseId]:
    return [case.id for case in cases if case.person_of(user) is not None]


@given(st.lists(st.tuples(FACTS, st.booleans()), max_size=20))
def test_the_cases_of_an_account_are_those_that_asking_every_case_would_find(
    said: list[tuple[list[Fact], bool]],
) -> None:
    folded = Folded(Head(0, b""))
    draft = Draft(folded)
    for case in CASES:
        draft.add(replace(OPENED, case=case))
        draft.add(replace(ADDED, case=case, person=PersonId("p"), user=USERS[0]))
    for facts, ends in said:
        try:
            for fact in facts:
                draft.add(fact)
        except UnknownCase:
            pass  # it was purged
        for user in USERS:
            seen = [draft.case(case) for case in CASES if case not in draft.office.purged]
            assert [case.id for case in draft.cases_of(user)] == _asked(seen, user)
        if ends:
            number = folded.touched.number
            before = dict(folded.cases)
            folded.settle(draft)
            draft = Draft(folded)
            others = {
                case for case in before.keys() | folded.cases.keys() if folded.cases.get(case) is not before.get(case)
            }
            assert others <= set(folded.touched.since(number))
            for user in USERS:
                assert list(folded.whose.of_user(user)) == _asked(folded.cases.values(), user)
