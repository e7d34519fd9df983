"""A case whose journal was set back, until a coordinator says what still stands."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from cases.case import Case
from cases.facts.setback import ConsentsStand, ConsentsSuspended, SetBackFact


def fold_set_back(case: Case, fact: SetBackFact) -> Case:
    """Who is in which room was made by facts that are forgotten: it is to be seen anew; nobody is known to be in."""
    match fact:
        case ConsentsSuspended():
            everyone = frozenset(who.id for who in case.people.values() if not who.out)
            doubted = case.rooms.doubted | case.rooms.admitted
            since: datetime | None = fact.at
            rooms = replace(case.rooms, doubted=doubted, admitted=frozenset(), unseen=everyone)
        case ConsentsStand():
            since, rooms = None, replace(case.rooms, unseen=frozenset())
        case _:
            assert_never(fact)
    return replace(case, consent=replace(case.consent, suspended=since), rooms=rooms)
