"""Someone more in a case, and someone taken out by hand (R1)."""

from datetime import datetime

from cases.case import Case
from cases.consent.categories import PARTIES, party_text
from cases.consent.standings import is_needed
from cases.days import today
from cases.decision import Decision, Refusal, Say, TextArgument, ToWriter
from cases.facts import PersonAdded
from cases.ids import Party, PersonId, UserId
from cases.members.departures import orphaned, take_out
from cases.members.returning import come_back, may_come_back, received
from cases.naming import Fresh, Part, PartSaid, free_handle, part_at, read_id
from cases.parts import leaders
from cases.people import ACTORS, LEADERS, Person, Role, Way
from cases.presence import WhyOut


def add_actor(
    case: Case,
    by: Person,
    said: PartSaid,
    user: str | None,
    way: Way,
    fresh: Fresh,
    now: datetime,
    home: str | None,
) -> Decision | Refusal:
    """One more actor, who waits until a consent covers the party (R1).

    Someone who was taken out comes back by this part, as who they were: their Matrix id is known."""
    part = said.part
    if part is None:
        return _no_such_party(said.word)
    if part.role not in ACTORS:
        return Refusal("refusal-actor-part", {"said": said.word})
    known = read_id(user, home) if user else None
    if isinstance(known, Refusal):
        return known
    if way is Way.MATRIX and known is None:
        return Refusal("refusal-no-matrix-id", {"who": said.word})
    there = case.person_of(known) if known is not None else None
    if there is not None:
        return _again(case, by, there, part.party, now)
    fact = newcomer(case, by, part, known, way, fresh, now)
    return received(case, (fact,), fact.person, now)


def _no_such_party(word: str) -> Refusal:
    others = tuple(party_text(party) for party in PARTIES if part_at(party) is not None)
    return Refusal("refusal-unknown-party", {"said": word, "known": others})


def _again(case: Case, by: Person, there: Person, party: Party, now: datetime) -> Decision | Refusal:
    """Their Matrix id is in the case already: nobody is two people there."""
    if there.is_actor and there.party == party and may_come_back(case, there):
        return come_back(case, by, there, now)
    return Refusal("refusal-same-id-twice", {"said": str(there.user)})


def newcomer(
    case: Case, by: Person, part: Part, user: UserId | None, way: Way, fresh: Fresh, now: datetime
) -> PersonAdded:
    """Someone new with this part, under its handle or with the next free number."""
    role, party, wanted = part
    handle = free_handle(wanted, frozenset(str(who.handle) for who in case.people.values()))
    return PersonAdded(
        case=case.id,
        at=now,
        person=PersonId(fresh(f"person:{handle}")),
        handle=handle,
        role=role,
        party=party,
        way=way,
        user=user,
        by=by.id,
    )


def take_out_by_hand(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """A coordinator takes someone out; at once, without a question. The last coordinator stays."""
    if who.out:
        return Refusal("refusal-already-out", {"who": who.handle})
    if who.role in LEADERS and not _others(case, who, now):
        return Refusal("refusal-last-coordinator")
    left = tuple(str(number) for number in orphaned(case, (who,)))
    kind = "family" if who.is_family else "actor" if who.is_actor else "staff"
    kind = "guardian" if who.role is Role.GUARDIAN else kind
    args: dict[str, TextArgument] = {
        "who": who.handle,
        "numbers": left,
        "kind": kind,
        "needed": int(who.is_family and is_needed(case, who, today(now))),
        "code": case.code,
        "role": str(who.role),
        "user": str(who.user or ""),
        "day": today(now).isoformat(),
    }
    said = Say(ToWriter(), "taken-out", args)
    return take_out(case, (who,), WhyOut.HAND, now, by=by.id, tell=False) + Decision((), (said,))


def _others(case: Case, leaving: Person, now: datetime) -> tuple[Person, ...]:
    return tuple(who for who in leaders(case, today(now)) if who.id != leaving.id)
