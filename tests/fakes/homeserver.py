"""A homeserver in memory, for rules and state machines; held to the real one by tests/contracts."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.answers import REMOVE, SEND, Answers
from bot.homeserver import Content, RoomState
from bot.inbound import Membership, SharedFile, VerificationRequest
from bot.journalport import Pins
from bot.sent import KeyShare, Owed, Owing, Sent
from bot.trouble import Rejected, Shut, Unavailable
from bot.ways.matrix.members import Joined
from bot.ways.matrix.messages import MESSAGE
from cases.accounts import Account
from cases.ids import EventId, MasterKey, Nonce, RoomId, UserId
from tests.fakes.matrix_heard import Heard
from tests.fakes.matrix_rooms import INSIDE, Room
from tests.fakes.owed import Debt, Debts


class FakeHomeserver(Heard):
    """The port as one bot account sees it; what other people do stands in World."""

    def __init__(
        self, user: UserId, pins: Pins | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        super().__init__(user, pins, now)
        self._frozen: set[RoomId] = set()
        self._taken: dict[tuple[RoomId, str], Sent] = {}
        self._owed = Debts()
        self._late: defaultdict[EventId, set[UserId]] = defaultdict(set)
        """Who has read an event late already: the same key once more shows them nothing new."""
        self.uploads: dict[str, bytes] = {}

    def restart(self) -> None:
        """The bot's process ends and begins again: the gates in memory are gone, the server is as it was."""
        self._frozen.clear()
        self._members = Joined(self._user)
        self._owed = Debts()
        self.answers = Answers(self._passed)
        self._named = []
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

    async def state(self, room: RoomId) -> RoomState:
        self._begin()
        asked = self._members.asking(room)
        state = self._mine(room).state(self._user)
        self._members.looked(state, asked)
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

    async def find_room(self, nonce: Nonce, besides: frozenset[RoomId] = frozenset()) -> RoomId | None:
        ours = {room.nonce: room.id for room in self.rooms.values() if room.creator == self._user}
        found, joined = ours.get(nonce), await self.joined_rooms()
        return found if found in joined - besides else None

    async def invite(self, room: RoomId, user: UserId) -> None:
        self._begin()
        here = self._mine(room)
        self._owed.forget(room, user)
        if here.members.get(user) is Membership.BAN:
            raise Rejected("M_FORBIDDEN")
        if here.members.get(user) not in (Membership.JOIN, Membership.INVITE):
            self._move(here, user, Membership.INVITE)
        self._end()

    async def remove(self, room: RoomId, user: UserId) -> None:
        self._begin(REMOVE)
        here = self._mine(room)
        self._owed.forget(room, user)
        if here.members.get(user) in INSIDE:
            self._move(here, user, Membership.LEAVE)
        self._members.moved(room, {user: Membership.LEAVE})
        self._end(REMOVE)

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
        keep: bool = False,
        owing: Owing | None = None,
    ) -> Sent:
        here, people = self._open_to(room, readers, SEND)
        if owing is not None and (bare := people - self._able(people)):
            await owing([Owed(room, user, transaction, "key") for user in sorted(bare)])
        if (room, transaction) not in self._taken:
            self._taken[room, transaction] = self._deliver(here, content, letter, people, kind, transaction)
            self.kept |= {self._taken[room, transaction].event} if keep else set()
        self._end(SEND)
        return self._taken[room, transaction]

    def _open_to(self, room: RoomId, readers: Collection[UserId], kind: str = "") -> tuple[Room, set[UserId]]:
        if room in self._frozen:
            raise Shut("the room is frozen")
        self._begin(kind)
        here = self._mine(room)
        joined = self._members.of(room)
        if joined is None:
            joined = here.joined()
        if not here.encrypted or joined - set(readers) - {self._user}:
            raise Shut("not encrypted, or someone is in the room who is not among the readers")
        return here, set(joined & set(readers) - {self._user})

    def _able(self, people: set[UserId]) -> set[UserId]:
        return {user for user in people if user in self.identity_of and self._pins(user) == self.identity_of[user]}

    def _deliver(self, room: Room, content: Content, letter: str, people: set[UserId], kind: str, session: str) -> Sent:
        event, able = self._post(room, self._user, None, letter), self._able(people)
        self._tell(room.id, event, content, able & room.joined(), kind)
        self._owed.add(Debt(room.id, event, content, kind, session, people - able))
        without = tuple(KeyShare(u, "DEVICE" if u in self.identity_of else "") for u in sorted(people - able))
        return Sent(event, _shares(able), without, without)

    def take_up(self, owed: Collection[Owed]) -> None:
        for one in owed:
            said = next(((event, content) for _, event, content in self.sent if event == one.event), None)
            if said is not None:
                self._owed.add(Debt(one.room, *said, MESSAGE, one.session, {one.user}))

    def owing(self) -> frozenset[RoomId]:
        return self._owed.rooms()

    async def hand_late(self, room: RoomId, readers: Collection[UserId]) -> tuple[Sent, ...]:
        _, people = self._open_to(room, readers)
        paid = self._owed.pay(room, self._able(people))
        for debt, able in paid:
            self._read_late(room, debt.content, able - self._late[debt.event], debt.kind)
            self._late[debt.event] |= able
        self._end()
        return tuple(
            Sent(debt.event, _shares(able), paid=tuple((debt.session, user) for user in able)) for debt, able in paid
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

    async def download(self, file: SharedFile, most: int) -> bytes:
        self._begin()
        data = self.uploads.get(file.url)
        self._end()
        if data is None or len(data) > most:
            raise Unavailable
        return data

    async def redact(self, room: RoomId, event: EventId, *, transaction: str) -> None:
        self._begin()
        self._mine(room).redactions.add(transaction)
        self.redacted.add(event)
        self._end()

    async def cancel_verification(self, request: VerificationRequest) -> None:
        self._begin()
        self.cancelled.append(request)
        self._end()

    async def account(self, user: UserId) -> Account:
        self._begin()
        self._end()
        return Account.IS if user in self.accounts else Account.IS_NOT

    async def display_name(self, user: UserId) -> str | None:
        self._begin()
        self._end()
        return self.display_names.get(user)

    async def identity(self, user: UserId) -> MasterKey | None:
        self._begin()
        self._end()
        return self.identity_of.get(user)

    def _mine(self, room: RoomId) -> Room:
        here = self.rooms.get(room)
        if here is None or here.members.get(self._user) is not Membership.JOIN:
            raise Rejected("M_FORBIDDEN")
        return here


def _shares(people: Collection[UserId]) -> tuple[KeyShare, ...]:
    return tuple(KeyShare(user, "DEVICE") for user in sorted(people))
