"""One more who must say yes, on a card for an hour: until it is answered nobody is let in (R1, R3).

The law of this file. While a card is open the case stands still: those in the room may stay, nobody comes in,
and nothing leaves to outside actors. An hour after it was asked the one on it counts as added, asked of the moment,
whether or not anything has fallen due: only a coordinator's no within the hour leaves them out."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.facts.adding import AddingAsked
from cases.fold import fold
from cases.people import Person

OPEN_FOR: Final = timedelta(hours=1)


def ends(asked: AddingAsked) -> datetime:
    """When an unanswered card counts as *lägg till*."""
    return asked.at + OPEN_FOR


def as_of(case: Case, now: datetime) -> Case:
    """The case with everyone added whose card has been open for an hour; every right is asked of this case."""
    over = [replace(asked.who, at=ends(asked)) for asked in case.consent.adding if now >= ends(asked)]
    return fold(case, over) if over else case


def stands_still(case: Case, who: Person) -> bool:
    """Whether this one of the outside actors or the family may not be let in now: some card is open."""
    return bool(case.consent.adding) and not who.is_staff and not who.presence.is_in(case.room)


def is_held_back(case: Case, who: Person) -> bool:
    """Whether nothing may leave to this outside actor now."""
    return bool(case.consent.adding) and who.is_actor
