"""A first case is opened and running after six messages of the coordinator's; a slip costs one more at the most."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import pytest

from cases.days import local
from cases.facts import ActionAdded, CaseFact, CodeGiven, ConsentConfirmed, MeetingCalled
from tests.town.people import MOTHER, POLICE, SCHOOL, YOUTH, People
from tests.town.town import COORDINATOR, Town, data_folder

MOST: Final = 6
NEXT: Final = "\n---\n"
"""Between two messages of the bot's."""
Next = Callable[[str], str]
"""What the coordinator writes once they have read the answer to their slip."""


def copied(answer: str) -> str:
    """The whole command that was handed back, as it stands: the last block of the answer."""
    block = next(message for message in answer.split(NEXT) if "\n\n!" in message)
    return block[block.rindex("\n\n!") :].strip()


def says(words: str) -> Next:
    return lambda _: words


def mended(wrong: str, right: str) -> Next:
    return lambda answer: copied(answer).replace(wrong, right)


OPEN: Final = f"""!öppna
född 2011-05-14
beslut bistånd SN 2026/123
ungdom {YOUTH}
vh1 {MOTHER}
skola {SCHOOL}
polis {POLICE}"""
GREET: Final = "!person hälsa CODE ungdom vh1"
PAPER: Final = """!samtycke papper CODE 2026-03-02 SN 2026/123:4
ja ungdom vh1
skola: grund, närvaro, plan
polis: grund, umgänge, plan
till 2026-08-31"""
CONFIRM: Final = "ja CODE"
MEETING: Final = '!möte kalla CODE 10/3 15-16 plats="Storgatan 15"'
ACTION: Final = '!åtgärd ny CODE "Läxhjälp på tisdagar" område=skola ansvarig=skola klart=17/3'
ALL: Final = (OPEN, GREET, PAPER, CONFIRM, MEETING, ACTION)


@dataclass(frozen=True, slots=True)
class Slip:
    """What is written in the place of one of the six, and what is written then, if anything must be."""

    at: str
    written: str
    then: Next | None = None


SLIPS: Final = {
    "all on one line": Slip(OPEN, OPEN.replace("\n", " ")),
    "a list with dashes and colons": Slip(OPEN, re.sub(r"\n(\S+)", r"\n- \1:", OPEN)),
    "a letter wrong in the verb that opens": Slip(OPEN, OPEN.replace("!öppna", "!öpna"), copied),
    "a personal number": Slip(OPEN, OPEN.replace("2011-05-14", "20110514-2384"), mended("ÅÅÅÅ-MM-DD", "2011-05-14")),
    "no decision": Slip(OPEN, OPEN.replace("beslut bistånd SN 2026/123\n", ""), copied),
    "the code left out": Slip(GREET, GREET.replace(" CODE", "")),
    "a verb nearby": Slip(GREET, "!hälsa på ungdom och vh1 i CODE"),
    "a name that the bot does not know": Slip(GREET, "!person hälsa CODE ungdom mamma", says(GREET)),
    "the last day left out": Slip(PAPER, PAPER.replace("\ntill 2026-08-31", ""), copied),
    "people before their yes": Slip(PAPER, PAPER.replace("ja ungdom vh1", "ungdom ja\nvh1 ja")),
    "signs instead of colons": Slip(PAPER, PAPER.replace(": ", " = ").replace("till ", "t.o.m. ")),
    "a word that is no kind": Slip(PAPER, PAPER.replace("närvaro", "betyg"), says(PAPER)),
    "a bare yes": Slip(CONFIRM, "ja", says(CONFIRM)),
    "three o'clock at night": Slip(MEETING, MEETING.replace("15-16", "3 1h"), says("2")),
    "no hour": Slip(MEETING, MEETING.replace("15-16", "1h"), says("kl 15")),
    "a place with a number and no quotes": Slip(MEETING, MEETING.replace('"', ""), says(MEETING)),
    "curly quotes and a letter wrong": Slip(MEETING, MEETING.replace('"', "”").replace("kalla", "kala")),
    "a day that disagrees": Slip(MEETING, MEETING.replace("10/3", "ons 10/3"), says("tis 10/3 15-16")),
    "an area left out": Slip(ACTION, ACTION.replace(" område=skola", ""), copied),
    "no quotes, and a date in words": Slip(ACTION, ACTION.replace('"', "").replace("17/3", "tisdag 17 mars")),
    "the code without its hyphen": Slip(ACTION, ACTION.replace("CODE", "KOD 17")),
}


@dataclass(slots=True)
class Desk:
    """The coordinator at their phone: how many messages they have written, and the last answer."""

    town: Town
    people: People
    written: int = 0

    async def writes(self, text: str) -> str:
        self.written += 1
        if self.people.has_case:
            code = str(self.people.case.code)
            text = text.replace("CODE", code).replace("KOD 17", code.replace("-", " "))
        own = self.people.own_room(COORDINATOR) if self.people.has_case else None
        before = len(self.people.messages())
        self.people.says_in(COORDINATOR, own or self.people.office_room(), text)
        await self.town.settle()
        return NEXT.join(message.body for message in self.people.messages()[before:])

    async def facts(self) -> tuple[CaseFact, ...]:
        async with self.town.bot.offline.database.work() as work:
            return await work.facts_of(self.people.case.id)


async def played(desk: Desk, slip: Slip | None = None) -> None:
    for text in ALL:
        wrong = slip is not None and slip.at == text
        answer = await desk.writes(slip.written if slip and wrong else text)
        if slip and wrong and slip.then is not None:
            await desk.writes(slip.then(answer))


async def is_running(desk: Desk) -> None:
    """All that the six messages were for, and nothing twice."""
    facts, case = await desk.facts(), desk.people.case
    assert case.born == date(2011, 5, 14)
    counted = {kind: sum(isinstance(fact, kind) for fact in facts) for kind in (CodeGiven, ConsentConfirmed)}
    assert counted == {CodeGiven: 2, ConsentConfirmed: 1}
    (called,) = [fact for fact in facts if isinstance(fact, MeetingCalled)]
    assert local(called.start).replace(tzinfo=None) == datetime(2026, 3, 10, 15, 0)  # noqa: DTZ001 - by the wall
    assert (called.end - called.start, called.place) == (timedelta(hours=1), "Storgatan 15")
    (action,) = [fact for fact in facts if isinstance(fact, ActionAdded)]
    assert (action.title, action.due) == ("Läxhjälp på tisdagar", date(2026, 3, 17))
    assert desk.people.inside() == {COORDINATOR, POLICE, SCHOOL}


async def test_a_first_case_is_running_after_six_messages() -> None:
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            desk = Desk(town, People(town))
            await town.settle()
            await played(desk)
            await is_running(desk)
            assert desk.written <= MOST
        finally:
            await town.close()


@pytest.mark.parametrize("name", SLIPS)
async def test_a_slip_costs_one_message_more_at_the_most(name: str) -> None:
    slip = SLIPS[name]
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            desk = Desk(town, People(town))
            await town.settle()
            await played(desk, slip)
            await is_running(desk)
            assert desk.written == MOST + (slip.then is not None)
        finally:
            await town.close()
