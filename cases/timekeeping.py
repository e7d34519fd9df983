"""What time it is believed to be, from what a machine's clocks show: a wrong one ends nothing and revives nothing.

The law of this file. Believed time never goes back, and never stands still. While we look, seconds that have passed
decide: it goes slower until a wall clock that has fallen back a little has caught up; one that has fallen further is
not followed, and time goes on without it. One that leaps ahead by more than a week, across a stop or between two
looks, is doubted until a witness shows the same: until then believed time goes on from where it was. A witness
confirms what the wall shows, and moves nothing by itself."""

from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

A_LITTLE: Final = timedelta(minutes=15)
"""A clock that is off by more than this is told; two that differ by no more agree."""
A_WEEK: Final = timedelta(days=7)
"""A leap ahead by more than this is believed only when somebody else says the same."""


class Shown(Struct, frozen=True):
    """What can be read at one moment. `passed`: seconds since some moment, always forward, whatever the wall does;
    `witness`: what a clock that is not this machine's shows now, if there is one."""

    wall: datetime
    passed: float
    witness: datetime | None = None


class Believed(Struct, frozen=True):
    """Effective now, `at`, when so many seconds had passed."""

    at: datetime
    passed: float
    doubted: datetime | None = None
    """What the wall shows, if that is so far ahead that it is not believed."""
    leapt: timedelta = timedelta()
    """How far the wall was believed to have leapt ahead since the look before."""
    behind: timedelta = timedelta()
    """How far the wall is behind what is believed."""

    @property
    def is_behind(self) -> bool:
        """The wall has fallen so far behind that it is not followed."""
        return self.behind > A_LITTLE


def begin(highest: datetime | None, shown: Shown) -> Believed:
    """At a start. `highest`: the latest moment believed before it; without one there is nothing to doubt by."""
    return look(Believed(highest or shown.wall, shown.passed), shown)


def look(last: Believed, shown: Shown) -> Believed:
    """Another look, after the last one."""
    reckoned = last.at + timedelta(seconds=max(0.0, shown.passed - last.passed))
    ahead = shown.wall - reckoned
    if ahead > A_WEEK and not agree(shown.wall, shown.witness):
        return Believed(reckoned, shown.passed, doubted=shown.wall)
    if ahead < -A_LITTLE:
        return Believed(reckoned, shown.passed, behind=-ahead)
    at = max(last.at + (reckoned - last.at) / 2, shown.wall)
    return Believed(at, shown.passed, leapt=max(ahead, timedelta()), behind=max(at - shown.wall, timedelta()))


def agree(wall: datetime, witness: datetime | None) -> bool:
    """Whether the witness shows what the wall shows; nobody to ask is no agreement."""
    return witness is not None and abs(wall - witness) <= A_LITTLE
