"""What a coordinator's yes to the paper's card comes to, worked out by saying it of a copy of the case (R1, R3).

The law of this file: who is in after the trial is in after the real yes, and nobody else, as the case is now. It
asks the rules that the real yes asks, and none of its own. A paper that begins later is looked at on its first day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from cases.case import Case
from cases.days import at_wall, today
from cases.decision import SILENCE, Decision
from cases.fold import fold
from cases.ids import PersonId
from cases.members.settling import Turn, settle
from cases.papers.confirming import confirm
from cases.people import Person
from cases.rooms.admission import desired
from cases.rooms.reach import is_unreached
from cases.topics.consent import Record

_NEXT: Final = timedelta(microseconds=1)
"""The shortest time after which a card can be answered."""


@dataclass(frozen=True, slots=True)
class Tried:
    """The case as it is now, and as a yes makes it on `day`. `yes` False: the yes would be refused or is given."""

    before: Case
    after: Case
    now: datetime
    day: date
    yes: bool

    @property
    def inside(self) -> frozenset[PersonId]:
        """Who may be in the room after it, on that day."""
        return desired(self.after, self.day)

    @property
    def joining(self) -> tuple[Person, ...]:
        """Those who are asked in by it: they may not be in now, or will be another time, and nothing stands between."""
        now = desired(self.before, today(self.now))
        return tuple(who for who in self._reached() if who.id not in now)

    @property
    def staying(self) -> tuple[Person, ...]:
        """Those who may be in now, and after it."""
        now = desired(self.before, today(self.now))
        return tuple(who for who in self._reached() if who.id in now)

    @property
    def unreached(self) -> tuple[Person, ...]:
        """Those who may be in after it, and cannot be asked in."""
        return tuple(who for who in self._in_after() if is_unreached(self.after, who))

    @property
    def leaving(self) -> tuple[Person, ...]:
        """Those whom it takes out of the case."""
        return tuple(who for who in self.after.people.values() if who.out and not self.before.people[who.id].out)

    def _reached(self) -> tuple[Person, ...]:
        return tuple(who for who in self._in_after() if not is_unreached(self.after, who))

    def _in_after(self) -> tuple[Person, ...]:
        """But for socialtjänsten's own, who are in without any paper."""
        inside = self.inside
        return tuple(who for who in self.after.people.values() if who.id in inside and not who.is_staff)


def try_yes(case: Case, by: Person, record: Record, now: datetime) -> Tried:
    """The case with this reader's yes to the card, and all that follows from it.

    The yes is a reply to the card, so it comes after all that is said at `now`: an exception that a certifier grants
    with the word that shows the card counts on the paper."""
    reply = now + _NEXT
    answer = confirm(case, by, record.paper.record, reply)
    said = isinstance(answer, Decision)
    after = _carried(case, answer, Turn(reply, None)) if isinstance(answer, Decision) else case
    first = record.paper.starts
    if first <= today(now):
        return Tried(case, after, now, today(now), said)
    midnight = at_wall(first, time())
    then = _carried(after, SILENCE, Turn(midnight, None, since=first - timedelta(days=1)))
    return Tried(case, then, now, first, said)


def _carried(case: Case, decision: Decision, turn: Turn) -> Case:
    """The case with the decision's facts, and those of who leaves by it."""
    return fold(case, settle(case, fold(case, decision.facts), decision, turn).facts)
