"""The data-protection officer: reads the log of any case of their units, by handles alone; has a part in none (R35)."""

from collections.abc import Mapping
from dataclasses import dataclass

from cases.decision import Decision, Refusal
from cases.facts import PersonAdded, ProtectionOfficersNamed
from cases.ids import Unit, UserId


@dataclass(frozen=True, slots=True)
class ProtectionOfficer:
    """Someone the configuration names to look at the logs of these units."""

    user: UserId
    units: frozenset[Unit]
    language: str = "sv"


def with_officers(
    known: Mapping[UserId, ProtectionOfficer], fact: ProtectionOfficersNamed
) -> dict[UserId, ProtectionOfficer]:
    """Everyone who is one, when a unit has named its own anew."""
    kept = {user: who.units - {fact.unit} for user, who in known.items()}
    spoken = {user: who.language for user, who in known.items()} | dict(fact.officers)
    units = kept | {user: kept.get(user, frozenset()) | {fact.unit} for user, _ in fact.officers}
    return {user: ProtectionOfficer(user, theirs, spoken[user]) for user, theirs in units.items() if theirs}


def officer_taken_in(officers: Mapping[UserId, ProtectionOfficer], decision: Decision) -> Refusal | None:
    """Why nothing of this may happen, if it would give a data-protection officer a part in a case."""
    added = [fact.user for fact in decision.facts if isinstance(fact, PersonAdded) and fact.user in officers]
    there = [officer_taken_in(officers, other) for _, other in decision.elsewhere]
    if added:
        return Refusal("refusal-is-protection-officer", {"said": str(added[0])})
    return next((refusal for refusal in there if refusal), None)
