"""A case as it is under another model, on another ground, or with its gate shut."""

from dataclasses import replace

from cases.case import Case
from cases.facts import Ground
from cases.models import Model
from cases.people import Person
from cases.presence import Presence, WhyOut


def held_to(case: Case, rules: Model) -> Case:
    """The case as it is under this working model."""
    return replace(case, basis=replace(case.basis, model=rules.name, rules=rules))


def on_ground(case: Case, ground: Ground) -> Case:
    """The case as it is when it was opened on this legal ground."""
    return replace(case, basis=replace(case.basis, ground=ground))


def with_gate_shut(case: Case) -> Case:
    """The case after its emergency gate was shut."""
    return replace(case, rooms=replace(case.rooms, gate_shut=True))


def taken_out(who: Person) -> Person:
    """The person after a coordinator's word took them out."""
    return replace(who, presence=Presence(WhyOut.HAND))
