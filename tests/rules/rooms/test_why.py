"""Why someone is in or out: always what the door says, with whose word it rests on and what would change it."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.consent.effective import Standing, covered
from cases.consent.grantors import grantors_of
from cases.consent.standings import conflict, partial, standing_to
from cases.facts import Answer, ConsentWithdrawn, Fact, GateOpened, GateShut, Grant, PersonLetIn, PersonTakenOut
from cases.fold import fold as fold_on
from cases.ids import Party, PersonId
from cases.phases import Phase
from cases.presence import WhyOut
from cases.rooms.admission import desired
from cases.rooms.outside import WhyNotIn
from cases.rooms.remedies import Change, Remedy, Why, change_line
from cases.rooms.why import why
from tests.asking import TEXTS, asked, shown
from tests.given import (
    CASE,
    GRUND,
    NARVARO,
    NOW,
    POLIS,
    SKOLA,
    THROUGH,
    UMGANGE,
    a_case,
    added,
    after,
    answered,
    confirmed,
    only_said,
    recorded,
    who,
    with_consent,
    with_draft,
)
from tests.given_changed import with_gate_shut
from tests.rules.consent.consents import MACHINE, Consents

BUP = Party("bup")
DAY = date(2026, 11, 24)
SCHOOL_ONLY = (Grant(SKOLA, GRUND), Grant(SKOLA, NARVARO))


def about(case: Case, handle: str, day: date = DAY) -> Why:
    return why(case, who(case, handle), day)


def changes(case: Case, handle: str = "polis", day: date = DAY) -> list[tuple[Change, tuple[str, ...]]]:
    return [(remedy.change, remedy.people) for remedy in about(case, handle, day).changes]


def take_back(case: Case, handle: str, *parties: Party) -> Case:
    person = PersonId(handle)
    return fold_on(case, [ConsentWithdrawn(case=CASE, at=NOW, person=person, parties=parties, said=DAY, by=person)])


@pytest.mark.rule("R1", "R90")
def test_someone_inside_is_there_because_of_a_paper_and_each_yes_until_its_last_day() -> None:
    answer = about(with_consent(), "polis")
    assert answer.inside
    assert answer.record is not None
    assert answer.record.paper.reference == "SN 2026/123:4"
    assert answer.answers == (("ungdom", Standing.YES), ("vh1", Standing.YES), ("vh2", Standing.YES))
    assert (answer.through, answer.changes) == (THROUGH, ())


@pytest.mark.rule("R3", "R11")
def test_whose_yes_is_lacking_is_told_apart_from_whose_no_stands() -> None:
    case = fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1", Answer.NO)])
    assert changes(case) == [(Change.NEW_YES, ("vh1",)), (Change.ASK, ("vh2",))]
    assert changes(take_back(with_consent(), "ungdom", POLIS)) == [(Change.NEW_YES, ("ungdom",))]


@pytest.mark.rule("R1")
def test_each_thing_that_keeps_somebody_out_is_named_not_only_the_first() -> None:
    case = with_gate_shut(a_case())
    assert changes(case) == [(Change.GATE, ()), (Change.PAPER, ())]
    taken = fold_on(with_consent(), [PersonTakenOut(case=CASE, at=NOW, person=PersonId("polis"), why=WhyOut.HAND)])
    assert changes(taken) == [(Change.LET_IN, ())]
    assert changes(replace(with_consent(), phase=Phase.CLOSED)) == [(Change.REOPEN, ())]
    assert changes(fold_on(with_consent(), [replace(added("bup"), user=None)]), "bup") == [
        (Change.MATRIX, ()),
        (Change.NAMED, ()),
    ]
    assert changes(with_consent(), "vh1") == [(Change.FAMILY, ())]


@pytest.mark.rule("R8")
def test_a_paper_that_waits_for_its_card_or_its_day_is_told_as_that() -> None:
    assert changes(with_draft(a_case(), "r1", DAY)) == [(Change.CARD, ())]
    later = with_consent(starts=DAY + timedelta(days=7))
    assert about(later, "polis").changes == (Remedy(Change.LATER, day=DAY + timedelta(days=7)),)


@pytest.mark.rule("R12")
def test_yes_to_different_kinds_about_the_same_organisation_has_nothing_in_common() -> None:
    answers = [
        answered("ungdom", only=(Grant(POLIS, GRUND), Grant(SKOLA, GRUND))),
        answered("vh1", only=(Grant(POLIS, UMGANGE), Grant(SKOLA, GRUND))),
        answered("vh2"),
    ]
    case = fold_on(a_case(), [recorded(), *answers, confirmed()])
    assert changes(case) == [(Change.COMMON, ())]
    assert about(case, "skola").inside


@pytest.mark.rule("R11")
def test_who_took_back_the_police_still_stands_at_yes_to_the_school() -> None:
    case = take_back(with_consent(), "vh1", POLIS)
    vh1 = who(case, "vh1")
    assert standing_to(case, vh1, POLIS, DAY) is Standing.WITHDRAWN
    assert standing_to(case, vh1, SKOLA, DAY) is Standing.YES
    assert standing_to(case, vh1, SKOLA, THROUGH + timedelta(days=1)) is Standing.EXPIRED
    assert standing_to(a_case(), vh1, SKOLA, DAY) is Standing.NOT_ASKED


@pytest.mark.rule("R11")
def test_a_yes_to_a_part_is_a_no_to_an_organisation_that_was_left_out() -> None:
    answers = [answered("ungdom", only=SCHOOL_ONLY), answered("vh1"), answered("vh2")]
    case = fold_on(a_case(), [recorded(), *answers, confirmed()])
    assert standing_to(case, who(case, "ungdom"), POLIS, DAY) is Standing.NO
    assert standing_to(case, who(case, "ungdom"), SKOLA, DAY) is Standing.YES


@pytest.mark.rule("R12")
def test_differing_answers_are_a_conflict_only_when_all_have_answered_and_nothing_is_in_common() -> None:
    waiting = fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1", Answer.NO)])
    assert not conflict(waiting, DAY)
    assert conflict(fold_on(waiting, [answered("vh2")]), DAY)
    assert not conflict(with_consent(), DAY)
    refusals = [answered(handle, Answer.NO) for handle in ("ungdom", "vh1", "vh2")]
    assert not conflict(fold_on(a_case(), [recorded(), *refusals]), DAY)
    assert conflict(take_back(with_consent(), "vh1"), DAY)


@pytest.mark.rule("R12")
def test_what_somebody_gave_and_not_everybody_is_partial_while_something_holds() -> None:
    answers = [answered("ungdom", only=SCHOOL_ONLY), answered("vh1"), answered("vh2")]
    case = fold_on(a_case(), [recorded(), *answers, confirmed()])
    assert partial(case, DAY) == {Grant(POLIS, GRUND), Grant(POLIS, UMGANGE)}
    assert partial(with_consent(), DAY) == frozenset()
    assert partial(take_back(with_consent(), "vh1"), DAY) == frozenset()


@pytest.mark.rule("R12")
def test_the_card_names_those_who_come_in_by_what_is_in_common_and_tells_when_nothing_is() -> None:
    grants = "skola: grund\npolis: grund\ntill 2027-05-20"
    some = asked(f"!samtycke papper 2026-11-20 SN 1\nja ungdom vh1\nja vh2: skola grund\n{grants}")
    assert only_said(some, "consent-card").args["joining"] == ("skola",)
    assert "Oeniga svar" not in shown(some)
    apart = asked(f"!samtycke papper 2026-11-20 SN 1\nja ungdom\nja vh1: polis grund\nja vh2: skola grund\n{grants}")
    assert only_said(apart, "consent-card").args["joining"] == ()
    assert "Oeniga svar: alla har svarat, men inget är gemensamt." in shown(apart)
    assert conflict(after(a_case(), apart), DAY)


@pytest.mark.rule("R27")
def test_who_may_know_less_than_the_room_is_told_which_kinds_are_lacking() -> None:
    grants = (Grant(POLIS, GRUND), Grant(SKOLA, GRUND), Grant(POLIS, NARVARO), Grant(SKOLA, NARVARO), Grant(BUP, GRUND))
    case = with_consent(fold_on(a_case(), [added("bup")]), grants=grants)
    answer = about(case, "bup")
    assert answer.code == "less-cleared"
    assert answer.changes == (Remedy(Change.KINDS, kinds=(NARVARO,), left=(GRUND,)),)
    assert "ett nytt papper låter parten veta också närvaro" in shown(asked("!samtycke varför bup", case))


class Whys(Consents):
    """The same lives, where the gate shuts and people are taken out too; asked each time why."""

    def one(self, fact: Fact) -> None:
        self.case = fold_on(self.case, [fact])

    @rule(shut=st.booleans())
    def shut_or_open_the_gate(self, *, shut: bool) -> None:
        opened = GateOpened(case=CASE, at=NOW, by=PersonId("samordnare"))
        self.one(GateShut(case=CASE, at=NOW, why="test") if shut else opened)

    @rule(handle=st.sampled_from(["polis", "skola"]), out=st.booleans())
    def take_out_or_let_in(self, handle: str, *, out: bool) -> None:
        person = PersonId(handle)
        back = PersonLetIn(case=CASE, at=NOW, person=person, by=PersonId("samordnare"))
        self.one(PersonTakenOut(case=CASE, at=NOW, person=person, why=WhyOut.HAND) if out else back)

    @invariant()
    def why_says_what_the_door_says(self) -> None:
        inside = desired(self.case, self.day)
        for person in self.case.people.values():
            answer = why(self.case, person, self.day)
            assert answer.inside == (person.id in inside)
            assert answer.inside != bool(answer.changes)
            if answer.inside and person.is_actor:
                self.rests_on_what_it_says(answer, person.party)

    def rests_on_what_it_says(self, answer: Why, party: Party) -> None:
        assert answer.record is not None
        assert answer.through is not None
        assert {handle for handle, _ in answer.answers} == {
            each.handle for each in grantors_of(self.case, answer.record, self.day)
        }
        assert {stands for _, stands in answer.answers} == {Standing.YES}
        assert covered(self.case, party, answer.through)
        assert not covered(self.case, party, answer.through + timedelta(days=1))


@pytest.mark.rule("R1", "R90")
def test_whatever_has_happened_why_says_what_the_door_says() -> None:
    run_state_machine_as_test(Whys, settings=MACHINE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("change", Change)
def test_everything_that_would_change_it_is_said_in_words(change: Change, language: str) -> None:
    answer = Why(PersonId("polis"), who(a_case(), "polis").handle, WhyNotIn.NO_CONSENT)
    for kind in ("change", "outside"):
        line = change_line(answer, Remedy(change, (who(a_case(), "vh1").handle,), DAY), kind)
        assert not re.search("@[a-z]", TEXTS.say(line.text, dict(line.args), language).plain)
