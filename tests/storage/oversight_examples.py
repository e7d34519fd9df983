"""The facts about a data-protection officer, and about somebody who cannot be asked in."""

from datetime import UTC, datetime

from cases.facts import (
    Duty,
    Fact,
    NotReached,
    OnlookersNamed,
    ProtectionOfficerRead,
    ProtectionOfficersNamed,
    Unreached,
)
from cases.ids import CaseId, PersonId, Unit, UserId

_AT = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
_OFFICER = UserId("@disa:sig.localhost")
_CASE = CaseId("0c5e6f2b9a5d4f0f8d2a1b3c4d5e6f70")

OVERSIGHT: tuple[Fact, ...] = (
    ProtectionOfficersNamed(at=_AT, unit=Unit("Ekerö"), officers=((_OFFICER, "en"),)),
    OnlookersNamed(at=_AT, unit=Unit("Ekerö"), duty=Duty.INTAKE, people=((_OFFICER, "sv"),)),
    ProtectionOfficerRead(case=_CASE, at=_AT, user=_OFFICER, command="audit-show"),
    NotReached(case=_CASE, at=_AT, person=PersonId("per"), why=Unreached.NO_KEYS),
)
