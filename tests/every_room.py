"""Every room there should be, each case asked: what the bot remembers of rooms must never differ from it."""

from collections.abc import Collection
from datetime import date, datetime, time

from cases.case import Case
from cases.days import at_wall
from cases.office import Office
from cases.planned import Purpose
from cases.rooms.presence import (
    NOBODY,
    Wanted,
    coordination_rooms,
    kept_out,
    of_case,
    private_room,
    waited_for,
    without,
)


def wanted_rooms(
    office: Office,
    cases: Collection[Case],
    at: date | datetime,
    talks: Collection[Purpose],
    neutral: str = "Påminnaren",
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
    rooms = (*coordination_rooms(office), *theirs, *chats)
    return tuple(without(room, kept_out(office)) for room in rooms if room)
