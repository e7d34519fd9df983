"""Which cases an account has a part in, a unit has, and a code is of: kept beside the folded cases.

Changed by a commit for the cases that it touched, and for no others."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import count
from typing import Generic, TypeVar

from cases.case import Case
from cases.codes import plain_letters
from cases.ids import CaseId, Unit, UserId

Key = TypeVar("Key", bound=str)


class _Under(Generic[Key]):
    """The numbers of the cases that stand under each key, the lowest first."""

    def __init__(self) -> None:
        self._numbers: dict[Key, list[int]] = {}

    def replace(self, number: int, old: frozenset[Key], new: frozenset[Key]) -> None:
        """The case stands under the new keys alone."""
        for key in old - new:
            numbers = self._numbers[key]
            del numbers[bisect_left(numbers, number)]
            if not numbers:
                del self._numbers[key]
        for key in new - old:
            insort(self._numbers.setdefault(key, []), number)

    def any_of(self, keys: Iterable[Key]) -> Iterator[int]:
        """Each number once, found one by one as they are asked for."""
        last = None
        for number in merge(*(self._numbers.get(key, ()) for key in keys)):
            if number != last:
                yield number
            last = number


class Whose:
    """A case has the number in which it came, so that what is found stands in that order."""

    def __init__(self) -> None:
        self._next = count()
        self._number: dict[CaseId, int] = {}
        self._case: dict[int, CaseId] = {}
        self._users, self._units, self._codes = _Under[UserId](), _Under[Unit](), _Under[str]()

    def replace(self, old: Case | None, new: Case) -> None:
        """A case has other people in it now, or has come. Its unit and its code stay what they are."""
        if old is None:
            number = self._number[new.id] = next(self._next)
            self._case[number] = new.id
            self._units.replace(number, frozenset(), frozenset({new.unit}))
            self._codes.replace(number, frozenset(), frozenset({plain_letters(new.code)}))
        self._users.replace(self._number[new.id], users_of(old), users_of(new))

    def forget(self, old: Case) -> None:
        """A case is no more."""
        number = self._number.pop(old.id)
        del self._case[number]
        self._users.replace(number, users_of(old), frozenset())
        self._units.replace(number, frozenset({old.unit}), frozenset())
        self._codes.replace(number, frozenset({plain_letters(old.code)}), frozenset())

    def of_user(self, user: UserId) -> Iterator[CaseId]:
        return map(self._case.__getitem__, self._users.any_of((user,)))

    def of_units(self, units: Iterable[Unit]) -> Iterator[CaseId]:
        return map(self._case.__getitem__, self._units.any_of(units))

    def called(self, code: str) -> Iterator[CaseId]:
        """Those of this code, in plain letters."""
        return map(self._case.__getitem__, self._codes.any_of((code,)))

    def place(self, case: CaseId) -> float:
        """By which cases are put in their order; one that is not known yet stands last."""
        return self._number.get(case, float("inf"))


def users_of(case: Case | None) -> frozenset[UserId]:
    """The accounts that have a part in it, taken out or not."""
    return frozenset(who.user for who in case.people.values() if who.user) if case else frozenset()
