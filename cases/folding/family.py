"""How a case changes with the facts of the family's way in (R98)."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import CodeEnded, CodeGiven, CodeMissed
from cases.papercode import PaperCode

FamilyFact = CodeGiven | CodeMissed | CodeEnded


def fold_family(case: Case, fact: FamilyFact) -> Case:
    """The case after one more of these facts."""
    who = case.people[fact.person]
    match fact:
        case CodeGiven():
            code: PaperCode | None = PaperCode(fact.salt, fact.digest, fact.at)
        case CodeMissed():
            code = replace(who.code, misses=who.code.misses + 1) if who.code else None
        case CodeEnded():
            code = replace(who.code, ended=True) if who.code else None
        case _:
            assert_never(fact)
    return replace(case, people=case.people | {who.id: replace(who, code=code)})
