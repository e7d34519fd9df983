"""What each exception does: it keeps somebody out at once, or makes a yes needless once certified (R3, R88, R91).

The law of this file. Each exception has two directions. The one that keeps somebody out acts from the moment it is
noted, and is asked of the day. The one that lets somebody in waits for the certifier's yes. One that has ended gives
nothing in the second direction, whatever was said before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final, assert_never

from cases.case import Case
from cases.facts import ExceptionCode
from cases.ids import PersonId
from cases.people import Role
from cases.topics.consent import Exemption


class KeepsOut(Enum):
    """What ends for the guardian as soon as it is noted."""

    NOTHING = auto()
    TOLD = auto()
    """Is told nothing, and answered as a stranger; a guardian still (R91)."""
    PART = auto()
    """Is a guardian no more from a day on: told nothing, answered as a stranger, their calls are off (R91)."""


class LetsIn(Enum):
    """What the certifier's yes makes needless."""

    NOTHING = auto()
    YES = auto()
    """The guardian's yes."""
    YES_IF_MODEL = auto()
    """The guardian's yes, if the working model says so, with a jurist's reference."""
    YES_OF_ANOTHER = auto()
    """The guardian's yes: another answers in their place."""
    YES_EVER = auto()
    """The yes of somebody who never was a guardian, on papers that are confirmed already too."""


@dataclass(frozen=True, slots=True)
class Directions:
    """Both directions of an exception, and the rule that each row shows."""

    keeps_out: KeepsOut
    lets_in: LetsIn
    rule: str
    instead: Role | None = None
    """Who answers in the guardian's place."""


DIRECTIONS: Final[Mapping[ExceptionCode, Directions]] = {
    ExceptionCode.PREVENTED: Directions(KeepsOut.NOTHING, LetsIn.YES, "R3"),
    ExceptionCode.DECIDED_WITHOUT: Directions(KeepsOut.NOTHING, LetsIn.YES_IF_MODEL, "R3"),
    ExceptionCode.SOLE_CUSTODY: Directions(KeepsOut.PART, LetsIn.YES, "R3"),
    ExceptionCode.KEPT_FROM: Directions(KeepsOut.TOLD, LetsIn.NOTHING, "R91"),
    ExceptionCode.APPOINTED: Directions(KeepsOut.PART, LetsIn.YES_OF_ANOTHER, "R3", Role.APPOINTED),
    ExceptionCode.GOOD_MAN: Directions(KeepsOut.NOTHING, LetsIn.YES_OF_ANOTHER, "R3", Role.GOOD_MAN),
    ExceptionCode.NEVER_GUARDIAN: Directions(KeepsOut.PART, LetsIn.YES_EVER, "R88"),
}
"""Every exception; a court that appoints a guardian takes custody from the parents, a good man leaves them theirs."""


def directions(exemption: Exemption) -> Directions:
    return DIRECTIONS[exemption.code]


def ends_part(code: ExceptionCode) -> bool:
    """Whether the guardian it is about is none any more."""
    return DIRECTIONS[code].keeps_out is KeepsOut.PART


def kept_from(case: Case, person: PersonId) -> bool:
    """Whether nothing may be told to this person: noted at once, until the certifier says no (R91)."""
    about = (x for x in case.consent.exemptions if x.person == person and x.ended is None)
    return any(directions(x).keeps_out is KeepsOut.TOLD for x in about)


def has_lost_part(case: Case, person: PersonId, day: date) -> bool:
    """Whether this guardian is none any more on this day: by an exception that stands, certified or not (R91)."""
    about = (x for x in case.consent.exemptions if x.person == person and x.ended is None)
    return any(ends_part(x.code) and is_over(x, day) for x in about)


def keeping_out(case: Case, person: PersonId, day: date) -> Exemption | None:
    """The exception by which this guardian is told nothing on this day."""
    about = (x for x in case.consent.exemptions if x.person == person and x.ended is None)
    return next((x for x in about if _keeps_out(x, day)), None)


def _keeps_out(exemption: Exemption, day: date) -> bool:
    match directions(exemption).keeps_out:
        case KeepsOut.NOTHING:
            return False
        case KeepsOut.TOLD:
            return True
        case KeepsOut.PART:
            return is_over(exemption, day)
    assert_never(directions(exemption).keeps_out)


def never_were(case: Case) -> frozenset[PersonId]:
    """Those who never were guardians, by a certifier's word."""
    certified = (x for x in case.consent.exemptions if x.granted is not None and x.ended is None)
    return frozenset(x.person for x in certified if directions(x).lets_in is LetsIn.YES_EVER)


def is_over(exemption: Exemption, day: date) -> bool:
    """Whether the guardian's last day of custody has passed, or none was named."""
    return exemption.custody_through is None or day > exemption.custody_through
