"""Who is covered on a day, reckoned from what people did and said; a second opinion, written from the rules alone."""

from dataclasses import dataclass, field
from datetime import date

from cases.ids import UserId

Sharing = tuple[str, str]
"""A party, and what it may know of."""


@dataclass(slots=True)
class Sheet:
    """One signed paper. `confirmed`: when in the order of all of them a coordinator said yes to it."""

    signed: date
    starts: date
    through: date
    names: frozenset[Sharing]
    confirmed: int | None = None
    voided: int | None = None
    """The turn at which it was found to be a mistake."""
    own: date | None = None
    """From when the youth must have said yes too, by the strictest model since it was confirmed."""


@dataclass(frozen=True, slots=True)
class Yes:
    """Written; to all that the paper names, or to a part of it."""

    who: UserId
    sheet: Sheet
    signed: date
    names: frozenset[Sharing]
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Stop:
    """A no, or a yes taken back: for one party or, with None, for all."""

    who: UserId
    day: date
    party: str | None = None
    sheet: Sheet | None = None
    """The paper that the no stands on."""


@dataclass(slots=True)
class Reckoning:
    """The answers of one family."""

    youth: UserId
    guardians: frozenset[UserId]
    twelve: date
    eighteen: date
    sheets: list[Sheet] = field(default_factory=list)
    said: list[Yes] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    shut: bool = False
    turn: int = 0
    """Counts what was found to be a mistake."""

    def takes_up(self, twelve: date) -> None:
        """Another model, by which the youth answers from this day: a paper stays bound by each it has lived under."""
        self.twelve = twelve
        for sheet in self.sheets:
            sheet.own = min(sheet.own, twelve) if sheet.own else None

    def is_void(self, sheet: Sheet) -> None:
        """R23: it gives nothing; a no on it takes nothing from what is typed from now on."""
        self.turn += 1
        sheet.voided = self.turn

    def must_answer(self, day: date, sheet: Sheet | None = None) -> frozenset[UserId]:
        """R3: below twelve every guardian, then the youth too, from eighteen the youth alone."""
        if day < ((sheet.own if sheet else None) or self.twelve):
            return self.guardians
        return self.guardians | {self.youth} if day < self.eighteen else frozenset({self.youth})

    def parties(self, day: date) -> frozenset[str]:
        """R1, R2: everyone but socialtjänsten itself who takes part on this day."""
        return frozenset() if self.shut else frozenset(party for party, _ in self._given(day))

    def kinds(self, party: str, day: date) -> frozenset[str]:
        """R2: what this party may know on this day."""
        return frozenset(kind for named, kind in self._given(day) if named == party)

    def cleared(self, day: date) -> frozenset[str]:
        """R27: who may know all that the covered of police and school both may; all of the covered, without those."""
        parties = self.parties(day)
        these = [self.kinds(party, day) for party in parties & {"polis", "skola"} or parties]
        spoken_of = frozenset.intersection(*these) if these else frozenset()
        return frozenset(party for party in parties if spoken_of and spoken_of <= self.kinds(party, day))

    def _given(self, day: date) -> frozenset[Sharing]:
        sheet = self._in_force(day)
        if sheet is None:
            return frozenset()
        names = sheet.names
        return frozenset(
            n for n in names if all(self._gives(who, sheet, n, day) for who in self.must_answer(day, sheet))
        )

    def is_whole(self, sheet: Sheet, day: date) -> bool:
        """R3: nobody's yes is lacking, on that day or on its first."""
        then = max(day, sheet.starts)
        return all(self._answered(who, sheet, then) for who in self.must_answer(then, sheet))

    def _in_force(self, day: date) -> Sheet | None:
        """The one that was signed last of those confirmed and begun: it has taken the place of the others (R8, R19)."""
        begun = [s for s in self.sheets if s.confirmed is not None and s.starts <= day]
        grown = [s for s in begun if day < self.eighteen or s.starts >= self.eighteen]
        if not grown:
            return None
        last = max(grown, key=lambda sheet: (sheet.signed, sheet.confirmed))
        return last if last.voided is None and day <= last.through and self.is_whole(last, day) else None

    def _answered(self, who: UserId, sheet: Sheet, day: date) -> bool:
        return any(self._gives(who, sheet, name, day) for name in sheet.names)

    def _gives(self, who: UserId, sheet: Sheet, name: Sharing, day: date) -> bool:
        """The last yes on this paper counts; two of one day as the stricter; none from before a stop (R12)."""
        mine = [yes for yes in self.said if yes.who == who and yes.sheet is sheet and yes.signed <= day]
        last = max((yes.signed for yes in mine), default=None)
        if last is None or any(name not in yes.names for yes in mine if yes.signed == last):
            return False
        turn = min(yes.turn for yes in mine if yes.signed == last)
        return not any(
            stop.who == who and stop.party in {None, name[0]} and (stop.day >= last or stop.day >= sheet.signed)
            for stop in self.stops
            if not (stop.sheet and stop.sheet.voided and turn >= stop.sheet.voided)
        )
