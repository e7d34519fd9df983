"""The homeserver as the bot sees it: one port, held to the real one by tests/contracts."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from bot.answers import Answers
from bot.inbound import INSIDE, Inbound, Members, Membership, SharedFile, SyncAnswer, Unreadable, VerificationRequest
from bot.sent import Owed, Owing, Sent
from cases.accounts import Account
from cases.ids import EventId, MasterKey, Nonce, RoomId, UserId

Content = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RoomState:
    """What the server says of a room now; never what an encrypted event claims (N3)."""

    room: RoomId
    creator: UserId
    version: str
    nonce: Nonce | None
    name: str | None
    encrypted: bool
    join_rule: str
    history_visibility: str
    guest_access: str
    federates: bool
    members: Mapping[UserId, Membership]
    powerful: frozenset[UserId]
    """Everyone beside the bot that the power levels put above zero, or who created the room too."""
    powers_as_made: bool
    """The power levels are those the bot made the room with."""
    pinned: tuple[str, ...] = ()
    """The events pinned in it; an empty id stands for pins that cannot be read, or that carry more than ids."""
    extra_state: frozenset[str] = frozenset()
    """State event types that the bot did not put there (topic, avatar, alias, tombstone …)."""

    def present(self) -> frozenset[UserId]:
        """Joined, invited or knocking: everyone who is in or on the way in."""
        return frozenset(user for user, state in self.members.items() if state in INSIDE)

    def joined(self) -> frozenset[UserId]:
        """Joined and nothing else."""
        return frozenset(user for user, state in self.members.items() if state is Membership.JOIN)


class Homeserver(Protocol):
    """Everything the bot may ask of a homeserver."""

    @property
    def user(self) -> UserId: ...

    @property
    def fingerprint(self) -> str:
        """Our own master key, as people compare it."""

    @property
    def answers(self) -> Answers:
        """Tells when the server does again what it did not do."""

    async def sync(self, since: str | None, timeout: timedelta) -> SyncAnswer:
        """One long poll, to-device first, paged back where the timeline has a gap. Raises Unavailable or LoggedOut."""

    def ask_ahead(self, since: str, timeout: timedelta) -> None:
        """Let the next long poll begin while the last answer is worked on; `sync` with the same token takes it up.

        Of the answer nothing is done before that, but that who is named is told. `since` need not be stored yet: what
        came beside the events was kept before `sync` returned, and a crash asks again with the older token."""

    def when_named(self, listener: Callable[[Members], None]) -> None:
        """Call this with whose membership an answer names, before all else that is done with the answer."""

    async def read_again(self, kept: Unreadable) -> Inbound | None:
        """The same event once its key has come, else None."""

    async def state(self, room: RoomId) -> RoomState: ...

    async def joined_rooms(self) -> frozenset[RoomId]: ...

    async def create_room(self, name: str, nonce: Nonce) -> RoomId:
        """A room as docs/matrix.md describes; not idempotent: look with `find_room` first."""

    async def find_room(self, nonce: Nonce, besides: frozenset[RoomId] = frozenset()) -> RoomId | None:
        """A joined room of ours that carries this nonce; `besides`: rooms that are surely others."""

    async def invite(self, room: RoomId, user: UserId) -> None:
        """Who is asked in is a newcomer: keys of this room that were owed to them are not owed any more."""

    async def remove(self, room: RoomId, user: UserId) -> None:
        """Kick (joined) or take the invitation back; no reason; fine when the person is already out."""

    async def leave(self, room: RoomId) -> None:
        """Leave and forget; also how an invitation is declined."""

    async def put_back(self, room: RoomId, name: str) -> None:
        """Put power levels, name and settings back to those the room was made with, and empty what was added. Not
        encryption: a room that lost it stays shut. Not a tombstone, which nothing takes away. Not what is pinned."""

    async def pin(self, room: RoomId, event: EventId | None) -> None:
        """Let this event and no other be pinned in the room, or none; its id alone stands in the room's state."""

    def freeze(self, room: RoomId) -> None:
        """Nothing is sent into this room until `thaw`; at once, without a word to the server (N19)."""

    def thaw(self, room: RoomId) -> None:
        """Sending may go on, with a new room key."""

    async def send(
        self,
        room: RoomId,
        content: Content,
        *,
        letter: str,
        transaction: str,
        readers: Collection[UserId],
        kind: str,
        keep: bool = False,
        owing: Owing | None = None,
    ) -> Sent:
        """Encrypt for `readers` and send, as an event of type `kind`. The one way out into a room (N12). Only with
        `keep` does this device keep the key, to read it back. `transaction` is the Matrix transaction id; `letter` is
        the 16-byte keyed hash (hex) that stands in the clear beside it (N21). `owing` hears, before the event leaves,
        who cannot be given its key yet. Raises Shut: the room is frozen, not encrypted, or others are in."""

    def take_up(self, owed: Collection[Owed]) -> None:
        """Keys owed before this process began are owed again, each with its event; the oldest first."""

    def owing(self) -> frozenset[RoomId]:
        """Rooms in which a reader of something sent could not be given its room key, and may still be given it (N7)."""

    async def hand_late(self, room: RoomId, readers: Collection[UserId]) -> tuple[Sent, ...]:
        """Try once more to give the room keys that are owed in a room, to those who are joined and among `readers` now.
        For each key that reached somebody: an event sent with it, and who has it now that had not. Nobody who was no
        reader then gets one, nor anyone removed since. Raises as `send` does."""

    async def find_sent(self, room: RoomId, letter: str) -> EventId | None:
        """The event of ours in this room that carries this letter hash, read back from the server (N21)."""

    async def upload(self, data: bytes, mimetype: str) -> Mapping[str, Any]:
        """Encrypt and upload; the `file` object of an encrypted attachment (spec: EncryptedFile)."""

    async def download(self, file: SharedFile, most: int) -> bytes:
        """The plain bytes of an encrypted attachment, at most so many of them. Raises what the port raises, soon: also
        where there are more, or where they are not those that the sender meant."""

    async def redact(self, room: RoomId, event: EventId, *, transaction: str) -> None: ...

    async def cancel_verification(self, request: VerificationRequest) -> None:
        """Tell the device that asked that it need not wait: its own transaction id, in the clear, and no more."""

    async def account(self, user: UserId) -> Account:
        """Whether there is such an account, as far as the server tells. Raises Unavailable."""

    async def display_name(self, user: UserId) -> str | None: ...

    async def identity(self, user: UserId) -> MasterKey | None:
        """The master key that the server shows for this person now, with a self-signing key and at least one signed
        device beneath it; None when there is none yet."""

    async def read_back(
        self, room: RoomId, thread: EventId | None, until: Callable[[str], bool]
    ) -> tuple[str | None, ...]:
        """What we have said in this thread, or in any, newest first, up to the first that `until` takes, or as far
        back as is bearable. None stands for what this device cannot read: it keeps the key to what was sent with `keep`
        alone. Raises what the port raises."""
