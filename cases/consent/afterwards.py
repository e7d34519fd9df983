"""What a family agreed to for the time after the case: to be called, and to keep in touch (R16, R17).

Purposes of their own: they let nobody into a room, say nothing of what may be shared while the case goes on, and
without them nothing follows a closing. Socialtjänsten is meant where the line names nobody."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from cases.case import Case
from cases.consent.categories import BASICS, category_text, party_text
from cases.consent.effective import effective
from cases.decision import Line, TextArgument
from cases.facts import Grant
from cases.ids import Category
from cases.people import SOC

FOLLOW_UP: Final = "uppfoljning_efter_avslut"
KEEP_IN_TOUCH: Final = "fortsatt_kontakt"
PURPOSES: Final = (FOLLOW_UP, KEEP_IN_TOUCH)


def agreed(case: Case, day: date) -> frozenset[Grant]:
    """What all who must say yes have agreed to for the time after."""
    return frozenset(grant for grant in effective(case, day) if grant.purpose in PURPOSES)


def told(grants: Iterable[Grant], kind_text: Callable[[Category], str] = category_text) -> dict[str, TextArgument]:
    """What fills a text: `afterwards`, which socialtjänsten may as a matter of course, and a line for each other."""
    after = frozenset(grant for grant in grants if grant.purpose in PURPOSES)
    plain = {grant for grant in after if (grant.party, grant.category) == (SOC, BASICS)}
    return {
        "afterwards": tuple(_purpose_text(purpose) for purpose in PURPOSES if purpose in {g.purpose for g in plain}),
        "others_afterwards": tuple(_lines("line-afterwards", after - plain, kind_text)),
    }


def block_lines(grants: Iterable[Grant]) -> tuple[Line, ...]:
    """The same as a paper is typed: a line for each organisation and purpose."""
    return tuple(_lines("renewal-afterwards", (g for g in grants if g.purpose in PURPOSES), category_text))


def _lines(text: str, grants: Iterable[Grant], kind_text: Callable[[Category], str]) -> Iterator[Line]:
    ordered = sorted(grants, key=lambda grant: (grant.party, PURPOSES.index(grant.purpose), grant.category))
    for party, purpose in dict.fromkeys((grant.party, grant.purpose) for grant in ordered):
        kinds = tuple(kind_text(g.category) for g in ordered if (g.party, g.purpose) == (party, purpose))
        word = _purpose_text(purpose)
        yield Line(text, (("party", party_text(party)), ("purpose", word), ("word", f"{word}-word"), ("kinds", kinds)))


def _purpose_text(purpose: str) -> str:
    return f"@purpose-{purpose.replace('_', '-')}"
