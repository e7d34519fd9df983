"""Where each grantor stands to each organisation, and what their answers have in common; never stored (R11, R12)."""

from datetime import date

from cases.case import Case
from cases.consent.answers import closing, voided_at
from cases.consent.effective import Standing, effective, granted, is_written, names, shared, standing_yes
from cases.consent.grantors import grantors_of, required_grantors
from cases.consent.in_force import has_ended, lacking, open_papers, record_in_force
from cases.facts import Answer, Grant
from cases.ids import Party, PersonId
from cases.people import SOC, Person
from cases.remembered import remembered
from cases.topics.consent import Record


def standing_to(case: Case, person: Person, party: Party, day: date) -> Standing:
    """Where this person stands to this organisation on `day`: taking back the police leaves a yes to the school (R11).

    Someone who said yes to a part of a paper that names it, and not to that, has said no to it."""
    stands = standing_yes(case, person, day, party) or closing(case, person.id, party)
    return stands or (Standing.NO if _left_out(case, person, party) else Standing.NOT_ASKED)


def lacking_to(case: Case, record: Record, party: Party, day: date) -> tuple[Person, ...]:
    """Those who must answer this paper and give this organisation nothing on it (R2)."""
    then = max(day, record.paper.starts)
    grantors = grantors_of(case, record, then)
    return tuple(who for who in grantors if not names(granted(case, who.id, record, then), party))


def is_needed(case: Case, who: Person, day: date) -> bool:
    """Whether somebody's yes is needed today, or on any paper that can still give something (R3)."""
    left = (record for record in case.valid_papers if not has_ended(case, record, day))
    asked = {each.id for each in required_grantors(case, day)}
    return who.id in asked.union(*({g.id for g in grantors_of(case, r, max(day, r.paper.starts))} for r in left))


def named_parties(case: Case, day: date) -> tuple[Party, ...]:
    """The organisations that a paper which has not ended names, or else the last one that has; then those that people
    in the case come from."""
    last = last_ended(case, day)
    papers = open_papers(case, day) or ((last,) if last else ())
    grants = (grant for record in papers for grant in record.paper.grants)
    on_paper = (grant.party for grant in shared(grants))
    waiting = (who.party for who in case.actors if not who.out)
    return tuple(party for party in dict.fromkeys((*on_paper, *waiting)) if party != SOC)


def current_paper(case: Case, day: date, party: Party | None = None) -> Record | None:
    """The newest written paper that has not ended (and names the party), whether it is whole yet or not."""
    newest_first = reversed(open_papers(case, day))
    return next((r for r in newest_first if party is None or names(r.paper.grants, party)), None)


def last_ended(case: Case, day: date) -> Record | None:
    """The newest confirmed paper whose days are over; None while another has not ended."""
    if open_papers(case, day):
        return None
    ended = [r for r in case.consent.records.values() if r.confirmed and r.voided is None and has_ended(case, r, day)]
    return max(ended, key=lambda record: record.paper.through, default=None)


def waiting_paper(case: Case, day: date) -> Record | None:
    """The newest paper, where it is no mistake and has not ended and does not hold: a draft, one that lacks a yes,
    one whose card is not answered, or one that begins later."""
    newest = next((record for record in reversed(case.consent.records.values()) if record.voided is None), None)
    if newest is None or has_ended(case, newest, day) or newest is record_in_force(case, day):
        return None
    waits = newest.confirmed is None or newest.paper.starts > day or lacking(case, newest, day)
    return newest if waits else None


def conflict(case: Case, day: date) -> bool:
    """*Oeniga svar*: all who must have answered the paper, somebody with a yes, and nothing is in common (R12)."""
    paper = current_paper(case, day)
    if paper is None or shared(effective(case, day)):
        return False
    given = {who: frozenset(shared(theirs)) for who, theirs in given_by_each(case, paper, day).items()}
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


def alone(case: Case, paper: Record) -> tuple[PersonId, ...]:
    """Who gave their last answer on this paper without the others of the family being there (R95)."""
    standing = (answer for answer in paper.answers if voided_at(case, paper, answer) is None)
    last = {answer.person: answer.alone for answer in standing}
    return tuple(person for person, was_alone in last.items() if was_alone)


@remembered
def _left_out(case: Case, person: Person, party: Party) -> bool:
    """Whether they answered yes to a paper that names the organisation, and to no part that does."""
    return any(
        answer.person == person.id
        and answer.answer is Answer.YES
        and answer.only is not None
        and not names(answer.only, party)
        and voided_at(case, record, answer) is None
        for record in case.consent.records.values()
        if is_written(record) and names(record.paper.grants, party)
        for answer in record.answers
    )
