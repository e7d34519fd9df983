"""What a family agreed to for the time after the case: to be called, and to keep in touch (R16, R17).

Purposes of their own, for socialtjänsten alone: they let nobody into a room, and without them nothing follows a
closing."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from cases.case import Case
from cases.consent.effective import effective
from cases.decision import Refusal
from cases.facts import Grant
from cases.ids import Category
from cases.people import SOC

FOLLOW_UP: Final = "uppfoljning_efter_avslut"
KEEP_IN_TOUCH: Final = "fortsatt_kontakt"
PURPOSES: Final = (FOLLOW_UP, KEEP_IN_TOUCH)
_WORDS: Final = {
    "uppföljning": FOLLOW_UP,
    "uppfoljning": FOLLOW_UP,
    "follow-up": FOLLOW_UP,
    "kontakt": KEEP_IN_TOUCH,
    "contact": KEEP_IN_TOUCH,
}


def read_purposes(words: Iterable[str]) -> tuple[Grant, ...] | Refusal:
    """The words of the line *efteråt: uppföljning, kontakt* as grants; any other word is refused."""
    said = tuple(words)
    unknown = next((word for word in said if word.casefold() not in _WORDS), None)
    if unknown is not None or not said:
        return Refusal("refusal-unknown-purpose", {"said": unknown or ""})
    named = dict.fromkeys(_WORDS[word.casefold()] for word in said)
    return tuple(Grant(SOC, Category("grund"), purpose) for purpose in named)


def agreed(case: Case, day: date) -> tuple[str, ...]:
    """The purposes that all who must say yes have agreed to, as texts: `purpose-…`."""
    held = {grant.purpose for grant in effective(case, day)}
    return purposes_text(held)


def purposes_text(held: Iterable[str]) -> tuple[str, ...]:
    """The purposes for the time after, in their order, as references to texts."""
    known = frozenset(held)
    return tuple(f"@purpose-{purpose.replace('_', '-')}" for purpose in PURPOSES if purpose in known)
