"""One more of the family: a guardian who is added must say yes too, and hears nothing before the greeting."""

import pytest

from cases.consent.effective import covered_parties
from cases.days import today
from cases.facts import PersonAdded, PersonTakenOut
from cases.people import SOC, Way
from cases.rooms.admission import desired
from tests.asking import asked
from tests.given import NOW, a_case, after, facts_of, only_said, refused, texts, who, with_consent

PEOPLE = ("lots", "ungdom", "vh1", "polis", "skola")
ONE_GUARDIAN = with_consent(a_case(people=PEOPLE), yes=("ungdom", "vh1"))


@pytest.mark.rule("R3")
def test_another_guardian_must_say_yes_too_and_until_then_the_actors_are_out() -> None:
    assert {"polis", "skola"} <= desired(ONE_GUARDIAN, today(NOW))
    answer = asked("!person ny vh2 @ny:kommun.se", ONE_GUARDIAN)
    assert {(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)} == {
        ("polis", "new-grantor"),
        ("skola", "new-grantor"),
    }
    assert covered_parties(after(ONE_GUARDIAN, answer), today(NOW)) == {SOC}


@pytest.mark.rule("R98")
def test_the_one_added_hears_nothing_before_the_greeting() -> None:
    case = a_case(people=PEOPLE)
    answer = asked("!person ny vh2 @ny:kommun.se språk=en", case)
    assert texts(answer) == ["person-added"]
    added = who(after(case, answer), "vh2")
    assert (added.language, added.greeted, added.user) == ("en", False, "@ny:kommun.se")


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
