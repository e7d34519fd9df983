"""The plan, after one more fact of it."""

from typing import assert_never

from cases.case import Case
from cases.facts.plan import ActionAdded, ActionDeclined, ActionDone, ActionHandedOver, ActionMoved, PlanFact, Reminded
from cases.topics.plan import Action
from cases.values import replace


def fold_plan(case: Case, fact: PlanFact) -> Case:
    if isinstance(fact, ActionDeclined):
        return case
    plan = case.plan
    if isinstance(fact, Reminded):
        return replace(case, plan=replace(plan, reminded=plan.reminded | {fact}))
    return replace(case, plan=replace(plan, actions=plan.actions | {fact.number: _action(case, fact)}))


def _action(case: Case, fact: ActionAdded | ActionDone | ActionMoved | ActionHandedOver) -> Action:
    match fact:
        case ActionAdded():
            return Action(fact.number, fact.title, fact.area, fact.owner, fact.due, about=fact.about)
        case ActionDone():
            return replace(case.plan.actions[fact.number], done=True, done_at=fact.at)
        case ActionMoved():
            return replace(case.plan.actions[fact.number], due=fact.due)
        case ActionHandedOver():
            return replace(case.plan.actions[fact.number], owner=fact.owner)
    assert_never(fact)
