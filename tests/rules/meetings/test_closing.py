"""One line closes a meeting: who was there, what became of each action, and when the next one is (R45, R54, R59)."""

from dataclasses import replace
from datetime import date

import pytest

from cases.case import Case
from cases.closing.meeting import left_open
from cases.decision import Decision, Refusal
from cases.facts import ActionDone, ActionMoved, MeetingCalled, MeetingClosed, Participation
from cases.phases import Phase
from tests.asking import Town, asked, shown
from tests.given import after, at, facts_of, invites, only_said, refused, texts, with_consent, with_meeting

THEN = at("2026-12-08 16:05")
"""The meeting of the case is at three that Tuesday."""


def with_actions(case: Case, count: int = 3) -> Case:
    for n in range(count):
        body = f'!åtgärd ny "Ringa {n}" område=skola ansvarig=skola klart=15/12'
        case = after(case, asked(body, case))
    return case


CASE = with_actions(with_meeting(with_consent()))


def closed(words: str, case: Case = CASE) -> Decision | Refusal:
    return asked(f"!möte klart {words}", case, now=THEN)


def fact(words: str, case: Case = CASE) -> MeetingClosed:
    (one,) = facts_of(closed(words, case), MeetingClosed)
    return one


@pytest.mark.rule("R45", "R54", "R59")
def test_one_line_notes_who_lacked_what_became_of_each_action_and_calls_the_next_meeting() -> None:
    answer = closed("utom skola, 1 klar, 3 flytta 15/1, resten kvar, nästa ja")
    (one,) = facts_of(answer, MeetingClosed)
    assert (one.number, one.held, one.absent, one.reviewed, one.following) == (1, True, ("skola",), (1, 2, 3), 2)
    assert {"samordnare", "ungdom", "vh1", "vh2", "polis"} <= set(one.present)
    assert [each.number for each in facts_of(answer, ActionDone)] == [1]
    assert [(each.number, each.due) for each in facts_of(answer, ActionMoved)] == [(3, date(2027, 1, 15))]
    (called,) = facts_of(answer, MeetingCalled)
    assert called.start == at("2027-01-05 15:00")
    assert {"ungdom", "vh1", "polis", "skola"} <= set(invites(answer))
    assert texts(answer)[-1] == "meeting-closed"
    assert "Inte med: skola" in shown(answer)


@pytest.mark.rule("R59")
@pytest.mark.parametrize(
    "words",
    [
        "M1 utom skola, 1 klar, 3 flytta 15/1, resten kvar, nästa ja",
        "utom skolan\n1 klar\n3 flytta 15/1\nresten kvar\nnästa ja",
        "utom skola 1 klar, 3 flytta till 15/1, 2 kvar nästa ja",
        "1 klart, flytta 3 15 januari, övriga kvar, utan skola, nästa ja",
        "klar 1, 3 flytta 15/1, resten kvar, utom skola, nästa ja",
        "M1, utom Skola., 1 klar; 3 flyttas fre 15/1; 2 kvar; nästa: ja",
        "except school, 1 done, 3 move 15/1, rest stays, next yes",
    ],
)
def test_the_line_is_read_as_people_write_it(words: str) -> None:
    answer = closed(words)
    (one,) = facts_of(answer, MeetingClosed)
    assert (one.absent, one.reviewed, one.following) == (("skola",), (1, 2, 3), 2)
    assert [each.number for each in facts_of(answer, ActionDone)] == [1]
    assert [(each.number, each.due) for each in facts_of(answer, ActionMoved)] == [(3, date(2027, 1, 15))]


@pytest.mark.rule("R54")
def test_several_may_lack_and_nobody_need_to() -> None:
    assert fact("utom skola, polis och vh2, resten kvar, nästa ja").absent == ("vh2", "polis", "skola")
    assert fact("alla var där, resten kvar, nästa ja").absent == ()
    assert fact("resten kvar, nästa ja").absent == ()


@pytest.mark.rule("R59")
def test_two_of_three_gone_through_is_asked_for_the_third_with_the_whole_line_filled_in() -> None:
    answer = closed("utom skola, 1 klar, 2 kvar, nästa ja")
    assert isinstance(answer, Refusal)
    assert "2 av 3 gicks igenom. Vad blev det med 3?" in shown(answer)
    assert answer.command == "!möte klart utom skola, 1 klar, 2 kvar, nästa ja, resten kvar"
    assert isinstance(asked(answer.command, CASE, now=THEN), Decision), "what is handed back works as it stands"


@pytest.mark.rule("R45", "R59")
def test_all_that_lacks_is_filled_in_at_once() -> None:
    answer = closed("")
    assert isinstance(answer, Refusal)
    assert answer.command == "!möte klart resten kvar, nästa ja"
    assert isinstance(asked(answer.command, CASE, now=THEN), Decision)


@pytest.mark.rule("R45")
def test_a_meeting_is_not_closed_without_a_next_date_or_why_there_is_none() -> None:
    assert refused(closed("resten kvar")) == "refusal-without-next"
    assert "tisdag 5 januari kl. 15.00" in shown(closed("resten kvar"))
    no_reason = closed("resten kvar, nästa nej")
    assert isinstance(no_reason, Refusal)
    assert (no_reason.reason, no_reason.command) == (
        "refusal-no-next-why",
        '!möte klart resten kvar, nästa nej, skäl="…"',
    )
    one = fact('resten kvar, nästa nej skäl="familjen flyttar"')
    assert (one.following, one.no_following) == (None, "familjen flyttar")
    assert fact("nästa nej skäl=familjen flyttar, resten kvar").no_following == "familjen flyttar"


@pytest.mark.rule("R45")
def test_the_next_one_may_have_a_time_of_its_own() -> None:
    (called,) = facts_of(closed("resten kvar, nästa 12/1 15:00"), MeetingCalled)
    assert called.start == at("2027-01-12 15:00")
    (called,) = facts_of(closed("resten kvar, nästa tis 12/1, 15.30, plats=Skolan"), MeetingCalled)
    assert (called.start, called.place) == (at("2027-01-12 15:30"), "Skolan")


@pytest.mark.rule("R45")
def test_a_next_one_that_is_called_already_is_the_next() -> None:
    case = after(CASE, asked("!möte kalla 2027-01-07 10", CASE))
    for words in ("resten kvar", "resten kvar, nästa ja"):
        answer = asked(f"!möte klart {words}", case, now=THEN)
        assert facts_of(answer, MeetingCalled) == []
        assert facts_of(answer, MeetingClosed)[0].following == 2
    assert refused(closed("resten kvar, nästa nej skäl=lov", case)) == "refusal-next-is-called"


@pytest.mark.rule("R45")
def test_one_that_did_not_take_place_is_closed_without_the_plan_and_with_a_next_one_a_week_later() -> None:
    answer = closed("blev inte av, nästa ja")
    (one,) = facts_of(answer, MeetingClosed)
    assert (one.held, one.present, one.absent, one.reviewed) == (False, (), (), ())
    assert facts_of(answer, MeetingCalled)[0].start == at("2026-12-15 15:00")
    assert refused(closed("blev inte av")) == "refusal-without-next"


@pytest.mark.rule("R55")
@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("stora", Participation.LARGE),
        ("liten grupp", Participation.SMALL),
        ("enskilt", Participation.ALONE),
        ("lots", Participation.THROUGH_GUIDE),
        ("inte frågad", Participation.NOT_ASKED),
    ],
)
def test_how_the_young_person_took_part_is_noted(words: str, part: Participation) -> None:
    assert fact(f"ungdom={words}, resten kvar, nästa ja").youth is part


def test_an_unknown_form_of_taking_part_is_refused_with_those_there_are() -> None:
    assert refused(closed("ungdom=ibland, resten kvar, nästa ja")) == "refusal-unknown-participation"


@pytest.mark.rule("R54")
def test_five_meetings_without_the_young_person_change_nothing_but_the_attendance() -> None:
    case, now = replace(with_meeting(with_consent()), phase=Phase.ACTIVE), THEN
    for number in range(1, 6):
        answer = asked(f"!möte klart M{number} utom ungdom, nästa ja", case, now=now)
        assert {type(each) for each in facts_of(answer, MeetingClosed)} == {MeetingClosed}
        case = after(case, answer)
        now = case.meetings[number + 1].end
    assert case.phase is Phase.ACTIVE
    assert case.called("ungdom") == with_consent().called("ungdom")


@pytest.mark.rule("R53")
def test_where_the_young_person_lacked_the_answer_asks_who_tells_them() -> None:
    assert "Ungdomen var inte med. Vem berättar" in shown(closed("utom ungdom, resten kvar, nästa ja"))
    assert "Ungdomen" not in shown(closed("utom skola, resten kvar, nästa ja"))


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("M7 resten kvar, nästa ja", "refusal-no-such-meeting"),
        ("M1 M2 resten kvar, nästa ja", "refusal-one-meeting"),
        ("utom granne, resten kvar, nästa ja", "refusal-unknown-handle"),
        ("1 klar, 1 kvar, resten kvar, nästa ja", "refusal-action-twice"),
        ("7 klar, resten kvar, nästa ja", "refusal-no-such-action"),
        ("1 flytta 2026-12-01, resten kvar, nästa ja", "refusal-time-past"),
        ("1 flytta, resten kvar, nästa ja", "refusal-day-unreadable"),
        ("det gick bra, resten kvar, nästa ja", "refusal-closing-unread"),
        ("resten kvar, nästa ja, nästa nej", "refusal-next-twice"),
        ("resten kvar, nästa ja typ=extra", "refusal-unknown-key"),
        ("1 klar hemma, resten kvar, nästa ja", "refusal-closing-unread"),
        ("resten kvar, nästa ja, skäl=semester", "refusal-reason-not-needed"),
    ],
)
def test_what_cannot_be_read_or_done_is_refused_and_nothing_of_the_line_is_done(words: str, reason: str) -> None:
    assert refused(closed(words)) == reason


def test_a_meeting_is_closed_once_when_it_has_begun_and_only_one_can_be_meant() -> None:
    before = asked("!möte klart M1 resten kvar, nästa ja", CASE, now=at("2026-12-08 14:00"))
    assert refused(before) == "refusal-meeting-not-begun"
    assert refused(asked("!möte klart resten kvar, nästa ja", CASE)) == "refusal-no-meeting-to-close"
    again = after(CASE, closed("resten kvar, nästa ja"))
    assert refused(closed("M1 resten kvar", again)) == "refusal-meeting-closed"
    two = with_actions(with_meeting(with_meeting(with_consent()), 2))
    later = at("2026-12-09 17:00")
    assert len(left_open(two, later)) == 2
    which = asked("!möte klart resten kvar, nästa ja", two, now=later)
    assert refused(which) == "refusal-which-to-close"
    assert "M2, onsdag 9 december" in shown(which)


@pytest.mark.rule("R46")
def test_a_meeting_of_another_kind_is_closed_without_the_plan() -> None:
    case = after(CASE, asked("!möte kalla 9/12 10 typ=enskilt", CASE))
    case = after(case, closed("resten kvar, nästa ja", case))
    answer = asked("!möte klart M2", case, now=at("2026-12-09 12:00"))
    (one,) = facts_of(answer, MeetingClosed)
    assert (one.reviewed, one.following) == ((), 3)


@pytest.mark.rule("R34")
def test_only_socialtjansten_closes_a_meeting() -> None:
    for who in ("polis", "ungdom"):
        answer = Town((CASE,)).write(who, "!möte klart resten kvar, nästa ja", now=THEN)
        assert isinstance(answer, Refusal)


@pytest.mark.rule("R93")
def test_a_closed_meeting_tells_the_family_nothing_by_itself() -> None:
    answer = closed('utom vh1, 1 klar, resten kvar, nästa nej skäl="lov"')
    assert invites(answer) == {}
    only_said(answer, "meeting-closed")
    assert texts(answer) == ["meeting-closed"]
