"""The assessment by which a model may ask fewer guardians from fifteen; a paper confirmed after it may rest on it."""

from datetime import date, datetime

from cases.case import Case
from cases.consent.grantors import ALL, MATURE_FROM
from cases.days import begins_at, today
from cases.decision import Decision, Lacking, Refusal, Say, ToWriter
from cases.facts import MaturityAssessed
from cases.fold import fold
from cases.papers.card_again import show_card
from cases.people import Person


def assess(case: Case, by: Person, reference: str, assessed: date | None, now: datetime) -> Decision | Refusal:
    """Taken down with where it stands and its day; without either, before fifteen or from adulthood, it is refused."""
    fifteen = begins_at(case.born, MATURE_FROM)
    if case.rules.guardians_from_15 == ALL:
        return Refusal("refusal-model-asks-all")
    if not reference.strip() or assessed is None:
        return Refusal(Lacking.ASSESSMENT)
    if assessed > today(now):
        return Refusal("refusal-signed-in-the-future", {"signed": assessed})
    if assessed < fifteen:
        return Refusal("refusal-too-young", {"fifteen": fifteen})
    fact = MaturityAssessed(case=case.id, at=now, reference=reference.strip(), assessed=assessed, by=by.id)
    said = Say(ToWriter(), "maturity-noted", {"assessed": assessed, "reference": fact.reference})
    return Decision((fact,), (said,)) + show_card(fold(case, (fact,)), now)
