"""One of the family without Matrix: the coordinator gets the words to send and answers *klar*. Mail is not open."""

from datetime import timedelta
from typing import NoReturn

import pytest

from bot.trouble import Unavailable
from cases.dues import STOCKHOLM
from cases.facts import Attendance, MeetingAnswered, PassedOn, PersonGreeted
from tests.town.gathered import WITH_A_COLLEAGUE, Gathered
from tests.town.people import Message
from tests.town.town import COLLEAGUE, COORDINATOR


def to_pass_on(gathered: Gathered, moment: int) -> list[Message]:
    """What the coordinator was asked to send to vh2 since then."""
    room = gathered.own_room(COORDINATOR)
    return [said for said in gathered.said_since(moment) if said.room == room and "Ring vh2" in said.body]


async def unavailable(*_: object, **__: object) -> NoReturn:
    raise Unavailable


async def with_phone(gathered: Gathered) -> None:
    await gathered.adds("!person ny CODE vh2 ring")
    await gathered.coordinator("!person hälsa CODE vh2")


async def a_meeting(gathered: Gathered, place: str = "") -> str:
    day = gathered.town.clock.at.astimezone(STOCKHOLM).date() + timedelta(days=3)
    there = f" plats={place}" if place else ""
    await gathered.coordinator(f"!möte kalla CODE {day} 15:00 typ=information{there}")
    return str(day)


@pytest.mark.rule("R98")
async def test_the_coordinator_gets_the_greeting_the_call_the_change_and_the_cancellation_to_send(
    gathered: Gathered,
) -> None:
    moment = gathered.now()
    await with_phone(gathered)
    (greeting,) = to_pass_on(gathered, moment)
    assert "Det är Sam. Dina tider får du av mig" in greeting.body
    moment = gathered.now()
    await a_meeting(gathered)
    (call,) = to_pass_on(gathered, moment)
    assert "Du är inbjuden till ett möte torsdag 5 mars kl. 15.00–16.00 (v. 10)." in call.body
    assert "Kan du komma?" in call.body
    assert "annan tid" not in call.body.split("\n\n")[-1], "what is read out asks for nothing in writing"
    moment = gathered.now()
    event = await gathered.says(COORDINATOR, f"!möte ställ in {gathered.code} M1")
    question = gathered.people.answers_to(event)[0]
    await gathered.says(COORDINATOR, "ja, ställ in M1", reply_to=question.event)
    (off,) = to_pass_on(gathered, moment)
    assert "blir inte av" in off.body


@pytest.mark.rule("R98")
async def test_a_reminder_and_the_farewell_go_the_same_way(gathered: Gathered) -> None:
    await with_phone(gathered)
    day = gathered.town.clock.at.astimezone(STOCKHOLM).date() + timedelta(days=2)
    await gathered.coordinator(f'!åtgärd ny CODE "Ringa hem" område=skola ansvarig=vh2 klart={day}')
    moment = gathered.now()
    gathered.town.clock.at += timedelta(days=1)
    await gathered.town.settle()
    assert any("Ringa hem" in said.body for said in to_pass_on(gathered, moment))
    moment = gathered.now()
    await gathered.coordinator("!person bort CODE vh2")
    (last,) = to_pass_on(gathered, moment)
    assert "Du är inte längre med i gruppen." in last.body


@pytest.mark.rule("R98")
async def test_klar_ticks_what_was_sent_and_nothing_else_does(gathered: Gathered) -> None:
    moment = gathered.now()
    await with_phone(gathered)
    (greeting,) = to_pass_on(gathered, moment)
    await gathered.says(COORDINATOR, "kanske", reply_to=greeting.event)
    assert not [fact for fact in await gathered.facts() if isinstance(fact, PassedOn)]
    await gathered.says(COORDINATOR, "klar", reply_to=greeting.event)
    (tick,) = (fact for fact in await gathered.facts() if isinstance(fact, PassedOn))
    assert gathered.people.case.handle(tick.person) == "vh2"


@pytest.mark.rule("R98")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ja, hon kommer", Attendance.YES),
        ("nej", Attendance.NO),
        ("kanske", Attendance.MAYBE),
        ("annan tid", Attendance.OTHER_TIME),
    ],
)
async def test_what_was_answered_on_the_phone_is_entered_by_answering_that_message(
    gathered: Gathered, words: str, said: Attendance
) -> None:
    await with_phone(gathered)
    moment = gathered.now()
    await a_meeting(gathered, place="Familjehuset")
    (call,) = to_pass_on(gathered, moment)
    assert "Platsen är Familjehuset." in call.body
    moment = gathered.now()
    await gathered.says(COORDINATOR, words, reply_to=call.event)
    facts = [fact for fact in await gathered.facts() if isinstance(fact, MeetingAnswered | PassedOn)]
    assert [type(fact) for fact in facts] == [MeetingAnswered, PassedOn]
    assert [fact.answer for fact in facts if isinstance(fact, MeetingAnswered)] == [said]
    (answer,) = [each.body for each in gathered.said_since(moment)]
    assert "Noterat: vh2 har svarat" in answer


@pytest.mark.rule("R98")
async def test_klar_ticks_the_call_and_the_answer_is_entered_by_command(gathered: Gathered) -> None:
    await with_phone(gathered)
    moment = gathered.now()
    await a_meeting(gathered)
    (call,) = to_pass_on(gathered, moment)
    await gathered.says(COORDINATOR, "klar", reply_to=call.event)
    assert "vh2: har inte svarat" in await gathered.coordinator("!möten CODE")
    assert "vh2 har svarat ja på M1" in await gathered.coordinator("!möte svar CODE M1 vh2 ja")
    assert "vh2: ja" in await gathered.coordinator("!möten CODE")


@pytest.mark.rule("R36", "R98")
async def test_one_alone_rings_who_looks_after_the_case_that_day() -> None:
    async with WITH_A_COLLEAGUE.begun() as two:
        await with_phone(two)
        await two.coordinator(f"!person ny CODE ersättare {COLLEAGUE}")
        moment = two.now()
        await a_meeting(two)
        assert [each.room for each in asked_to_ring(two, moment)] == [two.own_room(COORDINATOR)]
        await two.coordinator(f"!frånvaro 3/3-31/3 ersättare={COLLEAGUE}")
        two.town.clock.at += timedelta(days=1)
        await two.town.settle()
        moment = two.now()
        await two.says(COLLEAGUE, f"!möte ställ in {two.code} M1")
        await two.says(COLLEAGUE, "ja, ställ in M1")
        assert [each.room for each in asked_to_ring(two, moment)] == [two.own_room(COLLEAGUE)]


def asked_to_ring(gathered: Gathered, moment: int) -> list[Message]:
    return [each for each in gathered.said_since(moment) if "Ring vh2" in each.body]


@pytest.mark.rule("R99")
async def test_nobody_is_asked_to_send_anything_to_the_silenced(gathered: Gathered) -> None:
    await with_phone(gathered)
    await gathered.coordinator("!ärende tysta CODE vh2")
    moment = gathered.now()
    await a_meeting(gathered)
    await gathered.coordinator("!person bort CODE vh2")
    assert to_pass_on(gathered, moment) == []


@pytest.mark.rule("R99")
@pytest.mark.parametrize(
    "quiet", ["!ärende tysta CODE vh2", "!ärende tysta CODE", '!person info CODE vh2 nej skäl=vh_forhindrad dnr="SN 9"']
)
async def test_what_waits_to_be_sent_to_one_who_is_silenced_meanwhile_is_handed_to_nobody(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, quiet: str
) -> None:
    await with_phone(gathered)
    moment = gathered.now()
    monkeypatch.setattr(gathered.town.server, "send", unavailable)
    await a_meeting(gathered)
    await gathered.coordinator(quiet)
    monkeypatch.undo()
    gathered.town.clock.at += timedelta(hours=1)
    await gathered.town.settle()
    assert gathered.told_coordinator(moment, "Från och med nu"), "the silence itself is answered"
    assert to_pass_on(gathered, moment) == []


@pytest.mark.rule("R29", "R98")
async def test_what_waits_to_be_sent_to_one_who_is_taken_out_is_not_and_the_farewell_is(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    await with_phone(gathered)
    moment = gathered.now()
    monkeypatch.setattr(gathered.town.server, "send", unavailable)
    await a_meeting(gathered)
    await gathered.coordinator("!person bort CODE vh2")
    monkeypatch.undo()
    gathered.town.clock.at += timedelta(hours=1)
    await gathered.town.settle()
    farewell, cancelled = to_pass_on(gathered, moment)
    assert "Du är inte längre med i gruppen." in farewell.body
    assert cancelled.body.endswith("är avbokad.")


async def test_mail_is_said_not_to_be_open_yet_and_greets_nobody(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.adds("!person ny CODE vh2 epost a@exempel.se")
    assert gathered.told_coordinator(moment, "inte öppen än")
    moment = gathered.now()
    assert "inte öppen än" in await gathered.coordinator("!person hälsa CODE vh2")
    vh2 = gathered.people.case.called("vh2")
    assert vh2 is not None
    greeted = [fact for fact in await gathered.facts() if isinstance(fact, PersonGreeted)]
    assert vh2.id not in {fact.person for fact in greeted}
    assert to_pass_on(gathered, moment) == []
