"""What a family agreed to for the time after the case: to be called, and to keep in touch (R16, R17).

Purposes of their own: they let nobody into a room, say nothing of what may be shared while the case goes on, and
without them nothing follows a closing. Socialtjänsten is meant where the line names nobody."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from cases.case import Case
from cases.consent.categories import BASICS, WILDCARDS, category_of, category_text, party_of, party_text
from cases.consent.effective import effective
from cases.decision import Line, Refusal, TextArgument
from cases.facts import Grant
from cases.ids import Category, Party
from cases.people import SOC

FOLLOW_UP: Final = "uppfoljning_efter_avslut"
KEEP_IN_TOUCH: Final = "fortsatt_kontakt"
PURPOSES: Final = (FOLLOW_UP, KEEP_IN_TOUCH)
_WORDS: Final = {
    "uppföljning": FOLLOW_UP,
    "uppfoljning": FOLLOW_UP,
    "follow-up": FOLLOW_UP,
    "kontakt": KEEP_IN_TOUCH,
    "contact": KEEP_IN_TOUCH,
}


def read_purposes(party_word: str, words: Sequence[str]) -> tuple[Grant, ...] | Refusal:
    """A line as *efteråt: uppföljning, kontakt* or *efteråt skola: kontakt, plan* as grants; what it does not name is
    not agreed. Kinds of information stand beside the purposes; none is the least there is."""
    if party_word.casefold() in WILDCARDS:
        return Refusal("refusal-wildcard")
    party = party_of(party_word) if party_word else SOC
    if party is None:
        return Refusal("refusal-unknown-purpose", {"said": party_word})
    return _to_party(party, words)


def _to_party(party: Party, words: Sequence[str]) -> tuple[Grant, ...] | Refusal:
    unknown = [word for word in words if _purpose_of(word) is None and category_of(word) is None]
    purposes = dict.fromkeys(filter(None, map(_purpose_of, words)))
    if unknown or not purposes:
        return Refusal("refusal-unknown-purpose", {"said": next(iter(unknown), "")})
    kinds = tuple(filter(None, map(category_of, words))) or (BASICS,)
    return tuple(Grant(party, kind, purpose) for purpose in purposes for kind in kinds)


def _purpose_of(word: str) -> str | None:
    return _WORDS.get(word.casefold())


def purpose_word(purpose: str) -> str:
    """The word for it that papers are typed with."""
    return next(word for word, meant in _WORDS.items() if meant == purpose)


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
