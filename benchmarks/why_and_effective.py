"""What asking of consent costs in a large case: effective, and why for each, beside the plainest reckoning.

Usage: python -m benchmarks.why_and_effective. Fifteen people, sixty papers; an error if what holds and why for all
fifteen together take a millisecond."""

import platform
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Final

from cases.case import Case
from cases.consent.effective import effective
from cases.facts import (
    Answer,
    AnswerGiven,
    CaseOpened,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    Grant,
    Method,
    PersonAdded,
)
from cases.fold import fold, open_case
from cases.ids import CaseCode, CaseId, Category, Handle, Party, PersonId, RecordId, Unit, UserId
from cases.people import SOC, Role, Way
from cases.rooms.why import why

LONGEST_MILLISECONDS: Final = 1.0
"""What each line may take at the most."""
PAPERS: Final = 60
ROUNDS: Final = 200
CASE: Final = CaseId("c")
SIGNED: Final = date(2026, 1, 1)
DAY: Final = SIGNED + timedelta(days=PAPERS)
NOW: Final = datetime(2026, 1, 1, 12, tzinfo=UTC)
PARTIES: Final = tuple(map(Party, ("polis", "skola", "bup", "frivard", "fritid")))
GRANTS: Final = tuple(Grant(party, Category(kind)) for party in PARTIES for kind in ("grund", "insatser_plan"))
FAMILY: Final = (("ungdom", Role.YOUTH), ("vh1", Role.GUARDIAN), ("vh2", Role.GUARDIAN))


def large_case() -> Case:
    """A young person, two guardians, two staff and ten actors; sixty papers, each with everyone's yes and confirmed."""
    opened = open_case(
        CaseOpened(
            case=CASE, at=NOW, code=CaseCode("Ek-1"), unit=Unit("u"), model="m", born=date(2011, 1, 1), decision="d"
        )
    )
    staff = [("samordnare", Role.COORDINATOR, SOC), ("lots", Role.GUIDE, SOC)]
    family = [(handle, role, Party("familj")) for handle, role in FAMILY]
    actors = [(f"{party}{n}", Role.OTHER_ACTOR, party) for party in PARTIES for n in (1, 2)]
    people = [_person(handle, role, party) for handle, role, party in (*staff, *family, *actors)]
    papers = [fact for number in range(PAPERS) for fact in _paper(number)]
    return fold(opened, [*people, *papers])


def _person(handle: str, role: Role, party: Party) -> PersonAdded:
    return PersonAdded(
        case=CASE,
        at=NOW,
        person=PersonId(handle),
        handle=Handle(handle),
        role=role,
        party=party,
        way=Way.MATRIX,
        user=UserId(f"@{handle}:x"),
        by=PersonId("samordnare"),
    )


def _paper(number: int) -> tuple[ConsentRecorded | AnswerGiven | ConsentConfirmed, ...]:
    signed, record, by = SIGNED + timedelta(days=number), RecordId(f"r{number}"), PersonId("samordnare")
    at = NOW + timedelta(days=number)
    paper = ConsentRecorded(
        case=CASE,
        at=at,
        record=record,
        reference=f"SN {number}",
        method=Method.PAPER,
        signed=signed,
        starts=signed,
        through=signed + timedelta(days=180),
        grants=GRANTS,
        by=by,
    )
    answers = (
        AnswerGiven(
            case=CASE,
            at=at,
            record=record,
            person=PersonId(handle),
            answer=Answer.YES,
            signed=signed,
            method=Method.PAPER,
            by=by,
        )
        for handle, _ in FAMILY
    )
    return paper, *answers, ConsentConfirmed(case=CASE, at=at, record=record, by=by)


def _withdrawn(handle: str) -> ConsentWithdrawn:
    person = PersonId(handle)
    return ConsentWithdrawn(case=CASE, at=NOW + timedelta(days=PAPERS), person=person, said=DAY, by=person)


def plainly(case: Case) -> frozenset[Grant]:
    """The baseline: every paper looked at once, and the answers of the last one in common; no rank, no withdrawals."""
    begun = [record for record in case.consent.records.values() if record.confirmed and record.paper.starts <= DAY]
    last = max(begun, key=lambda record: record.paper.signed)
    given = [frozenset(last.paper.grants) for answer in last.answers if answer.answer is Answer.YES]
    return frozenset.intersection(*given)


@dataclass(frozen=True, slots=True)
class Measured:
    """One question: how long it took at its best, in milliseconds."""

    what: str
    milliseconds: float


def measure(what: str, ask: Callable[[Case], object], case: Case, rounds: int = ROUNDS) -> Measured:
    """The best of many: what the machine was busy with besides is not the rule's cost. Each round asks of a case that
    remembers nothing yet (cases/remembered.py)."""
    best = float("inf")
    for _ in range(rounds):
        fresh = replace(case)
        started = time.perf_counter()
        ask(fresh)
        best = min(best, time.perf_counter() - started)
    return Measured(what, best * 1000)


def slowest_of(case: Case, what: str) -> Measured:
    """Why, for the person it takes longest to answer for."""
    each = (measure(what, partial(_why_of, who.id), case, ROUNDS // 10) for who in case.people.values())
    return max(each, key=lambda measured: measured.milliseconds)


def _why_of(person: PersonId, case: Case) -> object:
    return why(case, case.people[person], DAY)


def everything(case: Case) -> object:
    """What holds, and why for each of the fifteen."""
    return effective(case, DAY), [why(case, who, DAY) for who in case.people.values()]


def main() -> int:
    case = large_case()
    assert effective(case, DAY) == plainly(case)
    plain = measure("the plainest reckoning", plainly, case)
    taken_back = fold(case, [_withdrawn(handle) for handle, _ in FAMILY])
    asked = (
        measure("effective", lambda case: effective(case, DAY), case),
        slowest_of(case, "why, the slowest of them"),
        measure("effective, and why for all", everything, case),
        measure("the same, all taken back", everything, taken_back),
    )
    print(f"Python {platform.python_version()}, {platform.machine()}: {len(case.people)} people, {PAPERS} papers")
    for each in (plain, *asked):
        print(f"{each.what:<28}{each.milliseconds:8.3f} ms{each.milliseconds / plain.milliseconds:8.1f} ×")
    return int(max(each.milliseconds for each in asked) > LONGEST_MILLISECONDS)


if __name__ == "__main__":
    sys.exit(main())
