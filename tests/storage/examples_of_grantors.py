"""An example of each fact about who need not be asked, told of the people that are handed in."""

from datetime import date, datetime

from cases.facts import (
    Answer,
    ExceptionAnswered,
    ExceptionCode,
    ExceptionNoted,
    Fact,
    MaturityAssessed,
    PersonAdded,
)
from cases.facts.adding import AddingAsked, AddingLeft
from cases.facts.exceptions import ExceptionVoided
from cases.ids import CaseId, Handle, Party, PersonId
from cases.people import Role, Way

ANOTHER = PersonId("44444444444444444444444444444444")


def about_grantors(
    case: CaseId, at: datetime, person: PersonId, *, by: PersonId, certifier: PersonId
) -> tuple[Fact, ...]:
    """In an order in which they could have happened."""
    code = ExceptionCode.PREVENTED
    another = PersonAdded(
        case=case, at=at, person=ANOTHER, handle=Handle("vh2"), role=Role.GUARDIAN, party=Party("familj"),
        way=Way.RING, by=by,
    )  # fmt: skip
    return (
        AddingAsked(case=case, at=at, who=another),
        AddingLeft(case=case, at=at, person=ANOTHER, by=by),
        ExceptionNoted(case=case, at=at, code=code, person=person, reference="SN 2026/9", by=by),
        ExceptionAnswered(case=case, at=at, code=code, person=person, answer=Answer.YES, by=certifier),
        ExceptionVoided(case=case, at=at, code=ExceptionCode.KEPT_FROM, person=person, by=by),
        MaturityAssessed(case=case, at=at, reference="SN 2026/9", assessed=date(2026, 11, 20), by=by),
    )
