"""The card that a coordinator answers: who gets to know what, and who is in after a yes to it (R2, R3, R6).

Who is in is worked out by trying the yes on a copy of the case (cases/papers/trying.py), and by nothing else."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from cases.case import Case
from cases.consent.afterwards import told
from cases.consent.answers import granted, taken_back
from cases.consent.categories import GUARDIANS, category_text, party_text
from cases.consent.effective import shared
from cases.consent.grantors import grantors_of
from cases.consent.in_force import goes_before, holds_through
from cases.consent.standings import given_by_each
from cases.days import age_on, earliest, today
from cases.decision import Line, TextArgument, TextValue
from cases.facts import Answer, Grant
from cases.ids import Category, Party
from cases.papers.trying import Tried, try_yes
from cases.people import LEADERS, SOC, Person, Role, handles
from cases.rooms.kinds import in_order, room_kinds
from cases.rooms.why import outside
from cases.topics.consent import Record


def card_of(case: Case, by: Person, record: Record, now: datetime) -> dict[str, TextArgument]:
    """What stands on the card for this reader: the paper, who said yes, who may know what, who is in after a yes."""
    paper, day = record.paper, today(now)
    said_yes = {given.person for given in record.answers if given.answer is Answer.YES}
    common = _in_common(case, record, day)
    before = goes_before(case, record, day)
    tried, turns = try_yes(case, by, record, now), holds_through(case, record) + timedelta(days=1)
    shown: dict[str, TextArgument] = {
        "code": case.code,
        "starts": paper.starts,
        "through": holds_through(case, record),
        "early": int(holds_through(case, record) < paper.through),
        "turns": turns,
        "age": age_on(earliest(case.born), turns + timedelta(days=1)),
        "reference": paper.reference or "",
        "knows": tuple(_knows(record, common)),
        "yes": tuple(who.handle for who in case.people.values() if who.id in said_yes),
        "conflict": int(not common),
        "outdone": int(before is not None),
        "before": before.paper.signed if before else paper.signed,
        "later": int(paper.starts > day),
        "gate": int(case.rooms.gate_shut),
        "opens": int(by.role in LEADERS),
        "unheard": int(_is_unheard(case, record, now)),
        "stays": (*_stays_out(case, record, now), *_less(case, record, now)),
    }
    return shown | who_is_in(tried, record) | told(paper.grants)


def who_is_in(tried: Tried, record: Record) -> dict[str, TextArgument]:
    """Who is in after the yes, who is not and why, and which names of the paper nobody in the case answers to."""
    after = tried.after
    return {
        "room": tuple(map(category_text, in_order(room_kinds(after, tried.day)))),
        "joining": handles(tried.joining),
        "staying": handles(tried.staying),
        "leaving": handles(tried.leaving),
        "outside": outside(after, tried.day, but_for={who.id for who in tried.leaving}, staff=False),
        "nobody": tuple(_without_people(after, record)),
    }


def _without_people(case: Case, record: Record) -> Iterator[Line]:
    """The organisations of the paper that nobody in the case comes from, each with the command that adds somebody."""
    there = {who.party for who in case.actors}
    for party in dict.fromkeys(grant.party for grant in shared(record.paper.grants)):
        if party not in there | {SOC, GUARDIANS}:
            yield Line("card-nobody", (("party", party_text(party)), ("word", str(party)), ("code", case.code)))


def _knows(record: Record, common: frozenset[Grant]) -> Iterator[Line]:
    """Per organisation what it may know by this paper, in the paper's order; also where that is nothing."""
    for party in dict.fromkeys(grant.party for grant in shared(record.paper.grants)):
        kinds = in_order(frozenset(grant.category for grant in common if grant.party == party))
        yield Line("card-knows", (("party", party_text(party)), ("kinds", tuple(map(category_text, kinds)))))


def _in_common(case: Case, record: Record, day: date) -> frozenset[Grant]:
    """What all who must answer say yes to on this paper, for while the case goes on."""
    given = given_by_each(case, record, day).values()
    return frozenset(shared(frozenset.intersection(*given))) if given else frozenset()


def _stays_out(case: Case, record: Record, now: datetime) -> Iterator[Line]:
    """Who this paper names and does not let in, or not to all that it names, because a word was taken back on its day
    or later: whose word, and after which day a paper must be signed."""
    day = max(today(now), record.paper.starts)
    for party, who in _asked_about(case, record, day):
        given = {each for each in shared(granted(case, who.id, record, day)) if each.party == party}
        gone = {each: said for each, said in taken_back(case, who.id, record, day).items() if each.party == party}
        if gone:
            yield _gone_line(party, who, gone, whole=not given)


def _less(case: Case, record: Record, now: datetime) -> Iterator[Line]:
    """Whose yes was to a part of the paper, and what it left out."""
    day = max(today(now), record.paper.starts)
    for party, who in _asked_about(case, record, day):
        named = frozenset(shared(record.paper.grants))
        left = named - granted(case, who.id, record, day) - taken_back(case, who.id, record, day).keys()
        kinds = in_order(frozenset(each.category for each in left if each.party == party))
        if kinds:
            values = (("party", party_text(party)), ("who", who.handle), ("kinds", _texts(kinds)))
            yield Line("card-less", values)


def _asked_about(case: Case, record: Record, day: date) -> Iterator[tuple[Party, Person]]:
    """Each organisation of the paper, with each who must answer."""
    grantors = grantors_of(case, record, day)
    for party in dict.fromkeys(each.party for each in shared(record.paper.grants)):
        yield from ((party, who) for who in grantors)


def _gone_line(party: Party, who: Person, gone: dict[Grant, date], *, whole: bool) -> Line:
    kinds = () if whole else tuple(each.category for each in shared(sorted(gone)))
    values: dict[str, TextValue] = {
        "party": party_text(party),
        "who": who.handle,
        "day": max(gone.values()),
        "kinds": _texts(kinds),
    }
    return Line("card-stays-out", tuple(values.items()))


def _texts(kinds: tuple[Category, ...]) -> tuple[str, ...]:
    return tuple(map(category_text, kinds))


def _is_unheard(case: Case, record: Record, now: datetime) -> bool:
    """Whether a child too young to answer gives no answer here, and nobody has noted that they were heard (R3)."""
    asks_youth = any(who.role is Role.YOUTH for who in grantors_of(case, record, max(today(now), record.paper.starts)))
    return not asks_youth and record.paper.child_heard is None
