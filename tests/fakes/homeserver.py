"""A homeserver in memory, for rules and state machines; held to the real one by tests/contracts."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.homeserver import (
    MESSAGE,
    Content,
    Inbound,
    KeyShare,
    Membership,
    RoomState,
    Sent,
    SyncAnswer,
    Trust,
    Unreadable,
    VerificationRequest,
)
from bot.kept import Pins
from bot.trouble import Rejected, Shut
from cases.ids import EventId, MasterKey, Nonce, RoomId, UserId
from tests.fakes.matrix_rooms import INSIDE, Event, Room
from tests.fakes.matrix_world import World


class FakeHomeserver(World):
    """The port as one bot account sees it; what other people do stands in World."""

    def __init__(
        self,
        user: UserId,
        pins: Pins | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(user, now)
        self._pins: Pins = pins if pins is not None else self._as_shown
        self._frozen: set[RoomId] = set()
        self._taken: dict[tuple[RoomId, str], Sent] = {}
        self._first = True
        self.uploads: dict[str, bytes] = {}

    def _as_shown(self, user: UserId) -> MasterKey | None:
        return self.identity_of.get(user)

    def restart(self) -> None:
        """The bot's process ends and begins again: the gates in memory are gone, the server is as it was."""
        self._frozen.clear()
        self._first = True

    def forget_transactions(self) -> None:
        """What a server does after 24 hours (N21)."""
        self._taken.clear()

    @property
    def user(self) -> UserId:
        return self._user

    @property
    def fingerprint(self) -> str:
        return "FAKE " * 10 + "FAK"

    async def sync(self, since: str | None, timeout: timedelta) -> SyncAnswer:
        self._begin()
        after = int(since[1:]) if since is not None else 0
        if since is not None and not self._first and timeout and not self._news(after):
            await self._until_news(after, timeout)
        answer = self._answer(after, first_ever=since is None)
        self._first = False
        self._end()
        return answer

    def _answer(self, after: int, *, first_ever: bool) -> SyncAnswer:
        mine = [room for room in self.rooms.values() if room.members.get(self._user) is Membership.JOIN]
        events = [event for room in mine for event in room.events if event.position > after and not first_ever]
        stirred = {room.id for room in mine if self._first or room.moved > after}
        seen = [self._read(event) for event in sorted(events, key=lambda each: each.position)]
        return SyncAnswer(
            token=f"s{self._position}",
            inbounds=tuple(each for each in seen if isinstance(each, Inbound)),
            unreadable=tuple(each for each in seen if isinstance(each, Unreadable)),
            stirred=frozenset(stirred),
            left=frozenset(room.id for room in self.rooms.values() if self._lost(room, after) and not first_ever),
            invitations=tuple(
                (room.id, room.asker)
                for room in self.rooms.values()
                if room.members.get(self._user) is Membership.INVITE and room.moved > after
            ),
            new_keys=any(position > after for position in self._key_came.values()),
            identities=frozenset(user for user, at in self._identity_moved.items() if at > after),
            verifications=tuple(request for request, at in self._verifying.items() if at > after),
        )

    def _lost(self, room: Room, after: int) -> bool:
        return room.members.get(self._user) in (Membership.LEAVE, Membership.BAN) and room.moved > after

    def _read(self, event: Event) -> Inbound | Unreadable | None:
        if event.sender == self._user or event.inbound is None:
            return None
        if event.id in self._without_key:
            session = event.inbound.ratchet.session if event.inbound.ratchet else ""
            return Unreadable(event.id, event.room, event.sender, session, {"event_id": event.id})
        key = self.identity_of.get(event.sender)
        doubted = event.judged and (key is None or self._pins(event.sender) != key)
        return replace(event.inbound, trust=Trust.UNSIGNED) if doubted else event.inbound

    async def read_again(self, kept: Unreadable) -> Inbound | None:
        self._begin()
        event = next((each for each in self.rooms[kept.room].events if each.id == kept.event), None)
        again = self._read(event) if event is not None else None
        self._end()
        return again if isinstance(again, Inbound) else None

    async def state(self, room: RoomId) -> RoomState:
        self._begin()
        state = self._mine(room).state(self._user)
        self._end()
        return state

    async def joined_rooms(self) -> frozenset[RoomId]:
        self._begin()
        self._end()
        return frozenset(r.id for r in self.rooms.values() if r.members.get(self._user) is Membership.JOIN)

    async def create_room(self, name: str, nonce: Nonce) -> RoomId:
        self._begin()
        room = self.add_room(self._user, name=name, nonce=nonce)
        self._end()
        return room

    async def find_room(self, nonce: Nonce) -> RoomId | None:
        ours = {room.nonce: room.id for room in self.rooms.values() if room.creator == self._user}
        joined = await self.joined_rooms()
        found = ours.get(nonce)
        return found if found in joined else None

    async def invite(self, room: RoomId, user: UserId) -> None:
        self._begin()
        here = self._mine(room)
        if here.members.get(user) is Membership.BAN:
            raise Rejected("M_FORBIDDEN")
        if here.members.get(user) not in (Membership.JOIN, Membership.INVITE):
            self._move(here, user, Membership.INVITE)
        self._end()

    async def remove(self, room: RoomId, user: UserId) -> None:
        self._begin()
        here = self._mine(room)
        if here.members.get(user) in INSIDE:
            self._move(here, user, Membership.LEAVE)
        self._end()

    async def leave(self, room: RoomId) -> None:
        self._begin()
        here = self.rooms.get(room)
        if here is not None and here.members.get(self._user) in INSIDE:
            self._move(here, self._user, Membership.LEAVE)
        self._end()

    async def put_back(self, room: RoomId, name: str) -> None:
        self._begin()
        here = self._mine(room)
        here.powerful.clear()
        here.settings.clear()
        here.extra_state &= {"m.room.tombstone"}
        here.name = name
        here.moved = self._step()
        self._end()

    async def pin(self, room: RoomId, event: EventId | None) -> None:
        self._begin()
        self.pin_another(self._mine(room).id, *([event] if event else []))
        self._end()

    def freeze(self, room: RoomId) -> None:
        self._frozen.add(room)

    def thaw(self, room: RoomId) -> None:
        self._frozen.discard(room)

    async def send(
        self,
        room: RoomId,
        content: Content,
        *,
        letter: str,
        transaction: str,
        readers: Collection[UserId],
        kind: str = MESSAGE,
    ) -> Sent:
        if room in self._frozen:
            raise Shut("the room is frozen")
        self._begin()
        here = self._mine(room)
        joined = {user for user, member in here.members.items() if member is Membership.JOIN}
        if not here.encrypted or joined - set(readers) - {self._user}:
            raise Shut("not encrypted, or someone is in the room who is not among the readers")
        if (room, transaction) not in self._taken:
            self._taken[room, transaction] = self._deliver(here, content, letter, joined & set(readers), kind)
        self._end()
        return self._taken[room, transaction]

    def _deliver(self, room: Room, content: Content, letter: str, people: set[UserId], kind: str) -> Sent:
        event = self._post(room, self._user, None, letter)
        people = people - {self._user}
        able = {user for user in people if user in self.identity_of and self._pins(user) == self.identity_of[user]}
        self._tell(room.id, event, content, able, kind)
        return Sent(
            event,
            tuple(KeyShare(user, "DEVICE") for user in sorted(able)),
            tuple(KeyShare(user, "DEVICE" if user in self.identity_of else "") for user in sorted(people - able)),
            tuple(KeyShare(user, "DEVICE" if user in self.identity_of else "") for user in sorted(people - able)),
        )

    async def find_sent(self, room: RoomId, letter: str) -> EventId | None:
        self._begin()
        ours = [e.id for e in self._mine(room).events if e.letter == letter and e.id not in self.redacted]
        self._end()
        return ours[-1] if ours else None

    async def upload(self, data: bytes, mimetype: str) -> Mapping[str, Any]:
        self._begin()
        url = f"mxc://fake/{len(self.uploads)}"
        self.uploads[url] = data
        self._end()
        return {"url": url, "v": "v2", "mimetype": mimetype}

    async def redact(self, room: RoomId, event: EventId, *, transaction: str) -> None:
        self._begin()
        self._mine(room).redactions.add(transaction)
        self.redacted.add(event)
        self._end()

    async def cancel_verification(self, request: VerificationRequest) -> None:
        self._begin()
        self.cancelled.append(request)
        self._end()

    async def identity(self, user: UserId) -> MasterKey | None:
        self._begin()
        self._end()
        return self.identity_of.get(user)

    def _mine(self, room: RoomId) -> Room:
        here = self.rooms.get(room)
        if here is None or here.members.get(self._user) is not Membership.JOIN:
            raise Rejected("M_FORBIDDEN")
        return here
