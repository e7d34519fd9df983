"""An absent homeserver is asked every ten seconds; when it is back, who is to be out goes at once (N9)."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from bot.answers import REMOVE, SEND, Answers
from bot.backoff import Backoff
from bot.trouble import HomeserverError, Limited, Rejected, Unavailable
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE

TEN = timedelta(seconds=10)


@pytest.mark.threat("broken-homeserver")
def test_no_pause_is_longer_than_ten_seconds_but_where_the_server_asks_for_it() -> None:
    backoff = Backoff()
    pauses = [backoff.next() for _ in range(200)]
    assert timedelta(seconds=0.7) < pauses[0] < timedelta(seconds=1.3)
    assert max(pauses) <= TEN
    assert backoff.next(timedelta(minutes=2)) == timedelta(minutes=2)


class Told:
    """Counts what Answers tells, beside a clock that is set."""

    def __init__(self) -> None:
        self.at, self.times = 100.0, 0
        self.answers = Answers(lambda: self.at)
        self.answers.when_back(self._hear)

    def _hear(self) -> None:
        self.times += 1


def test_any_request_ends_a_silence_and_it_is_told_once() -> None:
    told = Told()
    told.answers.well()
    assert told.times == 0
    told.answers.unanswered()
    told.answers.well(SEND)
    told.answers.well(SEND)
    assert told.times == 1


def test_a_refusal_is_ended_by_a_request_of_its_own_kind_alone() -> None:
    told = Told()
    told.answers.refused(SEND)
    told.answers.well()
    told.answers.well(REMOVE)
    assert told.times == 0
    told.answers.well(SEND)
    assert told.times == 1


def test_a_server_that_takes_every_other_request_is_told_of_once_a_second_and_not_forgotten() -> None:
    told = Told()
    for _ in range(100):
        told.answers.unanswered()
        told.answers.well()
    assert told.times == 1
    told.at += 1
    told.answers.well()
    assert told.times == 2


@pytest_asyncio.fixture
async def away(gathered: Gathered) -> AsyncIterator[Gathered]:
    """The mother takes the police back, and from then on the server answers nothing but the sync that brought it."""
    town, server = gathered.town, gathered.town.server
    server.say(MOTHER, gathered.own_room(MOTHER), "ta bort polisen")
    await town._hear()
    server.trouble = lambda _: Unavailable()
    await town.bot.guard.serve(everything=False)
    assert POLICE in gathered.people.inside()
    yield gathered


@pytest.mark.rule("R7")
@pytest.mark.threat("broken-homeserver")
async def test_someone_who_is_to_be_out_goes_as_soon_as_any_request_has_succeeded(away: Gathered) -> None:
    town, server = away.town, away.town.server
    town.clock.at += timedelta(seconds=30)
    server.trouble = lambda _: None
    before = town.bot.guard._asked_count
    await server.joined_rooms()
    assert town.bot.guard._asked_count > before
    await town.bot.guard.settled(TEN)
    assert POLICE not in away.people.inside()


@pytest.mark.rule("R7")
@pytest.mark.threat("refused-by-the-server")
@pytest.mark.parametrize("problem", [Rejected("M_USER_SUSPENDED"), Limited()], ids=["refused", "limited"])
async def test_a_removal_that_is_refused_is_asked_again_until_it_is_done(
    gathered: Gathered, problem: HomeserverError
) -> None:
    server = gathered.town.server
    refused = [problem] * 5
    server.trouble = lambda kind: refused.pop() if kind == REMOVE and refused else None
    await gathered.says(MOTHER, "ta bort polisen")
    assert not refused
    assert POLICE not in gathered.people.inside()
