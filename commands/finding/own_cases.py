"""The cases that a command may be about without naming others: those that somebody may know that they have a part in.

The law of this file. Of a case in which somebody only waits they learn from no answer that it exists: it is not here,
and so a command that names it is answered as one that names a case of others."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cases.case import Case
from cases.ids import UserId
from cases.office import ListedCase, Office
from cases.parts import part_of
from cases.people import Person, Role
from cases.phases import Phase
from cases.rooms.admission import takes_part
from commands.reading.words import folded


@dataclass(frozen=True, slots=True)
class OwnCases:
    """`open`: what a list shows, and what is meant without a code. `closed`: to be named by its code alone."""

    open: tuple[ListedCase, ...] = ()
    closed: tuple[ListedCase, ...] = ()

    def called(self, code: str) -> ListedCase | None:
        """The one of this code, as it is written when its letters are folded."""
        return next((each for each in (*self.open, *self.closed) if folded(each.code) == code), None)


def own_cases(office: Office, cases: Iterable[Case], user: UserId, day: date) -> OwnCases:
    """Those in which this person has a part on the day that they know of."""
    return sorted_out(office, (case for case in cases if (who := part_of(case, user, day)) and _knows(case, who, day)))


def certifies(cases: Iterable[Case], user: UserId, day: date) -> bool:
    """Whether they are a certifier of any open case: that they may know, of which case they may not."""
    parts = (part_of(case, user, day) for case in cases if case.phase is not Phase.CLOSED)
    return any(who is not None and who.role is Role.CERTIFIER and not who.out for who in parts)


def sorted_out(office: Office, cases: Iterable[Case]) -> OwnCases:
    """These, the closed ones apart."""
    listed = {office.cases[case.id]: case.phase is Phase.CLOSED for case in cases if case.id in office.cases}
    return OwnCases(
        tuple(each for each, closed in listed.items() if not closed),
        tuple(each for each, closed in listed.items() if closed),
    )


def _knows(case: Case, who: Person, day: date) -> bool:
    """Named staff of every case of theirs, a certifier of those they were asked about, an actor while covered; one of
    the family gives no commands."""
    if who.out or who.is_family:
        return False
    if who.role is Role.CERTIFIER:
        return bool(case.consent.exemptions) and case.phase is not Phase.CLOSED
    return who.is_staff or takes_part(case, who, day)
