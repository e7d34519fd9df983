"""What one word in one case costs when there are ten cases, and when there are a thousand: who belongs in which room.

Usage: python -m benchmarks.who_is_where. An error if it costs LARGEST times as much among a thousand."""

import platform
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial
from time import perf_counter
from typing import Final

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
LARGEST: Final = 10.0
ROUNDS: Final = 50
MOMENT: Final = datetime.combine(DAY, time(12), UTC)
"""On the day on which the last paper holds."""
NAME: Final = "Påminnaren"


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


def main() -> int:
    print(f"Python {platform.python_version()}, {platform.machine()}: {FEW} and {MANY} cases, a word in one of them")
    times: dict[str, list[float]] = {"every case asked": [], "what changed asked": []}
    for count in (FEW, MANY):
        cases = cases_of(count)
        started = perf_counter()
        every_case(cases)  # none of them remembers anything yet
        times["every case asked"].append(perf_counter() - started)
        times["what changed asked"].append(seconds_of(partial(kept, LastRooms(NAME), Office()), cases))
    for what, (few, many) in times.items():
        print(f"{what:<24}{few * 1000:10.3f} ms{many * 1000:10.3f} ms{many / few:8.1f} ×")
    few, many = times["what changed asked"]
    return int(many > few * LARGEST)


if __name__ == "__main__":
    sys.exit(main())
