"""Several items of one command, each decided on what the ones before it left: all of them, or none."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from cases.case import Case
from cases.decision import SILENCE, Decision, Refusal
from cases.fold import fold

Item = TypeVar("Item")


def for_each(
    case: Case, items: Iterable[Item], decide: Callable[[Case, Item], Decision | Refusal]
) -> Decision | Refusal:
    """What they come to together; the first refusal is the refusal of all."""
    whole = SILENCE
    for item in items:
        answer = decide(case, item)
        if isinstance(answer, Refusal):
            return answer
        whole, case = whole + answer, fold(case, answer.facts)
    return whole
