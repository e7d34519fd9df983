"""The way in for one of the family: the code on the paper, and nothing before it has come."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import pytest

from bot.letters.leaving import Leave, may_leave
from bot.texts.texts import Texts
from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, About, Decision, Say, ToCoordinators, ToPerson
from cases.dues import DueKind
from cases.facts import (
    CodeEnded,
    CodeGiven,
    CodeMissed,
    ConsentWithdrawn,
    PersonGreeted,
    PersonTakenOut,
)
from cases.falling_due import dues
from cases.family.greeting import CODE_END, greet
from cases.ids import LetterId, PersonId, UserId
from cases.office import Office
from cases.papercode import HOLDS, LENGTH, SIGNS, code_in, draw_paper_code
from cases.people import Way
from cases.phases import Phase
from cases.planned import Purpose
from storage.letters import Letter
from tests.asking import SPEECH, asked
from tests.every_room import wanted_rooms
from tests.given import (
    HOME,
    NOW,
    a_case,
    after,
    agreed,
    facts_of,
    invites,
    only_said,
    refused,
    texts,
    who,
    with_consent,
    with_meeting,
)
from tests.settled import ask, hear
from tests.town.arming import FAR, Story, adds_and_says

ARMED_BY: Final[dict[DueKind, Story]] = {CODE_END: adds_and_says(FAR, "!person hälsa CODE vh2")}
VH2 = PersonId("vh2")
WAITING = with_consent(a_case(greeted=("ungdom", "vh1")))
"""Everyone has consented; vh2 has not been written to."""


def fresh(use: str) -> str:
    return f"{sum(map(ord, use)):032x}"


def greeted(case: Case = WAITING, moment: datetime = NOW) -> Decision:
    return agreed(greet(case, who(case, "samordnare"), who(case, "vh2"), fresh, moment))


def the_code(answer: Decision) -> str:
    code = code_in(str(only_said(answer, "person-greeted").args["code"]))
    assert code is not None
    return code


ASKED = after(WAITING, greeted())
CODE = the_code(greeted())
WRONG = draw_paper_code(12345)


def write(case: Case, text: str, moment: datetime = NOW, *, closing_only: bool = False) -> Decision:
    return hear(case, who(case, "vh2"), text, None, moment, SPEECH, closing_only=closing_only)


def missed(case: Case, times: int) -> Case:
    for _ in range(times):
        case = after(case, write(case, WRONG))
    return case


@pytest.mark.rule("R98")
def test_the_first_message_asks_for_the_code_and_nothing_else_is_sent() -> None:
    case = with_meeting(WAITING)
    answer = greeted(case)
    assert [say.text for say in answer.effects if isinstance(say, Say) and say.to == ToPerson(VH2)] == [
        "family-first-words"
    ]
    assert invites(answer) == {}
    assert not who(after(case, answer), "vh2").contact.greeted


@pytest.mark.rule("R98")
def test_the_code_is_shown_to_the_coordinator_alone_and_not_kept() -> None:
    answer = greeted()
    assert "code" not in only_said(answer, "family-first-words").args
    (fact,) = facts_of(answer, CodeGiven)
    assert CODE not in repr(fact)
    assert len(CODE) == LENGTH
    assert not set("01258BILOSUVZ") & set(SIGNS), "signs that look alike"


@pytest.mark.rule("R98")
def test_the_first_words_hold_nothing_of_the_case_and_say_what_to_do_if_they_came_wrong() -> None:
    for language in ("sv", "en"):
        known = {"name": "Karin", "phone": "010-12", "fingerprint": "x"}
        said = Texts.load().say("family-first-words", known, language).plain
        assert ASKED.code not in said
        assert not [word for word in ("möte", "meeting", "polis", "police", "skol", "school") if word in said.lower()]
        assert "inte till dig" in said or "not for you" in said


@pytest.mark.rule("R98", "R30")
@pytest.mark.parametrize("written", [CODE, CODE.lower(), f"Hej! Koden är {CODE[:4]} {CODE[4:]}."])
def test_the_right_code_brings_the_greeting_and_the_calls_that_waited(written: str) -> None:
    case = after(with_meeting(WAITING), greeted(with_meeting(WAITING)))
    answer = write(case, written)
    assert facts_of(answer, PersonGreeted)[0].person == VH2
    assert texts(answer) == ["family-greeting", "code-answered-told"]
    assert set(invites(answer)) == {"vh2"}
    assert who(after(case, answer), "vh2").contact.greeted


@pytest.mark.rule("R98")
@pytest.mark.parametrize(
    "text", [WRONG, "hej", "vem är det här?", "när", "vem är med", "hjälp", "ring", "fel", "ja", "!plan"]
)
def test_someone_who_answers_something_else_hears_nothing_more(text: str) -> None:
    answer = write(with_meeting(ASKED), text)
    assert answer.effects == ()
    assert not facts_of(answer, PersonGreeted)


@pytest.mark.rule("R98")
def test_after_five_wrong_codes_the_right_one_opens_nothing_and_the_coordinator_is_told_once() -> None:
    case = missed(ASKED, 4)
    answer = write(case, WRONG)
    assert facts_of(answer, CodeEnded)[0].why == "tries"
    assert only_said(answer, "code-ended-told").to == ToCoordinators()
    assert write(after(case, answer), CODE) == SILENCE
    assert facts_of(write(case, CODE), PersonGreeted), "the fifth try is one"


@pytest.mark.rule("R98")
def test_words_that_are_no_code_are_no_try() -> None:
    case = ASKED
    for text in ("hej mamma", "0470-123 45", "vad är det", "jag har ingen kod") * 3:
        assert facts_of(write(case, text), CodeMissed) == []
        case = after(case, write(case, text))
    assert facts_of(write(case, CODE), PersonGreeted)


@pytest.mark.rule("R98")
def test_after_fourteen_days_the_code_holds_no_longer_and_the_coordinator_is_told() -> None:
    (due,) = (due for due in dues(ASKED, NOW) if due.kind == CODE_END)
    assert due.moment == NOW + HOLDS == NOW + timedelta(days=14)
    assert facts_of(write(ASKED, CODE, due.moment - timedelta(seconds=1)), PersonGreeted)
    assert write(ASKED, CODE, due.moment) == SILENCE
    answer = ask(ASKED, due, due.moment)
    assert only_said(answer, "code-ended-told").args["why"] == "@code-days"
    assert ask(after(ASKED, write(ASKED, CODE)), due, due.moment) == SILENCE
    assert not [each for each in dues(after(ASKED, answer), due.moment) if each.kind == CODE_END]


@pytest.mark.rule("R98")
def test_greeting_again_draws_a_new_code_and_the_old_one_opens_nothing() -> None:
    case = missed(ASKED, 5)
    again = agreed(greet(case, who(case, "samordnare"), who(case, "vh2"), lambda use: fresh(use + "2"), NOW))
    assert the_code(again) != CODE
    assert not facts_of(write(after(case, again), CODE), PersonGreeted)
    assert facts_of(write(after(case, again), the_code(again)), PersonGreeted)


@pytest.mark.rule("R9", "R98")
@pytest.mark.parametrize("text", ["ta bort alla", "Jag tar tillbaka mitt ja.", "jag ångrar mig"])
@pytest.mark.parametrize("closing_only", [True, False])
def test_words_of_withdrawal_work_before_the_code_and_are_not_answered(text: str, *, closing_only: bool) -> None:
    answer = write(ASKED, text, closing_only=closing_only)
    assert facts_of(answer, ConsentWithdrawn)[0].person == VH2
    assert {fact.person for fact in facts_of(answer, PersonTakenOut)} == {"polis", "skola"}
    assert only_said(answer, "withdrawn-told").to == ToCoordinators()
    assert "withdrawn-done" not in texts(answer)


@pytest.mark.rule("R30")
def test_a_device_whose_keys_do_not_hold_does_not_bind_anyone() -> None:
    assert write(ASKED, CODE, closing_only=True) == SILENCE


def letter(about: About | None) -> Letter:
    to = ToPerson(VH2)
    return Letter(id=LetterId("x"), case=WAITING.id, to=to, order="x", words=None, written=NOW, about=about)


@pytest.mark.rule("R98")
def test_the_courier_lets_only_the_first_words_pass_until_the_code_has_come() -> None:
    first = letter(only_said(greeted(), "family-first-words").about)
    day = today(NOW)
    assert may_leave(first, ASKED, Office(), day) is Leave.NOW
    assert may_leave(letter(None), ASKED, Office(), day) is Leave.NEVER
    assert may_leave(first, missed(ASKED, 5), Office(), day) is Leave.NEVER
    bound = after(ASKED, write(ASKED, CODE))
    assert may_leave(letter(None), bound, Office(), day) is Leave.NOW


@pytest.mark.rule("R30", "R98")
def test_the_room_is_theirs_while_they_are_asked_and_nobodys_when_the_code_has_ended() -> None:
    def people(case: Case) -> frozenset[UserId]:
        purpose = Purpose(case=case.id, person=VH2)
        rooms = wanted_rooms(Office(), [case], today(NOW), {purpose}, "P")
        return next(room.people for room in rooms if room.purpose == purpose)

    assert people(WAITING) == frozenset()
    assert people(ASKED) == {UserId(f"@vh2:{HOME}")}
    assert people(missed(ASKED, 5)) == frozenset()


def test_a_greeting_needs_family_matrix_and_an_open_case() -> None:
    coordinator = who(WAITING, "samordnare")
    nowhere = replace(who(WAITING, "vh2"), user=None)
    mail = replace(nowhere, way=Way.MAIL)
    assert refused(greet(WAITING, coordinator, who(WAITING, "polis"), fresh, NOW)) == "refusal-not-family"
    assert refused(greet(WAITING, coordinator, who(WAITING, "vh1"), fresh, NOW)) == "refusal-already-greeted"
    assert refused(greet(WAITING, coordinator, nowhere, fresh, NOW)) == "refusal-no-matrix"
    assert refused(greet(WAITING, coordinator, mail, fresh, NOW)) == "refusal-mail-not-open"
    assert refused(asked("!person hälsa vh2", replace(WAITING, phase=Phase.CLOSED))) == "refusal-case-closed"
