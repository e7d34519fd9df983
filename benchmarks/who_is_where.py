"""Who belongs in which room, worked out again after a word in one case: among ten cases, and among a thousand.

Usage: python -m benchmarks.who_is_where. No message is sent and no room is looked at; it is the reckoning alone, which
used to be done for every room at every message."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from functools import partial
from time import perf_counter
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
from benchmarks.why_and_effective import CASE, DAY, NOW, large_case
from bot.rooms.lastrooms import LastRooms
from cases.case import Case
from cases.facts import CommandRead, RoomMade, RoomPlanned
from cases.fold import fold
from cases.ids import CaseCode, CaseId, Nonce, PersonId, RoomId, UserId
from cases.office import Office
from storage.touched import Touched

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
        at_most(4),
    ),
    Goal("the same", "every case asked, as once after midnight", (SIZE,), at_most(0.1)),
)


def cases_of(count: int) -> "Held":
    """Each with sixty papers, a room, and fifteen people of its own."""
    one = fold(large_case(), [RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n"))])
    one = fold(one, [RoomMade(case=CASE, at=NOW, nonce=Nonce("n"), room=RoomId("!r:x"))])
    return Held({case.id: case for case in (_another(one, number) for number in range(count))})


def _another(one: Case, number: int) -> Case:
    people = {name: replace(who, user=UserId(f"@{name}{number}:x")) for name, who in one.people.items()}
    planned = {nonce: replace(room, room=RoomId(f"!r{number}:x")) for nonce, room in one.rooms.planned.items()}
    other = replace(one, id=CaseId(f"c{number}"), code=CaseCode(f"Ek-{number}"))
    return replace(other, people=people, rooms=replace(one.rooms, planned=planned))


def a_word_in(case: Case) -> Case:
    return fold(case, [CommandRead(case=case.id, at=NOW, person=PersonId("samordnare"), command="consent")])


@dataclass(slots=True)
class Held:
    """Cases as the journal holds them after a commit."""

    cases: dict[CaseId, Case]
    office: Office = field(default_factory=Office)
    touched: Touched[CaseId] = field(default_factory=Touched)

    def hear_a_word(self, number: int) -> None:
        """Something has been said in one case, and nothing in the others."""
        case = list(self.cases.values())[number % len(self.cases)]
        self.cases[case.id] = a_word_in(replace(case))
        self.touched.note([case.id])


def seconds_of(ask: Callable[[Held], object], held: Held) -> float:
    """The best of many, each time after a word in one case."""
    best = float("inf")
    ask(held)
    for number in range(ROUNDS):
        held.hear_a_word(number)
        started = perf_counter()
        ask(held)
        best = min(best, perf_counter() - started)
    return best


def asked(answer: LastRooms, held: Held) -> object:
    return answer.to(held, MOMENT, frozenset())


async def measure(scale: Scale) -> list[Row]:
    """The same in both scales: it takes seconds."""
    del scale
    few, many = (_after_a_word(cases_of(count)) for count in (FEW, MANY))
    return [Row.of_two(GOALS[0], SIZE, many, few), Row.of_two(GOALS[1], SIZE, many, _all_asked())]


def _after_a_word(held: Held) -> float:
    return seconds_of(partial(asked, LastRooms(NAME)), held)


def _all_asked() -> float:
    """Of cases that remember nothing yet."""
    held = cases_of(MANY)
    started = perf_counter()
    asked(LastRooms(NAME), held)
    return perf_counter() - started


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
