"""What guardians get to know: kinds of information of their own, as every recipient has (R92).

Without a word about them on the paper it is that there is a group, its times, and the plan; never its graver parts."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from cases.case import Case
from cases.consent.categories import GUARDIANS
from cases.consent.effective import effective, shared
from cases.ids import Category
from cases.people import Person, Role

PLAN: Final = Category("insatser_plan")
ALWAYS: Final = frozenset({Category("grund"), PLAN})
_GRAVER: Final[Mapping[str, frozenset[Category]]] = {
    "halsa": frozenset({Category("missbruk"), Category("halsa_psykiatri")}),
    "umgange": frozenset({Category("umgange_plats")}),
    "ekonomi": frozenset({Category("ekonomi")}),
    "attityd": frozenset({Category("brott_misstanke")}),
}
"""What an action in these areas of life tells, beyond that it is in the plan."""


def guardian_kinds(case: Case, day: date) -> frozenset[Category]:
    """The kinds of information that the guardians may know on this day: those that are always theirs, and those that
    everyone who must say yes has named for them."""
    named = (grant for grant in shared(effective(case, day)) if grant.party == GUARDIANS)
    return ALWAYS | {grant.category for grant in named}


def kinds_lacking(case: Case, who: Person, area: str, day: date) -> tuple[Category, ...]:
    """The kinds that an action in this area tells of and that this person may not know; empty for all but guardians."""
    if who.role is not Role.GUARDIAN:
        return ()
    return tuple(sorted(_GRAVER.get(area, frozenset()) - guardian_kinds(case, day)))
