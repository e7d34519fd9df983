"""Who looks on without a part in any case: the data-protection officer, the steering group, the intake group (R35).

Each is served in a chat of their own and is in no other room. The data-protection officer reads the log of any case of
their units, by handles alone; the intake group sees cases as codes and lights; the steering group numbers, and none."""

from collections.abc import Mapping
from dataclasses import dataclass

from cases.decision import Decision, Refusal
from cases.facts import OnlookersNamed, PersonAdded, ProtectionOfficersNamed
from cases.ids import Unit, UserId
from cases.people import Duty


@dataclass(frozen=True, slots=True)
class Onlooker:
    """Someone the configuration names to look at something of these units; nobody has two duties."""

    user: UserId
    units: frozenset[Unit]
    language: str = "sv"
    duty: Duty = Duty.PROTECTION


Named = OnlookersNamed | ProtectionOfficersNamed


def with_onlookers(known: Mapping[UserId, Onlooker], fact: Named) -> dict[UserId, Onlooker]:
    """All onlookers, after a unit has named its own for one duty again."""
    duty, named = (fact.duty, fact.people) if isinstance(fact, OnlookersNamed) else (Duty.PROTECTION, fact.officers)
    others = {user: who for user, who in known.items() if who.duty is not duty}
    before = {user: who for user, who in known.items() if who.duty is duty}
    spoken = {user: who.language for user, who in before.items()} | dict(named)
    units = _units_after(before, fact.unit, dict(named))
    return others | {user: Onlooker(user, theirs, spoken[user], duty) for user, theirs in units.items() if theirs}


def _units_after(
    before: Mapping[UserId, Onlooker], unit: Unit, named: Mapping[UserId, str]
) -> dict[UserId, frozenset[Unit]]:
    """The units of each: the others that have named them, and this one for those it names now."""
    kept = {user: who.units - {unit} for user, who in before.items()}
    return kept | {user: kept.get(user, frozenset()) | {unit} for user in named}


def onlooker_taken_in(onlookers: Mapping[UserId, Onlooker], decision: Decision) -> Refusal | None:
    """Why this decision is refused: it would give one of them a part in a case. None when it would not."""
    added = [fact.user for fact in decision.facts if isinstance(fact, PersonAdded) and fact.user in onlookers]
    there = [onlooker_taken_in(onlookers, other) for _, other in decision.elsewhere]
    if added:
        user = added[0]
        assert user is not None
        return Refusal("refusal-has-a-duty", {"said": str(user), "duty": f"@duty-{onlookers[user].duty}"})
    return next((refusal for refusal in there if refusal), None)
