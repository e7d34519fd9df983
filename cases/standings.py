"""Where each grantor stands to each organisation, and what their answers have in common; never stored (R11, R12)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from cases.answers import voided_at
from cases.case import Case, Record
from cases.consent import (
    COOPERATION,
    Standing,
    effective,
    granted,
    is_written,
    record_in_force,
    standing,
)
from cases.facts import Answer, ConsentWithdrawn, Grant
from cases.grantors import grantors_of
from cases.ids import Party
from cases.people import SOC, Person


def seen_by(case: Case, party: Party) -> Case:
    """The case as if no other organisation were named in it: papers and withdrawals that concern this one alone."""
    records = {
        name: replace(record, paper=replace(record.paper, grants=_for(party, record.paper.grants)))
        for name, record in case.records.items()
    }
    return replace(case, records=records, withdrawals=tuple(_closing(case.withdrawals, party)))


def standing_to(case: Case, person: Person, party: Party, day: date) -> Standing:
    """Where this person stands to this organisation on `day`: taking back the police leaves a yes to the school (R11).

    Who said yes to a part of a paper that names it, and not to that, has said no to it."""
    there = seen_by(case, party)
    stands = standing(there, person, day)
    return Standing.NO if stands is Standing.NOT_ASKED and _left_out(there, person) else stands


def named_parties(case: Case, day: date) -> tuple[Party, ...]:
    """The organisations that a paper which has not ended names, then those that people in the case come from."""
    papers = _standing_papers(case, day)
    on_paper = (grant.party for record in papers for grant in record.paper.grants)
    waiting = (who.party for who in case.people.values() if who.is_actor and not who.out)
    return tuple(party for party in dict.fromkeys((*on_paper, *waiting)) if party != SOC)


def current_paper(case: Case, day: date, party: Party | None = None) -> Record | None:
    """The newest written paper that has not ended (and names the party), whether it is whole yet or not."""
    papers = _standing_papers(case, day)
    named = [r for r in papers if party is None or any(grant.party == party for grant in r.paper.grants)]
    return named[-1] if named else None


def conflict(case: Case, day: date) -> bool:
    """*Oeniga svar*: all who must have answered the paper, somebody with a yes, and nothing is in common (R12)."""
    paper = current_paper(case, day)
    if paper is None or effective(case, day):
        return False
    given = given_by_each(case, paper, day)
    if not any(given.values()) or frozenset.intersection(*given.values()):
        return False
    answered = {answer.person for answer in paper.answers if voided_at(case, paper, answer) is None}
    return all(who.id in answered for who in given)


def partial(case: Case, day: date) -> frozenset[Grant]:
    """What somebody gives on the paper in force and not everybody, while something is in common (R12)."""
    paper, common = record_in_force(case, day), effective(case, day)
    if paper is None or not common:
        return frozenset()
    return frozenset().union(*given_by_each(case, paper, day).values()) - common


def given_by_each(case: Case, paper: Record, day: date) -> dict[Person, frozenset[Grant]]:
    """What each who must answer gives on this paper on `day`, or on its first day if that is later (R2)."""
    then = max(day, paper.paper.starts)
    return {who: granted(case, who.id, paper, then) for who in grantors_of(case, paper, then)}


def _standing_papers(case: Case, day: date) -> list[Record]:
    """Those that can be found again, have not ended and were no mistake; the newest last."""
    written = (record for record in case.records.values() if is_written(record) and record.voided is None)
    return [record for record in written if record.paper.through >= day]


def _for(party: Party, grants: Iterable[Grant]) -> tuple[Grant, ...]:
    return tuple(grant for grant in grants if grant.party == party and grant.purpose == COOPERATION)


def _closing(withdrawals: Iterable[ConsentWithdrawn], party: Party) -> Iterable[ConsentWithdrawn]:
    return (replace(gone, parties=()) for gone in withdrawals if not gone.parties or party in gone.parties)


def _left_out(case: Case, person: Person) -> bool:
    """Whether they answered yes to a paper that names the organisation, and to no part that does."""
    return any(
        answer.person == person.id and answer.answer is Answer.YES and answer.only is not None
        for record in case.records.values()
        if is_written(record) and record.paper.grants
        for answer in record.answers
        if voided_at(case, record, answer) is None and not frozenset(answer.only or ()) & frozenset(record.paper.grants)
    )
