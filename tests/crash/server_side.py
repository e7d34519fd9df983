"""What the homeserver holds: who is in a room, and every event in it in its order, as its administrator sees them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from bot.demo.synapse import Synapse
from bot.ways.matrix.sending import LETTER
from cases.ids import EventId, RoomId, UserId

_PAGE: Final = 500
_ON_ITS_WAY: Final = 2000
"""Milliseconds, on a loaded machine, from who is asked of the server to the event that was encrypted for them."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """A room's events, oldest first."""

    room: RoomId
    events: tuple[Mapping[str, Any], ...]

    def letters(self, bot: UserId) -> list[str]:
        """The marks of the bot's letters; each letter has one of its own."""
        return [each["content"][LETTER] for each in self._encrypted(bot) if LETTER in each["content"]]

    def sessions_while_out(self, bot: UserId, user: UserId) -> frozenset[str]:
        """The bot's Megolm sessions that were first used while this person was not in the room."""
        inside, known, found = False, set[str](), set[str]()
        for event in self.events:
            if event["type"] == "m.room.member" and event.get("state_key") == user:
                inside = event["content"].get("membership") == "join"
            elif event["type"] == "m.room.encrypted" and event["sender"] == bot:
                session = event["content"]["session_id"]
                found |= {session} if not inside and session not in known else set()
                known.add(session)
        return frozenset(found)

    def came_in_meanwhile(self, event: EventId, user: UserId) -> bool:
        """Whether this person came in while that event was on its way: it was encrypted for those there before."""
        joined = -_ON_ITS_WAY
        for each in self.events:
            if each["type"] == "m.room.member" and each.get("state_key") == user:
                came = each["content"].get("membership") == "join"
                joined = int(each["origin_server_ts"]) if came else -_ON_ITS_WAY
            elif each["event_id"] == event:
                return joined < int(each["origin_server_ts"]) < joined + _ON_ITS_WAY
        return False

    def _encrypted(self, sender: UserId) -> list[Mapping[str, Any]]:
        return [each for each in self.events if each["type"] == "m.room.encrypted" and each["sender"] == sender]


async def timeline(synapse: Synapse, room: RoomId) -> Timeline:
    """Everything that was ever in a room."""
    events: list[Mapping[str, Any]] = []
    place = ""
    while True:
        path = f"/_synapse/admin/v1/rooms/{quote(room)}/messages?dir=b&limit={_PAGE}{place}"
        answer = await synapse._ask_as_admin("GET", path)
        events += answer["chunk"]
        if not answer["chunk"] or "end" not in answer:
            return Timeline(room, tuple(reversed(events)))
        place = f"&from={quote(answer['end'])}"


async def rooms_of(synapse: Synapse, user: UserId) -> frozenset[RoomId]:
    """Every room this account is joined to."""
    answer = await synapse._ask_as_admin("GET", f"/_synapse/admin/v1/users/{quote(user)}/joined_rooms")
    return frozenset(RoomId(room) for room in answer["joined_rooms"])
