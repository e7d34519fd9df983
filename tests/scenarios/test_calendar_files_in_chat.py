"""An answer from a calendar, sent as a file in a chat, over the whole bot: it counts for its uploader alone."""

from datetime import timedelta

import pytest

from bot.calendarfiles import address_of
from bot.inbound import SharedFile
from calendars.gate import MOST_BYTES
from cases.facts import Attendance, InvitationWritten, MeetingAnswered
from cases.ids import UserId
from cases.topics.meetings import Meeting
from tests.rules.calendars.objects import calendar
from tests.scenarios.test_bare_answers import attendance, called
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE

STAMP = "20260303T080000Z"


def meeting(gathered: Gathered) -> Meeting:
    return gathered.people.case.meetings[1]


def answer_of(
    gathered: Gathered,
    who: UserId,
    partstat: str = "ACCEPTED",
    method: str = "REPLY",
    more: str = "",
    sequence: int = 0,
) -> bytes:
    """As the calendar of `who` writes it."""
    person = gathered.people.case.person_of(who)
    assert person is not None
    address = address_of(gathered.town.bot.offline.vault, meeting(gathered), person)
    lines = (
        f"UID:{meeting(gathered).uid}\nSEQUENCE:{sequence}\nDTSTAMP:{STAMP}\n"
        f"ATTENDEE;PARTSTAT={partstat}:mailto:{address.upper()}\n{more}"
    )
    return calendar(lines, f"METHOD:{method}\n")


async def sends(gathered: Gathered, who: UserId, raw: bytes, size: int | None = None) -> str:
    """What the bot answers to a file."""
    server = gathered.town.server
    url = f"mxc://fake/{who}-{len(server.uploads)}"
    server.uploads[url] = raw
    file = SharedFile(url, "k", "i", "s", len(raw) if size is None else size)
    event = server.say(who, gathered.own_room(who), "mote.ics", msgtype="m.file", file=file)
    await gathered.town.settle()
    return "\n".join(message.body for message in gathered.people.answers_to(event))


@pytest.fixture
async def town(gathered: Gathered) -> Gathered:
    await called(gathered, "2026-03-10 15:00")
    return gathered


@pytest.mark.parametrize("who", [MOTHER, POLICE])
@pytest.mark.threat("calendars-in")
async def test_an_answer_from_a_calendar_is_taken_and_said_back_in_words(town: Gathered, who: UserId) -> None:
    said = await sends(town, who, answer_of(town, who))
    assert "tisdag 10 mars kl. 15.00" in said
    assert await attendance(town, 1, who) is Attendance.YES
    assert "kommer inte" in await sends(town, who, answer_of(town, who, "DECLINED")) or who == POLICE
    assert await attendance(town, 1, who) is Attendance.NO


@pytest.mark.threat("calendars-in")
async def test_a_file_answers_for_its_uploader_alone(town: Gathered) -> None:
    assert "svarar inte för dig" in await sends(town, MOTHER, answer_of(town, POLICE))
    assert "svarar inte för dig" in await sends(town, POLICE, answer_of(town, MOTHER))
    assert not [fact for fact in await town.facts() if isinstance(fact, MeetingAnswered)]


async def test_what_is_no_answer_is_said_in_a_line(town: Gathered) -> None:
    whole = answer_of(town, MOTHER)
    for raw, words in (
        (answer_of(town, MOTHER, method="REQUEST"), "inget svar på en tid"),
        (answer_of(town, MOTHER, sequence=4), "inte har skickats"),
        (answer_of(town, MOTHER, "DELEGATED"), "för dig själv"),
        (whole.replace(b"UID:", b"UID:x"), "inte känner till"),
        (b"hej", "går inte att läsa"),
        (b" " * (MOST_BYTES + 1), "för stor"),
    ):
        assert words in await sends(town, MOTHER, raw)
    assert "kom inte fram hel" in await sends(town, MOTHER, b" " * (MOST_BYTES + 1), size=10)
    assert await attendance(town, 1, MOTHER) is None


async def test_a_wish_for_another_time_is_told_the_coordinator_and_is_no_answer(town: Gathered) -> None:
    assert "vill ha en annan tid" in await sends(town, MOTHER, answer_of(town, MOTHER, method="COUNTER"))
    assert await attendance(town, 1, MOTHER) is None


async def test_an_answer_to_an_old_time_gets_the_call_again_once_a_day(town: Gathered) -> None:
    await town.coordinator("!möte flytta CODE M1 2026-03-11 15:00")

    async def again() -> int:
        return len([fact for fact in await town.facts() if isinstance(fact, InvitationWritten) and fact.again])

    old = answer_of(town, MOTHER)
    assert "onsdag 11 mars" in await sends(town, MOTHER, old)
    assert await again() == 1
    await sends(town, MOTHER, old)
    assert await again() == 1
    town.town.clock.at += timedelta(hours=24)
    await sends(town, MOTHER, old)
    assert (await again(), await attendance(town, 1, MOTHER)) == (2, None)
