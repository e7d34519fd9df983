"""A clock wrong for eight seconds, or for good: nothing is lost, nothing is said twice, nobody uncovered is in."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from bot.answers import REMOVE
from bot.operator import clocking
from bot.trouble import Rejected
from cases.days import today
from cases.facts import ConsentWithdrawn, PersonTakenOut, Removed
from cases.ids import UserId
from tests.town.gathered import PAPER, Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL
from tests.town.town import BEGIN, COORDINATOR

YEARS = timedelta(days=731)
SECONDS = timedelta(seconds=8)
INSIDE = {COORDINATOR, POLICE, SCHOOL}
_GOING = (PersonTakenOut, Removed)


@pytest_asyncio.fixture
async def kept(gathered: Gathered) -> AsyncIterator[Gathered]:
    """The clock has been kept once, as each minute."""
    await gathered.town.keep_clock()
    yield gathered


async def goes_wrong(gathered: Gathered, by: timedelta, *, restart: bool) -> None:
    """From now on the clock shows another time; a real bot looks each second."""
    gathered.town.clock.wrong_by = by
    if restart:
        await gathered.town.restart()
    await looks(gathered)


async def looks(gathered: Gathered) -> None:
    gathered.town.bot.clock_watch.look()
    await gathered.town.settle()


async def gone(gathered: Gathered) -> list[object]:
    return [fact for fact in await gathered.facts() if isinstance(fact, _GOING)]


@pytest.mark.threat("time")
@pytest.mark.parametrize("restart", [False, True], ids=["running", "at a start"])
async def test_while_a_leap_is_doubted_whom_it_would_have_out_is_out_and_nothing_is_said_or_written(
    kept: Gathered, *, restart: bool
) -> None:
    moment, before = kept.now(), await gone(kept)
    await goes_wrong(kept, YEARS, restart=restart)
    assert kept.people.inside() == {COORDINATOR}
    assert kept.said_since(moment) == []
    assert await gone(kept) == before


@pytest.mark.threat("time")
@pytest.mark.parametrize("restart", [False, True], ids=["running", "at a start"])
async def test_a_clock_wrong_for_eight_seconds_loses_nothing_and_everyone_is_let_back_in(
    kept: Gathered, *, restart: bool
) -> None:
    moment, before = kept.now(), await gone(kept)
    await goes_wrong(kept, YEARS, restart=restart)
    kept.town.clock.at += SECONDS
    kept.town.clock.wrong_by = timedelta()
    await looks(kept)
    assert kept.people.inside() == INSIDE
    assert await gone(kept) == before
    assert kept.said_since(moment) == []
    assert "Inget är lovat" in await kept.coordinator("!plan CODE")


@pytest.mark.threat("time")
async def test_nobody_is_taken_for_gone_by_themselves_when_the_bot_ends_while_the_clock_is_doubted(
    kept: Gathered,
) -> None:
    before = await gone(kept)
    await goes_wrong(kept, YEARS, restart=False)
    kept.town.clock.wrong_by = timedelta()
    await kept.town.restart()
    await looks(kept)
    assert kept.people.inside() == INSIDE
    assert await gone(kept) == before


@pytest.mark.threat("time")
@pytest.mark.rule("R7")
async def test_what_the_witness_confirms_ends_consents_with_facts_and_texts_once(kept: Gathered) -> None:
    town, moment = kept.town, kept.now()
    town.clock.is_vouched_for = False
    town.clock.at += YEARS
    await town.restart()
    await looks(kept)
    assert kept.people.inside() == {COORDINATOR}
    assert kept.said_since(moment) == []
    town.clock.is_vouched_for = True
    await looks(kept)
    assert kept.people.inside() == {COORDINATOR}
    taken = [fact for fact in await gone(kept) if isinstance(fact, PersonTakenOut)]
    assert len(taken) == len({fact.person for fact in taken}) == 2
    assert len(kept.said_in(kept.own_room(POLICE), moment)) == 1
    said = len(kept.said_since(moment))
    await looks(kept)
    assert len(kept.said_since(moment)) == said


@pytest.mark.threat("time")
@pytest.mark.rule("R7")
async def test_a_withdrawal_while_the_clock_is_doubted_holds_at_once_and_afterwards(kept: Gathered) -> None:
    await goes_wrong(kept, YEARS, restart=False)
    event = kept.town.server.say(MOTHER, kept.own_room(MOTHER), "ta bort polisen")
    assert event
    await kept.town.settle()
    assert [fact for fact in await kept.facts() if isinstance(fact, ConsentWithdrawn)]
    kept.town.clock.wrong_by = timedelta()
    await looks(kept)
    assert kept.people.inside() == INSIDE - {POLICE}


@pytest.mark.threat("time")
@pytest.mark.parametrize("restart", [False, True], ids=["running", "at a start"])
async def test_a_clock_set_back_by_years_revives_nothing_and_what_falls_due_still_leaves(
    kept: Gathered, *, restart: bool
) -> None:
    moment = kept.now()
    await goes_wrong(kept, -YEARS, restart=restart)
    assert kept.people.inside() == INSIDE
    kept.town.clock.at += timedelta(days=100)
    await kept.town.settle()
    await looks(kept)
    assert kept.people.inside() == {COORDINATOR}
    assert len(kept.said_in(kept.own_room(POLICE), moment)) == 1


@pytest.mark.threat("time")
async def test_an_answer_waits_while_the_clock_is_doubted_and_comes_once(kept: Gathered) -> None:
    await goes_wrong(kept, YEARS, restart=False)
    moment = kept.now()
    assert await kept.coordinator("!plan CODE") == ""
    kept.town.clock.wrong_by = timedelta()
    await looks(kept)
    assert [text for text in kept.said_in(kept.own_room(COORDINATOR), moment) if "Inget är lovat" in text]
    assert len(kept.said_since(moment)) == 1


@pytest.mark.threat("time")
async def test_nobody_is_asked_in_while_the_clock_is_doubted(kept: Gathered) -> None:
    guide = kept.town.server.person(UserId("@lots:town"))
    kept.town.willing.add(guide)
    await goes_wrong(kept, YEARS, restart=False)
    await kept.coordinator(f"!person ny CODE lots {guide}")
    assert guide not in kept.people.inside()
    kept.town.clock.wrong_by = timedelta()
    await looks(kept)
    assert kept.people.inside() == INSIDE | {guide}


@pytest.mark.threat("time")
async def test_a_removal_by_a_doubted_clock_that_waits_for_the_server_is_told_to_nobody(kept: Gathered) -> None:
    moment, server = kept.now(), kept.town.server
    refused = [Rejected("M_FORBIDDEN")] * 3
    server.trouble = lambda kind: refused.pop() if kind == REMOVE and refused else None
    await goes_wrong(kept, YEARS, restart=False)
    assert not refused
    assert kept.people.inside() == {COORDINATOR}
    assert kept.town.bot.guard.removals_waiting == 0
    kept.town.clock.wrong_by = timedelta()
    await looks(kept)
    assert kept.said_since(moment) == []


@pytest.mark.threat("time")
@pytest.mark.rule("R7")
@pytest.mark.parametrize("acted", [True, False], ids=["acted on", "only believed"])
async def test_what_a_believed_wrong_time_had_ended_stays_ended_when_the_operator_puts_it_back(
    kept: Gathered, *, acted: bool
) -> None:
    town = kept.town
    town.clock.at += YEARS
    if acted:
        await kept.town.settle()
        assert kept.people.inside() == {COORDINATOR}
    await kept.town.keep_clock()
    town.clock.at -= YEARS
    moment = kept.now()
    await town.close()
    await confirmed(kept)
    await town.start()
    await looks(kept)
    assert town.bot.offline.clock.now() < BEGIN + timedelta(days=30)
    assert kept.people.inside() == {COORDINATOR}
    assert len([fact for fact in await gone(kept) if isinstance(fact, PersonTakenOut)]) == 2
    (told,) = kept.told_coordinator(moment, "Min klocka gick fel")
    assert ("av misstag till polis och skola. Ring dem." in told) is acted
    assert len(kept.said_in(kept.own_room(POLICE), 0 if acted else moment)) >= 1
    await signs_again(kept)
    assert kept.people.inside() == INSIDE


async def confirmed(gathered: Gathered) -> None:
    """`sigbot clock confirm`, with the bot stopped."""
    town = gathered.town
    config = town._config()
    config.root_secret_file.write_bytes(b"\x07" * 32)
    config.root_secret_file.chmod(0o600)
    assert await clocking.confirm(config, today(town.clock.wall()).isoformat(), town.clock)


async def signs_again(gathered: Gathered) -> None:
    day = today(gathered.town.clock.at)
    lines = "\n".join((*PAPER, f"till {day + timedelta(days=90)}"))
    card = await gathered.card(f"!samtycke papper CODE {day} SN 1:5\n{lines}")
    await gathered.says(COORDINATOR, "ja", reply_to=card)
