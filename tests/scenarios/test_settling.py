"""Whom a rule forgot leaves all the same: at midnight and at a start, told as anybody is."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import NoReturn

import pytest

from cases.facts import CaseFact, ConsentWithdrawn, GateShut, PersonTakenOut
from cases.ids import Cause
from cases.members import settling
from cases.presence import WhyOut
from tests.given import at
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL
from tests.town.town import COLLEAGUE, COORDINATOR

Next = Callable[[Gathered], Awaitable[object]]


async def midnight(gathered: Gathered) -> None:
    clock = gathered.town.clock
    clock.at = at(f"{(clock.at + timedelta(days=1)).date()} 00:00")
    await gathered.town.bot.offline.ticker.tick()


async def a_start(gathered: Gathered) -> None:
    await gathered.town.restart()
    await gathered.town.bot.offline.ticker.tick()


async def forgets(gathered: Gathered) -> None:
    """The mother's withdrawal is written down, and nothing that follows from it."""
    case, now = gathered.people.case, gathered.town.clock.at
    mother = case.person_of(MOTHER)
    assert mother is not None
    gone = ConsentWithdrawn(case=case.id, at=now, person=mother.id, parties=(), said=now.date(), by=mother.id)
    async with gathered.town.bot.offline.database.work() as work:
        await work.record((gone,), cause=Cause("forgotten"))


async def taken_out(gathered: Gathered) -> list[WhyOut]:
    facts: tuple[CaseFact, ...] = await gathered.facts()
    return [fact.why for fact in facts if isinstance(fact, PersonTakenOut)]


@pytest.mark.rule("R7", "R9", "R29")
@pytest.mark.parametrize("then", [midnight, a_start])
async def test_whom_a_rule_forgot_leaves_with_a_farewell_and_the_coordinator_is_told(
    gathered: Gathered, then: Next
) -> None:
    moment = gathered.now()
    await forgets(gathered)
    await then(gathered)
    assert await taken_out(gathered) == [WhyOut.EXPIRED, WhyOut.EXPIRED]
    gathered.town.clock.at += timedelta(hours=9)
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR}
    for actor in (POLICE, SCHOOL):
        assert (
            len([text for text in gathered.said_in(gathered.own_room(actor), moment) if "inte längre med" in text]) == 1
        )
    assert len(gathered.told_coordinator(moment, "är ute ur gruppen")) == 1


def broken(*_: object, **__: object) -> NoReturn:
    raise ZeroDivisionError("planted")


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
async def test_who_is_taken_out_by_hand_is_out_though_it_cannot_be_told_whom_consent_covers(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "covered_parties", broken)
    await gathered.coordinator("!person ta bort CODE polis")
    assert await taken_out(gathered) == [WhyOut.HAND]
    assert POLICE not in gathered.people.inside()


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
async def test_a_withdrawal_of_which_nobody_can_tell_whom_it_leaves_shuts_the_gate(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "covered_parties", broken)
    await gathered.says(MOTHER, "ta bort polisen")
    assert [fact.why for fact in await gathered.facts() if isinstance(fact, GateShut)] == ["failed"]
    assert gathered.people.inside() == {COORDINATOR}


@pytest.mark.rule("R10", "R35")
@pytest.mark.threat("bug")
async def test_a_case_is_taken_over_though_it_cannot_be_told_whom_consent_covers(
    two: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who had it and is no coordinator any more goes out by the same word."""
    monkeypatch.setattr(settling, "covered_parties", broken)
    await two.says(COLLEAGUE, f"!ärende ta över {two.code}", two.people.office_room())
    assert COLLEAGUE in two.people.inside()
