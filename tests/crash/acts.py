"""What people do in one day of a crash test, all at once; each waits for its answer, however often the bot dies."""

import re
import time
from datetime import timedelta
from typing import Final

from bot.demo.hearing import Heard
from bot.demo.player import Player
from cases.ids import EventId, RoomId
from tests.crash.household import THROUGH, Household
from tests.crash.record import Command, Record, Withdrawal
from tests.crash.reminders import Calendar, Called, Promise
from tests.live.rules.casefile import FAREWELL
from tests.live.rules.town import Town

AT_THE_DESK: Final = ("!ärenden", "!idag", "!plan CODE", "!möten CODE", "!samtycke CODE", "!rum CODE")
SOON: Final = timedelta(days=2)
_MEETING: Final = re.compile(r"\bM(\d+)\b")
_ACTION: Final = re.compile(r"Åtgärd (\d+)")


class Acts:
    """Everything that is said comes into the record."""

    def __init__(self, town: Town, record: Record, calendar: Calendar) -> None:
        self._town = town
        self._record = record
        self._calendar = calendar
        self._count = 0

    async def ask(self, player: Player, room: RoomId, text: str) -> Heard:
        """A command, and its answer."""
        event = await player.say(room, text)
        self._record.commands.append(Command(player, event, text))
        return await self._answered(player, event, text)

    async def _answered(self, player: Player, event: EventId, text: str) -> Heard:
        answer = await self._town.answer_to(player, event)
        self._record.note(f"  {text.splitlines()[0]} → {answer.text[:80]!r}")
        return answer

    async def at_desk(self, home: Household, text: str) -> Heard:
        """The coordinator says it in their own room; CODE stands for the case's."""
        return await self.ask(self._town.coordinator, self._town.desk, text.replace("CODE", home.case.code))

    async def withdraw(self, home: Household, *, by_words: bool) -> None:
        """The guardian takes the police out with three words, or the coordinator writes down that they did."""
        since, said = home.police.moment(), time.time()
        if by_words:
            await self.ask(home.guardian, home.chat, "ta bort polisen")
        else:
            await self.at_desk(home, "!samtycke återkalla CODE vh1 part=polis")
        await self._town.goes_out(home.police, home.case.room)
        home.inside = False
        out = home.police.hearing.moved_at(home.police.user, home.case.room, "leave")[-1] / 1000
        self._record.withdrawals.append(Withdrawal(home.police, home.case.code, said, out))
        farewell = self._town.says(home.case.code, FAREWELL)
        await self._town.hears(home.police, farewell, after=since, what="the farewell")

    async def let_in(self, home: Household) -> None:
        """A new paper of today, and the yes to its card; nothing where the police are in."""
        if home.inside:
            return
        paper = home.case.paper(through=self._town.now().date() + THROUGH)
        card = await self.ask(self._town.coordinator, self._town.desk, paper)
        event = await self._town.coordinator.reply(card.room, card.event, "ja")
        self._record.commands.append(Command(self._town.coordinator, event, "ja"))
        await self._answered(self._town.coordinator, event, "ja")
        await self._town.comes_in(home.police, home.case.room)
        home.inside = True
        self._record.let_in += 1

    async def promise(self, home: Household) -> None:
        """An action that the school owns, to be done the day after tomorrow."""
        self._count += 1
        words, due = f"Sak {self._count:03}", self._town.now().date() + SOON
        added = await self.at_desk(home, f'!åtgärd ny CODE "{words}" område=skola ansvarig=skola klart={due}')
        found = _ACTION.search(added.text)
        assert found, added.text
        self._calendar.promises.append(Promise(home, int(found[1]), words, due))

    async def call_meeting(self, home: Household) -> None:
        """A meeting the day after tomorrow."""
        day = self._town.now().date() + SOON
        plain = f"!möte kalla {day} 15:00 plats=Familjehuset"
        found: re.Match[str] | None = None
        for text in (plain, f'{plain} skäl="Vi ses ändå"', plain):  # a reason where somebody is lacking, else none
            if not found:
                found = _MEETING.search((await self.ask(self._town.coordinator, home.case.room, text)).text)
        assert found
        self._calendar.meetings.append(Called(home, int(found[1]), day))

    async def tick_off(self, home: Household) -> None:
        """What has passed its date is done after all."""
        if home.late:
            done, home.late = home.late, []
            await self.at_desk(home, f"!åtgärd klar CODE {' '.join(map(str, done))}")
