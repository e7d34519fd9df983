"""Why somebody should not be in a room, one value a reason; each has its own words, `why-…`."""

from enum import StrEnum
from typing import Final

from cases.people import Person
from cases.presence import WhyOut


class WhyNotIn(StrEnum):
    """To add one: a value here, the rule that gives it, and its text in both languages."""

    FAMILY = "family"
    """One of the family; no coordinator has let them into the professionals' room."""
    NOT_GREETED = "not-greeted"
    """Let in by name, and has not shown yet that it is they (R98)."""
    SILENT = "silent"
    """Let in by name, and nothing is sent to them (R91, R99)."""
    YOUTH_SAID_NO = "youth-said-no"
    GUARDIAN_NOT_ASKED = "guardian-not-asked"
    NO_MATRIX = "no-matrix"
    CLOSED = "closed"
    TAKEN_OUT = "taken-out"
    STAND_IN_OVER = "stand-in-over"
    """The days on which they stood in for a colleague are over (R36)."""
    ADULT = "adult"
    """A guardian of somebody who is of age (R19)."""
    ADDING = "adding"
    """Would come in, but a card about one more who must say yes is open (R3)."""
    NO_GUARDIAN = "no-guardian"
    """Not a guardian any more, or never one (R91)."""
    CERTIFIER = "certifier"
    GATE_SHUT = "gate-shut"
    SUSPENDED = "suspended"
    """The journal was set back, and nobody has said yet that what was agreed in the case still stands."""
    NO_CONSENT = "no-consent"
    LESS_CLEARED = "less-cleared"
    """May know less than what is spoken of in the room (R27)."""
    CIVIL = "civil"
    """Outside the public secrecy law, without a signed promise of silence (R32)."""

    @property
    def words(self) -> str:
        """The text that says so, as a value of another text."""
        return f"@why-{self}"


OVER: Final = {
    WhyOut.STAND_IN_OVER: WhyNotIn.STAND_IN_OVER,
    WhyOut.ADULT: WhyNotIn.ADULT,
    WhyOut.NO_GUARDIAN: WhyNotIn.NO_GUARDIAN,
}
"""Reasons that came with a day, and not by anybody's word."""


def why_gone(who: Person) -> WhyNotIn:
    """Why somebody is not in a room who is out of the case."""
    return OVER.get(who.presence.why, WhyNotIn.TAKEN_OUT) if who.presence.why else WhyNotIn.TAKEN_OUT
