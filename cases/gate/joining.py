"""Someone more in a case, and someone taken out by hand (R1)."""

from datetime import date, datetime

from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.facts import PersonAdded
from cases.fold import fold
from cases.gate.departures import orphaned, take_out
from cases.ids import PersonId
from cases.invitations import catch_up
from cases.naming import Fresh, already_in, free_handle, part_of, read_id
from cases.people import ACTORS, LEADERS, Person, Way
from cases.phases import Phase
from cases.rooms.admission import takes_part
from cases.rooms.why import outside_line, why


def add_actor(
    case: Case,
    by: Person,
    word: str,
    user: str | None,
    way: Way,
    fresh: Fresh,
    now: datetime,
    home: str | None,
) -> Decision | Refusal:
    """One more actor, who waits until a consent covers the party (R1).

    Someone who was taken out is not added anew under another handle: their Matrix id is known."""
    if case.phase is Phase.CLOSED:
        return Refusal("refusal-case-closed")
    part = part_of(word)
    if part is None or part[0] not in ACTORS:
        return Refusal("refusal-unknown-part", {"said": word})
    known = read_id(user, home) if user else None
    if isinstance(known, Refusal):
        return known
    if way is Way.MATRIX and known is None:
        return Refusal("refusal-no-matrix-id", {"who": word})
    if known is not None and already_in(case, known):
        return Refusal("refusal-same-id-twice", {"said": known})
    handle = free_handle(part[2], frozenset(str(who.handle) for who in case.people.values()))
    fact = PersonAdded(
        case=case.id,
        at=now,
        person=PersonId(fresh(f"person:{handle}")),
        handle=handle,
        role=part[0],
        party=part[1],
        way=way,
        user=known,
        by=by.id,
    )
    return _welcome(case, fact, now)


def take_out_by_hand(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """A coordinator takes someone out; at once, without a question. The last coordinator stays."""
    if who.out:
        return Refusal("refusal-already-out", {"who": who.handle})
    if who.role in LEADERS and not _others(case, who):
        return Refusal("refusal-last-coordinator")
    left = tuple(str(number) for number in orphaned(case, (who,)))
    said = Say(ToWriter(), "taken-out", {"who": who.handle, "numbers": left})
    return take_out(case, (who,), "hand", now, by=by.id, tell=False) + Decision((), (said,))


def _welcome(case: Case, fact: PersonAdded, now: datetime) -> Decision:
    """Added; in at once where consent covers the party, else waiting, and the coordinator hears for what."""
    after = fold(case, (fact,))
    day: date = today(now)
    answer = why(after, after.people[fact.person], day)
    if answer.inside:
        said = Say(ToWriter(), "actor-added", {"who": fact.handle})
        return Decision((fact,), (said,)) + catch_up(after, now)
    if takes_part(after, after.people[fact.person], day):
        said = Say(ToWriter(), "actor-apart", {"who": fact.handle, "waits": (outside_line(answer),)})
        return Decision((fact,), (said,)) + catch_up(after, now)
    return Decision((fact,), (Say(ToWriter(), "actor-waits", {"waits": (outside_line(answer),)}),))


def _others(case: Case, leaving: Person) -> tuple[Person, ...]:
    leaders = (who for who in case.people.values() if who.role in LEADERS)
    return tuple(who for who in leaders if who.id != leaving.id and not who.out)
