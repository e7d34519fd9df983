"""Every room there should be, each case asked, and each room: what the bot remembers must never differ from it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from bot.assembly import Bot
from bot.rooms.belonging import Rooms
from bot.rooms.lastrooms import Journal
from bot.rooms.seen import Differing, Seen
from cases.case import Case
from cases.days import at_wall
from cases.ids import UserId
from cases.office import Office
from cases.planned import Purpose
from cases.presence import Place
from cases.rooms.presence import (
    NOBODY,
    Wanted,
    coordination_rooms,
    kept_out,
    of_case,
    private_room,
    waited_for,
    while_doubted,
    without,
)
from cases.timekeeping import Believed
from tests.town.town import TEXTS

WRONG: Final = "what is remembered of rooms is not so"


def wanted_rooms(
    office: Office,
    cases: Collection[Case],
    at: date | datetime,
    talks: Collection[Purpose],
    neutral: str = "Påminnaren",
    coordination: str = "",
) -> tuple[Wanted, ...]:
    """All of them, at this moment; on a day at its noon."""
    now = at if isinstance(at, datetime) else at_wall(at, time(12))
    waited = waited_for(talks)
    asked = [of_case(case, now, waited.get(case.id, NOBODY), neutral) for case in cases]
    served = frozenset(user for each in asked for user in each.served)
    planned = {room.user: room for room in office.rooms.values() if room.user}
    users = planned.keys() | office.onlookers.keys() | {talk.user for talk in talks if talk.user}
    chats = (
        private_room(
            office,
            user,
            planned.get(user),
            waits=Purpose(user=user) in talks,
            served=user in served,
            neutral=neutral,
        )
        for user in users
    )
    theirs = (room for each in asked for room in each.rooms)
    rooms = (*coordination_rooms(office, coordination), *theirs, *chats)
    return tuple(without(room, kept_out(office)) for room in rooms if room)


@dataclass(frozen=True)
class Reckoned:
    """What is true of every room at this moment, whatever was known before."""

    journal: Journal
    time: Believed
    talks: frozenset[Purpose]
    seen: Seen
    bot: UserId
    coordination: str = ""
    """What the name of a Samordningsrum begins with."""

    def agrees(self, remembered: Rooms, differing: Differing) -> bool:
        """Whether the bot has it all like this."""
        rooms = self._rooms()
        ids = {wanted.room for wanted in rooms if wanted.room}
        leaving = {wanted.purpose: users for wanted in rooms if (users := self._must_leave(wanted))}
        missing = {wanted.purpose for wanted in rooms if self._is_missed_in(wanted)}
        assert (set(remembered.wanted()), set(remembered.now().by_room)) == (set(rooms), ids), WRONG
        assert (differing.leaving(), set(differing.missing())) == (leaving, missing), WRONG
        return True

    def _rooms(self) -> list[Wanted]:
        """By both times while the clock is doubted."""
        rooms, *by_wall = (
            wanted_rooms(
                self.journal.office, self.journal.cases.values(), at, self.talks, coordination=self.coordination
            )
            for at in (self.time.at, self.time.doubted)
            if at is not None
        )
        doubted = {wanted.purpose: wanted for each in by_wall for wanted in each}
        return [while_doubted(wanted, doubted.get(wanted.purpose)) if by_wall else wanted for wanted in rooms]

    def _must_leave(self, wanted: Wanted) -> frozenset[UserId]:
        case = self.journal.cases.get(wanted.purpose.case) if wanted.purpose.case else None
        let_in = {
            who.user
            for who in (case.people.values() if case else ())
            if who.user and who.presence.in_room(wanted.room).place in {Place.ASKED, Place.DOUBTED}
        }
        seen = self.seen.present(wanted.room) if wanted.room else frozenset[UserId]()
        return (seen | (let_in - wanted.held)) - wanted.people - {self.bot} if wanted.room else frozenset()

    def _is_missed_in(self, wanted: Wanted) -> bool:
        return wanted.room is None or not wanted.people <= self.seen.present(wanted.room)


def remembers_rightly(bot: Bot, user: UserId) -> bool:
    """Whether what this bot has in memory is what a look at every case and every room says; `user` is its account."""
    rooms, guard = bot.offline.rooms, bot.guard
    talks, seen = rooms._talks.now, guard._door.seen
    time, word = bot.offline.clock.look(), TEXTS.say("coordination-room").plain
    return Reckoned(bot.offline.database, time, talks, seen, user, word).agrees(rooms, guard._differing)
