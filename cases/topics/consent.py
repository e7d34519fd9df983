"""Who said yes to what, on which papers; which exceptions and assessments stand beside them."""

from datetime import date, datetime

from msgspec import field

from cases.days import BirthDate
from cases.facts import AnswerGiven, AnswerVoided, ConsentRecorded, ConsentWithdrawn, ExceptionCode, MaturityAssessed
from cases.facts.members import AddingAsked
from cases.ids import PersonId, RecordId
from cases.models import Model
from cases.values import Value


class Record(Value, frozen=True):
    """One consent paper with the answers on it, in the order they were typed."""

    paper: ConsentRecorded
    answers: tuple[AnswerGiven, ...] = ()
    confirmed: datetime | None = None
    voided: datetime | None = None
    rules: tuple[Model, ...] = ()
    """Every model that the case has been held to since it was confirmed, the one of that moment first."""
    births: tuple[BirthDate, ...] = ()
    """Every birth date that the young person has been said to have since it was confirmed, the one of then first."""


class Exemption(Value, frozen=True):
    """An exception about one guardian: noted, granted by the certifier, ended by the certifier's no or as a
    mistake."""

    code: ExceptionCode
    person: PersonId
    reference: str
    noted: datetime
    granted: datetime | None = None
    ended: datetime | None = None
    custody_through: date | None = None
    """The guardian's last day of custody; None: it had ended when this was noted."""
    model_lifts: bool = False
    """Whether the working model let such a decision lift secrecy when the certifier said yes."""


class Consent(Value, frozen=True):
    """All of it in one case."""

    records: dict[RecordId, Record] = field(default_factory=dict)
    withdrawals: tuple[ConsentWithdrawn, ...] = ()
    voids: tuple[AnswerVoided, ...] = ()
    restored: frozenset[tuple[PersonId, datetime]] = frozenset()
    """Withdrawals that who said them called wrong and a coordinator took away: whose, and when it was said."""
    adding: tuple[AddingAsked, ...] = ()
    """The open cards about one more who must say yes: while there is one, the case stands still."""
    exemptions: tuple[Exemption, ...] = ()
    maturity: tuple[MaturityAssessed, ...] = ()
    suspended: datetime | None = None
    """Since when nothing that was agreed holds, the journal being set back, until a coordinator says that it stands."""
