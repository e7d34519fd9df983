"""What the machine of consents draws from."""

from datetime import date

from hypothesis import strategies as st

from cases.days import BirthDate, Month
from cases.exemptions import DIRECTIONS, LetsIn
from cases.facts import ExceptionCode
from cases.ids import Party, PersonId
from cases.models import STANDARD, Model
from tests.given import BOTH, FAMILY, POLIS, SKOLA

FIRST = date(2026, 11, 24)
PEOPLE = st.sampled_from(FAMILY)
GUARDIANS = st.sampled_from(("vh1", "vh2"))
STAFF = PersonId("samordnare")
PARTIES: st.SearchStrategy[tuple[Party, ...]] = st.sampled_from([(), (POLIS,), (SKOLA,), (POLIS, SKOLA)])
SOME_GRANTS = st.sets(st.sampled_from(BOTH), min_size=1).map(lambda some: tuple(sorted(some)))

BIRTHS: tuple[BirthDate, ...] = (date(2015, 1, 1), date(2011, 5, 14), date(2008, 12, 10), date(2006, 1, 1))
BIRTHS += (Month(2008, 12), Month(2014, 12))
MODELS = (
    STANDARD,
    Model("late", own_answer_from=16),
    Model("grown", adult_from=15),
    *(Model(mode, guardians_from_15=mode) for mode in ("en", "informeras", "ingen")),
)
LETTING_IN = tuple(code for code, both in DIRECTIONS.items() if both.lets_in in {LetsIn.YES, LetsIn.YES_IF_MODEL})
CODES = st.sampled_from([code for code in ExceptionCode if code is not ExceptionCode.NEVER_GUARDIAN])
"""All but the one that a certifier's yes lets count on papers that are confirmed already."""
