"""The people and rooms of the homeserver in memory: what they do, what their clients could read."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.homeserver import Content
from bot.inbound import Inbound, Membership, Reaction, Receipt, SharedFile, Trust, VerificationRequest
from bot.ways.matrix.messages import MESSAGE, kind_of
from cases.ids import EventId, MasterKey, Nonce, RoomId, UserId
from tests.fakes.matrix_rooms import Event, Room
from tests.fakes.sessions import Sessions
from tests.fakes.troubled import Troubled


@dataclass(slots=True)
class _Numbers:
    """1, 2, 3 …; a copy of a world goes on from where it stands."""

    last: int = 0

    def __next__(self) -> int:
        self.last += 1
        return self.last


class World(Troubled):
    """Everything outside the bot."""

    def __init__(self, bot: UserId, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self._user = bot
        self._position = 0
        self._numbers = _Numbers()
        self._key_came: dict[EventId, int] = {}
        self._without_key: set[EventId] = set()
        self._identity_moved: dict[UserId, int] = {}
        self._verifying: dict[VerificationRequest, int] = {}
        self._receipts: dict[Receipt, int] = {}
        self._reactions: dict[Reaction, int] = {}
        self._reads: dict[UserId, list[tuple[RoomId, dict[str, Any]]]] = {}
        self.sessions = Sessions()
        self._held: dict[EventId, Event] = {}
        self.woken = asyncio.Event()
        self.rooms: dict[RoomId, Room] = {}
        self.identity_of: dict[UserId, MasterKey] = {}
        """Each person's master key; who is absent has made none yet."""
        self.sent: list[tuple[RoomId, EventId, dict[str, Any]]] = []
        """What the bot sent, in order, each once however often it was asked."""
        self.signals: list[tuple[RoomId, str, dict[str, Any]]] = []
        """The same, of what is no message: its type, and its content."""
        self.cancelled: list[VerificationRequest] = []
        """Requests to verify, outside any room, of which the bot has told the asking device that they have ended."""
        self.redacted: set[EventId] = set()
        self.accounts: set[UserId] = {bot}
        """Who has an account."""
        self.display_names: dict[UserId, str] = {}

    def person(self, user: UserId) -> UserId:
        """Someone with a signed device."""
        self.set_identity(user, MasterKey(f"key-of-{user}-{next(self._numbers)}"))
        return user

    def set_identity(self, user: UserId, key: MasterKey | None) -> None:
        """Someone makes, changes or loses their master key."""
        self.accounts.add(user)
        if key is None:
            self.identity_of.pop(user, None)
        else:
            self.identity_of[user] = key
        self._identity_moved[user] = self._step()

    def ask_to_verify(self, user: UserId, device: str = "DEVICE") -> VerificationRequest:
        """Someone's client asks the bot, outside any room, for a verification (N13)."""
        request = VerificationRequest(user, device, f"transaction-{next(self._numbers)}" if device else "")
        self._verifying[request] = self._step()
        return request

    def say(
        self,
        user: UserId,
        room: RoomId,
        body: str,
        *,
        trust: Trust | None = None,
        msgtype: str = "m.text",
        reply_to: EventId | None = None,
        thread: EventId | None = None,
        is_edit: bool = False,
        edits: EventId | None = None,
        is_secondhand: bool = False,
        readable: bool = True,
        device: str = "DEVICE",
        held: bool = False,
        file: SharedFile | None = None,
    ) -> EventId:
        """Someone says something. Without `trust` their pin decides; not `readable`: its key comes by `deliver_key`;
        `held`: the server keeps it until `bring`."""
        if self.rooms[room].members.get(user) is not Membership.JOIN:
            raise ValueError("only who is in the room can speak there")
        clear = trust is Trust.CLEAR
        event = EventId(f"$event-{next(self._numbers)}")
        said = (kind_of(msgtype), body, reply_to, thread, is_edit or edits is not None, edits, is_secondhand)
        app, ratchet = ("", None) if clear else (device, self.sessions.next(user, room, device))
        inbound = Inbound(
            event, room, user, trust or Trust.SIGNED, self._now(), *said, device=app, ratchet=ratchet, file=file
        )
        self._without_key.update(() if readable else (event,))
        self._post_or_hold(Event(0, event, room, user, None, inbound, judged=trust is None), held=held)
        return event

    def _post_or_hold(self, said: Event, *, held: bool) -> None:
        if held:
            self._held[said.id] = said
        else:
            self._append(self.rooms[said.room], said)

    def bring(self, event: EventId) -> None:
        """The server delivers at last what it has held back."""
        said = self._held.pop(event)
        self._append(self.rooms[said.room], said)

    def replay(self, event: EventId) -> EventId:
        """The server delivers the same ciphertext again under a new event id (N8)."""
        old = next(e for room in self.rooms.values() for e in room.events if e.id == event)
        if old.inbound is None:
            raise ValueError("only what someone said can be delivered again")
        new = EventId(f"$event-{next(self._numbers)}")
        again = replace(old.inbound, event=new)
        self._append(self.rooms[old.room], Event(0, new, old.room, old.sender, None, again, old.judged))
        return new

    def deliver_key(self, event: EventId) -> None:
        """The room key of an unreadable event comes at last."""
        self._without_key.discard(event)
        self._key_came[event] = self._step()

    def add_room(self, creator: UserId, *, name: str | None = None, nonce: Nonce | None = None) -> RoomId:
        """Someone makes a room."""
        room = RoomId(f"!room-{next(self._numbers)}")
        here = self.rooms[room] = Room(room, creator, name, nonce, creator, {}, 0)
        self._move(here, creator, Membership.JOIN)
        return room

    def invite_bot(self, user: UserId) -> RoomId:
        """Someone makes a room of their own and asks the bot in."""
        room = self.add_room(user)
        self._move(self.rooms[room], self._user, Membership.INVITE)
        return room

    def join(self, user: UserId, room: RoomId) -> None:
        """An invited person joins."""
        if self.rooms[room].members.get(user) not in (Membership.INVITE, Membership.JOIN):
            raise ValueError("only who is invited can join")
        self._move(self.rooms[room], user, Membership.JOIN)

    def force_join(self, user: UserId, room: RoomId, *, powers: bool = True) -> None:
        """The server's administrator puts someone in, in the bot's own name, with power when `powers`."""
        if powers:
            self.rooms[room].powerful.add(user)
        self._move(self.rooms[room], user, Membership.JOIN)

    def knock(self, user: UserId, room: RoomId) -> None:
        """Someone asks to be let in."""
        self._move(self.rooms[room], user, Membership.KNOCK)

    def go(self, user: UserId, room: RoomId) -> None:
        """Someone leaves, or declines."""
        self._move(self.rooms[room], user, Membership.LEAVE)

    def throw_out_bot(self, room: RoomId) -> None:
        """The server's administrator takes the bot out."""
        self._move(self.rooms[room], self._user, Membership.LEAVE)

    def add_state(self, room: RoomId, kind: str) -> None:
        """A state event of this type appears that the bot did not make."""
        self.rooms[room].extra_state.add(kind)
        self.rooms[room].moved = self._step()

    def pin_another(self, room: RoomId, *events: str) -> None:
        """The server's administrator pins something, or nothing, in the bot's own name."""
        self.rooms[room].pinned = events
        self.rooms[room].moved = self._step()

    def shows_read(self, user: UserId, room: RoomId, event: EventId) -> None:
        """Somebody's client tells the server, for all to see, that it has shown the room up to this event."""
        self._receipts[Receipt(room, user, event)] = self._step()

    def react(self, user: UserId, room: RoomId, to: EventId) -> None:
        """Somebody puts a thumb on a message."""
        self._reactions[Reaction(EventId(f"$reaction-{next(self._numbers)}"), room, user, to)] = self._step()

    def read_by(self, user: UserId) -> list[dict[str, Any]]:
        """The contents of the bot's messages that this person's client could decrypt, in order."""
        return [content for _, content in self._reads.get(user, ())]

    def read_in(self, user: UserId, room: RoomId) -> list[dict[str, Any]]:
        """The same, of one room."""
        return [content for where, content in self._reads.get(user, ()) if where == room]

    def change(self, room: RoomId, **settings: str) -> None:
        """The server's administrator changes the room's settings in the bot's own name."""
        self.rooms[room].settings |= settings
        self.rooms[room].moved = self._step()

    def _news(self, after: int) -> bool:
        return self._position > after

    async def _until_news(self, after: int, timeout: timedelta) -> None:
        try:
            async with asyncio.timeout(timeout.total_seconds()):
                while not self._news(after):
                    self.woken.clear()
                    await self.woken.wait()
        except TimeoutError:
            return

    def _tell(self, room: RoomId, event: EventId, content: Content, able: Collection[UserId], kind: str) -> None:
        """What the bot sent has arrived with those who can read it."""
        if kind != MESSAGE:
            self.signals.append((room, kind, dict(content)))
            return
        self._read_late(room, content, able, kind)
        self.sent.append((room, event, dict(content)))

    def _read_late(self, room: RoomId, content: Content, able: Collection[UserId], kind: str) -> None:
        for user in able if kind == MESSAGE else ():
            self._reads.setdefault(user, []).append((room, dict(content)))

    def _post(self, room: Room, sender: UserId, inbound: Inbound | None, letter: str | None) -> EventId:
        event = EventId(f"$event-{next(self._numbers)}")
        self._append(room, Event(0, event, room.id, sender, letter, inbound))
        return event

    def _append(self, room: Room, event: Event) -> None:
        event.position = self._step()
        room.events.append(event)

    def _move(self, room: Room, user: UserId, membership: Membership) -> None:
        room.move(user, membership, self._step())

    def _step(self) -> int:
        self._position += 1
        self.woken.set()
        return self._position
