"""Whatever the server answers, in any order: every letter ends as sent, as withdrawn, or in the open (R7, N9)."""

import asyncio
import logging
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.answers import REMOVE, SEND
from bot.trouble import HomeserverError, Limited, Rejected, Unavailable, Unsendable
from cases.ids import UserId
from storage.letters import Letter, LetterState
from tests.machines.lives import WANTED
from tests.machines.refusal_acts import given_up_aloud
from tests.scenarios.test_refused import letters, until_all_is_said
from tests.town.gathered import Gathered, gather
from tests.town.people import MOTHER, POLICE, YOUTH
from tests.town.town import COORDINATOR, Town, data_folder

CODES = ("M_USER_SUSPENDED", "M_USER_LOCKED", "M_CONSENT_NOT_GIVEN", "M_FORBIDDEN", "M_RESOURCE_LIMIT_EXCEEDED", "M_X")
ANSWERS = st.one_of(
    st.none(),
    st.sampled_from(CODES).map(Rejected),
    st.sampled_from(("M_TOO_LARGE", "M_BAD_JSON")).map(Unsendable),
    st.just(Unavailable()),
    st.just(Limited(timedelta(seconds=5))),
)
WITHDRAWAL = (MOTHER, "ta bort polisen")
SAYINGS = (
    (COORDINATOR, "!plan"),
    (COORDINATOR, "!ärende visa CODE"),
    (MOTHER, "hjälp"),
    (YOUTH, "vem är med"),
    WITHDRAWAL,
)
PASSING = (timedelta(seconds=4), timedelta(minutes=5), timedelta(hours=1.25), timedelta(hours=5))
Weather = tuple[list[HomeserverError | None], tuple[UserId, str] | None, timedelta, bool]
"""What the server answers by turns, who says something then, how long it lasts, whether the bot is started again."""
WEATHER = st.tuples(
    st.lists(ANSWERS, min_size=1, max_size=4),
    st.sampled_from((None, *SAYINGS)),
    st.sampled_from(PASSING),
    st.booleans(),
)
LONG = timedelta(hours=1.25)
REFUSED_FOR_TWO_DAYS: list[Weather] = [
    ([Rejected("M_USER_SUSPENDED")], WITHDRAWAL if hours == 0 else None, LONG, hours == 9) for hours in range(40)
]
ONE_TOO_LARGE: list[Weather] = [([Unsendable("M_TOO_LARGE"), None], SAYINGS[0], timedelta(seconds=4), False)]


class Fickle:
    """Answers sendings and removals by turns with what it was given."""

    def __init__(self) -> None:
        self._answers: list[HomeserverError | None] = [None]
        self._turn = 0

    def become(self, answers: list[HomeserverError | None]) -> None:
        self._answers, self._turn = answers, 0

    def __call__(self, kind: str) -> HomeserverError | None:
        if kind not in (SEND, REMOVE):
            return None
        self._turn += 1
        return self._answers[self._turn % len(self._answers)]


async def live(town: Town, weathers: list[Weather]) -> None:
    gathered, fickle = await gather(town), Fickle()
    town.server.trouble = fickle
    for answers, saying, passing, restarted in weathers:
        fickle.become(answers)
        if saying is not None:
            who, text = saying
            town.server.say(who, gathered.own_room(who), text.replace("CODE", gathered.code))
        await town.step()
        town.clock.at += passing
        if restarted:
            await town.restart()
        await town.step()
    fickle.become([None])
    await until_all_is_said(town)
    judge(gathered, await letters(town))
    if any(saying == WITHDRAWAL for _, saying, *_ in weathers):
        assert POLICE not in gathered.people.inside()


def judge(gathered: Gathered, every: list[Letter]) -> None:
    """The law."""
    given_up_aloud(every)
    ends = {LetterState.SENT, LetterState.WITHDRAWN, LetterState.PARKED}
    assert {one.state for one in every} <= ends
    events = [message.event for message in gathered.people.messages()]
    assert len(events) == len(set(events)), "said twice"


@pytest.mark.rule("R7")
@pytest.mark.threat("refused-by-the-server")
@settings(max_examples=int(WANTED or 10), suppress_health_check=[HealthCheck.too_slow])
@example(REFUSED_FOR_TWO_DAYS)
@example(ONE_TOO_LARGE)
@given(st.lists(WEATHER, min_size=1, max_size=8))
def test_every_letter_is_sent_withdrawn_or_given_up_with_an_alarm_that_was_sent_and_a_line_in_the_log(
    weathers: list[Weather],
) -> None:
    async def life() -> int:
        with data_folder() as folder:
            town = await Town.found(folder)
            try:
                await live(town, weathers)
                return len([one for one in await letters(town) if one.state is LetterState.PARKED])
            finally:
                await town.close()

    lines = list[str]()
    handler = logging.Handler()
    setattr(handler, "emit", lambda record: lines.append(record.getMessage()))  # noqa: B010 - mypy knows methods as not assigned to
    logging.getLogger("bot.letters.parking").addHandler(handler)
    try:
        parked = asyncio.run(life())
    finally:
        logging.getLogger("bot.letters.parking").removeHandler(handler)
    assert len([line for line in lines if "given up" in line]) == parked
