"""What became of each open action at a meeting: done, moved, left as it is; and what was not gone through (R59)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cases.case import Case
from cases.decision import Refusal
from cases.facts import Fact
from cases.fold import fold
from cases.people import Person
from cases.plan import actions
from cases.plan.actions import open_actions


class Became(StrEnum):
    """What became of an action at the meeting."""

    DONE = "done"
    MOVED = "moved"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was said of these actions; `numbers` None is all the others. `due`: the new date of what is moved."""

    became: Became
    numbers: tuple[int, ...] | None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Walked:
    """The facts of the plan, and the actions that were gone through, with what became of them."""

    facts: tuple[Fact, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @property
    def reviewed(self) -> tuple[int, ...]:
        return tuple(sorted(number for said in self.verdicts for number in said.numbers or ()))


def walk(case: Case, by: Person, said: Sequence[Verdict], now: datetime) -> Walked | Refusal:
    """What was said of each action, in its order; each action once."""
    named = [number for verdict in said for number in verdict.numbers or ()]
    if twice := sorted({number for number in named if named.count(number) > 1}):
        return Refusal("refusal-action-twice", {"numbers": _words(twice)})
    walked = Walked()
    for meant in _meant(case, said):
        facts = _said_of(case, meant) or _facts(case, by, meant, now)
        if isinstance(facts, Refusal):
            return facts
        case = fold(case, facts)
        walked = Walked(walked.facts + facts, (*walked.verdicts, meant))
    return walked


def _meant(case: Case, said: Sequence[Verdict]) -> list[Verdict]:
    """Each with the actions it is of; without those of the rest where there is none."""
    rest = not_reviewed(case, (verdict for verdict in said if verdict.numbers is not None))
    meant = (Verdict(each.became, rest if each.numbers is None else each.numbers, each.due) for each in said)
    return [each for each in meant if each.numbers]


def not_reviewed(case: Case, said: Iterable[Verdict]) -> tuple[int, ...]:
    """The open actions that nothing was said of (R59)."""
    numbers: set[int] = set()
    for verdict in said:
        if verdict.numbers is None:
            return ()
        numbers |= set(verdict.numbers)
    return tuple(sorted(action.number for action in open_actions(case) if action.number not in numbers))


def _said_of(case: Case, verdict: Verdict) -> Refusal | None:
    """An action that its owner has said is done already may be called done here too; it may not be moved or left."""
    numbers = verdict.numbers or ()
    strange = [number for number in numbers if number not in case.plan.actions]
    if strange:
        return Refusal("refusal-no-such-action", {"numbers": _words(strange)})
    closed = [number for number in numbers if case.plan.actions[number].done]
    if closed and verdict.became is not Became.DONE:
        return Refusal("refusal-already-done", {"numbers": _words(closed)})
    return None


def _facts(case: Case, by: Person, verdict: Verdict, now: datetime) -> tuple[Fact, ...] | Refusal:
    facts: tuple[Fact, ...] = ()
    for number in verdict.numbers or ():
        answer = _one(case, by, number, verdict, now)
        if isinstance(answer, Refusal):
            return answer
        facts += answer
    return facts


def _one(case: Case, by: Person, number: int, verdict: Verdict, now: datetime) -> tuple[Fact, ...] | Refusal:
    action = case.plan.actions[number]
    if verdict.due is not None:
        answer = actions.move(case, by, number, verdict.due, now)
    elif verdict.became is Became.DONE and not action.done:
        answer = actions.done(case, by, (number,), now)
    else:
        return ()
    return answer if isinstance(answer, Refusal) else answer.facts


def _words(numbers: Iterable[int]) -> tuple[str, ...]:
    return tuple(map(str, numbers))
