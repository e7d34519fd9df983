"""A case whose journal was set back, until a coordinator says what still stands."""

from datetime import datetime
from typing import assert_never

from cases.case import Case
from cases.facts.setback import ConsentsStand, ConsentsSuspended, SetBackFact
from cases.presence import Presence
from cases.values import replace


def fold_set_back(case: Case, fact: SetBackFact) -> Case:
    """The facts that said who is in which room are forgotten: nobody is known to be in until they are seen again."""
    match fact:
        case ConsentsSuspended():
            since: datetime | None = fact.at
            move = Presence.set_back
        case ConsentsStand():
            since, move = None, Presence.seen
        case _:
            assert_never(fact)
    people = {who.id: replace(who, presence=move(who.presence)) for who in case.people.values()}
    return replace(case, people=people, consent=replace(case.consent, suspended=since))
