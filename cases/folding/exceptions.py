"""Exceptions and the certifier's replies, after one more fact of them."""

from typing import assert_never

from cases.case import Case
from cases.facts import Answer, ExceptionAnswered, ExceptionCode, ExceptionFact, ExceptionNoted, MaturityAssessed
from cases.facts.exceptions import ExceptionVoided
from cases.topics.consent import Exemption
from cases.values import replace


def fold_exception(case: Case, fact: ExceptionFact) -> Case:
    match fact:
        case ExceptionNoted():
            noted = Exemption(fact.code, fact.person, fact.reference, fact.at, custody_through=fact.custody_through)
            return replace(case, consent=replace(case.consent, exemptions=(*case.consent.exemptions, noted)))
        case ExceptionAnswered():
            return replace(case, consent=replace(case.consent, exemptions=_answered(case, fact)))
        case ExceptionVoided():
            return _voided(case, fact)
        case MaturityAssessed():
            return replace(case, consent=replace(case.consent, maturity=(*case.consent.maturity, fact)))
    assert_never(fact)


def _voided(case: Case, fact: ExceptionVoided) -> Case:
    """It has ended as by a no. Someone kept from knowing is still told nothing: that waits for a coordinator (R91)."""
    case = replace(case, consent=replace(case.consent, exemptions=_answered(case, fact)))
    if fact.code is not ExceptionCode.KEPT_FROM:
        return case
    who = case.people[fact.person]
    kept_from = replace(who, contact=replace(who.contact, uninformed=True))
    return replace(case, people=case.people | {who.id: kept_from})


def _answered(case: Case, fact: ExceptionAnswered | ExceptionVoided) -> tuple[Exemption, ...]:
    """The last exception of that kind, with the reply; a no or a mistake ends it, whatever was replied before."""
    exemptions = case.consent.exemptions
    meant = [n for n, each in enumerate(exemptions) if (each.code, each.person) == (fact.code, fact.person)]
    if not meant:
        return exemptions
    one = exemptions[meant[-1]]
    granted = isinstance(fact, ExceptionAnswered) and fact.answer is Answer.YES
    lifts = bool(case.rules.fb_6_13a_sekretess)
    one = replace(one, granted=fact.at, model_lifts=lifts) if granted else replace(one, ended=fact.at)
    return (*exemptions[: meant[-1]], one, *exemptions[meant[-1] + 1 :])
