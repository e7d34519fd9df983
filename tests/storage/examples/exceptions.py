"""One example of each fact about who need not be asked."""

from datetime import date

from cases.facts.consent import Answer
from cases.facts.exceptions import ExceptionAnswered, ExceptionCode, ExceptionNoted, ExceptionVoided, MaturityAssessed
from tests.storage.examples.given import AT, CASE, EVA, PER, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    ExceptionNoted(case=CASE, at=AT, code=ExceptionCode.PREVENTED, person=YOUTH, reference="SN 2026/9", by=EVA),
    ExceptionAnswered(case=CASE, at=AT, code=ExceptionCode.PREVENTED, person=YOUTH, answer=Answer.YES, by=PER),
    ExceptionVoided(case=CASE, at=AT, code=ExceptionCode.KEPT_FROM, person=YOUTH, by=EVA),
    MaturityAssessed(case=CASE, at=AT, reference="SN 2026/9", assessed=date(2026, 11, 20), by=EVA),
)
