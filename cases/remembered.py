"""A case's value never changes, so a rule's answer about it is remembered with it. A new fact makes a new case, which
remembers nothing."""

from collections.abc import Callable
from functools import wraps
from typing import Final, TypeVar, TypeVarTuple, cast

from cases.case import Case

MOST: Final = 64
"""How many answers a case keeps: those of a day or two, however long nothing happens in it."""

Ts = TypeVarTuple("Ts")
R = TypeVar("R")


def remembered(rule: Callable[[Case, *Ts], R]) -> Callable[[Case, *Ts], R]:
    """A pure rule over a case and small values (a day, a person, an organisation), reckoned once for each of them.

    For answers that nobody can change. One that raised is not remembered."""

    @wraps(rule)
    def asked(case: Case, *of: *Ts) -> R:
        key = (asked, *of)
        if key in case.memory:
            return cast("R", case.memory[key])
        answer = rule(case, *of)
        if len(case.memory) >= MOST:
            case.memory.clear()
        case.memory[key] = answer
        return answer

    return asked
