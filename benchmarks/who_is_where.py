"""Who belongs in which room, worked out again after a word in one case: among ten cases, and among a thousand.

Usage: python -m benchmarks.who_is_where. No message is sent and no room is looked at; it is the reckoning alone, which
used to be done for every room at every message."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial
from time import perf_counter
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
from benchmarks.why_and_effective import CASE, DAY, NOW, large_case
from bot.rooms.belonging import LastRooms
from cases.case import Case
from cases.facts import CommandRead, RoomMade, RoomPlanned
from cases.fold import fold
from cases.ids import CaseCode, CaseId, Nonce, PersonId, RoomId, UserId
from cases.office import Office

FEW: Final = 10
MANY: Final = 1000
"""How many cases one process carries."""
ROUNDS: Final = 50
MOMENT: Final = datetime.combine(DAY, time(12), UTC)
"""On the day on which the last paper holds."""
NAME: Final = "Påminnaren"
SIZE: Final = f"{MANY:,} cases".replace(",", " ")
GOALS: Final = (
    Goal(
        f"who belongs in which room, known again after a word in one of {SIZE}",
        f"the same among {FEW}",
        (SIZE,),
        at_most(10),
    ),
    Goal("the same", "every case asked, as once after midnight", (SIZE,), at_most(0.1)),
)


def cases_of(count: int) -> list[Case]:
    """Each with sixty papers, a room, and fifteen people of its own."""
    one = fold(large_case(), [RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n"))])
    one = fold(one, [RoomMade(case=CASE, at=NOW, nonce=Nonce("n"), room=RoomId("!r:x"))])
    return [_another(one, number) for number in range(count)]


def _another(one: Case, number: int) -> Case:
    people = {name: replace(who, user=UserId(f"@{name}{number}:x")) for name, who in one.people.items()}
    planned = {nonce: replace(room, room=RoomId(f"!r{number}:x")) for nonce, room in one.rooms.planned.items()}
    other = replace(one, id=CaseId(f"c{number}"), code=CaseCode(f"Ek-{number}"))
    return replace(other, people=people, rooms=replace(one.rooms, planned=planned))


def a_word_in(case: Case) -> Case:
    return fold(case, [CommandRead(case=case.id, at=NOW, person=PersonId("samordnare"), command="consent")])


def seconds_of(ask: Callable[[list[Case]], object], cases: list[Case]) -> float:
    """The best of many: each time something has been said in one case, and nothing in the others."""
    best = float("inf")
    ask(cases)
    for number in range(ROUNDS):
        cases[number % len(cases)] = a_word_in(replace(cases[number % len(cases)]))
        started = perf_counter()
        ask(cases)
        best = min(best, perf_counter() - started)
    return best


def every_case(cases: list[Case]) -> object:
    """The baseline: every case is asked, whatever has changed."""
    return LastRooms(NAME).to(Office(), cases, MOMENT, frozenset())


def kept(answer: LastRooms, office: Office, cases: list[Case]) -> object:
    return answer.to(office, cases, MOMENT, frozenset())


async def measure(scale: Scale) -> list[Row]:
    """The same in both scales: it takes seconds."""
    del scale
    few, many = (_after_a_word(cases_of(count)) for count in (FEW, MANY))
    return [Row.of_two(GOALS[0], SIZE, many, few), Row.of_two(GOALS[1], SIZE, many, _all_asked())]


def _after_a_word(cases: list[Case]) -> float:
    return seconds_of(partial(kept, LastRooms(NAME), Office()), cases)


def _all_asked() -> float:
    """Of cases that remember nothing yet."""
    cases = cases_of(MANY)
    started = perf_counter()
    every_case(cases)
    return perf_counter() - started


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
