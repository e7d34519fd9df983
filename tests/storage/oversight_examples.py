"""The facts about a data-protection officer, of the unit and the case of the other examples."""

from datetime import UTC, datetime

from cases.facts import Duty, Fact, OnlookersNamed, ProtectionOfficerRead, ProtectionOfficersNamed
from cases.ids import CaseId, Unit, UserId

_AT = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
_OFFICER = UserId("@disa:sig.localhost")

OVERSIGHT: tuple[Fact, ...] = (
    ProtectionOfficersNamed(at=_AT, unit=Unit("Ekerö"), officers=((_OFFICER, "en"),)),
    OnlookersNamed(at=_AT, unit=Unit("Ekerö"), duty=Duty.INTAKE, people=((_OFFICER, "sv"),)),
    ProtectionOfficerRead(case=CaseId("0c5e6f2b9a5d4f0f8d2a1b3c4d5e6f70"), at=_AT, user=_OFFICER, command="audit-show"),
)
