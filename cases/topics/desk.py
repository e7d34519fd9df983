"""Who looks after a case, who must be in the group, and when it meets."""

from datetime import date

from msgspec import field

from cases.ids import Party, PersonId, UserId
from cases.people import Role
from cases.topics.rhythm import Rhythm
from cases.values import Value


class StandIn(Value, frozen=True):
    """Who looks after the case from the first through the last day while `away` is not there.

    `person` is their id if they are new to the case; `began` the id they have in it, once it has begun; `was` the role
    they had before, None if they had no part."""

    away: PersonId
    person: PersonId
    user: UserId
    language: str
    first: date
    last: date
    began: PersonId | None = None
    was: Role | None = None


class Desk(Value, frozen=True):
    """Of one case."""

    stand_ins: dict[PersonId, StandIn] = field(default_factory=dict)
    """By the one who is away."""
    mandatory: tuple[Party, ...] = ()
    """Organisations that this case's group must have beside the model's."""
    group_reasons: frozenset[frozenset[Party]] = frozenset()
    """The organisations without which the coordinator has said why the group meets."""
    reserved: frozenset[PersonId] = frozenset()
    """Those outside the public secrecy law who have signed to keep silent."""
    lead: PersonId | None = None
    """The young person's lead contact."""
    rhythm: Rhythm = field(default_factory=Rhythm)
