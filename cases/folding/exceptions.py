"""Exceptions and the certifier's replies, after one more fact of them."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case, Exemption
from cases.facts import Answer, ExceptionAnswered, ExceptionNoted, MaturityAssessed


def fold_exception(case: Case, fact: ExceptionNoted | ExceptionAnswered | MaturityAssessed) -> Case:
    match fact:
        case ExceptionNoted():
            noted = Exemption(fact.code, fact.person, fact.reference, fact.at)
            return replace(case, exemptions=(*case.exemptions, noted))
        case ExceptionAnswered():
            return replace(case, exemptions=_answered(case.exemptions, fact))
        case MaturityAssessed():
            return replace(case, maturity=(*case.maturity, fact))
    assert_never(fact)


def _answered(exemptions: tuple[Exemption, ...], fact: ExceptionAnswered) -> tuple[Exemption, ...]:
    """The last one that is meant, with the reply; a no ends it, whatever was replied before."""
    meant = [n for n, each in enumerate(exemptions) if (each.code, each.person) == (fact.code, fact.person)]
    if not meant:
        return exemptions
    one = exemptions[meant[-1]]
    one = replace(one, granted=fact.at) if fact.answer is Answer.YES else replace(one, ended=fact.at)
    return (*exemptions[: meant[-1]], one, *exemptions[meant[-1] + 1 :])
