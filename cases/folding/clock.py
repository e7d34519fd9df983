"""A paper that had ended by a clock that was wrong, after that was put right."""

from dataclasses import replace

from cases.case import Case
from cases.facts.clock import PaperEnded


def fold_ended(case: Case, fact: PaperEnded) -> Case:
    """Its last day is this one, if it had a later one."""
    record = case.records[fact.record]
    paper = replace(record.paper, through=min(record.paper.through, fact.through))
    return replace(case, records=case.records | {fact.record: replace(record, paper=paper)})
