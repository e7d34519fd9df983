"""What a case rests on: the decision it was opened by, and the working model it is held to."""

from datetime import datetime

from cases.facts import Ground
from cases.models import STANDARD, Model
from cases.values import Value


class Basis(Value, frozen=True):
    """Of one case."""

    model: str
    decision: str
    ground: Ground = Ground.AID
    born_set: datetime | None = None
    """When the birth date was last set again; None: it is the one that the case was opened with."""
    rules: Model = STANDARD
    """The values of the working model it is held to; every rule reads them here."""
