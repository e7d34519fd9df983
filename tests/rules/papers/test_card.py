"""The card tells the truth: who gets to know what, and whom a yes to it lets in, whatever has happened before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from cases.case import Case
from cases.consent.categories import category_text, party_text
from cases.consent.effective import effective, is_written, shared
from cases.consent.in_force import has_ended, lacking
from cases.days import at_wall, today
from cases.decision import SILENCE, Decision, TextArguments, TextValue
from cases.facts import (
    Admitted,
    Fact,
    FamilyLetIn,
    GateShut,
    Grant,
    NotReached,
    PersonLetIn,
    PersonTakenOut,
    Removed,
    ReservationNoted,
    RoomMade,
    RoomPlanned,
    Unreached,
)
from cases.facts.members import AddingAsked
from cases.facts.rooms import Gone
from cases.fold import fold as fold_on
from cases.ids import Nonce, Party, PersonId, RecordId, RoomId
from cases.members.settling import Turn
from cases.papers.card import card_of
from cases.people import Way
from cases.presence import WhyOut
from cases.rooms.admission import desired
from cases.rooms.reach import Reach, reach
from cases.rooms.telling import announce
from cases.topics.consent import Record
from tests.given import (
    BOTH,
    CASE,
    FAMILY,
    GRUND,
    NOW,
    POLIS,
    SIGNED,
    SKOLA,
    a_case,
    added,
    answered,
    lines_of,
    named_in,
    recorded,
    who,
    with_consent,
    withdrawn,
)
from tests.rules.consent.consent_choices import SOME_GRANTS
from tests.rules.consent.consents import MACHINE, Consents
from tests.settled import confirm, settled_by

STAFF = PersonId("samordnare")
LATER = NOW + timedelta(minutes=5)
ROOM = RoomId("!rum:kommun.se")
ACTORS = ("polis", "skola", "bup", "forening")
BUP, CLUB = Party("bup"), Party("forening")
SOME = st.sets(st.sampled_from([*BOTH, Grant(BUP, GRUND), Grant(CLUB, GRUND)]), min_size=1).map(
    lambda some: tuple(sorted(some))
)
BETWEEN = {Reach.LEFT, Reach.NO_ACCOUNT, Reach.NO_KEYS, Reach.REFUSED}


def carried(case: Case, decision: Decision, turn: Turn) -> Case:
    """The case when this is done, with who leaves by it and what is said of the room."""
    after = fold_on(case, settled_by(case, decision, turn).facts)
    return fold_on(after, announce(after, turn.now).facts)


def really(case: Case, reader: str, record: Record, now: datetime) -> tuple[Case, date]:
    """The case after the reader's own yes, on the first day of the paper if that is later."""
    answer = confirm(case, who(case, reader), record.paper.record, now)
    assert isinstance(answer, Decision)
    after, starts = carried(case, answer, Turn(now, None)), record.paper.starts
    if starts <= today(now):
        return after, today(now)
    return carried(after, SILENCE, Turn(at_wall(starts, time()), None, since=starts - timedelta(days=1))), starts


@dataclass(frozen=True, slots=True)
class Shown:
    """A card, and the case after its own yes, on the day that the card speaks of."""

    args: TextArguments
    before: Case
    after: Case
    now: datetime
    day: date

    def named(self, name: str) -> tuple[str, ...]:
        return named_in(self.args, name)

    @property
    def reached(self) -> set[str]:
        """Who may be in and can be asked in, but for socialtjänsten's own."""
        there = (self.after.named(each) for each in desired(self.after, self.day))
        return {str(each.handle) for each in there if not each.is_staff and reach(self.after, each) not in BETWEEN}

    @property
    def taken_out(self) -> set[str]:
        out = (each for each in self.after.people.values() if each.out)
        return {str(each.handle) for each in out if not self.before.named(each.id).out}

    @property
    def outside(self) -> list[str]:
        """Everybody on a line of those who are not in; some lines have several."""
        lines = (dict(line.args) for line in lines_of(self.args, "outside"))
        return [handle for line in lines for handle in words_of(line["who"])]

    @property
    def told_kinds(self) -> set[tuple[str, str]]:
        lines = [dict(line.args) for line in lines_of(self.args, "knows")]
        return {(str(line["party"]), kind) for line in lines for kind in words_of(line["kinds"])}

    @property
    def kinds(self) -> set[tuple[str, str]]:
        held = shared(effective(self.after, self.day))
        return {(party_text(grant.party), category_text(grant.category)) for grant in held}


def words_of(value: TextValue) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()


def is_true(card: Shown) -> None:
    """The laws of a card."""
    assert {*card.named("joining"), *card.named("staying")} == card.reached
    assert {*card.named("leaving")} == card.taken_out
    before = {str(card.before.named(each).handle) for each in desired(card.before, today(card.now))}
    assert before.isdisjoint(card.named("joining"))
    if not card.args["outdone"]:
        assert card.told_kinds == card.kinds
    lists = [*card.named("joining"), *card.named("staying"), *card.named("leaving"), *card.outside]
    assert len(lists) == len(set(lists))
    assert {str(each.handle) for each in card.before.actors} <= set(lists)


def shown_with_its_yes(case: Case, record: Record, now: datetime, reader: str = "samordnare") -> Shown:
    after, day = really(case, reader, record, now)
    return Shown(card_of(case, who(case, reader), record, now), case, after, now, day)


class Cards(Consents):
    """Any life of papers and answers, in which a paper is often whole and waits; each card is held against its yes."""

    @rule(grants=SOME_GRANTS, ahead=st.integers(0, 10))
    def draft(self, grants: tuple[Grant, ...], ahead: int) -> None:
        self.sign_a_paper(grants, ahead, 30, {"ungdom", "vh1", "vh2"})

    def cards(self) -> Iterator[Shown]:
        """Each paper that waits for nothing but its card, shown at noon of the day, and what its yes really does."""
        now = datetime.combine(self.day, time(12), UTC)
        for record in self.case.valid_papers:
            whole = is_written(record) and not lacking(self.case, record, self.day)
            if whole and record.confirmed is None and not has_ended(self.case, record, self.day):
                yield shown_with_its_yes(self.case, record, now)

    @invariant()
    def each_card_is_true(self) -> None:
        for card in self.cards():
            is_true(card)


@pytest.mark.rule("R1", "R3")
def test_the_card_says_who_is_in_after_a_yes_to_it_whatever_has_happened() -> None:
    run_state_machine_as_test(Cards, settings=settings(MACHINE, phases=[Phase.generate]))


def out(who: str, why: WhyOut) -> Fact:
    return PersonTakenOut(case=CASE, at=NOW, person=PersonId(who), why=why)


def gone(who: str, why: Gone) -> Fact:
    return Removed(case=CASE, at=NOW, room=ROOM, person=PersonId(who), why=why)


def asked_in(who: str) -> Fact:
    return Admitted(case=CASE, at=NOW, room=ROOM, person=PersonId(who))


MADE = (
    RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n")),
    RoomMade(case=CASE, at=NOW, nonce=Nonce("n"), room=ROOM),
)
HAPPENED: tuple[Fact, ...] = (
    *(out(handle, why) for handle in ACTORS for why in (WhyOut.HAND, WhyOut.BLOCKED, WhyOut.WITHDRAWN)),
    *(PersonLetIn(case=CASE, at=NOW, person=PersonId(handle), by=STAFF) for handle in ACTORS),
    *(asked_in(handle) for handle in (*ACTORS, "ungdom", "vh1")),
    *(gone(handle, Gone.LEFT_ALONE) for handle in (*ACTORS, "ungdom")),
    *(NotReached(case=CASE, at=NOW, person=PersonId(handle), why=why) for handle in ACTORS for why in Unreached),
    *(FamilyLetIn(case=CASE, at=NOW, person=PersonId(handle), by=STAFF) for handle in ("ungdom", "vh1", "vh2")),
    *(withdrawn(handle, party) for handle in ("ungdom", "vh1") for party in (POLIS, SKOLA)),
    GateShut(case=CASE, at=NOW, why="test"),
    AddingAsked(case=CASE, at=NOW, who=added("vh3")),
    ReservationNoted(case=CASE, at=NOW, person=PersonId("forening"), reference="SN 9", by=STAFF),
    replace(added("bup"), way=Way.RING, user=None),
)


@pytest.mark.rule("R1", "R3")
@settings(max_examples=200)
@given(
    agreed=st.none() | SOME,
    happened=st.lists(st.sampled_from(HAPPENED), max_size=6),
    grants=SOME,
    signed=st.sampled_from([SIGNED, today(NOW)]),
    ahead=st.integers(0, 1),
    reader=st.sampled_from(["samordnare", "lots"]),
)
def test_the_card_says_who_is_in_whatever_stands_between_them_and_the_room(
    agreed: tuple[Grant, ...] | None,
    happened: list[Fact],
    grants: tuple[Grant, ...],
    signed: date,
    ahead: int,
    reader: str,
) -> None:
    begun = a_case(people=("lots", *FAMILY, *ACTORS))
    case = fold_on(with_consent(begun, grants=agreed) if agreed else begun, [*MADE, *happened])
    paper = recorded("r2", grants=grants, signed=signed, starts=signed + timedelta(days=5 * ahead))
    case = fold_on(case, [paper, *(answered(handle, record="r2", signed=signed) for handle in FAMILY)])
    record = case.consent.records[RecordId("r2")]
    if not lacking(case, record, today(NOW)):
        is_true(shown_with_its_yes(case, record, LATER, reader))
