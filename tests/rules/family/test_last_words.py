"""A guardian's last text on the 18th birthday: only by the young person's own yes, noted beforehand (R19, R94)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.ages.midnights import BIRTHDAY
from cases.ages.warnings import BIRTHDAY_WARNING
from cases.case import Case
from cases.days import today
from cases.decision import Decision, ToPerson
from cases.facts.family import LastWordsAgreed
from cases.falling_due import dues
from cases.ids import LetterId, PersonId
from cases.office import Office
from cases.phases import Phase
from storage.letters import Letter
from tests.asking import asked, shown
from tests.given import NOW, a_case, after, at, facts_of, invites, only_said, refused, said, with_consent
from tests.settled import ask

VH1, VH2 = PersonId("vh1"), PersonId("vh2")
TURNS = at("2026-12-20 00:00")
SOON = with_consent(a_case(born=date(2008, 12, 20)))
YES = "!person avsked vh1 ja"


def on_the_day(case: Case) -> Decision:
    (due,) = (due for due in dues(case, NOW) if due.kind == BIRTHDAY)
    assert due.moment == TURNS
    return ask(case, due, TURNS)


def hearing(answer: Decision) -> set[PersonId]:
    return {say.to.person for say in said(answer, "farewell") if isinstance(say.to, ToPerson)} & {VH1, VH2}


@pytest.mark.rule("R19")
def test_without_the_young_persons_yes_guardians_get_nothing() -> None:
    meeting = after(SOON, asked("!möte kalla 8/1 15 typ=informationsmöte", SOON))
    assert not hearing(on_the_day(meeting))
    assert not {"vh1", "vh2"} & set(invites(on_the_day(meeting)))


@pytest.mark.rule("R19", "R94")
def test_with_it_that_guardian_gets_the_last_text_and_the_cancellations_at_eight_and_the_other_nothing() -> None:
    meeting = after(SOON, asked("!möte kalla 8/1 15 typ=informationsmöte", SOON))
    case = after(meeting, asked(YES, meeting))
    answer = on_the_day(case)
    assert hearing(answer) == {"vh1"}
    (words,) = (say for say in said(answer, "farewell") if say.to == ToPerson(VH1))
    assert words.not_before == at("2026-12-20 08:00")
    assert words.farewell
    call = invites(answer)["vh1"]
    assert (call.method, call.not_before) == ("CANCEL", at("2026-12-20 08:00"))
    assert "vh2" not in invites(answer)
    letter = Letter(
        id=LetterId("x"),
        case=case.id,
        to=ToPerson(VH1),
        order="x",
        words=None,
        written=TURNS,
        about=None,
        farewell=True,
    )
    assert may_leave(letter, after(case, answer), Office(), today(TURNS)) is Leave.NOW
    assert may_leave(replace(letter, farewell=False), after(case, answer), Office(), today(TURNS)) is Leave.NEVER


@pytest.mark.rule("R19")
def test_a_no_takes_the_yes_back() -> None:
    case = after(SOON, asked(YES, SOON))
    assert not hearing(on_the_day(after(case, asked("!person avsked vh1 nej", case))))


@pytest.mark.rule("R19", "R99")
def test_someone_silenced_or_told_nothing_gets_none_in_spite_of_it() -> None:
    case = after(SOON, asked(YES, SOON))
    silent = after(case, asked("!ärende tysta vh1", case))
    kept = after(case, asked("!person info vh1 nej skäl=sekretess_mot_vh dnr=SN-1", case))
    assert [hearing(on_the_day(each)) for each in (silent, kept)] == [set(), set()]


@pytest.mark.rule("R19")
def test_the_coordinator_notes_it_before_the_day_and_of_guardians_alone() -> None:
    (fact,) = facts_of(asked(YES, SOON), LastWordsAgreed)
    assert (fact.person, fact.agreed) == ("vh1", True)
    assert "klockan åtta" in shown(asked(YES, SOON))
    assert refused(asked(YES.replace("vh1", "polis"), SOON)) == "refusal-last-words-of-whom"
    assert refused(asked("!person avsked vh1", SOON)) == "refusal-last-words-how"
    assert refused(asked(YES, SOON, by="lots")) == "refusal-coordinator-only"
    assert refused(asked(YES, replace(SOON, phase=Phase.CLOSED))) == "refusal-case-closed"
    grown = with_consent(a_case(born=date(2008, 11, 24)))
    assert refused(asked(YES, grown)) == "refusal-last-words-too-late"
    assert refused(asked(YES, after(SOON, asked("!person bort vh1", SOON)))) == "refusal-last-words-too-late"


@pytest.mark.rule("R19")
def test_the_warning_to_the_coordinator_names_the_guardians_it_is_still_to_be_asked_about() -> None:
    (due,) = (each for each in dues(SOON, NOW) if each.kind == BIRTHDAY_WARNING and each.key.endswith(":7"))
    case = after(SOON, asked(YES, SOON))
    assert only_said(ask(SOON, due, due.moment), "adult-soon").args["guardians"] == ("vh1", "vh2")
    assert only_said(ask(case, due, due.moment), "adult-soon").args["guardians"] == ("vh2",)
    assert due.moment == at("2026-12-13 08:00") < TURNS - timedelta(days=6)
