"""One case of the town, opened with one message and consented to with two; and what its people do in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from icalendar import Calendar

from bot.demo.calendarfiles import Received
from bot.demo.hearing import Heard
from bot.demo.player import Player
from cases.ids import RoomId
from cases.papercode import code_in
from tests.live.rules.town import CODE, PATIENCE, Town

BORN: Final = "2011-05-14"
BESIDE: Final = re.compile(r"^utöver .+", re.MULTILINE)
"""The line that opens one more case of the same young person."""
WHOLE: Final = ("skola: grund, närvaro, plan", "polis: grund, umgänge, plan")
FAREWELL: Final = (
    "Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren."
)
CHANGED: Final = "Gruppen har ändrats. Samordnaren hör av sig."
SPOKEN_OF: Final = "I det här rummet får ni tala om:"


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case with its room; `people` by handle, without the coordinator."""

    town: Town
    code: str
    room: RoomId
    people: Mapping[str, Player]

    @property
    def coordinator(self) -> Player:
        return self.town.coordinator

    def __getattr__(self, handle: str) -> Player:
        return self.people[handle]

    async def at_desk(self, text: str) -> Heard:
        """The coordinator says it in their own room; CODE stands for the case's code. The answer to it."""
        return await self.town.ask(self.coordinator, self.town.desk, text.replace("CODE", self.code))

    async def in_room(self, text: str, player: Player | None = None) -> Heard:
        """Someone (else the coordinator) says it in the case room; the answer to it."""
        return await self.town.ask(player or self.coordinator, self.room, text)

    def paper(
        self,
        *lines: str,
        yes: str = "ungdom vh1",
        through: date | None = None,
        reference: str = "SN 2026/123:4",
        signed: date | None = None,
    ) -> str:
        """The message that registers a paper; with no lines of its own, school's and police's."""
        end = through or self.town.now().date() + timedelta(days=180)
        day = signed or self.town.now().date()
        return "\n".join(
            [f"!samtycke papper {self.code} {day} {reference}", f"ja {yes}", *(lines or WHOLE), f"till {end}"]
        )

    async def consent(self, *lines: str, yes: str = "ungdom vh1", through: date | None = None) -> None:
        """A whole paper and a yes to its card; returns when those it covers are in the room and have read what may be
        spoken of there."""
        card = await self.at_desk(self.paper(*lines, yes=yes, through=through))
        await self.reply(card, "ja")
        for handle, player in self.people.items():
            if any(line.startswith(f"{handle}:") for line in lines or WHOLE):
                await self.town.comes_in(player, self.room)
                await self.town.hears(player, self.town.says(SPOKEN_OF, room=self.room), what="what may be spoken of")

    async def reply(self, to: Heard, text: str, player: Player | None = None) -> Heard:
        """Someone (else the coordinator) replies to what the bot said; the answer to that."""
        who = player or self.coordinator
        return await self.town.answer_to(who, await who.reply(to.room, to.event, text))

    async def greet(self, handle: str) -> RoomId:
        """From now the bot may write to this one of the family: the room they have read the greeting in."""
        player = self.people[handle]
        moment = player.moment()
        code = code_in((await self.at_desk(f"!person hälsa CODE {handle}")).text)
        room = (await self.town.hears(player, self.town.by_bot, after=moment, what="the first words")).room
        moment = player.moment()
        await player.say(room, str(code))
        return (await self.town.hears(player, self.town.by_bot, after=moment, what="the greeting")).room

    async def next_file(self, player: Player, after: int) -> Received:
        """The next calendar file that comes to this person, decrypted and read."""

        def is_file(heard: Heard) -> bool:
            return self.town.by_bot(heard) and heard.msgtype == "m.file"

        heard = await self.town.hears(player, is_file, after=after, what="a calendar file")
        data = await player.download(heard.content["file"])
        return Received(player.user, data, Calendar.from_ical(data))

    def told(self, player: Player, after: int) -> list[str]:
        """All that the bot has said to someone of this case since then: what begins with its code.

        But for its fingerprint: everyone hears that once, beside whatever they are told first."""
        said = (text for text in self.town.said_to(player, after) if text.startswith(self.code))
        return [text for text in said if "Mitt fingeravtryck är" not in text]


async def open_case(town: Town, born: str = BORN, **people: Player) -> OpenCase:
    """A new case with police, school, one guardian and the young person: the regular ones, or those in `people`."""
    usual = {handle: people.get(handle) or await town.regular(handle) for handle in ("ungdom", "vh1", "skola", "polis")}
    there = usual | people
    lines = [f"{handle} {player.user}" for handle, player in there.items()]
    block = "\n".join(["!öppna", f"född {born}", "beslut bistånd SN 2026/123", *lines])
    opened = await town.ask(town.coordinator, town.desk, block)
    if beside := BESIDE.search(opened.text):  # the regular ones have cases of tests before this one
        opened = await town.ask(town.coordinator, town.desk, f"{block}\n{beside[0]}")
    found = CODE.search(opened.text)
    assert found, opened.text
    code = found[0]
    await town.coordinator.until(lambda: _room(town, code) is not None, PATIENCE, what=f"the room of {code}")
    room = _room(town, code)
    assert room is not None
    return OpenCase(town, code, room, there)


def _room(town: Town, code: str) -> RoomId | None:
    player = town.coordinator
    joined = (room for room, membership in player.rooms().items() if membership == "join")
    return next((room for room in joined if player.room_name(room) == code), None)
