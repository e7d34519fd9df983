"""Taking up a working model: the values are written into each case, so that the journal shows what it was held to."""

from dataclasses import replace
from datetime import datetime

from cases.facts import ModelTakenUp
from cases.ids import CaseId
from cases.models import Model


def adopt(case: CaseId, held: Model, wanted: Model, now: datetime) -> tuple[ModelTakenUp, ...]:
    """The fact that holds this case to the values of `wanted`; none where it is held to them already."""
    return () if held == wanted else (ModelTakenUp(case=case, at=now, values=replace(wanted, sources=())),)
