"""One example of each fact about who must be in the group, and of its members."""

from cases.facts.rooms import ContactRequested, GroupReasonGiven, LeadNamed, MandatorySet, ReservationNoted
from cases.ids import Party
from tests.storage.examples.given import AT, CASE, EVA, PER, Example

EXAMPLES: tuple[Example, ...] = (
    MandatorySet(case=CASE, at=AT, parties=(Party("bup"),), by=EVA),
    GroupReasonGiven(case=CASE, at=AT, missing=(Party("skola"),), reason="Skolan är inte utsedd", by=EVA),
    ReservationNoted(case=CASE, at=AT, person=PER, reference="SN 2026/9", by=EVA),
    LeadNamed(case=CASE, at=AT, person=EVA, by=EVA),
    ContactRequested(case=CASE, at=AT, party=Party("polis"), by=EVA),
)
