"""How a case changes with the facts of the family: the code on the paper, silence, information (R91, R98, R99)."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import CodeEnded, CodeGiven, CodeMissed, InformationSet, LanguageChosen, Silenced, SpokenTo
from cases.papercode import PaperCode

FamilyFact = CodeGiven | CodeMissed | CodeEnded | Silenced | SpokenTo | InformationSet | LanguageChosen


def fold_family(case: Case, fact: FamilyFact) -> Case:
    """The case after one more of these facts."""
    if fact.person is None:
        return replace(case, silenced=fact.at if isinstance(fact, Silenced) else None)
    who = case.people[fact.person]
    match fact:
        case CodeGiven():
            who = replace(who, code=PaperCode(fact.salt, fact.digest, fact.at))
        case CodeMissed():
            who = replace(who, code=replace(who.code, misses=who.code.misses + 1) if who.code else None)
        case CodeEnded():
            who = replace(who, code=replace(who.code, ended=True) if who.code else None)
        case Silenced():
            who = replace(who, silenced=fact.at)
        case SpokenTo():
            who = replace(who, silenced=None)
        case InformationSet():
            who = replace(who, uninformed=not fact.allowed)
        case LanguageChosen():
            who = replace(who, language=fact.language)
        case _:
            assert_never(fact)
    return replace(case, people=case.people | {who.id: who})
