"""When the meetings of a case come, after one more fact."""

from typing import assert_never

from cases.case import Case
from cases.facts.rhythm import BreakEnded, BreakNoted, CadenceTold, RhythmFact, SlotEnded, SlotSet
from cases.topics.rhythm import Break, Rhythm, Slot
from cases.values import replace


def fold_rhythm(case: Case, fact: RhythmFact) -> Case:
    return replace(case, desk=replace(case.desk, rhythm=_rhythm(case.rhythm, fact)))


def _rhythm(rhythm: Rhythm, fact: RhythmFact) -> Rhythm:
    match fact:
        case SlotSet():
            return replace(rhythm, slot=Slot(fact.weekday, fact.clock, fact.weeks, fact.first))
        case SlotEnded():
            return replace(rhythm, slot=None)
        case BreakNoted():
            return replace(rhythm, breaks=(*_others(rhythm, fact), Break(fact.first, fact.last, fact.name)))
        case BreakEnded():
            return replace(rhythm, breaks=_others(rhythm, fact))
        case CadenceTold():
            of_this = tuple(told for told in rhythm.told if told.after == fact.after)
            return replace(rhythm, told=(*of_this, fact))
    assert_never(fact)


def _others(rhythm: Rhythm, fact: BreakNoted | BreakEnded) -> tuple[Break, ...]:
    """The breaks of other days."""
    return tuple(each for each in rhythm.breaks if (each.first, each.last) != (fact.first, fact.last))
