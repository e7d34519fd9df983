"""What falls due, when, and what is said then: ends of consent, beginnings and birthdays."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from cases.ages.midnights import BIRTHDAY, CONSENT_END, CONSENT_START
from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, Say, ToCaseRoom, ToCoordinators, ToPerson
from cases.dues import Due, DueKind
from cases.facts import (
    ConsentWithdrawn,
    Grant,
    InvitationWritten,
    ItipMethod,
    MeetingCalled,
    MeetingKind,
    PersonLetIn,
    PersonTakenOut,
)
from cases.falling_due import KINDS, dues
from cases.fold import fold as fold_on
from cases.ids import MeetingUid, PersonId
from cases.invite import Invite
from cases.presence import WhyOut
from cases.rooms.admission import desired
from tests.given import (
    CASE,
    GRUND,
    NOW,
    SKOLA,
    THROUGH,
    a_case,
    after,
    at,
    facts_of,
    invites,
    only_said,
    said,
    with_consent,
)
from tests.settled import ask
from tests.town.arming import Story, already, next_paper, says

ARMED_BY: Final[dict[DueKind, Story]] = {
    CONSENT_END: already,
    BIRTHDAY: says("!person född CODE 2008-04-10"),
    CONSENT_START: next_paper,
}
ROOT: Final = Path(__file__).parents[2]
CONSENTED = with_consent()
MIDNIGHT = at("2027-05-21 00:00")


def due_of(case: Case, kind: DueKind, now: datetime = NOW, number: int | None = None) -> Due:
    part = f":{number}:" if number else ""
    (due,) = (due for due in dues(case, now) if due.kind == kind and part in due.key)
    return due


END = due_of(CONSENTED, CONSENT_END)


@pytest.mark.rule("R7")
def test_a_paper_falls_due_at_midnight_after_its_last_day() -> None:
    assert (END.key, END.moment) == ("due:consent-end:c1:r1", MIDNIGHT)


@pytest.mark.rule("R7")
def test_when_it_ends_the_covered_are_taken_out_and_staff_stays() -> None:
    answer = ask(CONSENTED, END, MIDNIGHT)
    out = [(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)]
    assert out == [("polis", "expired"), ("skola", "expired")]
    assert desired(after(CONSENTED, answer), today(MIDNIGHT)) == {"samordnare", "lots"}


@pytest.mark.rule("R94")
def test_at_midnight_all_is_silent_and_the_texts_follow_at_eight() -> None:
    late_meeting = meeting(CONSENTED, "2027-05-28 15:00")
    held = InvitationWritten(
        case=CASE, at=NOW, number=1, person=PersonId("polis"), method=ItipMethod.REQUEST, sequence=0, stamp=NOW
    )
    answer = ask(fold_on(CONSENTED, [late_meeting, held]), END, MIDNIGHT)
    assert set(invites(answer)) == {"polis"}
    eight = at("2027-05-21 08:00")
    assert {effect.not_before for effect in answer.effects if isinstance(effect, Say | Invite)} == {eight}
    assert {type(say.to) for say in answer.effects if isinstance(say, Say)} == {ToPerson, ToCaseRoom, ToCoordinators}
    assert only_said(answer, "consent-ended-told").args["through"] == THROUGH


def test_found_late_it_is_acted_on_and_said_at_once_and_called_late() -> None:
    answer = ask(CONSENTED, END, at("2027-05-24 12:00"))
    assert {effect.not_before for effect in answer.effects if isinstance(effect, Say)} == {None}
    assert only_said(answer, "consent-ended-told").args["late"] == 1


def test_a_renewed_consent_that_goes_on_takes_nobody_out() -> None:
    renewed = with_consent(
        CONSENTED, record="r2", signed=today(NOW), starts=date(2027, 5, 21), through=date(2027, 11, 1)
    )
    assert ask(renewed, END, MIDNIGHT) == SILENCE


def test_a_paper_that_was_never_in_force_ends_without_a_word() -> None:
    vh1 = PersonId("vh1")
    gone = fold_on(CONSENTED, [ConsentWithdrawn(case=CASE, at=NOW, person=vh1, said=today(NOW), by=vh1)])
    assert ask(gone, END, MIDNIGHT) == SILENCE


@pytest.mark.rule("R7", "R94")
def test_two_papers_that_end_on_one_day_are_told_once_by_the_one_that_held() -> None:
    case = with_consent(CONSENTED, record="r2", signed=today(NOW))
    ends = sorted((due for due in dues(case, NOW) if due.kind == CONSENT_END), key=lambda due: due.key)
    assert {due.moment for due in ends} == {MIDNIGHT}
    told: list[Say] = []
    for due in ends:
        answer = ask(case, due, MIDNIGHT)
        told += [*said(answer, "consent-ended-told"), *said(answer, "taken-out-told")]
        case = after(case, answer)
    assert [(say.text, say.args["out"]) for say in told] == [("consent-ended-told", ("polis", "skola"))]


def test_someone_who_only_waited_hears_nothing_when_a_paper_ends() -> None:
    case = with_consent(grants=(Grant(SKOLA, GRUND),))
    answer = ask(case, END, MIDNIGHT)
    assert [fact.person for fact in facts_of(answer, PersonTakenOut)] == ["skola"]
    assert [say.to for say in said(answer, "farewell")] == [ToPerson(PersonId("skola"))]


def test_a_paper_confirmed_ahead_lets_back_in_at_its_first_day() -> None:
    gap = with_consent(CONSENTED, record="r2", signed=today(NOW), starts=date(2027, 6, 1), through=date(2027, 11, 1))
    case = after(gap, ask(gap, END, MIDNIGHT))
    case = fold_on(case, [meeting(case, "2027-06-10 15:00")])
    start = due_of(gap, CONSENT_START)
    answer = ask(case, start, start.moment)
    assert [fact.person for fact in facts_of(answer, PersonLetIn)] == ["polis", "skola"]
    assert set(invites(answer)) >= {"polis", "skola"}
    assert {object_.not_before for object_ in invites(answer).values()} == {at("2027-06-01 08:00")}


def test_someone_taken_out_by_hand_is_not_let_in_by_a_date() -> None:
    gap = with_consent(CONSENTED, record="r2", signed=today(NOW), starts=date(2027, 6, 1), through=date(2027, 11, 1))
    case = fold_on(gap, [PersonTakenOut(case=CASE, at=NOW, person=PersonId("polis"), why=WhyOut.HAND)])
    start = due_of(gap, CONSENT_START)
    assert facts_of(ask(case, start, start.moment), PersonLetIn) == []


def test_at_eighteen_the_gate_closes_and_guardians_get_nothing_more() -> None:
    case = with_consent(a_case(born=date(2009, 1, 10)))
    birthday = due_of(case, BIRTHDAY)
    assert birthday.moment == at("2027-01-10 00:00")
    answer = ask(case, birthday, birthday.moment)
    out = {(str(fact.person), fact.why) for fact in facts_of(answer, PersonTakenOut)}
    assert out == {("polis", "expired"), ("skola", "expired"), ("vh1", "adult"), ("vh2", "adult")}
    to_guardians = [say for say in answer.effects if isinstance(say, Say) and say.to == ToPerson(PersonId("vh1"))]
    assert to_guardians == []


def test_at_twelve_the_child_must_answer_too() -> None:
    case = with_consent(a_case(born=date(2015, 1, 10)), yes=("vh1", "vh2"))
    birthday = next(due for due in dues(case, NOW) if due.kind == BIRTHDAY and due.key.endswith(":12"))
    answer = ask(case, birthday, birthday.moment)
    assert {str(fact.person) for fact in facts_of(answer, PersonTakenOut)} == {"polis", "skola"}
    assert only_said(answer, "birthday-told").args["age"] == 12


def test_an_end_that_has_passed_is_still_asked_for() -> None:
    assert END in dues(CONSENTED, MIDNIGHT + timedelta(days=3))


def meeting(case: Case, wall: str, now: datetime = NOW) -> MeetingCalled:
    start = at(wall)
    return MeetingCalled(
        case=case.id, at=now, number=1, uid=MeetingUid("u1"), kind=MeetingKind.NETWORK, start=start,
        end=start + timedelta(hours=1), by=PersonId("samordnare"),
    )  # fmt: skip


def declared() -> Iterator[tuple[str, str, str]]:
    """Each kind that stands beside a rule: its file, its name there, and what the database holds."""
    for path in sorted((ROOT / "cases").rglob("*.py")):
        for name, kind in re.findall(r'^(\w+): Final = DueKind\("([\w-]+)"\)', path.read_text("utf-8"), re.MULTILINE):
            yield str(path.relative_to(ROOT)), name, kind


def test_every_kind_of_due_has_a_line_that_says_what_arms_it() -> None:
    lacks = [
        f"cases/falling_due.py: KINDS lacks {name} of {file}" for file, name, kind in declared() if kind not in KINDS
    ]
    assert not lacks, "\n" + "\n".join(lacks)


def test_no_two_kinds_of_due_are_called_the_same() -> None:
    called = Counter(kind for _, _, kind in declared())
    twice = [f"{file}: {kind} is the kind of another due too" for file, _, kind in declared() if called[kind] > 1]
    assert not twice, "\n" + "\n".join(twice)


def test_what_a_database_may_hold_is_a_kind_of_due_for_ever() -> None:
    held = (
        "consent-end birthday wish-end consent-start custody-end adding-end stand-in-end stand-in-start code-end "
        "wish-again consent-warning birthday-warning birth-day agenda digest day-before overdue"
    )
    assert set(held.split()) <= KINDS.keys()
