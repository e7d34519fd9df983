"""After the journal was set back: a coordinator has looked through a case, and says that its papers stand (R1, R9)."""

from datetime import datetime

from cases.case import Case
from cases.consent.in_force import has_ended, holds_through
from cases.days import today
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.facts.setback import ConsentsStand
from cases.fold import fold
from cases.meetings.invitations import catch_up
from cases.people import LEADERS, Person
from cases.rooms.admission import desired
from cases.topics.consent import Record


def stand_again(case: Case, by: Person, now: datetime) -> Decision | Refusal:
    """Each paper counts again as it did, with all that was said of it since; those it covers come back in."""
    if by.role not in LEADERS:
        return Refusal("refusal-coordinator-only")
    if case.consent.suspended is None:
        return Refusal("refusal-not-suspended")
    papers = [each for each in case.confirmed_papers if each.voided is None]
    fact = ConsentsStand(case=case.id, at=now, papers=tuple(each.paper.record for each in papers), by=by.id)
    after = fold(case, (fact,))
    inside = desired(after, today(now)) - desired(case, today(now))
    args: dict[str, TextArgument] = {
        "code": case.code,
        "papers": tuple(_paper(after, each) for each in papers if not has_ended(after, each, today(now))),
        "back": tuple(who.handle for who in case.people.values() if who.id in inside),
        "gate": int(case.rooms.gate_shut),
    }
    return Decision((fact,), (Say(ToWriter(), "consents-stand", args),)) + catch_up(after, now)


def until_it_stands(case: Case) -> tuple[Line, ...]:
    """What stands below the grid of answers, while nothing of the case holds."""
    return (Line("note-suspended", (("code", case.code),)),) if case.consent.suspended else ()


def _paper(case: Case, record: Record) -> Line:
    paper = record.paper
    values = (
        ("reference", paper.reference or ""),
        ("signed", paper.signed),
        ("through", holds_through(case, record)),
    )
    return Line("line-paper-stands", values)
