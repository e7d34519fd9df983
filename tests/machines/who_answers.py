"""Who must say yes on a day, reckoned beside the bot's own rule: by age, exception and working model (R3, R20)."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from cases.ids import UserId
from tests.machines.said import ADULT, Sheet, Way, Words, at_age

MATURE: Final = 15
EXCUSED: Final = frozenset({"vh_forhindrad", "ensam_vardnad"})
KEPT_FROM: Final = "sekretess_mot_vh"
SOLE: Final = "ensam_vardnad"
IN_PLACE: Final = "god_man"


@dataclass(slots=True)
class Excuse:
    """An exception about one guardian; `granted`, `ended`: at which turn the certifier said yes, or no."""

    who: UserId
    code: str
    granted: int | None = None
    ended: int | None = None

    def holds_for(self, sheet: Sheet | None) -> bool:
        """It helps a paper that was confirmed after it was granted, or is still to be."""
        confirmed = sheet.confirmed if sheet else None
        return self.granted is not None and self.ended is None and (confirmed is None or self.granted < confirmed)


@dataclass(slots=True)
class Grantors(Words):
    """The family, with what makes someone's yes needed or not."""

    way: Way = field(default=Way())
    excuses: list[Excuse] = field(default_factory=list)
    godman: UserId | None = None
    mature: int | None = None
    """The turn at which the youth was first found mature."""

    def takes_up(self, way: Way) -> None:
        """Another model: a paper stays bound by each it has lived under."""
        self.way = way
        for sheet in self.sheets:
            if sheet.confirmed is not None and way not in sheet.ways:
                sheet.ways.append(way)

    def is_born(self, born: date) -> None:
        """Another birth date: a paper stays bound by each it has lived under too."""
        self.born = born
        for sheet in self.sheets:
            if sheet.confirmed is not None:
                sheet.births.append(born)

    @property
    def eighteen(self) -> date:
        return self.at_age(ADULT)

    @property
    def own(self) -> date:
        """From when the youth answers."""
        return self.at_age(self.way.own)

    def answers(self, code: str, who: UserId, *, yes: bool) -> None:
        """The certifier's reply: a no ends it whenever it comes; a yes is given once, and not after a no."""
        meant = next((x for x in reversed(self.excuses) if (x.who, x.code) == (who, code)), None)
        if meant is None or meant.ended is not None or (yes and meant.granted is not None):
            return
        if yes:
            meant.granted = self.next()
        else:
            meant.ended = self.next()

    def kept_from(self, who: UserId) -> bool:
        """R91: nothing may be told to them, from the moment it is noted until the certifier says no."""
        return any(x.who == who and x.code in {KEPT_FROM, SOLE} and x.ended is None for x in self.excuses)

    def has_lost_custody(self, who: UserId) -> bool:
        """R91: told nothing either, but that their meetings are off."""
        return any(x.who == who and x.code == SOLE and x.ended is None for x in self.excuses)

    def may_lose_custody(self, who: UserId) -> bool:
        """Not twice, and not the last who can answer, nor the last who has custody."""
        others = self.guardians - {who}
        left = self._guardians(None) - {who}
        return not self.has_lost_custody(who) and bool(left) and not all(map(self.has_lost_custody, others))

    def must_answer(self, day: date, sheet: Sheet | None = None) -> frozenset[UserId]:
        """R3: below twelve every guardian, then the youth too, from eighteen the youth alone. Without a paper: who
        must on one that is confirmed now."""
        ways = sheet.ways if sheet and sheet.ways else [self.way]
        births = sheet.births if sheet and sheet.births else [self.born]
        asked = [self._asked(way, born, day, sheet) for way in ways for born in births]
        each = frozenset[UserId]().union(*(each for each, _ in asked))
        some = frozenset[UserId]().union(*(some for _, some in asked))
        if some <= each:
            return each
        paper = sheet or self._written(day)
        return each | (frozenset(who for who in some if paper and self._has_spoken(who, paper)) or some)

    def excused(self) -> frozenset[UserId]:
        """Guardians whose yes a new paper need not have: a no of theirs shuts the gate (R12)."""
        return self.guardians - self._guardians(None)

    def _asked(
        self, way: Way, born: date, day: date, sheet: Sheet | None
    ) -> tuple[frozenset[UserId], frozenset[UserId]]:
        """Those who each must answer, and those where one of several must."""
        if day >= at_age(born, ADULT):
            return frozenset({self.youth}), frozenset()
        guardians = self._guardians(sheet)
        if day < at_age(born, way.own):
            return guardians, frozenset()
        if way.guardians == "alla" or not self._is_mature(born, day, sheet):
            return guardians | {self.youth}, frozenset()
        return frozenset({self.youth}), guardians if way.guardians == "en" else frozenset()

    def _is_mature(self, born: date, day: date, sheet: Sheet | None) -> bool:
        confirmed = sheet.confirmed if sheet else None
        if self.mature is None or min(day, sheet.starts if sheet else day) < at_age(born, MATURE):
            return False
        return confirmed is None or self.mature < confirmed

    def _guardians(self, sheet: Sheet | None) -> frozenset[UserId]:
        there = self.godman is not None
        excuses = [x for x in self.excuses if x.holds_for(sheet)]
        gone = {x.who for x in excuses if x.code in EXCUSED or (x.code == IN_PLACE and there)}
        instead = {self.godman} if self.godman and any(self._stands_in(x, sheet) for x in self.excuses) else set()
        return (self.guardians - gone) | instead or self.guardians

    def _stands_in(self, excuse: Excuse, sheet: Sheet | None) -> bool:
        """Asked at once on every paper, and after the end of it on those from before."""
        if excuse.code != IN_PLACE or excuse.granted is None:
            return False
        confirmed = sheet.confirmed if sheet else None
        return excuse.ended is None or (confirmed is not None and confirmed <= excuse.ended)

    def _written(self, day: date) -> Sheet | None:
        papers = [s for s in self.sheets if s.reference and s.voided is None and s.through >= day]
        return papers[-1] if papers else None

    def _has_spoken(self, who: UserId, sheet: Sheet) -> bool:
        on_it = any(word.who == who and word.sheet is sheet for word in self.words())
        return on_it or any(s.who == who and not s.restored and s.day >= sheet.signed for s in self.stops)
