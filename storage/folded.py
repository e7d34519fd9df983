"""The journal folded in memory: the office and every case, as of the last commit, and as of a transaction above it."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from cases.case import Case
from cases.codes import plain_letters
from cases.facts import CaseFact, Fact
from cases.fold import evolve
from cases.ids import CaseId, Nonce, RoomId, Unit, UserId
from cases.office import Office, evolve_office
from cases.planned import PlannedRoom, Purpose
from storage.chain import Head
from storage.refused import UnknownCase
from storage.touched import Touched
from storage.whose import Whose


@dataclass(slots=True)
class Folded:
    """What is true after the last commit. Changed by `settle` alone."""

    head: Head
    office: Office = field(default_factory=Office)
    cases: dict[CaseId, Case] = field(default_factory=dict)
    rooms: dict[RoomId, Purpose] = field(default_factory=dict)
    touched: Touched[CaseId] = field(default_factory=Touched, compare=False)
    """The cases that commits have changed."""
    whose: Whose = field(default_factory=Whose, compare=False)
    lines: dict[CaseId, "array[int]"] = field(default_factory=dict)
    """The numbers of each case's rows that its log shows (R87), so that the last ones are found without the others."""

    def settle(self, draft: "Draft") -> None:
        """The draft's transaction is committed."""
        others = [case for case in draft.cases.values() if case is not self.cases.get(case.id)]
        for case in others:
            old = self.cases.get(case.id)
            self._replace_rooms(old, case)
            if old is None or old.people is not case.people:
                self.whose.replace(old, case)
            self.cases[case.id] = case
        for told, rows in draft.lines.items():
            self.lines.setdefault(told, array("q")).extend(rows)
        gone = draft.office.purged & self.cases.keys() if draft.office is not self.office else frozenset[CaseId]()
        for purged in gone:
            self._forget(self.cases.pop(purged))
        self.touched.note([*(case.id for case in others), *gone])
        self._replace_rooms(self.office, draft.office)
        self.office = draft.office
        self.head = draft.head

    def _forget(self, case: Case) -> None:
        self.whose.forget(case)
        self.lines.pop(case.id, None)
        for room, _ in rooms_of(case):
            self.rooms.pop(room, None)

    def _replace_rooms(self, old: Case | Office | None, new: Case | Office) -> None:
        if old is not None and _planned(old) is _planned(new):
            return
        for room, _ in rooms_of(old) if old is not None else ():
            self.rooms.pop(room, None)
        self.rooms |= dict(rooms_of(new))


class Draft:
    """The folded journal as one open transaction sees it: what it recorded, above what was committed."""

    def __init__(self, folded: Folded) -> None:
        self._folded = folded
        self.head = folded.head
        self.office = folded.office
        self.cases: dict[CaseId, Case] = {}
        self.lines: defaultdict[CaseId, list[int]] = defaultdict(list)

    def case(self, case: CaseId) -> Case:
        """Raises UnknownCase."""
        found = self._known(case)
        if found is None:
            raise UnknownCase
        return found

    def cases_of(self, user: UserId) -> Iterator[Case]:
        """Those in which this account has a part, taken out or not; in the order in which they were opened."""
        return self._each(self._folded.whose.of_user(user), lambda case: case.person_of(user) is not None)

    def cases_in(self, units: Iterable[Unit]) -> Iterator[Case]:
        """Those of these units, in that order."""
        wanted = frozenset(units)
        return self._each(self._folded.whose.of_units(wanted), lambda case: case.unit in wanted)

    def cases_called(self, code: str) -> Iterator[Case]:
        """Those of this code, of whatever unit; in plain letters."""
        return self._each(self._folded.whose.called(code), lambda case: plain_letters(case.code) == code)

    def _each(self, before: Iterable[CaseId], belongs: Callable[[Case], bool]) -> Iterator[Case]:
        """Found one by one where this transaction has changed no case; else those that it changed are asked again."""
        if not self.cases:
            return (self.case(case) for case in before if case not in self.office.purged)
        known = [case for case in before if case not in self.cases]
        known += [case.id for case in self.cases.values() if belongs(case)]
        known.sort(key=self._folded.whose.place)
        return (self.case(case) for case in known if case not in self.office.purged)

    def add(self, fact: Fact) -> None:
        """Fold one more fact in. Raises what the fold raises; the transaction is then to be rolled back."""
        if isinstance(fact, CaseFact):
            self.cases[fact.case] = evolve(self._known(fact.case), fact)
            if not fact.NO_LINE:
                self.lines[fact.case].append(self.head.row + 1)
        else:
            self.office = evolve_office(self.office, fact)

    def _known(self, case: CaseId) -> Case | None:
        """None: not opened yet. A case whose purge is decided is never opened again. Raises UnknownCase."""
        if case in self.office.purged:
            raise UnknownCase
        return self.cases.get(case) or self._folded.cases.get(case)

    def shut_gate(self, case: CaseId) -> None:
        """The one change that does not go through the fold, because the fold may be what is broken."""
        before = self.case(case)
        self.cases[case] = replace(before, rooms=replace(before.rooms, gate_shut=True))
        self.lines[case].append(self.head.row + 1)

    def last_lines(self, case: CaseId, most: int) -> tuple[list[int], int]:
        """The rows of the last lines of its log, as many as that at the most; and how many come before them."""
        now, before = self.lines.get(case, []), self._folded.lines.get(case, array("q"))
        last = [*before[-most:], *now][-most:]
        return last, len(before) + len(now) - len(last)

    def purpose(self, room: RoomId) -> Purpose | None:
        """The purpose of this room, if it is one of ours."""
        for owner in self._with_other_rooms():
            for known, purpose in rooms_of(owner):
                if known == room:
                    return purpose
        before = self._folded.rooms.get(room)
        # An owner that this transaction changed has been asked above; what was true of it before counts no more.
        return None if before is None or self._is_former(before) else before

    def _with_other_rooms(self) -> Iterator[Case | Office]:
        yield from (case for case in self.cases.values() if case.id not in self.office.purged)
        if self.office.rooms is not self._folded.office.rooms:
            yield self.office

    def _is_former(self, purpose: Purpose) -> bool:
        if purpose.case is None:
            return self.office.rooms is not self._folded.office.rooms
        return purpose.case in self.cases or purpose.case in self.office.purged


def _planned(owner: Case | Office) -> dict[Nonce, PlannedRoom]:
    return owner.rooms.planned if isinstance(owner, Case) else owner.rooms


def rooms_of(owner: Case | Office) -> Iterator[tuple[RoomId, Purpose]]:
    """Each room that is made, and what it is for."""
    case = owner.id if isinstance(owner, Case) else None
    for planned in _planned(owner).values():
        if planned.room is not None:
            yield planned.room, _purpose(case, planned)


def _purpose(case: CaseId | None, planned: PlannedRoom) -> Purpose:
    return Purpose(unit=planned.unit, user=planned.user, case=case, person=planned.person)
