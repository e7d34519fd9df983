"""What has days ends with its last one, though nothing that was due has been asked (R7, R19, R36)."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.letters.leaving import Leave, may_leave
from bot.writing.addressing import LAST_WORDS, destinations
from cases.access import Access, permit
from cases.case import Case
from cases.days import today
from cases.decision import About, Ask, Refusal, ToCoordinators, ToPerson
from cases.facts import FamilyLetIn, FarewellWritten, MeetingKind, PersonTakenOut, StandInNamed
from cases.falling_due import dues
from cases.fold import fold as fold_on
from cases.ids import LetterId, PersonId
from cases.lifecycle import close
from cases.meetings.invitations import invited
from cases.office import Office
from cases.parts import leaders, part_of, part_on
from cases.people import Person, Role
from cases.presence import WhyOut
from cases.rooms.admission import desired, may_receive, takes_part, why_out
from cases.rooms.outside import WhyNotIn, family_in_room
from cases.unit.standing_in import STAND_IN_END, STAND_IN_START, whom_to_call
from cases.unit.takeover import take_over
from commands.finding.which import own_cases
from storage.letters import Letter
from tests.asking import Known, asked, office_of
from tests.given import CASE, NOW, a_case, after, at, facts_of, refused, who, with_consent
from tests.rules.unit.test_absence import BEGIN, END, FIRST, LAST, due_of, during, hearers, with_stand_in
from tests.rules.unit.test_takeover import KARIN, OFFICE, OLA
from tests.settled import ask

AFTER = LAST + timedelta(days=1)
COVERED = with_consent()
THERE = during(with_stand_in())
"""Ola, who had no part, stands in for Karin; nothing that is due is ever asked again."""
EIGHTEEN = at("2026-12-20 00:00")
CHILD = with_consent(a_case(born=date(2008, 12, 20)))


def ola(case: Case) -> Person:
    person = case.person_of(OLA.user)
    assert person is not None
    return person


def guide_standing_in() -> Case:
    lots = who(COVERED, "lots")
    assert lots.user is not None
    named = StandInNamed(
        case=CASE, at=NOW, away=PersonId("samordnare"), person=PersonId("new"), user=lots.user,
        language="sv", first=FIRST, last=LAST,
    )  # fmt: skip
    return during(fold_on(COVERED, [named]))


@pytest.mark.rule("R7", "R36")
@pytest.mark.threat("failing-due")
@pytest.mark.parametrize(("day", "there"), [(FIRST, True), (LAST, True), (AFTER, False), (FIRST - timedelta(1), False)])
def test_a_stand_in_is_in_on_their_days_and_on_no_other_whatever_was_asked(day: date, *, there: bool) -> None:
    stands = ola(THERE)
    assert (stands.id in desired(THERE, day)) is there
    assert may_receive(THERE, stands.id, day) is there
    assert takes_part(THERE, stands, day) is there
    assert (OLA.user in hearers(THERE, day)) is there
    assert (whom_to_call(THERE, day) == OLA.user) is there
    assert bool(own_cases(office_of(THERE), Known((THERE,)), OLA.user, day).open) is there
    assert (permit(Access.COORDINATOR, THERE, part_of(THERE, OLA.user, day), OLA, day) is None) is there


@pytest.mark.rule("R36")
def test_a_stand_in_whose_days_are_over_is_refused_as_a_stranger_is() -> None:
    for part in (ola(THERE), part_on(THERE, ola(THERE), AFTER)):
        for access in (Access.COORDINATOR, Access.STAFF, Access.ANY_MEMBER, Access.LOG):
            assert permit(access, THERE, part, OLA, AFTER) == Refusal("refusal-not-for-you")
    assert why_out(THERE, ola(THERE), AFTER) is WhyNotIn.STAND_IN_OVER


@pytest.mark.rule("R36")
def test_a_guide_who_stood_in_is_guide_again_the_day_after_and_no_more() -> None:
    case = guide_standing_in()
    lots = who(case, "lots")
    during_it, afterwards = part_on(case, lots, LAST), part_on(case, lots, AFTER)
    assert (during_it.role, afterwards.role, afterwards.out) == (Role.DEPUTY, Role.GUIDE, False)
    assert lots.id in desired(case, AFTER)
    assert permit(Access.STAFF, case, afterwards, None, AFTER) is None
    assert refused(permit(Access.COORDINATOR, case, afterwards, None, AFTER)) == "refusal-coordinator-only"
    assert hearers(case, AFTER) == {KARIN.user}
    assert [each.user for each in leaders(case, AFTER)] == [KARIN.user]


@pytest.mark.rule("R36")
def test_who_stands_in_for_two_is_in_until_the_later_day_and_no_longer() -> None:
    later = LAST + timedelta(days=7)
    second = StandInNamed(
        case=CASE, at=NOW, away=who(THERE, "lots").id, person=PersonId("second"), user=OLA.user,
        language="sv", first=LAST, last=later,
    )  # fmt: skip
    both = fold_on(THERE, [second])
    begins = next(due for due in dues(both, NOW) if due.kind == STAND_IN_START and "second" in due.key)
    both = after(both, ask(both, begins, at("2026-12-18 00:00")))
    first_end, second_end = sorted(
        (due for due in dues(both, NOW) if due.kind == STAND_IN_END), key=lambda due: due.wall
    )
    answer = ask(both, first_end, END)
    assert facts_of(answer, PersonTakenOut) == []
    still = after(both, answer)
    assert part_on(still, ola(still), later).role is Role.DEPUTY
    assert not part_on(still, ola(still), later).out
    for case in (both, still):
        assert part_on(case, ola(case), later + timedelta(days=1)).out
    ended = ask(still, second_end, END + timedelta(days=7))
    assert [fact.why for fact in facts_of(ended, PersonTakenOut)] == [WhyOut.STAND_IN_OVER]


@pytest.mark.rule("R36")
def test_a_stand_in_who_took_the_case_over_has_it_after_their_days() -> None:
    taken = after(THERE, take_over(OFFICE, THERE, OLA, lambda use: use, BEGIN))
    assert part_on(taken, ola(taken), AFTER).role is Role.COORDINATOR


@pytest.mark.rule("R36")
def test_the_end_that_comes_late_is_still_told_once() -> None:
    answer = ask(THERE, due_of(THERE, STAND_IN_END), END + timedelta(days=3))
    assert [fact.why for fact in facts_of(answer, PersonTakenOut)] == [WhyOut.STAND_IN_OVER]


@pytest.mark.rule("R7", "R19")
@pytest.mark.threat("failing-due")
@pytest.mark.parametrize(("now", "there"), [(EIGHTEEN - timedelta(minutes=1), True), (EIGHTEEN, False)])
@pytest.mark.parametrize("handle", ["vh1", "vh2"])
def test_a_guardian_has_a_part_until_the_young_person_is_18_whatever_was_asked(
    handle: str, now: datetime, *, there: bool
) -> None:
    day, guardian = today(now), who(CHILD, handle)
    assert may_receive(CHILD, guardian.id, day) is there
    assert takes_part(CHILD, guardian, day) is there
    assert (guardian in invited(CHILD, MeetingKind.INFORMATION, now, day)) is there
    owning = asked(f'!åtgärd ny "Ringa" område=skola ansvarig={handle} klart=1/2', CHILD, now=now)
    assert isinstance(owning, Refusal) is not there


@pytest.mark.rule("R19", "R27")
def test_a_guardian_is_not_in_the_room_of_an_adults_case_nor_counted_among_those_who_share_it() -> None:
    inside = fold_on(CHILD, [FamilyLetIn(case=CASE, at=NOW, person=PersonId("vh1"), by=PersonId("samordnare"))])
    assert [each.handle for each in family_in_room(inside, today(NOW))] == ["vh1"]
    assert family_in_room(inside, today(EIGHTEEN)) == ()
    assert why_out(inside, who(inside, "vh1"), today(EIGHTEEN)) is WhyNotIn.ADULT


@pytest.mark.rule("R19")
@pytest.mark.parametrize("role", [Role.APPOINTED, Role.GOOD_MAN])
def test_who_answers_in_a_guardians_place_ends_with_childhood_too(role: Role) -> None:
    substitute = replace(who(CHILD, "vh2"), role=role)
    case = replace(CHILD, people=CHILD.people | {substitute.id: substitute})
    assert may_receive(case, substitute.id, today(NOW))
    assert not may_receive(case, substitute.id, today(EIGHTEEN))


def a_letter(to: str, *, farewell: bool = False, about: About | None = None) -> Letter:
    return Letter(
        id=LetterId("x"), case=CASE, to=ToPerson(PersonId(to)), order="o", words=None, farewell=farewell,
        about=about, written=NOW,
    )  # fmt: skip


@pytest.mark.rule("R19", "R29")
@pytest.mark.parametrize("gate_shut", [True, False])
def test_nothing_but_the_last_words_leaves_to_a_guardian_of_an_adult_also_behind_a_shut_gate(
    *, gate_shut: bool
) -> None:
    case = replace(CHILD, rooms=replace(CHILD.rooms, gate_shut=gate_shut))
    assert may_leave(a_letter("vh1"), case, Office(), today(EIGHTEEN)) is Leave.NEVER
    assert may_leave(a_letter("vh1", farewell=True), case, Office(), today(EIGHTEEN)) is Leave.NOW
    assert (
        may_leave(a_letter("vh1"), replace(case, rooms=replace(case.rooms, gate_shut=False)), Office(), today(NOW))
        is Leave.NOW
    )


@pytest.mark.rule("R19", "R98")
def test_words_to_be_passed_on_by_phone_are_not_handed_over_once_the_young_person_is_18() -> None:
    plain = About(Ask.PASS_ON, CASE, PersonId("samordnare"), subject=PersonId("vh1"))
    last = About(Ask.PASS_ON, CASE, PersonId("samordnare"), subject=PersonId("vh1"), word=LAST_WORDS)
    assert may_leave(a_letter("samordnare", about=plain), CHILD, Office(), today(NOW)) is Leave.NOW
    assert may_leave(a_letter("samordnare", about=plain), CHILD, Office(), today(EIGHTEEN)) is Leave.NEVER
    assert may_leave(a_letter("samordnare", about=last), CHILD, Office(), today(EIGHTEEN)) is Leave.NOW


def test_the_coordinator_is_not_asked_to_hear_for_a_stand_in_of_before() -> None:
    there = list(destinations(ToCoordinators(), THERE, None, AFTER))
    assert there == [ToPerson(PersonId("samordnare"))]


@pytest.mark.rule("R36")
def test_the_last_coordinator_cannot_be_taken_out_though_a_stand_in_of_before_is_still_written_down() -> None:
    day_after = at(f"{AFTER} 10:00")
    assert refused(asked("!person bort samordnare", THERE, now=day_after)) == "refusal-last-coordinator"


@pytest.mark.rule("R19", "R29")
def test_at_the_closing_of_an_adults_case_no_guardian_gets_the_last_words_of_the_family() -> None:
    def told(now: datetime) -> set[str]:
        answer = close(CHILD, who(CHILD, "samordnare"), now)
        return {str(fact.person) for fact in facts_of(answer, FarewellWritten)} & {"ungdom", "vh1", "vh2"}

    assert told(EIGHTEEN - timedelta(minutes=1)) == {"ungdom", "vh1", "vh2"}
    assert told(EIGHTEEN) == {"ungdom"}


LISTED = re.compile(r"people\.values\(\).*\b(?:LEADERS|DEPUTY)\b|\b(?:LEADERS|DEPUTY)\b.*people\.values\(\)")


def test_nobody_looks_for_who_leads_a_case_but_on_a_day() -> None:
    """Someone the journal gave a deputy's part may be a former stand-in: `leaders` and `parts_on` know the day."""
    root = Path(__file__).parents[2]
    sources = [path for folder in ("cases", "commands", "bot") for path in sorted((root / folder).rglob("*.py"))]
    found = [str(path.relative_to(root)) for path in sources if LISTED.search(path.read_text(encoding="utf-8"))]
    assert found == []
