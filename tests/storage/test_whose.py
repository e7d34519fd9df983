"""Whose cases are whose: what is kept beside the folded cases says what going through all of them says."""

from itertools import count
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from cases.case import Case
from cases.codes import plain_letters
from cases.facts import (
    AccountChanged,
    AnyCaseFact,
    CaseListed,
    CaseOpened,
    CommandRead,
    PersonAdded,
    PersonTakenOut,
    PurgeDecided,
)
from cases.ids import CaseCode, CaseId, Handle, Party, PersonId, Unit, UserId
from cases.people import Role, Way
from cases.presence import WhyOut
from storage.chain import genesis
from storage.folded import Draft, Folded
from tests.given import a_case
from tests.storage.examples.given import AT, EVA

CODES: Final = ("Björk-17", "Ask-42")
CASES: Final = tuple(CaseId(f"{number}" * 32) for number in range(len(CODES)))
UNITS: Final = (Unit("norr"), Unit("syd"))
USERS: Final = tuple(UserId(f"@{name}:kommun.se") for name in ("eva", "ola", "li"))
ACTS: Final = ("add", "other account", "no account", "out", "read", "purge")
_PERSONS = count()


def whole(draft: Draft) -> list[Case]:
    """Every case as the draft has it, gone through one by one in the order in which they came."""
    return [draft.case(case) for case in draft.office.cases]


def is_right(draft: Draft) -> bool:
    every = whole(draft)
    of_users = all(list(draft.cases_of(u)) == [c for c in every if c.person_of(u) is not None] for u in USERS)
    of_units = all(list(draft.cases_in([u])) == [c for c in every if c.unit == u] for u in UNITS)
    called = (plain_letters(CaseCode(code)) for code in CODES)
    of_codes = all(list(draft.cases_called(c)) == [e for e in every if plain_letters(e.code) == c] for c in called)
    return of_users and of_units and list(draft.cases_in(UNITS)) == every and of_codes


def opened(number: int) -> CaseOpened:
    unit, code, born = UNITS[number % 2], CaseCode(CODES[number]), a_case().born
    return CaseOpened(case=CASES[number], at=AT, code=code, unit=unit, model="standard", born=born, decision="SN 1")


def added(case: CaseId, user: UserId) -> PersonAdded:
    name = f"person{next(_PERSONS)}"
    return PersonAdded(
        case=case,
        at=AT,
        person=PersonId(name),
        handle=Handle(name),
        role=Role.POLICE_CONTACT,
        party=Party("polis"),
        way=Way.MATRIX,
        user=user,
        by=EVA,
    )


def changed(case: Case, act: str, user: UserId) -> AnyCaseFact | None:
    """What a case is told; None where there is nobody it could be told of."""
    last = next(reversed(case.people.values()), None)
    match act:
        case "add":
            return added(case.id, user)
        case "read":
            return CommandRead(case=case.id, at=AT, person=EVA, command="plan")
        case "other account" if last:
            return AccountChanged(case=case.id, at=AT, person=last.id, way=Way.MATRIX, user=user, by=EVA)
        case "no account" if last:
            return AccountChanged(case=case.id, at=AT, person=last.id, way=Way.RING, by=EVA)
        case "out" if last:
            return PersonTakenOut(case=case.id, at=AT, person=last.id, why=WhyOut.HAND, by=EVA)
    return None


def tell(draft: Draft, number: int, act: str, user: UserId) -> None:
    case, known = CASES[number], CASES[number] in draft.office.cases
    if act == "open" and not known and case not in draft.office.purged:
        first = opened(number)
        draft.add(first)
        draft.add(CaseListed(at=AT, case=case, code=first.code, unit=first.unit))
    elif act == "purge" and known:
        draft.add(PurgeDecided(at=AT, case=case))
    elif known and (fact := changed(draft.case(case), act, user)) is not None:
        draft.add(fact)


@given(
    st.lists(
        st.tuples(st.integers(0, 1), st.sampled_from(ACTS), st.sampled_from(USERS), st.booleans()),
        min_size=20,
        max_size=40,
    )
)
def test_whose_cases_are_whose_is_the_same_as_gone_through_one_by_one(
    acts: list[tuple[int, str, UserId, bool]],
) -> None:
    """After each fact in the transaction that records it, after each commit, and in one that was given up."""
    folded = Folded(genesis("a journal"))
    draft = Draft(folded)
    for number, act, user, is_committed in acts:
        if CASES[number] not in draft.office.cases:
            tell(draft, number, "open", user)
        tell(draft, number, act, user)
        assert is_right(draft)
        assert is_right(Draft(folded))
        if is_committed:
            folded.settle(draft)
            draft = Draft(folded)


def test_a_case_is_found_for_those_alone_who_have_a_part_in_it() -> None:
    folded = Folded(genesis("a journal"))
    draft = Draft(folded)
    for number in range(len(CASES)):
        tell(draft, number, "open", USERS[0])
    tell(draft, 1, "add", USERS[0])
    folded.settle(draft)
    asked: list[CaseId] = []

    class Watched(Draft):
        def case(self, case: CaseId) -> Case:
            asked.append(case)
            return super().case(case)

    assert [case.code for case in Watched(folded).cases_of(USERS[0])] == [CODES[1]]
    assert [case.code for case in Watched(folded).cases_called("ask-42")] == [CODES[1]]
    assert next(Watched(folded).cases_in(UNITS)).code == CODES[0]
    assert asked == [CASES[1], CASES[1], CASES[0]]


def test_of_a_case_that_is_purged_nothing_is_kept() -> None:
    folded = Folded(genesis("a journal"))
    for act in ("open", "add", "purge"):
        draft = Draft(folded)
        tell(draft, 0, act, USERS[0])
        folded.settle(draft)
    whose = folded.whose
    assert not [*whose.of_user(USERS[0]), *whose.of_units(UNITS), *whose.called(plain_letters(CaseCode(CODES[0])))]
