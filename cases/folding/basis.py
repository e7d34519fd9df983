"""What a case rests on, where it stands, and its emergency gate, after one more fact of them."""

from typing import assert_never

from cases.case import Case
from cases.facts.basis import BasisFact, BirthDateSet, ModelTakenUp, PhaseMoved
from cases.facts.consent import GateFact, GateOpened, GateShut
from cases.folding.consent import fold_birth_date, fold_model
from cases.values import replace


def fold_basis(case: Case, fact: BasisFact) -> Case:
    match fact:
        case BirthDateSet():
            return fold_birth_date(case, fact)
        case ModelTakenUp():
            return fold_model(case, fact.values)
        case PhaseMoved():
            return replace(case, phase=fact.phase)
    assert_never(fact)


def fold_gate(case: Case, fact: GateFact) -> Case:
    match fact:
        case GateShut():
            return replace(case, rooms=replace(case.rooms, gate_shut=True))
        case GateOpened():
            return replace(case, rooms=replace(case.rooms, gate_shut=False))
    assert_never(fact)
