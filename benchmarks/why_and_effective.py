"""What asking of consent costs in a large case: effective, and why for each, beside the plainest reckoning.

Usage: python -m benchmarks.why_and_effective. Fifteen people, sixty papers."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
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

SIZE: Final = "15 people, 60 papers"
_ONCE: Final = "the plainest reckoning, once"
_EACH: Final = "the plainest reckoning, once for each of the fifteen"
GOALS: Final = (
    Goal("effective: what holds today in a large case", _ONCE, (SIZE,), at_most(20)),
    Goal("why, for the person it takes longest to answer for", _ONCE, (SIZE,), at_most(60)),
    Goal("effective, and why for all fifteen", _EACH, (SIZE,), at_most(8)),
    Goal("effective, and why for all fifteen, when all is taken back", _EACH, (SIZE,), at_most(10)),
)
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


def seconds_of(ask: Callable[[Case], object], case: Case, rounds: int = ROUNDS) -> float:
    """The best of many: what the machine was busy with besides is not the rule's cost. Each round asks of a case that
    remembers nothing yet (cases/remembered.py)."""
    best = float("inf")
    for _ in range(rounds):
        fresh = replace(case)
        started = time.perf_counter()
        ask(fresh)
        best = min(best, time.perf_counter() - started)
    return best


def slowest_of(case: Case) -> float:
    """Why, for the person it takes longest to answer for."""
    return max(seconds_of(partial(_why_of, who.id), case, ROUNDS // 10) for who in case.people.values())


def _why_of(person: PersonId, case: Case) -> object:
    return why(case, case.people[person], DAY)


def everything(case: Case) -> object:
    """What holds, and why for each of the fifteen."""
    return effective(case, DAY), [why(case, who, DAY) for who in case.people.values()]


async def measure(scale: Scale) -> list[Row]:
    """The same in both scales: it takes seconds."""
    del scale
    case = large_case()
    assert effective(case, DAY) == plainly(case)
    once = seconds_of(plainly, case)
    each = seconds_of(lambda case: [plainly(case) for _ in case.people], case)
    taken_back = fold(case, [_withdrawn(handle) for handle, _ in FAMILY])
    ours = (
        (seconds_of(lambda case: effective(case, DAY), case), once),
        (slowest_of(case), once),
        (seconds_of(everything, case), each),
        (seconds_of(everything, taken_back), each),
    )
    return [Row.of_two(goal, SIZE, mine, peer) for goal, (mine, peer) in zip(GOALS, ours, strict=True)]


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
