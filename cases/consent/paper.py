"""A signed paper as it is typed in, and everything that can be wrong with one (R4, R5, R6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from cases.case import Case
from cases.consent.categories import CATEGORIES, GUARDIANS, PARTIES, WILDCARDS, category_text, party_text
from cases.consent.effective import WRITTEN, shared
from cases.consent.family_matters import Boxes, wrong_boxes
from cases.consent.past_guardians import yes_refused
from cases.days import add_months, today
from cases.decision import Lacking, Refusal
from cases.facts import Answer, Form, Grant, Method
from cases.models import STANDARD, Model
from cases.people import SOC, handles


@dataclass(frozen=True, slots=True)
class Paper:
    """What one message says of one paper. `answers` by handle; `partly`: a yes to these grants alone, by handle.

    Without `starts` it holds from the day it was signed. Without `through` it is refused with a day to copy."""

    method: Method
    signed: date
    reference: str | None
    answers: tuple[tuple[str, Answer], ...]
    grants: tuple[Grant, ...]
    starts: date | None = None
    through: date | None = None
    partly: tuple[tuple[str, tuple[Grant, ...]], ...] = ()
    family: Boxes = ()
    """The boxes of parents and siblings, by handle (R18)."""
    evaluated: date | None = None
    """The day on which what the old paper gave was looked back on; only a renewal has one (R8)."""
    form: Form | None = None
    child_heard: date | None = None
    """The day on which a child too young to answer was heard (R3)."""
    alone: tuple[str, ...] = ()
    """Who answered without the others being there, by handle (R95)."""

    @property
    def first_day(self) -> date:
        return self.starts or self.signed


def suggested_end(signed: date, model: Model = STANDARD) -> date:
    """The last day to fill in where none was given: six months after signing in the standard (R6)."""
    return add_months(signed, model.consent_months)


def wrong_with(case: Case, paper: Paper, now: datetime) -> Refusal | None:
    """The first reason why the paper cannot be taken down; None if there is none."""
    checks = (
        _answers(case, paper),
        _beside_answers(paper),
        _grants(case, paper),
        _days(paper, now, case.rules),
        wrong_boxes(case, paper.family),
        _past_guardians(case, paper, today(now)),
    )
    return next((refusal for check in checks for refusal in check), None)


def draft_because(method: Method, reference: str | None) -> str | None:
    """Why this can be kept as a draft only (R4), as the id of a text; None if it is a written paper with a place."""
    if method not in WRITTEN:
        return "@draft-spoken"
    return None if reference else "@draft-no-reference"


def _answers(case: Case, paper: Paper) -> Iterator[Refusal]:
    family = handles(case.of_family)
    if not paper.answers:
        yield Refusal("refusal-paper-without-answers", {"known": family})
    answering = _answering(paper)
    for handle in answering:
        who = case.called(handle)
        if who is None:
            yield Refusal("refusal-unknown-handle", {"said": handle, "known": family})
        elif not who.is_family:
            yield Refusal("refusal-not-a-grantor", {"said": handle, "known": family})
        if answering.count(handle) > 1:
            yield Refusal("refusal-answered-twice", {"who": handle})


def _answering(paper: Paper) -> list[str]:
    return [handle.casefold() for handle, _ in paper.answers]


def _beside_answers(paper: Paper) -> Iterator[Refusal]:
    """Who answered alone, or to a part, must have answered, and the part must be on the paper."""
    answering = _answering(paper)
    strange = (handle for handle in paper.alone if handle.casefold() not in answering)
    yield from (Refusal("refusal-alone-without-answer", {"who": handle}) for handle in strange)
    for handle, some in paper.partly:
        if handle.casefold() not in answering or not set(some) <= set(paper.grants):
            yield Refusal("refusal-part-not-on-paper", {"who": handle})


def _past_guardians(case: Case, paper: Paper, day: date) -> Iterator[Refusal]:
    """A yes from somebody who is not a guardian any more."""
    for handle, said in paper.answers:
        who = case.called(handle)
        refusal = yes_refused(case, who, paper.first_day, day) if who and said is Answer.YES else None
        if refusal:
            yield refusal


def _grants(case: Case, paper: Paper) -> Iterator[Refusal]:
    known = {*PARTIES, *(who.party for who in case.people.values())}
    for grant in paper.grants:
        if {grant.party, grant.category} & WILDCARDS:
            yield Refusal("refusal-wildcard")
        if grant.party not in known:
            yield Refusal("refusal-unknown-party", {"said": grant.party, "known": tuple(map(party_text, PARTIES))})
        if grant.category not in CATEGORIES:
            known_kinds = tuple(map(category_text, CATEGORIES))
            yield Refusal("refusal-unknown-category", {"said": grant.category, "known": known_kinds})
    if not {grant.party for grant in shared(paper.grants)} - {SOC, GUARDIANS}:
        yield Refusal("refusal-too-few-parties")


def _days(paper: Paper, now: datetime, model: Model) -> Iterator[Refusal]:
    if paper.signed > today(now):
        yield Refusal("refusal-signed-in-the-future", {"signed": paper.signed})
    if paper.child_heard is not None and paper.child_heard > today(now):
        yield Refusal("refusal-heard-in-the-future", {"heard": paper.child_heard})
    if paper.through is None:
        yield Refusal(Lacking.PAPER_END, {"suggested": suggested_end(paper.signed, model)})
        return
    if paper.through < paper.first_day:
        yield Refusal("refusal-end-before-start", {"starts": paper.first_day, "through": paper.through})
    if paper.first_day < paper.signed:
        yield Refusal("refusal-starts-before-signed", {"starts": paper.first_day, "signed": paper.signed})
    longest = add_months(paper.signed, model.longest_consent_months)
    if paper.through > longest:
        yield Refusal(Lacking.SHORTER_PAPER, {"months": model.longest_consent_months, "longest": longest})
    if paper.through < today(now):
        yield Refusal("refusal-paper-ended", {"through": paper.through})
