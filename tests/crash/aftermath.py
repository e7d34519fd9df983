"""What can be counted when all has come to rest: what was asked against what each person's own client has read."""

import sqlite3
import statistics
from collections import Counter
from contextlib import closing
from dataclasses import dataclass

from bot.demo.hearing import Heard
from bot.demo.player import Player
from cases.ids import RoomId
from storage.folder import JOURNAL
from tests.crash.household import Household
from tests.crash.record import Record, Reminder
from tests.live.rules.casefile import FAREWELL
from tests.live.rules.town import Town


@dataclass(frozen=True, slots=True)
class Aftermath:
    """A running bot that has nothing left to do."""

    town: Town
    homes: tuple[Household, Household]
    record: Record

    def answers(self) -> list[int]:
        """How many answers each command got from the bot."""
        everywhere = Counter(each.answers for player in self.town.everyone for each in self._once(player))
        return [everywhere[each.event] for each in self.record.commands]

    def _once(self, player: Player) -> list[Heard]:
        """What the bot answered to this person's own words: others in the room read it too, and are not counted."""
        own = {each.event for each in self.record.commands if each.writer is player}
        return [each for each in player.hearing.messages if self.town.by_bot(each) and each.answers in own]

    def times_said(self, reminder: Reminder) -> int:
        """How often its reader has read it."""
        return sum(map(reminder.says, reminder.reader.hearing.messages))

    def farewells_read(self, home: Household) -> int:
        """How many the police of a case have decrypted themselves."""
        says = self.town.says(home.case.code, FAREWELL)
        return sum(map(says, home.police.hearing.messages))

    def withdrawn(self, home: Household) -> int:
        """How often they were taken out."""
        return sum(each.code == home.case.code for each in self.record.withdrawals)

    def keys_held(self, player: Player, room: RoomId) -> set[str]:
        """The Megolm sessions of this room that somebody's own client was ever given."""
        sessions = player._client.olm.inbound_group_store
        return {str(each.id) for each in sessions if each.room_id == room}

    def letters(self) -> Counter[str]:
        """How many letters there are in each state."""
        with closing(sqlite3.connect(f"file:{self.town.bot.data / JOURNAL}?mode=ro", uri=True)) as connection:
            return Counter(dict(connection.execute("SELECT state, count(*) FROM letter GROUP BY state")))

    def figures(self) -> list[str]:
        """The table's line, in pieces."""
        record, answers = self.record, self.answers()
        out = [each.out - each.said for each in record.withdrawals]
        took = f"out after a median of {statistics.median(out):.1f} s, the worst {max(out):.1f} s"
        said = [self.times_said(each) == each.times for each in record.reminders]
        return [
            f"kills: {record.kills}, of those of the homeserver: {record.kills_of_server}",
            f"commands given: {len(answers)}, answered once: {answers.count(1)}, never: {answers.count(0)}",
            f"withdrawals: {len(out)}, {took}",
            f"farewells read: {sum(map(self.farewells_read, self.homes))}, let in again: {record.let_in}",
            f"reminders due: {len(said)}, said once: {said.count(True)}",
            f"letters: {dict(self.letters())}",
            f"all in {record.seconds:.0f} s",
        ]
