"""What the bot hears of the world in memory: the sync answers, each message judged by the pins."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.inbound import Inbound, Members, Membership, SyncAnswer, Trust, Unreadable
from bot.journalport import Pins
from bot.trouble import Rejected
from bot.ways.matrix.members import Joined
from cases.ids import EventId, MasterKey, RoomId, UserId
from tests.fakes.matrix_rooms import Event, Room
from tests.fakes.matrix_world import World


class Heard(World):
    """The world, and the bot's ear in it."""

    def __init__(self, user: UserId, pins: Pins | None, now: Callable[[], datetime]) -> None:
        super().__init__(user, now)
        self._pins: Pins = pins if pins is not None else self._as_shown
        self._first = True
        self._members = Joined(user)
        self._named: list[Callable[[Members], None]] = []
        self.kept: set[EventId] = set()
        """What the bot has said and can read back."""

    def _as_shown(self, user: UserId) -> MasterKey | None:
        return self.identity_of.get(user)

    def ask_ahead(self, since: str, timeout: timedelta) -> None:
        """Nothing is on its way in memory: what has happened is there when it is asked for."""

    def when_named(self, listener: Callable[[Members], None]) -> None:
        """See Homeserver."""
        self._named.append(listener)

    def _name(self, members: Members) -> None:
        for listener in self._named:
            listener(members)

    async def sync(self, since: str | None, timeout: timedelta) -> SyncAnswer:
        self._begin()
        after = int(since[1:]) if since is not None else 0
        if since is not None and not self._first and timeout and not self._news(after):
            await self._until_news(after, timeout)
        answer = self._answer(after, first_ever=since is None)
        self._follow(answer)
        self._name(answer.members)
        self._first = False
        self._end()
        return answer

    async def read_again(self, kept: Unreadable) -> Inbound | None:
        self._begin()
        event = next((each for each in self.rooms[kept.room].events if each.id == kept.event), None)
        again = self._read(event) if event is not None else None
        self._end()
        return again if isinstance(again, Inbound) else None

    def _follow(self, answer: SyncAnswer) -> None:
        """Who is in is known to the bot as it was told, until it looks again."""
        self._members.doubt(answer.left | answer.stirred - answer.members.keys())
        for room, named in answer.members.items():
            self._members.moved(room, named)

    def _answer(self, after: int, *, first_ever: bool) -> SyncAnswer:
        mine = [room for room in self.rooms.values() if room.members.get(self._user) is Membership.JOIN]
        events = [event for room in mine for event in room.events if event.position > after and not first_ever]
        stirred = {room.id for room in mine if room.moved > after}
        seen = [self._read(event) for event in sorted(events, key=lambda each: each.position)]
        return SyncAnswer(
            token=f"s{self._position}",
            inbounds=tuple(each for each in seen if isinstance(each, Inbound)),
            unreadable=tuple(each for each in seen if isinstance(each, Unreadable)),
            stirred=frozenset(stirred),
            members={room.id: named for room in mine if (named := room.named(after))},
            left=frozenset(room.id for room in self.rooms.values() if self._lost(room, after) and not first_ever),
            invitations=tuple(
                (room.id, room.asker)
                for room in self.rooms.values()
                if room.members.get(self._user) is Membership.INVITE and room.moved > after
            ),
            new_keys=any(position > after for position in self._key_came.values()),
            identities=frozenset(user for user, at in self._identity_moved.items() if at > after),
            reactions=tuple(each for each, at in self._reactions.items() if at > after and not first_ever),
            receipts=tuple(each for each, at in self._receipts.items() if at > after and not first_ever),
            verifications=tuple(request for request, at in self._verifying.items() if at > after),
        )

    async def read_back(
        self, room: RoomId, thread: EventId | None, until: Callable[[str], bool]
    ) -> tuple[str | None, ...]:
        """See Homeserver."""
        self._begin()
        here, found = self.rooms.get(room), list[str | None]()
        if here is None or here.members.get(self._user) is not Membership.JOIN:
            raise Rejected("M_FORBIDDEN")
        said = {event: content for where, event, content in self.sent if where == room}
        for event in reversed([each.id for each in here.events if each.id in said and each.id not in self.redacted]):
            relation = said[event].get("m.relates_to", {})
            if relation.get("rel_type") == "m.thread" and thread in (None, relation.get("event_id")):
                found.append(str(said[event].get("body")) if event in self.kept else None)
                if found[-1] is not None and until(found[-1]):
                    break
        self._end()
        return tuple(found)

    def _lost(self, room: Room, after: int) -> bool:
        return room.members.get(self._user) in (Membership.LEAVE, Membership.BAN) and room.moved > after

    def _read(self, event: Event) -> Inbound | Unreadable | None:
        if event.sender == self._user or event.inbound is None:
            return None
        if event.id in self._without_key:
            session, index = _place(event.inbound)
            return Unreadable(event.id, event.room, event.sender, session, {"event_id": event.id}, index)
        key = self.identity_of.get(event.sender)
        doubted = event.judged and (key is None or self._pins(event.sender) != key)
        return replace(event.inbound, trust=Trust.UNSIGNED) if doubted else event.inbound


def _place(inbound: Inbound) -> tuple[str, int]:
    return (inbound.ratchet.session, inbound.ratchet.index) if inbound.ratchet else ("", 0)
