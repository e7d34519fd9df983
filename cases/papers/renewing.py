"""Renewing a consent: a new paper that takes over where the old one ends, after an evaluation; never a roll-over (R8).

The old record runs to its end, or until the new one has everyone's yes and its first day has come; nothing is longer
than a signature made it."""

from dataclasses import replace
from datetime import datetime

from cases.case import Case
from cases.consent.paper import Paper
from cases.consent.renewal import first_day, renewable
from cases.days import today
from cases.decision import Decision, Lacking, Refusal
from cases.ids import RecordId
from cases.papers.registering import register
from cases.people import Person


def renew(case: Case, by: Person, paper: Paper, record: RecordId, now: datetime) -> Decision | Refusal:
    """The paper as a renewal: without a first day of its own it begins the day after the old one ends."""
    old = renewable(case, today(now))
    if old is None:
        return Refusal("refusal-nothing-to-renew")
    if paper.evaluated is None:
        return Refusal(Lacking.EVALUATION, {"through": old.paper.through})
    if paper.evaluated > today(now):
        return Refusal("refusal-evaluated-in-the-future", {"evaluated": paper.evaluated})
    if paper.evaluated < old.paper.signed:
        return Refusal("refusal-evaluated-before-signed", {"evaluated": paper.evaluated, "signed": old.paper.signed})
    if paper.reference is None:
        return Refusal("refusal-renewal-without-reference")
    return register(
        case, by, replace(paper, starts=paper.starts or first_day(case, old, paper.signed, today(now))), record, now
    )
