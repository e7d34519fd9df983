"""Facts of a journal that was set back: an older copy of it was put in its place, and what came after is forgotten."""

from datetime import datetime
from typing import ClassVar

from cases.facts.base import CaseFact, OfficeFact
from cases.ids import PersonId, RecordId


class LineBegan(OfficeFact, frozen=True, kw_only=True):
    """From here the journal goes another way than it once went: checkpoints of an earlier line count no more.

    `line` is the name that checkpoints carry from now on; `seen` how many rows a checkpoint had seen of the line that
    has ended, 0 where something else showed it; `since` the last moment that this journal had kept when those after it
    were lost."""

    NAME: ClassVar[str] = "line-began"

    line: str
    seen: int
    since: datetime | None = None


class ConsentsSuspended(CaseFact, frozen=True, kw_only=True):
    """Nothing that was agreed in this case holds until a coordinator says that it still stands: what was taken back
    since may be forgotten."""

    NAME: ClassVar[str] = "consents-suspended"


class ConsentsStand(CaseFact, frozen=True, kw_only=True):
    """A coordinator has looked through the case, and says of these papers that they are as they were."""

    NAME: ClassVar[str] = "consents-stand"

    papers: tuple[RecordId, ...]
    by: PersonId


SetBackFact = ConsentsSuspended | ConsentsStand
