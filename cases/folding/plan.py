"""A promise of the plan, after one more fact of it."""

from dataclasses import replace

from cases.case import Case
from cases.facts import ActionAdded, ActionDone, ActionHandedOver, ActionMoved
from cases.topics.plan import Action


def fold_action(case: Case, fact: ActionAdded | ActionDone | ActionMoved | ActionHandedOver) -> Action:
    match fact:
        case ActionAdded():
            return Action(fact.number, fact.title, fact.area, fact.owner, fact.due, about=fact.about)
        case ActionDone():
            return replace(case.plan.actions[fact.number], done=True)
        case ActionMoved():
            return replace(case.plan.actions[fact.number], due=fact.due)
        case ActionHandedOver():
            return replace(case.plan.actions[fact.number], owner=fact.owner)
