"""Nothing that was to be said is lost for the server's reason, nor given up in silence (R7, N9)."""

import logging
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from bot.answers import SEND
from bot.letters.parking import _TOLD
from bot.texts.texts import Texts
from bot.trouble import HomeserverError, Rejected, Unavailable, Unsendable
from cases.decision import TextArguments
from storage.letters import Letter, LetterState, Parked
from tests.town.gathered import Gathered
from tests.town.people import FAREWELL, MOTHER, POLICE
from tests.town.town import COORDINATOR, Town

pytestmark = pytest.mark.threat("refused-by-the-server")
HOUR = timedelta(hours=1)


async def letters(town: Town) -> list[Letter]:
    """Every letter ever written, whatever became of it."""
    columns = "id, scope, state, attempts, first_try, event, refusals, tried_for, reason, sealed"
    async with town.bot.offline.database.work() as work:
        return [work._letter(row) for row in await work._rows(f"SELECT {columns} FROM letter ORDER BY number")]  # noqa: S608 - no word of anybody's in it


async def unsent(town: Town) -> list[Letter]:
    return [one for one in await letters(town) if one.state in (LetterState.WAITING, LetterState.SENDING)]


async def until_all_is_said(town: Town, step: timedelta = HOUR, most: int = 60) -> None:
    """Let time pass in steps until no letter waits."""
    for _ in range(most):
        await town.step()
        if not await unsent(town):
            return
        town.clock.at += step
    raise AssertionError("letters still wait")


def refusing(gathered: Gathered, problem: Callable[[], HomeserverError | None]) -> None:
    gathered.town.server.trouble = lambda kind: problem() if kind == SEND else None


async def ask(gathered: Gathered, text: str = "!plan") -> None:
    """The coordinator asks in the case room; the answer is on its way, or waits."""
    gathered.town.server.say(COORDINATOR, gathered.people.case_room.id, text)
    await gathered.town.step()


def answers_to(gathered: Gathered) -> list[str]:
    return gathered.said_in(gathered.people.case_room.id)


def alarms(gathered: Gathered) -> list[str]:
    return [message.body for message in gathered.people.messages() if "kom inte fram" in message.body]


CODES = [
    "M_USER_SUSPENDED",
    "M_USER_LOCKED",
    "M_CONSENT_NOT_GIVEN",
    "M_FORBIDDEN",
    "M_RESOURCE_LIMIT_EXCEEDED",
    "M_NEW",
]


@pytest.mark.rule("R7")
@pytest.mark.parametrize("code", CODES)
async def test_what_is_refused_for_some_seconds_while_police_are_withdrawn_comes_once_and_police_are_out(
    gathered: Gathered, code: str
) -> None:
    town, moment = gathered.town, gathered.now()
    before = len(await letters(town))
    refusing(gathered, lambda: Rejected(code))
    town.server.say(MOTHER, gathered.own_room(MOTHER), "ta bort polisen")
    for _ in range(4):
        await town.step()
        town.clock.at += timedelta(seconds=4)
    assert POLICE not in gathered.people.inside()
    assert gathered.said_since(moment) == []
    refusing(gathered, lambda: None)
    await until_all_is_said(town, timedelta(seconds=20))
    said = [message.body for message in gathered.said_since(moment)]
    assert len([text for text in said if FAREWELL in text]) == 1
    written = (await letters(town))[before:]
    assert {one.state for one in written} <= {LetterState.SENT, LetterState.WITHDRAWN}
    assert len(said) == len([one for one in written if one.state is LetterState.SENT])


async def test_a_letter_is_given_up_after_a_day_and_not_before_and_the_alarm_says_how_long_and_why(
    gathered: Gathered, caplog: pytest.LogCaptureFixture
) -> None:
    room, kept = gathered.people.case_room.id, gathered.town.server.send

    async def send(where: object, *args: object, **named: object) -> object:
        if where == room:
            gathered.town.server.answers.refused(SEND)
            raise Rejected("M_FORBIDDEN")
        return await kept(where, *args, **named)  # type: ignore[arg-type]  # handed on as it came

    setattr(gathered.town.server, "send", send)  # noqa: B010 - mypy knows methods as not assigned to
    await ask(gathered)
    began = gathered.town.clock.at
    with caplog.at_level(logging.ERROR):
        while not alarms(gathered):
            assert gathered.town.clock.at - began < timedelta(hours=26)
            gathered.town.clock.at += timedelta(minutes=20)
            await gathered.town.step()
    assert gathered.town.clock.at - began >= timedelta(hours=24)
    (alarm,) = alarms(gathered)
    assert "i ärendets rum" in alarm
    assert "Ring dem som är med där" in alarm
    assert "Jag har försökt i 2" in alarm
    assert "låter mig inte skriva där" in alarm
    (line,) = [record.message for record in caplog.records if "given up" in record.message]
    assert "forbidden" in line
    assert gathered.code not in line


async def test_the_alarm_says_whom_to_call_and_in_a_word_what_it_was_about(gathered: Gathered) -> None:
    town, kept = gathered.town, gathered.town.server.send
    own = gathered.own_room(MOTHER)

    async def send(where: object, *args: object, **named: object) -> object:
        if where == own:
            raise Unsendable("M_TOO_LARGE")
        return await kept(where, *args, **named)  # type: ignore[arg-type]  # handed on as it came

    setattr(town.server, "send", send)  # noqa: B010 - mypy knows methods as not assigned to
    await gathered.coordinator("!möte kalla CODE 12/3 15")
    await gathered.says(MOTHER, "vem är med")
    called, answered = alarms(gathered)
    assert "till vh1 kom inte fram. Det gällde ett möte." in called
    assert "till vh1 kom inte fram. Det var ett svar." in answered
    assert "Ring vh1 om det är bråttom" in called


async def test_what_is_too_large_is_given_up_at_once_and_a_word_says_so(gathered: Gathered) -> None:
    refused: Iterator[HomeserverError | None] = iter([Unsendable("M_TOO_LARGE")])
    refusing(gathered, lambda: next(refused, None))
    await ask(gathered)
    await gathered.town.settle()
    (alarm,) = alarms(gathered)
    assert "så mycket på en gång" in alarm
    assert "försökt i" not in alarm


async def test_a_server_that_is_away_for_three_days_gets_every_letter_afterwards(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.town.settle()
    gathered.town.server.say(COORDINATOR, gathered.people.case_room.id, "!plan")
    await gathered.town._hear()
    refusing(gathered, Unavailable)
    for _ in range(72 * 4):
        gathered.town.clock.at += timedelta(minutes=15)
        await gathered.town.bot.courier.round()
    refusing(gathered, lambda: None)
    await until_all_is_said(gathered.town, timedelta(seconds=10), 30)
    assert not [one for one in await letters(gathered.town) if one.state is LetterState.PARKED]
    assert len(gathered.said_since(moment)) >= 1


async def test_the_day_goes_on_after_a_restart_and_does_not_begin_again(gathered: Gathered) -> None:
    refusing(gathered, lambda: Rejected("M_FORBIDDEN"))
    await ask(gathered)
    for _ in range(15):
        gathered.town.clock.at += HOUR * 1.25
        await gathered.town.step()
    await gathered.town.restart()
    (letter, *_) = [one for one in await unsent(gathered.town) if one.refusals]
    assert timedelta(hours=14) < letter.tried_for < timedelta(hours=19)
    for _ in range(10):
        gathered.town.clock.at += HOUR * 1.25
        await gathered.town.step()
    assert (await letters(gathered.town))[-1].id.startswith("parked:")


async def test_an_alarm_that_the_coordinators_room_does_not_get_goes_to_their_own_chats_too(gathered: Gathered) -> None:
    town, kept = gathered.town, gathered.town.server.send
    own = gathered.own_room(COORDINATOR)

    async def send(where: object, *args: object, **named: object) -> object:
        if where != own:
            raise Rejected("M_FORBIDDEN")
        return await kept(where, *args, **named)  # type: ignore[arg-type]  # handed on as it came

    setattr(town.server, "send", send)  # noqa: B010 - mypy knows methods as not assigned to
    await ask(gathered)
    for _ in range(30):
        town.clock.at += HOUR * 1.25
        await town.step()
    assert [text for text in gathered.said_in(own) if "kom inte fram" in text]
    waiting = [one for one in await unsent(town) if one.id.startswith("parked:")]
    assert waiting
    setattr(town.server, "send", kept)  # noqa: B010 - mypy knows methods as not assigned to
    await until_all_is_said(town)


@pytest.mark.parametrize("why", Parked)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("to", ["person", "room", "office", "user"])
def test_each_reason_has_its_own_words(why: Parked, language: str, to: str) -> None:
    args: TextArguments = {"to": to, "code": "Björk-17", "who": "vh1", "hours": 24, "about": "meeting"}
    texts = {each: Texts.load().say(_TOLD[each], args, language).plain for each in Parked}
    assert len(set(texts.values())) == len(Parked)
    assert ("24" in texts[why]) is (why not in (Parked.TOO_LARGE, Parked.MALFORMED))
