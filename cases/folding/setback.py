"""A case whose journal was set back, until a coordinator says what still stands."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts.setback import ConsentsStand, ConsentsSuspended, SetBackFact


def fold_set_back(case: Case, fact: SetBackFact) -> Case:
    """Who is in which room was made by facts that are forgotten: it is to be seen anew; nobody is known to be in."""
    match fact:
        case ConsentsSuspended():
            everyone = frozenset(who.id for who in case.people.values() if not who.out)
            doubted = case.doubted | case.admitted
            return replace(case, suspended=fact.at, doubted=doubted, admitted=frozenset(), unseen=everyone)
        case ConsentsStand():
            return replace(case, suspended=None, unseen=frozenset())
    assert_never(fact)
