"""`!samtycke`: each organisation, what it may know today, and where each grantor stands to it (R11, R12)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.consent.afterwards import agreed, told
from cases.consent.categories import category_text, party_text
from cases.consent.effective import COOPERATION, Standing, effective, last_day, required_grantors, shared
from cases.consent.grantors import grantors_of
from cases.consent.in_force import holds_through, lacking, record_in_force
from cases.consent.paper import draft_because
from cases.consent.standings import (
    alone,
    conflict,
    current_paper,
    given_by_each,
    last_ended,
    named_parties,
    standing_to,
    waiting_paper,
)
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.facts import Grant
from cases.ids import Party
from cases.papers.standing_again import until_it_stands
from cases.people import Person
from cases.topics.consent import Record
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command

_CLOSED: Final = frozenset({Standing.NO, Standing.WITHDRAWN})


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    through = last_day(case, asked.day)
    shown: dict[str, TextArgument] = {
        "grid": tuple(_grid(case, asked.day)),
        "conflict": int(conflict(case, asked.day)),
        "paper": _paper(case, asked.day),
        "waits": _waits(case, asked.day),
        "until": () if through is None else (Line("line-consent-until", (("through", through),)),),
        "gate": int(case.rooms.gate_shut),
    }
    shown |= told(agreed(case, asked.day))
    shown |= alone_told(case, record_in_force(case, asked.day) or current_paper(case, asked.day))
    return Decision(effects=(Say(ToWriter(), "consent-grid", shown, notes=until_it_stands(case)),))


def alone_told(case: Case, paper: Record | None) -> dict[str, TextArgument]:
    """Who answered this paper without the others of the family being there (R95)."""
    return {"alone": tuple(case.handle(who) for who in alone(case, paper)) if paper else ()}


def _grid(case: Case, day: date) -> Iterator[Line]:
    """A line for each organisation with what all have in common (R2), then a line for each who answers."""
    held = sorted(shared(effective(case, day)))
    paper = record_in_force(case, day) or current_paper(case, day)
    given = given_by_each(case, paper, day) if paper else {}
    for party in dict.fromkeys((*named_parties(case, day), *(grant.party for grant in held))):
        kinds = tuple(category_text(grant.category) for grant in held if grant.party == party)
        yield Line("grid-party", (("party", party_text(party)), ("kinds", kinds)))
        offered = frozenset().union(*given.values())
        yield from (_answer(case, who, party, offered, given, day) for who in _answering(case, party, day))


def _answering(case: Case, party: Party, day: date) -> Iterator[Person]:
    """Those who must answer, and everyone else of the family who has said no or taken it back (R12)."""
    paper = record_in_force(case, day) or current_paper(case, day)
    required = grantors_of(case, paper, day) if paper else required_grantors(case, day)
    yield from required
    others = (who for who in case.people.values() if who.is_family and who not in required)
    yield from (who for who in others if standing_to(case, who, party, day) in _CLOSED)


def _answer(
    case: Case,
    who: Person,
    party: Party,
    offered: frozenset[Grant],
    given: dict[Person, frozenset[Grant]],
    day: date,
) -> Line:
    """Where one stands; after a yes, what of this organisation somebody gave and they did not (R12)."""
    stands = standing_to(case, who, party, day)
    refused = offered - given.get(who, frozenset())
    less = sorted(grant for grant in refused if (grant.party, grant.purpose) == (party, COOPERATION))
    kinds = tuple(category_text(grant.category) for grant in less) if stands is Standing.YES and who in given else ()
    return Line("grid-answer", (("who", who.handle), ("standing", f"@standing-{stands}"), ("less", kinds)))


def _paper(case: Case, day: date) -> tuple[Line, ...]:
    """Where the paper that holds today lies; else which was the last to hold, and until when."""
    if (record := record_in_force(case, day)) is not None:
        return (Line("line-paper", (("signed", record.paper.signed), ("reference", record.paper.reference or ""))),)
    if (ended := last_ended(case, day)) is not None:
        values = (("through", holds_through(case, ended)), ("reference", ended.paper.reference or ""))
        return (Line("line-paper-ended", values),)
    return ()


def _waits(case: Case, day: date) -> tuple[Line, ...]:
    """The paper that does not hold yet, and what it waits for."""
    record = waiting_paper(case, day)
    if record is None:
        return ()
    paper = record.paper
    without = tuple(who.handle for who in lacking(case, record, day))
    values = (
        ("reference", paper.reference or ""),
        ("signed", paper.signed),
        ("starts", paper.starts),
        ("through", holds_through(case, record)),
        ("missing", without),
    )
    if draft_because(paper.method, paper.reference):
        return (Line("line-paper-draft", values),)
    if without:
        return (Line("line-paper-lacks", values),)
    return (Line("line-paper-card" if record.confirmed is None else "line-paper-later", values),)


COMMAND: Final = Command("consent-grid", Access.STAFF, Place.PRIVATE, no_words, decide, reads=True)
