"""Who looks after a case, after one more fact of it."""

from typing import assert_never

from cases.case import Case
from cases.facts.desk import CoordinatorTookOver, DeskFact, StandInBegan, StandInEnded, StandInNamed
from cases.ids import PersonId
from cases.people import Role
from cases.topics.desk import StandIn
from cases.values import replace


def fold_desk(case: Case, fact: DeskFact) -> Case:
    match fact:
        case CoordinatorTookOver():
            for former in case.in_role(Role.COORDINATOR):
                case = _with_role(case, former.id, Role.DEPUTY)
            return _with_role(case, fact.person, Role.COORDINATOR)
        case StandInNamed():
            return _with_stand_in(case, _named(case, fact))
        case StandInBegan():
            return _began(case, fact)
        case StandInEnded():
            rest = {away: each for away, each in case.desk.stand_ins.items() if away != fact.away}
            case = replace(case, desk=replace(case.desk, stand_ins=rest))
            return _with_role(case, fact.person, fact.back) if fact.person and fact.back else case
    assert_never(fact)


def _named(case: Case, fact: StandInNamed) -> StandIn:
    """The same colleague named again goes on."""
    named = StandIn(fact.away, fact.person, fact.user, fact.language, fact.first, fact.last)
    there = case.desk.stand_ins.get(fact.away)
    if there is not None and there.user == fact.user:
        return replace(named, began=there.began, was=there.was)
    return named


def _began(case: Case, fact: StandInBegan) -> Case:
    began = replace(case.desk.stand_ins[fact.away], began=fact.person, was=_part_before(case, fact))
    case = _with_stand_in(case, began)
    leads = case.people[fact.person].role is Role.COORDINATOR
    return case if leads else _with_role(case, fact.person, Role.DEPUTY)


def _with_stand_in(case: Case, each: StandIn) -> Case:
    return replace(case, desk=replace(case.desk, stand_ins=case.desk.stand_ins | {each.away: each}))


def _part_before(case: Case, fact: StandInBegan) -> Role | None:
    """The part they had before they stood in for anybody: someone who stands in already has their part for those days
    only."""
    already = (each for each in case.desk.stand_ins.values() if each.began == fact.person and each.away != fact.away)
    return next((each.was for each in already), fact.was)


def _with_role(case: Case, person: PersonId, role: Role) -> Case:
    return replace(case, people=case.people | {person: replace(case.people[person], role=role)})
