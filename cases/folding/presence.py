"""Who is in which room, after one more fact of it."""

from dataclasses import replace

from cases.case import Case
from cases.facts import Admitted, Removed
from cases.facts.rooms import LEFT_ALONE


def fold_presence(case: Case, fact: Admitted | Removed) -> Case:
    if fact.person is None:
        return replace(case, outsiders=case.outsiders | {(fact.room, fact.user)}) if fact.user else case
    place = (fact.room, fact.person)
    if isinstance(fact, Admitted):
        return replace(case, admitted=case.admitted | {place}, left=case.left - {place})
    left = case.left | {place} if fact.why == LEFT_ALONE else case.left
    return replace(case, admitted=case.admitted - {place}, left=left)
