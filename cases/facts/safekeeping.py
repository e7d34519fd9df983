"""Facts of people at risk: a protected identity, a place that is not written any more, a new account (R76)."""

from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import PersonId, UserId
from cases.people import Way


class ProtectionSet(CaseFact, frozen=True, kw_only=True):
    """From now this person is known to live with a protected identity; or (`on` False), with the certifier's word, no
    longer."""

    NAME: ClassVar[str] = "protection-set"

    person: PersonId
    on: bool
    by: PersonId


class PlaceHidden(CaseFact, frozen=True, kw_only=True):
    """The place of a meeting is written nowhere any more; the time and what people have answered stand."""

    NAME: ClassVar[str] = "place-hidden"

    number: int
    sequence: int


class AccountChanged(CaseFact, frozen=True, kw_only=True):
    """Somebody is reached another way from now: their old account is out, all that is theirs stays theirs."""

    NAME: ClassVar[str] = "account-changed"

    person: PersonId
    way: Way
    user: UserId | None = None
    by: PersonId


class BlockLifted(CaseFact, frozen=True, kw_only=True):
    """An account that was shut out is its person's again, as a coordinator of the unit has checked: they are in, or
    out, as before."""

    NAME: ClassVar[str] = "block-lifted"

    person: PersonId
    coordinator: UserId


SafekeepingFact = ProtectionSet | PlaceHidden | AccountChanged | BlockLifted
