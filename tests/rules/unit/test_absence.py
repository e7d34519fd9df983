"""A coordinator is away: a colleague hears the alarms and may act, from the first day through the last (R36)."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

import pytest

from bot.writing.addressing import destinations
from cases.access import Access, permit
from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, Decision, Refusal, Say, ToCoordinators, ToOffice, ToPerson, ToUser
from cases.dues import Due, DueKind
from cases.facts import CoordinatorAway, PersonTakenOut, StandInNamed
from cases.falling_due import dues
from cases.fold import fold as fold_on
from cases.ids import CaseCode, CaseId, PersonId, UserId
from cases.office import evolve_office
from cases.opening import Opening, Participant, open_new
from cases.people import LEADERS, Role
from cases.rooms.admission import desired
from cases.unit.absence import away
from cases.unit.standing_in import STAND_IN_END, STAND_IN_START
from cases.unit.takeover import take_over
from commands.vocabulary.people import part_said
from tests.asking import asked, shown
from tests.given import NOW, after, agreed, at, facts_of, only_said, refused, said, texts, who, with_consent
from tests.rules.unit.test_takeover import EVA, KARIN, OFFICE, OLA
from tests.settled import ask
from tests.town.arming import AWAY, Story, during_an_absence, says

ARMED_BY: Final[dict[DueKind, Story]] = {STAND_IN_END: during_an_absence, STAND_IN_START: says(AWAY)}
FIRST, LAST = date(2026, 12, 7), date(2026, 12, 18)
BEGIN, END = at("2026-12-07 00:00"), at("2026-12-19 00:00")
CONSENTED = with_consent()
NINA: Final = replace(OLA, user=UserId("@nina:kommun.se"), first_name="Nina")
WITH_ONE_MORE: Final = replace(OFFICE, coordinators={**OFFICE.coordinators, NINA.user: NINA})
"""The unit has a third coordinator."""


def said_away(case: Case = CONSENTED, first: date = FIRST, last: date = LAST, use: str = "a") -> Decision | Refusal:
    return away(OFFICE, (case,), KARIN, OLA.user, (first, last), lambda word: f"{use}:{word}", NOW)


def with_stand_in(case: Case = CONSENTED, first: date = FIRST, last: date = LAST, use: str = "a") -> Case:
    answer = said_away(case, first, last, use)
    assert isinstance(answer, Decision)
    ((_, there),) = answer.elsewhere
    return fold_on(case, there.facts)


def due_of(case: Case, kind: DueKind) -> Due:
    (due,) = (due for due in dues(case, NOW) if due.kind == kind)
    return due


def during(case: Case) -> Case:
    return after(case, ask(case, due_of(case, STAND_IN_START), BEGIN))


def hearers(case: Case, day: date = FIRST) -> set[str]:
    return {
        str(case.named(to.person).user)
        for to in destinations(ToCoordinators(), case, None, day)
        if isinstance(to, ToPerson)
    }


@pytest.mark.rule("R36")
def test_the_alarm_of_somebody_who_is_away_reaches_the_stand_in_too() -> None:
    case = with_stand_in()
    assert hearers(case) == {KARIN.user}
    assert hearers(during(case)) == {KARIN.user, OLA.user}


@pytest.mark.rule("R36")
def test_the_stand_in_may_act_as_coordinator_in_those_days_and_not_outside_them() -> None:
    case = with_stand_in()
    assert case.person_of(OLA.user) is None
    there = during(case)
    ola = there.person_of(OLA.user)
    assert ola is not None
    assert permit(Access.COORDINATOR, there, ola, OLA, FIRST) is None
    assert ola.id in desired(there, FIRST)
    ended = after(there, ask(there, due_of(there, STAND_IN_END), END))
    gone = ended.person_of(OLA.user)
    assert gone is not None
    assert permit(Access.COORDINATOR, ended, gone, OLA, today(END)) == Refusal("refusal-not-for-you")
    assert gone.id not in desired(ended, today(END))


@pytest.mark.rule("R36")
def test_it_begins_at_midnight_and_the_hand_over_comes_in_the_morning() -> None:
    case = with_stand_in()
    due = due_of(case, STAND_IN_START)
    assert due.moment == BEGIN
    told = only_said(ask(case, due, BEGIN), "hand-over")
    assert told.not_before == at("2026-12-07 08:00")
    assert (told.args["code"], told.args["light"], told.args["last"]) == ("Björk-17", "@light-green", LAST)
    text = shown(Decision(effects=(told,)))
    assert text.startswith("Björk-17 är grönt.")
    assert not any(person.handle in text for person in case.people.values() if person.handle != "samordnare")


@pytest.mark.rule("R36")
def test_it_ends_at_midnight_after_the_last_day() -> None:
    assert due_of(with_stand_in(), STAND_IN_END).moment == END


@pytest.mark.rule("R36")
def test_an_absence_that_was_missed_altogether_lets_nobody_in() -> None:
    case = with_stand_in()
    assert ask(case, due_of(case, STAND_IN_START), END) == SILENCE
    assert facts_of(ask(case, due_of(case, STAND_IN_END), END), PersonTakenOut) == []


@pytest.mark.rule("R36")
def test_it_is_told_to_the_stand_in_and_in_the_samordningsrum_where_others_read_it() -> None:
    answer = said_away()
    assert only_said(answer, "away-told-deputy").to == ToUser(OLA.user)
    assert only_said(answer, "away-noted").args["codes"] == ("Björk-17",)
    assert said(answer, "away-told-office") == [], "both have read it in their own chats"
    days = (FIRST, LAST)
    three = away(WITH_ONE_MORE, (CONSENTED,), KARIN, OLA.user, days, lambda word: word, NOW)
    assert only_said(three, "away-told-office").to == ToOffice(KARIN.unit)


def test_a_guide_who_stands_in_is_guide_again_afterwards() -> None:
    case = CONSENTED
    lots = who(case, "lots")
    named = StandInNamed(
        case=case.id, at=NOW, away=PersonId("samordnare"), person=PersonId("new"), user=lots.user or OLA.user,
        language="sv", first=FIRST, last=LAST,
    )  # fmt: skip
    there = during(fold_on(case, [named]))
    assert who(there, "lots").role is Role.DEPUTY
    ended = after(there, ask(there, due_of(there, STAND_IN_END), END))
    assert who(ended, "lots").role is Role.GUIDE
    assert not who(ended, "lots").out


def test_someone_who_took_the_case_over_meanwhile_keeps_it() -> None:
    there = during(with_stand_in())
    taken = after(there, take_over(OFFICE, there, OLA, lambda use: use, BEGIN))
    ended = after(taken, ask(taken, due_of(taken, STAND_IN_END), END))
    ola = ended.person_of(OLA.user)
    assert ola is not None
    assert (ola.role, ola.out) == (Role.COORDINATOR, False)


def test_a_longer_absence_said_again_moves_the_end_and_lets_nobody_in_twice() -> None:
    there = during(with_stand_in())
    longer = with_stand_in(there, last=LAST + timedelta(days=7), use="b")
    assert len(longer.people) == len(there.people)
    assert due_of(longer, STAND_IN_END).moment == END + timedelta(days=7)
    ended = after(longer, ask(longer, due_of(longer, STAND_IN_END), END + timedelta(days=7)))
    assert hearers_in(ended) == {KARIN.user}


def hearers_in(case: Case) -> set[str]:
    return {str(each.user) for each in case.people.values() if each.role in LEADERS and not each.out}


@pytest.mark.rule("R36")
def test_a_case_that_is_opened_later_has_the_stand_in_too() -> None:
    fact = CoordinatorAway(at=NOW, user=KARIN.user, stand_in=OLA.user, first=FIRST, last=LAST)
    opening = Opening(
        date(2011, 5, 14),
        "SN 2",
        (
            Participant(part_said("ungdom"), f"@u:{KARIN.user.partition(':')[2]}"),
            Participant(part_said("vh1"), "@v:x.se"),
        ),
    )
    new = open_new(
        evolve_office(OFFICE, fact), KARIN, opening, CaseId("c2"), CaseCode("Ask-42"), lambda u: u, NOW, None
    )
    (named,) = facts_of(new, StandInNamed)
    assert (named.user, named.first, named.last) == (OLA.user, FIRST, LAST)


@pytest.mark.rule("R36")
@pytest.mark.parametrize(
    ("stand_in", "first", "last", "reason"),
    [
        (EVA.user, FIRST, LAST, "refusal-stand-in-not-of-unit"),
        (KARIN.user, FIRST, LAST, "refusal-stand-in-not-of-unit"),
        (OLA.user, LAST, FIRST, "refusal-away-days"),
        (OLA.user, date(2026, 11, 1), date(2026, 11, 2), "refusal-away-days"),
        (OLA.user, FIRST, date(2028, 12, 9), "refusal-away-days"),
    ],
)
def test_what_cannot_be_is_refused(stand_in: str, first: date, last: date, reason: str) -> None:
    answer = away(OFFICE, (CONSENTED,), KARIN, type(KARIN.user)(stand_in), (first, last), str, NOW)
    assert refused(answer) == reason


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("!frånvaro", "refusal-away-when"),
        ("!frånvaro slut", "refusal-not-away"),
        ("!frånvaro 7/12–18/12", "refusal-away-without-stand-in"),
        ("!frånvaro snart ersättare=@ola:kommun.se", "refusal-day-unreadable"),
        ("!frånvaro 7/12–18/12 ersättare=@ola:kommun.se", "refusal-stand-in-not-of-unit"),
    ],
)
def test_words_that_lack_something_are_answered_with_what(body: str, reason: str) -> None:
    assert refused(asked(body, CONSENTED)) == reason


@pytest.mark.rule("R36")
def test_a_case_without_a_deputy_is_shown_with_a_warning() -> None:
    (say,) = (effect for effect in shown_case(CONSENTED).effects if isinstance(effect, Say))
    assert say.args["deputy"] != ()
    (say,) = (effect for effect in shown_case(during(with_stand_in()), BEGIN).effects if isinstance(effect, Say))
    assert say.args["deputy"] == ()


def shown_case(case: Case, now: datetime = NOW) -> Decision:
    answer = asked("!ärende visa", case, now=now)
    assert isinstance(answer, Decision)
    return answer


def test_nothing_else_changes_by_an_absence_being_told() -> None:
    case = with_stand_in()
    assert (case.people, case.consent.records, case.rooms.gate_shut) == (
        CONSENTED.people,
        CONSENTED.consent.records,
        CONSENTED.rooms.gate_shut,
    )
    assert said(said_away(), "away-noted")
    assert [type(fact) for fact in agreed(said_away()).facts] == [CoordinatorAway]
    assert texts(said_away()) == ["away-noted", "away-told-deputy"]
