"""One case of the town: opened with one message, consented to with two, its people inside."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from icalendar import Calendar

from bot.demo.calendarfiles import Received
from bot.demo.hearing import Heard
from cases.ids import RoomId
from cases.papercode import code_in
from tests.interop.person import Person
from tests.interop.town import CODE, START, Town

HANDLES: Final = ("ungdom", "vh1", "skola", "polis")
THROUGH: Final = START.date() + timedelta(days=180)
PAPER: Final = f"""!samtycke papper CODE {START.date()} SN 2026/123:4
ja ungdom vh1
skola: grund, närvaro, plan
polis: grund, umgänge, plan
till {THROUGH}"""
BESIDE: Final = re.compile(r"^utöver .+", re.MULTILINE)
"""The line that opens one more case of the same young person."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case with its room; `people` by handle, without the coordinator."""

    town: Town
    code: str
    room: RoomId
    people: Mapping[str, Person]

    async def at_desk(self, text: str) -> Heard:
        """The coordinator says it in their own room; CODE stands for the case's code. The answer to it."""
        return await self.town.ask(self.town.coordinator, self.town.desk, text.replace("CODE", self.code))

    async def in_room(self, text: str, person: Person | None = None) -> Heard:
        """Someone (else the coordinator) says it in the case room; the answer to it."""
        return await self.town.ask(person or self.town.coordinator, self.room, text)

    async def consent(self) -> None:
        """A whole paper and a yes to its card."""
        await self.town.reply(self.town.coordinator, await self.at_desk(PAPER), "ja")

    async def greet(self, handle: str) -> Heard:
        """From now the bot may write to this one of the family: the greeting, in a room of theirs."""
        person = self.people[handle]
        moment = person.moment()
        code = code_in((await self.at_desk(f"!person hälsa CODE {handle}")).text)
        first = await self.town.hears(person, self.town.by_bot, after=moment, what="the first words")
        moment = person.moment()
        await person.say(first.room, str(code))
        return await self.town.hears(person, self.town.by_bot, after=moment, what="the greeting")

    async def next_file(self, person: Person, after: int) -> Heard:
        """The next calendar file that comes to this person."""

        def is_file(heard: Heard) -> bool:
            return self.town.by_bot(heard) and heard.msgtype == "m.file"

        return await self.town.hears(person, is_file, after=after, what="a calendar file")


async def open_case(town: Town, **people: Person) -> OpenCase:
    """A new case with police, school, one guardian and the young person; `people` replace the regular ones."""
    there = {handle: people.get(handle) or await town.regular(handle) for handle in HANDLES}
    lines = [f"{handle} {person.user}" for handle, person in there.items()]
    block = "\n".join(["!öppna", "född 2011-05-14", "beslut bistånd SN 2026/123", *lines])
    opened = await town.ask(town.coordinator, town.desk, block)
    if beside := BESIDE.search(opened.text):  # the regular ones have cases of tests before this one
        opened = await town.ask(town.coordinator, town.desk, f"{block}\n{beside[0]}")
    found = CODE.search(opened.text)
    assert found, opened.text
    return OpenCase(town, found[0], await town.room_called(found[0]), there)


async def consented_case(town: Town, **people: Person) -> OpenCase:
    """The same, with police and school let in."""
    case = await open_case(town, **people)
    await case.consent()
    for handle in ("skola", "polis"):
        await case.people[handle].wait_joined(case.room)
    return case


async def call(case: OpenCase, person: Person, day: str) -> Heard:
    """A meeting is called; the file that this person gets."""
    moment = person.moment()
    await case.in_room(f"!möte kalla {day} 15:00")
    return await case.next_file(person, moment)


async def read_file(person: Person, file: Heard) -> Received:
    """A calendar file as it stands once Element's crypto has opened it."""
    data = await person.download(file.content["file"])
    return Received(person.user, data, Calendar.from_ical(data))
