"""Which cases an account has a part in, without asking every case."""

from collections import defaultdict
from collections.abc import Iterable

from cases.case import Case
from cases.ids import CaseId, UserId


class CasesOf:
    """By account, as of the last commit. Put right for each case that a commit gives other people."""

    def __init__(self) -> None:
        self._cases: defaultdict[UserId, set[CaseId]] = defaultdict(set)
        self._opened: dict[CaseId, int] = {}
        """In the order in which they were opened."""

    def replace(self, old: Case | None, new: Case) -> None:
        """The case is another value than before; `old` is None for one that was opened now."""
        self._opened.setdefault(new.id, len(self._opened))
        if old is None or old.people is not new.people:
            users, before = _accounts(new), _accounts(old)
            for user in users - before:
                self._cases[user].add(new.id)
            self._leave(new.id, before - users)

    def drop(self, case: Case) -> None:
        """The case is no more."""
        self._leave(case.id, _accounts(case))

    def of(self, user: UserId) -> frozenset[CaseId]:
        """The cases with somebody who has this account."""
        return frozenset(self._cases.get(user, ()))

    def in_order(self, cases: Iterable[CaseId]) -> list[CaseId]:
        """The same in the order in which they were opened; one that is opened now comes last."""
        return sorted(cases, key=lambda case: self._opened.get(case, len(self._opened)))

    def _leave(self, case: CaseId, users: Iterable[UserId]) -> None:
        for user in users:
            self._cases[user].discard(case)
            if not self._cases[user]:
                del self._cases[user]


def _accounts(case: Case | None) -> set[UserId]:
    return {who.user for who in case.people.values() if who.user} if case else set()
