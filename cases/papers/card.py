"""The card that a coordinator answers: it shows what a complete paper would do, before it does it (R2, R3, R6)."""

from datetime import date, datetime

from cases.case import Case
from cases.consent.afterwards import told
from cases.consent.answers import granted, taken_back
from cases.consent.categories import category_text, party_text
from cases.consent.effective import shared
from cases.consent.grantors import grantors_of
from cases.consent.in_force import goes_before, holds_through
from cases.consent.standings import given_by_each
from cases.days import today
from cases.decision import Line, TextArgument, TextValue
from cases.facts import Answer, Grant
from cases.ids import Party
from cases.people import SOC, Person, Role, handles
from cases.topics.consent import Record


def card_of(case: Case, record: Record, now: datetime) -> dict[str, TextArgument]:
    """What stands on the card: the paper's days and parties, who said yes, and who comes in at a yes to the card."""
    paper = record.paper
    parties = tuple(dict.fromkeys((SOC, *(each.party for each in shared(paper.grants)))))
    said_yes = {given.person for given in record.answers if given.answer is Answer.YES}
    common = _in_common(case, record, today(now))
    before = goes_before(case, record, today(now))
    nobody = before is not None or case.consent.suspended is not None
    shown: dict[str, TextArgument] = {
        "code": case.code,
        "starts": paper.starts,
        "through": holds_through(case, record),
        "early": int(holds_through(case, record) < paper.through),
        "parties": tuple(map(party_text, parties)),
        "yes": tuple(who.handle for who in case.people.values() if who.id in said_yes),
        "joining": () if nobody else handles(_covered_by(case, common)),
        "conflict": int(not common),
        "outdone": int(before is not None),
        "before": before.paper.signed if before else paper.signed,
        "later": int(paper.starts > today(now)),
        "gate": int(case.rooms.gate_shut),
        "unheard": int(_is_unheard(case, record, now)),
        "stays": _stays_out(case, record, now),
    }
    return shown | told(paper.grants)


def _in_common(case: Case, record: Record, day: date) -> frozenset[Party]:
    """The organisations that all who must answer say yes to on this paper."""
    given = given_by_each(case, record, day).values()
    return frozenset(each.party for each in shared(frozenset.intersection(*given))) if given else frozenset()


def _covered_by(case: Case, parties: frozenset[Party]) -> tuple[Person, ...]:
    """The people of these organisations who can come into the room."""
    return tuple(who for who in case.actors if who.user and who.party in parties)


def _stays_out(case: Case, record: Record, now: datetime) -> tuple[Line, ...]:
    """Who this paper names and does not let in, or not to all that it names, because a word was taken back on its day
    or later: whose word, and after which day a paper must be signed."""
    day = max(today(now), record.paper.starts)
    lines = []
    for party in dict.fromkeys(each.party for each in shared(record.paper.grants)):
        for who in grantors_of(case, record, day):
            given = {each for each in shared(granted(case, who.id, record, day)) if each.party == party}
            gone = {each: said for each, said in taken_back(case, who.id, record, day).items() if each.party == party}
            if gone:
                lines.append(_line(party, who, gone, whole=not given))
    return tuple(lines)


def _line(party: Party, who: Person, gone: dict[Grant, date], *, whole: bool) -> Line:
    kinds = () if whole else tuple(category_text(each.category) for each in shared(sorted(gone)))
    values: dict[str, TextValue] = {
        "party": party_text(party),
        "who": who.handle,
        "day": max(gone.values()),
        "kinds": kinds,
    }
    return Line("card-stays-out", tuple(values.items()))


def _is_unheard(case: Case, record: Record, now: datetime) -> bool:
    """Whether a child too young to answer gives no answer here, and nobody has noted that they were heard (R3)."""
    asks_youth = any(who.role is Role.YOUTH for who in grantors_of(case, record, max(today(now), record.paper.starts)))
    return not asks_youth and record.paper.child_heard is None
