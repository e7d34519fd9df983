"""One more of the family: a guardian who is added must say yes too, and hears nothing before the greeting."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from cases.case import Case
from cases.consent.effective import covered_parties, missing
from cases.consent.in_force import goes_before
from cases.days import today
from cases.decision import Decision, Refusal
from cases.dues import DueKind
from cases.facts import Admitted, Fact, PersonAdded, PersonTakenOut, RoomMade, RoomPlanned
from cases.fold import fold as fold_on
from cases.ids import Nonce, PersonId, RecordId, RoomId
from cases.members.adding import ADDING_END
from cases.people import SOC, Way
from cases.replies import Reply, ReplyWord
from cases.rooms.admission import desired
from cases.rooms.standing_still import as_of
from tests.asking import asked, shown
from tests.given import (
    BOTH,
    CASE,
    NOW,
    SIGNED,
    SKOLA,
    THROUGH,
    a_case,
    added,
    after,
    facts_of,
    only_said,
    refused,
    texts,
    who,
    with_consent,
)
from tests.settled import act_on
from tests.town.arming import FAR, Story, says

ARMED_BY: Final[dict[DueKind, Story]] = {ADDING_END: says(FAR)}
EARLIER = SIGNED - timedelta(days=3)
SCHOOL_ALONE = tuple(grant for grant in BOTH if grant.party == SKOLA)
PEOPLE = ("lots", "ungdom", "vh1", "polis", "skola")
IN_THE_ROOM: list[Fact] = [
    RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n")),
    RoomMade(case=CASE, at=NOW, nonce=Nonce("n"), room=RoomId("!case:x")),
    *(Admitted(case=CASE, at=NOW, room=RoomId("!case:x"), person=PersonId(handle)) for handle in ("polis", "skola")),
]
ONE_GUARDIAN = with_consent(a_case(people=PEOPLE), yes=("ungdom", "vh1"))


def yes(case: Case, card: Decision | Refusal) -> Decision | Refusal:
    """The coordinator's answer to a card."""
    about = only_said(card, "consent-card").about
    assert about is not None
    return act_on(after(case, card), about, who(case, "samordnare"), Reply(ReplyWord.YES), NOW + timedelta(minutes=3))


@pytest.mark.rule("R3")
def test_another_guardian_must_say_yes_too_and_until_then_the_actors_are_out() -> None:
    assert {"polis", "skola"} <= desired(ONE_GUARDIAN, today(NOW))
    card = asked("!person ny vh2 @ny:kommun.se", ONE_GUARDIAN)
    question = only_said(card, "adding-ask")
    assert question.args["out"] == ("polis", "skola")
    assert question.about is not None
    case = after(ONE_GUARDIAN, card)
    assert {"polis", "skola"} <= desired(fold_on(case, IN_THE_ROOM), today(NOW))
    answer = act_on(case, question.about, who(case, "samordnare"), Reply(ReplyWord.ADD_IT), NOW)
    assert {(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)} == {
        ("polis", "new-grantor"),
        ("skola", "new-grantor"),
    }
    assert covered_parties(after(case, answer), today(NOW)) == {SOC}


@pytest.mark.rule("R3", "R1")
def test_while_the_card_is_open_who_is_in_stays_and_nobody_comes_in_and_after_the_hour_it_counts_as_a_yes() -> None:
    card = asked("!person ny vh2 @ny:kommun.se", ONE_GUARDIAN)
    case = fold_on(after(ONE_GUARDIAN, card), IN_THE_ROOM[:-1])
    assert {"polis", "skola"} & desired(case, today(NOW)) == {"polis"}
    assert refused(asked("!person ny vh2 ring", case)) == "refusal-adding-open"
    almost, over = NOW + timedelta(minutes=59), NOW + timedelta(minutes=60)
    assert as_of(case, almost) is case
    assert not {"polis", "skola"} & desired(as_of(case, over), today(NOW))
    about = only_said(card, "adding-ask").about
    assert about is not None
    late = act_on(case, about, who(case, "samordnare"), Reply(ReplyWord.NO), over)
    assert refused(late) == "refusal-already-answered"
    left = act_on(case, about, who(case, "samordnare"), Reply(ReplyWord.NO), almost)
    assert desired(after(case, left), today(NOW)) >= {"polis", "skola"}


@pytest.mark.rule("R3")
def test_a_bare_yes_names_no_case_and_adds_nobody() -> None:
    card = asked("!person ny vh2 @ny:kommun.se", ONE_GUARDIAN)
    about = only_said(card, "adding-ask").about
    assert about is not None
    case = after(ONE_GUARDIAN, card)
    leader = who(case, "samordnare")
    assert refused(act_on(case, about, leader, Reply(ReplyWord.YES), NOW)) == "refusal-repeat-it"
    assert facts_of(act_on(case, about, leader, Reply(ReplyWord.YES, named="Björk-17"), NOW), PersonAdded)


@pytest.mark.rule("R12", "R3")
def test_a_paper_that_was_signed_earlier_does_not_come_before_a_later_one_that_the_one_added_has_not_answered() -> None:
    narrow = with_consent(a_case(people=PEOPLE), yes=("ungdom", "vh1"), grants=SCHOOL_ALONE)
    three = fold_on(narrow, [replace(added("vh2"), at=NOW + timedelta(minutes=1))])
    confirmed = NOW + timedelta(minutes=2)
    older = with_consent(three, record="r2", yes=("ungdom", "vh1", "vh2"), signed=EARLIER, moment=confirmed)
    assert covered_parties(older, today(NOW)) == {SOC}
    assert (
        goes_before(older, older.consent.records[RecordId("r2")], today(NOW)) is older.consent.records[RecordId("r1")]
    )
    assert [str(person.handle) for person in missing(older, today(NOW))] == ["vh2"]
    later = with_consent(older, record="r3", yes=("ungdom", "vh1", "vh2"), signed=today(NOW), moment=confirmed)
    assert covered_parties(later, today(NOW)) == {SOC, "polis", "skola"}


@pytest.mark.rule("R12")
def test_the_card_of_a_paper_that_was_signed_before_the_one_in_force_says_that_it_lets_nobody_in() -> None:
    older = f"!samtycke papper {EARLIER} SN 1:9\nja ungdom vh1\npolis: grund, plan\ntill {THROUGH}"
    card = asked(older, ONE_GUARDIAN)
    assert "är underskrivet senare och går före" in shown(card)
    assert only_said(card, "consent-card").args["joining"] == ()
    answer = yes(ONE_GUARDIAN, card)
    assert "papperet gäller inte" in shown(answer)
    assert covered_parties(after(after(ONE_GUARDIAN, card), answer), today(NOW)) == {SOC, "polis", "skola"}


@pytest.mark.rule("R98")
def test_the_one_added_hears_nothing_before_the_greeting() -> None:
    case = a_case(people=PEOPLE)
    answer = asked("!person ny vh2 @ny:kommun.se språk=en", case)
    assert texts(answer) == ["person-added"]
    added = who(after(case, answer), "vh2")
    assert (added.language, added.contact.greeted, added.user) == ("en", False, "@ny:kommun.se")


@pytest.mark.rule("R91")
def test_a_guardian_may_be_told_nothing_from_the_start() -> None:
    case = a_case(people=PEOPLE)
    line = '!person ny vh2 ring info=nej skäl=sekretess_mot_vh dnr="SN 2026/9"'
    (fact,) = facts_of(asked(line, case), PersonAdded)
    assert (fact.informed, fact.reason, fact.reference) == (False, "sekretess_mot_vh", "SN 2026/9")
    assert only_said(asked(line, case), "person-added").args["way"] == "none"
    assert refused(asked("!person ny vh2 ring info=nej", case)) == "refusal-which-ground"
    assert refused(asked("!person ny vh2 ring info=nej skäl=god_man", case)) == "refusal-no-reference"


def test_someone_protected_is_never_reached_by_mail() -> None:
    case = a_case(people=PEOPLE)
    assert refused(asked("!person ny vh2 epost a@b.se skyddad", case)) == "refusal-protected-mail"
    assert who(after(case, asked("!person ny vh2 @ny:kommun.se skyddad", case)), "vh2").protected


def test_someone_nobody_has_greeted_may_be_given_another_way() -> None:
    case = a_case(people=PEOPLE, greeted=("ungdom",))
    changed = after(case, asked("!person ny vh1 ring", case))
    assert (who(changed, "vh1").way, who(changed, "vh1").id) == (Way.RING, "vh1")
    assert refused(asked("!person ny ungdom ring", case)) == "refusal-already-there"


@pytest.mark.rule("R91")
def test_another_way_does_not_undo_that_somebody_is_told_nothing() -> None:
    case = a_case(people=PEOPLE, greeted=())
    case = after(case, asked("!person info vh1 nej skäl=god_man dnr=9", case))
    assert refused(asked("!person ny vh1 ring", case)) == "refusal-already-there"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("!person ny polis @a:kommun.se", "refusal-family-part"),
        ("!person ny lots @polis:kommun.se", "refusal-same-id-twice"),
        ("!person ny lots ring", "refusal-no-matrix-id"),
        ("!person ny granne @a:kommun.se", "refusal-family-part"),
        ("!person ny vh2", "refusal-person-how"),
        ("!person ny", "refusal-person-how"),
        ("!person ny vh2 @a:annan.se", "refusal-other-server"),
        ("!person ny vh2 @polis:kommun.se", "refusal-same-id-twice"),
        ("!person ny vh2 ring info=kanske", "refusal-person-how"),
        ("!person ny vh2 ring färg=blå", "refusal-unknown-key"),
    ],
)
def test_what_cannot_be_read_is_refused_with_why(line: str, reason: str) -> None:
    assert refused(asked(line, a_case(people=PEOPLE))) == reason
