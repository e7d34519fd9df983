"""The facts about a data-protection officer, people at risk and their accounts, and a case that is purged."""

from datetime import UTC, datetime

from cases.facts import (
    AccountChanged,
    BlockLifted,
    Duty,
    Fact,
    NotReached,
    OnlookersNamed,
    PlaceHidden,
    ProtectionOfficerRead,
    ProtectionOfficersNamed,
    ProtectionSet,
    PurgeDecided,
    Unreached,
)
from cases.ids import CaseId, PersonId, Unit, UserId
from cases.people import Way

_AT = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
_OFFICER = UserId("@disa:sig.localhost")
_CASE = CaseId("0c5e6f2b9a5d4f0f8d2a1b3c4d5e6f70")
_EVA = PersonId("11111111111111111111111111111111")
_YOUTH = PersonId("33333333333333333333333333333333")

OVERSIGHT: tuple[Fact, ...] = (
    ProtectionOfficersNamed(at=_AT, unit=Unit("Ekerö"), officers=((_OFFICER, "en"),)),
    OnlookersNamed(at=_AT, unit=Unit("Ekerö"), duty=Duty.INTAKE, people=((_OFFICER, "sv"),)),
    ProtectionOfficerRead(case=_CASE, at=_AT, user=_OFFICER, command="audit-show"),
    ProtectionSet(case=_CASE, at=_AT, person=_YOUTH, on=True, by=_EVA),
    PlaceHidden(case=_CASE, at=_AT, number=1, sequence=2),
    AccountChanged(case=_CASE, at=_AT, person=_YOUTH, way=Way.MATRIX, user=_OFFICER, by=_EVA),
    BlockLifted(case=_CASE, at=_AT, person=_YOUTH, coordinator=_OFFICER),
    NotReached(case=_CASE, at=_AT, person=_YOUTH, why=Unreached.NO_KEYS),
    PurgeDecided(at=_AT, case=CaseId("5e8b1c0d7f3a4b2c9d6e0f1a2b3c4d5e")),
)
