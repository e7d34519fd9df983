"""Who certifies exceptions in a case: the head of unit, in no room, asked in a chat of their own (R35, R88).

A certifier decides what opens, so naming one is posted in the Samordningsrum."""

from datetime import datetime

from cases.case import Case
from cases.decision import Decision, Refusal, Say, ToOffice, ToWriter
from cases.exceptions.granting import question
from cases.facts import PersonAdded
from cases.fold import fold
from cases.ids import Handle, PersonId
from cases.naming import Fresh, already_in, free_handle, read_id
from cases.people import SOC, Person, Role, Way

CERTIFIER = Handle("intygare")


def add_certifier(
    case: Case, by: Person, user: str | None, fresh: Fresh, now: datetime, home: str | None
) -> Decision | Refusal:
    """Added, and asked of every exception that waits. Nobody with another part certifies: two people look at it."""
    known = read_id(user, home) if user else Refusal("refusal-no-matrix-id", {"who": CERTIFIER})
    if isinstance(known, Refusal):
        return known
    if already_in(case, known):
        return Refusal("refusal-same-id-twice", {"said": known})
    handle = free_handle(CERTIFIER, frozenset(str(who.handle) for who in case.people.values()))
    fact = PersonAdded(
        case=case.id,
        at=now,
        person=PersonId(fresh(f"person:{handle}")),
        handle=handle,
        role=Role.CERTIFIER,
        party=SOC,
        way=Way.MATRIX,
        user=known,
        by=by.id,
    )
    after = fold(case, (fact,))
    waiting = (x for x in case.consent.exemptions if x.granted is None and x.ended is None)
    asked = tuple(question(after, after.people[fact.person], x, now) for x in waiting)
    posted = Say(ToOffice(case.unit), "certifier-posted", {"code": case.code}, act=True)
    return Decision((fact,), (Say(ToWriter(), "certifier-added", {"who": handle}), posted, *asked))
