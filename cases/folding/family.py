"""How a case changes with the facts of the family: code on paper, silence, information, *fel* (R9, R91, R98, R99)."""

from typing import assert_never

from cases.case import Case
from cases.facts import (
    CodeEnded,
    CodeGiven,
    CodeMissed,
    InformationSet,
    LanguageChosen,
    PassedOn,
    SaidWrong,
    Silenced,
    SpokenTo,
    WithdrawalRestored,
)
from cases.facts.family import FamilyFact, LastWordsAgreed
from cases.folding.rooms import room_as_before
from cases.papercode import PaperCode
from cases.people import Person
from cases.values import replace


def fold_family(case: Case, fact: FamilyFact) -> Case:
    """The case after one more of these facts."""
    if fact.person is None:
        return replace(case, family=replace(case.family, silenced=fact.at if isinstance(fact, Silenced) else None))
    if isinstance(fact, PassedOn):
        return case
    if isinstance(fact, WithdrawalRestored):
        case = room_as_before(case, fact.person, fact.withdrawn)
        restored = case.consent.restored | {(fact.person, fact.withdrawn)}
        return replace(case, consent=replace(case.consent, restored=restored))
    who = case.people[fact.person]
    if isinstance(fact, CodeGiven | CodeMissed | CodeEnded):
        who = replace(who, contact=replace(who.contact, code=_code(who.contact.code, fact)))
    else:
        who = _person(who, fact)
    return replace(case, people=case.people | {who.id: who})


def _code(code: PaperCode | None, fact: CodeGiven | CodeMissed | CodeEnded) -> PaperCode | None:
    if isinstance(fact, CodeGiven):
        return PaperCode(fact.salt, fact.digest, fact.at)
    if code is None:
        return None
    return replace(code, ended=True) if isinstance(fact, CodeEnded) else replace(code, misses=code.misses + 1)


def _person(
    who: Person, fact: Silenced | SpokenTo | InformationSet | LanguageChosen | SaidWrong | LastWordsAgreed
) -> Person:
    match fact:
        case Silenced():
            return replace(who, contact=replace(who.contact, silenced=fact.at))
        case SpokenTo():
            return replace(who, contact=replace(who.contact, silenced=None))
        case InformationSet():
            return replace(who, contact=replace(who.contact, uninformed=not fact.allowed))
        case LanguageChosen():
            return replace(who, language=fact.language)
        case SaidWrong():
            return replace(who, said=replace(who.said, called_wrong=fact.withdrawn))
        case LastWordsAgreed():
            return replace(who, contact=replace(who.contact, last_words=fact.agreed))
    assert_never(fact)
