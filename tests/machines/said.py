"""What the people of a family have said of consent, on paper or not, and when; kept for the reckoning."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from cases.ids import UserId

Sharing = tuple[str, str]
"""A party, and what it may know of."""
GUARDIANS: Final = "vardnadshavare"
"""The guardians as recipients: nobody comes into a room by it (R92)."""
ADULT: Final = 18
OPEN_FOR: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Way:
    """What a working model says of who answers: from when the youth, and what a mature youth's guardians are asked."""

    own: int = 12
    guardians: str = "alla"


@dataclass(slots=True)
class Sheet:
    """One signed paper. `confirmed`, `voided`: when, in the order of all that was done; `ways`, `births`: what
    it has lived under since it was confirmed; `boxes`: whose own matters it speaks of."""

    signed: date
    starts: date
    through: date
    names: frozenset[Sharing]
    reference: str = "SN 1:4"
    boxes: frozenset[UserId] = frozenset()
    confirmed: int | None = None
    voided: int | None = None
    ways: list[Way] = field(default_factory=list)
    births: list[date] = field(default_factory=list)


@dataclass(slots=True)
class Yes:
    """To all that the paper names, or to a part of it."""

    who: UserId
    sheet: Sheet
    signed: date
    names: frozenset[Sharing]
    turn: int
    written: bool = True
    voided: int | None = None

    def counts_on(self, day: date) -> bool:
        return self.written and self.voided is None and self.signed <= day


@dataclass(slots=True)
class Stop:
    """A no, or a yes taken back: for one party or, with None, for all. `sheet`: the paper that a no stands on."""

    who: UserId
    day: date
    party: str | None = None
    sheet: Sheet | None = None
    turn: int = 0
    own: bool = False
    """Said by themselves, in the chat."""
    voided: int | None = None
    wrong: bool = False
    restored: bool = False

    def stands_against(self, turn: int) -> bool:
        """Whether it takes away a yes taken down at this turn: a mistake only what came before it was found."""
        found = [at for at in (self.voided, self.sheet.voided if self.sheet else None) if at is not None]
        return not self.restored and (not found or turn <= min(found))


Word = Yes | Stop


@dataclass(slots=True)
class Words:
    """Everything said, in the order it was taken down."""

    youth: UserId
    guardians: frozenset[UserId]
    born: date
    sheets: list[Sheet] = field(default_factory=list)
    said: list[Yes] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    turn: int = 0

    def words(self) -> list[Word]:
        return [*self.said, *self.stops]

    def next(self) -> int:
        """One more thing was done."""
        self.turn += 1
        return self.turn

    def newest(self, day: date) -> Sheet | None:
        """The paper that a later answer is to: the last that has not ended, one with a reference before others."""
        open_ = [sheet for sheet in self.sheets if not self.is_over(sheet, day) and sheet.voided is None]
        return next(reversed([sheet for sheet in open_ if sheet.reference] or open_), None)

    def at_age(self, age: int) -> date:
        return at_age(self.born, age)

    def childhood_ends(self, sheet: Sheet) -> list[date]:
        """By each birth date that it has lived under (R19)."""
        return [at_age(born, ADULT) for born in sheet.births or [self.born]]

    def is_over(self, sheet: Sheet, day: date) -> bool:
        """R7, R19: its last day has passed, or the childhood that it is of."""
        return day > sheet.through or any(sheet.starts < end <= day for end in self.childhood_ends(sheet))

    def is_void(self, sheet: Sheet) -> None:
        """R23: it gives nothing; a no on it takes nothing from what is typed from now on."""
        sheet.voided = self.next()

    def last_word(self, who: UserId) -> Word | None:
        """What was taken down last of this person."""
        return max((word for word in self.words() if word.who == who), key=lambda w: w.turn, default=None)

    def voids_last_word(self, who: UserId) -> bool:
        """R23, R88: it was a mistake; what they said on that paper, or what others noted as taken back, goes with it.
        Not what they said themselves. Whether it could be."""
        word = self.last_word(who)
        if word is None or word.voided is not None or (word.sheet and word.sheet.voided is not None):
            return False
        if isinstance(word, Stop) and word.own:
            return False
        for each in self.words():
            own = isinstance(each, Stop) and each.own
            if each.who == who and each.sheet is word.sheet and not own and each.voided is None:
                each.voided = self.turn + 1
        self.next()
        return True

    def calls_wrong(self, who: UserId, day: date) -> None:
        """*Fel*: only of the last thing they took back, themselves, with no no after it, within seven days (R9)."""
        gone = self._last_own(who)
        if gone is not None and day <= gone.day + OPEN_FOR:
            for stop in self.stops:
                stop.wrong = stop.wrong and stop.who != who
            gone.wrong = True

    def is_restored(self, who: UserId, day: date) -> bool:
        """The coordinator has called; whether it helped."""
        gone = self._last_own(who)
        if gone is None or not gone.wrong or day > gone.day + OPEN_FOR:
            return False
        gone.restored = True
        return True

    def _last_own(self, who: UserId) -> Stop | None:
        gone = [stop for stop in self.stops if stop.who == who and stop.sheet is None and not stop.restored]
        last = max(gone, key=lambda stop: stop.turn, default=None)
        if last is None or not last.own:
            return None
        later = any(stop.who == who and stop.sheet and stop.turn > last.turn for stop in self.stops)
        return None if later else last


def at_age(born: date, age: int) -> date:
    """The birthday. Nobody here is born on a leap day."""
    return born.replace(year=born.year + age)
