"""One example of each fact about who is to be added, and the question left."""

from cases.facts.members import AddingAsked, AddingLeft, PersonAdded
from cases.ids import Handle, Party
from cases.people import Role, Way
from tests.storage.examples.given import ANOTHER, AT, CASE, EVA, Example

_ANOTHER = PersonAdded(
    case=CASE, at=AT, person=ANOTHER, handle=Handle("vh2"), role=Role.GUARDIAN, party=Party("familj"), way=Way.RING,
    by=EVA,
)  # fmt: skip
EXAMPLES: tuple[Example, ...] = (
    AddingAsked(case=CASE, at=AT, who=_ANOTHER),
    AddingLeft(case=CASE, at=AT, person=ANOTHER, by=EVA),
)
