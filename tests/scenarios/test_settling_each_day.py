"""Every case is settled at a start and at each midnight: after what falls due, by what is so then, and to the end."""

import asyncio

import pytest

from bot import ticker
from bot.pipeline import Pipeline
from cases.ages.midnights import CONSENT_END
from cases.facts import PersonTakenOut
from cases.facts.family import WithdrawalRestored
from cases.ids import CaseId, Cause
from cases.presence import WhyOut
from storage.refused import Failure, StorageFailed
from tests.given import at
from tests.scenarios.test_settling import forgets, taken_out
from tests.town.failing import at_the_moment, told, until_the_day_has_begun
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE
from tests.town.town import COORDINATOR


@pytest.mark.rule("R7")
async def test_somebody_covered_again_while_the_settling_waits_its_turn_stays(gathered: Gathered) -> None:
    offline, case = gathered.town.bot.offline, gathered.people.case
    mother = case.person_of(MOTHER)
    assert mother is not None
    await forgets(gathered)
    now = gathered.town.clock.at
    async with offline.database.work() as work:
        settling = asyncio.create_task(offline.pipeline.settle(case.id))
        for _ in range(10):
            await asyncio.sleep(0)
        restored = WithdrawalRestored(case=case.id, at=now, person=mother.id, withdrawn=now, by=mother.id)
        await work.record((restored,), cause=Cause("restored"))
    await settling
    assert await taken_out(gathered) == []


@pytest.mark.rule("R7")
@pytest.mark.threat("operators-mistake")
async def test_a_disk_that_is_full_at_midnight_puts_the_settling_off_and_does_not_end_it(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> None:
        raise StorageFailed(Failure.FULL)

    await forgets(gathered)
    gathered.town.clock.at = at("2026-03-03 00:00")
    monkeypatch.setattr(Pipeline, "settle", full)
    with pytest.raises(StorageFailed):
        await gathered.town.bot.offline.ticker.tick()
    monkeypatch.undo()
    await gathered.town.bot.offline.ticker.tick()
    assert await taken_out(gathered) == [WhyOut.EXPIRED, WhyOut.EXPIRED]


@pytest.mark.rule("R7", "R94")
async def test_what_falls_due_and_does_not_fit_into_one_look_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with at_the_moment(CONSENT_END) as gathered:
        moment = gathered.now()
        await until_the_day_has_begun(gathered)
        should = told(gathered, moment)
    async with at_the_moment(CONSENT_END) as gathered:
        moment = gathered.now()
        monkeypatch.setattr(ticker, "AT_ONCE", 0)
        await gathered.town.bot.offline.ticker.tick()
        monkeypatch.undo()
        await until_the_day_has_begun(gathered)
        assert told(gathered, moment) == should


@pytest.mark.rule("R7", "R8")
async def test_who_is_left_out_by_the_next_paper_leaves_by_it_also_when_the_bot_was_down(gathered: Gathered) -> None:
    lines = "skola: grund, närvaro\nja ungdom vh1\nfrån 2026-04-01\ntill 2026-06-30"
    card = await gathered.card(f"!samtycke papper CODE 2026-03-02 SN 1:5\n{lines}")
    await gathered.says(COORDINATOR, "ja", reply_to=card)
    gathered.town.clock.at = at("2026-03-31 23:58")
    await gathered.town.settle()
    assert POLICE in gathered.people.inside()
    gathered.town.clock.at = at("2026-04-01 00:01")
    await gathered.town.restart()
    await gathered.town.settle()
    assert POLICE not in gathered.people.inside()
    assert [fact.why for fact in await gathered.facts() if isinstance(fact, PersonTakenOut)] == [WhyOut.RENEWED]


async def test_nobody_is_woken_by_a_case_in_which_all_is_as_it_should_be(gathered: Gathered) -> None:
    """A look of the guard at every case for every case would hold up all who wait."""
    offline = gathered.town.bot.offline
    woken: list[CaseId] = []
    offline.pipeline.after_commit(lambda: woken.append(gathered.people.case.id))
    await offline.pipeline.settle(gathered.people.case.id)
    await offline.pipeline.settle(CaseId("purged since"))
    assert woken == []
    await forgets(gathered)
    await offline.pipeline.settle(gathered.people.case.id)
    assert len(woken) == 1


async def test_a_message_is_heard_between_two_cases(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    async def settle(_: Pipeline, case: CaseId) -> None:
        order.append(case)

    async def hear() -> None:
        order.append("heard")

    offline = gathered.town.bot.offline
    day = ticker.Ticker(offline.database, offline.clock, offline.pipeline)
    monkeypatch.setattr(Pipeline, "settle", settle)
    monkeypatch.setattr(type(offline.database), "cases", dict.fromkeys((CaseId("a"), CaseId("b"))))
    hearing = asyncio.create_task(hear())
    await day._settle_once_a_day()
    await hearing
    assert order == ["a", "heard", "b"]
