"""Covered, present, cannot be reached: three things, wherever people are told of who is in a case.

Who may be in the room is `desired`; this says of one of them whether they are there, and else what stands between. It
never says why somebody may not be in."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from cases.case import Case
from cases.consent.categories import party_text
from cases.decision import Line
from cases.facts import Unreached
from cases.people import Person, Way


class Reach(StrEnum):
    """Where somebody who may be in the case's room stands; each value has its own words, `reach-…`."""

    PRESENT = "present"
    INVITED = "invited"
    """Asked in, and has not come yet."""
    LEFT = "left"
    """Walked out, said no to the invitation, or closed their account."""
    NO_ACCOUNT = "no-account"
    NO_KEYS = "no-keys"
    REFUSED = "refused"
    APART = "apart"
    """By mail or telephone: never in the room."""
    SOON = "soon"
    """The bot is about to ask them in."""

    @property
    def words(self) -> str:
        """The text that says so, as a value of another text."""
        return f"@reach-{self}"


_UNREACHED = {
    Unreached.NO_ACCOUNT: Reach.NO_ACCOUNT,
    Unreached.NO_KEYS: Reach.NO_KEYS,
    Unreached.REFUSED: Reach.REFUSED,
}

_STANDS_BETWEEN: Final = frozenset({Reach.LEFT, Reach.NO_ACCOUNT, Reach.NO_KEYS, Reach.REFUSED})
"""Nobody is asked in while it is so."""


def reach(case: Case, who: Person) -> Reach:
    """Where this person stands with the case's room."""
    if who.way is not Way.MATRIX or who.user is None:
        return Reach.APART
    presence = who.presence
    if presence.in_room(case.room).joined is not None:
        return Reach.PRESENT
    if presence.has_left(case.room):
        return Reach.LEFT
    if presence.unreached is not None:
        return _UNREACHED[presence.unreached]
    return Reach.INVITED if presence.is_in(case.room) else Reach.SOON


def is_unreached(case: Case, who: Person) -> bool:
    """Whether somebody who may be in the room will not be asked in as things stand."""
    return reach(case, who) in _STANDS_BETWEEN


def unreached_line(case: Case, who: Person) -> Line | None:
    """What stands between them and the room, for a coordinator's eyes: with what helps."""
    where = reach(case, who)
    if where not in _STANDS_BETWEEN:
        return None
    kind = "family" if who.is_family else "actor" if who.is_actor else "staff"
    role = "" if who.is_actor else str(who.role)
    values = (("who", who.handle), ("code", case.code), ("kind", kind), ("role", role), ("user", who.user or ""))
    return Line(f"unreached-{where}", values)


def away_lines(case: Case, covered: Iterable[Person]) -> tuple[Line, ...]:
    """Those who may be in the room and are not there, each with what stands between."""
    away = ((who, reach(case, who)) for who in covered)
    return tuple(
        Line("line-away", (("who", who.handle), ("party", party_text(who.party)), ("reach", where.words)))
        for who, where in away
        if where is not Reach.PRESENT
    )
