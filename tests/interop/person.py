"""Someone at one device with an app's crypto: what they do, and all that they have seen."""

import asyncio
import base64
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, Self

from bot.demo.hearing import Heard, Hearing
from bot.demo.synapse import Account
from cases.ids import EventId, RoomId, UserId
from tests.interop.element import Element, ElementFailed, Report

PATIENCE: Final = 60.0
NO_SHIELD: Final = 0
"""The colour that an app gives to a message with nothing to warn of."""


class NotSeen(Exception):
    """What was waited for did not come within the bound."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A notice that a room key is kept from this device (specification: m.room_key.withheld)."""

    sender: UserId
    room: RoomId
    code: str
    reason: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a request to verify each other ended, as Element shows it: the phase, the code, and whose word it was."""

    phase: str
    code: str | None
    by: UserId | None


class Person:
    """Made by `enter`; the device ends with its process."""

    def __init__(self, element: Element, url: str, account: Account, name: str) -> None:
        self.user = account.user
        self.name = name
        self.hearing = Hearing()
        self.unreadable: dict[EventId, str] = {}
        """Events that this device cannot decrypt, each with Element's code for why."""
        self.withheld: list[Withheld] = []
        self._element = element
        self._url = url
        self._account = account
        self._rooms: dict[RoomId, tuple[str, str]] = {}
        element.listen(name, self._note)

    @classmethod
    async def enter(
        cls,
        element: Element,
        url: str,
        account: Account,
        *,
        welcome: Collection[UserId] = (),
        signed: bool = True,
        earlier: "Person | None" = None,
    ) -> Self:
        """Log in on a new device and listen, accepting invitations by `welcome`.

        `signed`: the device is cross-signed, by the identity that `earlier` (another device of the same person) made.
        """
        person = cls(element, url, account, account.user if earlier is None else f"{earlier.name}+")
        words = {"url": url, "user": account.user, "password": account.password}
        first = earlier.name if earlier else None
        await person._order("enter", account=words, welcome=list(welcome), signed=signed, earlier=first)
        return person

    async def another_device(self, *, signed: bool = True) -> Self:
        """The same person logs in once more."""
        return await self.enter(self._element, self._url, self._account, signed=signed, earlier=self)

    async def cross_sign(self) -> None:
        """Do for an unsigned device what Element asks people to do at their first login."""
        await self._order("crossSign")

    async def reset_identity(self) -> None:
        """Throw the identity away and make a new one, as after losing every key."""
        await self._order("resetIdentity")

    def rooms(self) -> dict[RoomId, str]:
        """The person's membership, room by room: invite, join or leave."""
        return {room: membership for room, (membership, _) in self._rooms.items()}

    def room_name(self, room: RoomId) -> str | None:
        """The room's name as Element shows it."""
        return self._rooms[room][1] if room in self._rooms else None

    async def say(self, room: RoomId, text: str) -> EventId:
        """An ordinary message, encrypted."""
        return await self.send(room, {"msgtype": "m.text", "body": text})

    async def reply(self, room: RoomId, event: EventId, text: str) -> EventId:
        """A message that answers another."""
        return await self.send(room, {"msgtype": "m.text", "body": text, "m.relates_to": replying(event)})

    async def edit(self, room: RoomId, event: EventId, text: str) -> EventId:
        """Change a message of one's own (specification: event replacements)."""
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": event}
        return await self.send(room, {**new, "body": f"* {text}", "m.new_content": new, "m.relates_to": relation})

    async def react(self, heard: Heard, sign: str) -> EventId:
        """Put a sign on a message."""
        return EventId(await self._order("react", room=heard.room, event=heard.event, sign=sign))

    async def show_read(self, heard: Heard) -> None:
        """Have the room in view, read up to this message."""
        await self._order("showRead", room=heard.room, event=heard.event)

    async def send(self, room: RoomId, content: Mapping[str, Any]) -> EventId:
        """Any `m.room.message`, encrypted. Raises ElementFailed where the room is not."""
        return EventId(await self._order("send", room=room, content=dict(content)))

    async def download(self, file: Mapping[str, Any]) -> bytes:
        """The plain bytes behind the `file` object of an encrypted attachment."""
        return base64.b64decode(await self._order("fetch", file=dict(file)))

    async def raw(self, room: RoomId, event: EventId) -> dict[str, Any]:
        """An event as it lies on the server."""
        lying: dict[str, Any] = await self._order("raw", room=room, event=event)
        return lying

    async def could_open(self, raw: Mapping[str, Any]) -> bool:
        """Whether this device can decrypt an event that is handed to it as it lies on the server."""
        seen: Report = await self._order("open", event=dict(raw))
        return bool(seen["type"] == "event")

    async def hold_keys(self, room: RoomId) -> None:
        """From now on what is said in this room overtakes its room key."""
        await self._order("holdKeys", room=room)

    async def release_keys(self) -> None:
        """Let the room keys follow."""
        await self._order("releaseKeys")

    async def verify_in_room(self, room: RoomId, user: UserId) -> Ended:
        """Ask someone in a room to verify each other, as Element's button does; how it ended."""
        return Ended(**await self._order("verifyInRoom", room=room, user=user))

    async def verify_device(self, user: UserId) -> Ended:
        """Ask someone's device outside any room; how it ended."""
        return Ended(**await self._order("verifyDevice", user=user))

    async def relabel_next(self, relation: Mapping[str, Any]) -> None:
        """What stands in the clear beside the next ciphertext says that it relates to something else."""
        await self._order("relabelNext", relation=dict(relation))

    async def catch_up(self) -> None:
        """Wait until all that the server had for this device when it was asked has been heard."""
        await self._order("catchUp")

    def has_read(self, event: EventId) -> bool:
        """Whether this device has ever seen what stands in an event."""
        return any(heard.event == event for heard in self.hearing.messages)

    def moment(self) -> int:
        """Now, as a place in what has been heard: give it as `after` to wait for something new."""
        return len(self.hearing.messages)

    async def wait_for(self, wanted: Callable[[Heard], bool], *, what: str = "a message", after: int = 0) -> Heard:
        """The first event, heard since `after`, that is wanted. Raises NotSeen."""
        await self.until(lambda: any(map(wanted, self.hearing.messages[after:])), what=what)
        return next(heard for heard in self.hearing.messages[after:] if wanted(heard))

    async def until(self, holds: Callable[[], bool], *, what: str) -> None:
        """Wait until something holds of what this device knows. Raises NotSeen."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE), self._element.news:
                while not holds():
                    self._element.check()
                    await self._element.news.wait()
                return
        seen = f"{self.moment()} events seen, not readable: {sorted(self.unreadable.values())}"
        raise NotSeen(f"{self.name} waited {PATIENCE:g} s for {what}, in vain ({seen})")

    async def wait_joined(self, room: RoomId) -> None:
        await self.until(lambda: self.rooms().get(room) == "join", what="being in the room")

    async def wait_out(self, room: RoomId) -> None:
        await self.until(lambda: self.rooms().get(room) == "leave", what="being out of the room")

    async def _order(self, verb: str, **words: Any) -> Any:
        return await self._element.order(verb, self.name, **words)

    def _note(self, report: Report) -> None:
        match report["type"]:
            case "event":
                self.unreadable.pop(report["event"], None)
                self.hearing.note(_heard(report))
            case "unreadable":
                self.unreadable[EventId(report["event"])] = str(report["code"])
            case "room":
                self._rooms[RoomId(report["room"])] = (report["membership"], report["name"])
            case "withheld":
                notice = (UserId(report["sender"]), RoomId(report["room"]), report["code"], report.get("reason"))
                self.withheld.append(Withheld(*notice))
            case unknown:
                raise ElementFailed(f"a report of kind {unknown}")


def replying(event: EventId) -> dict[str, Any]:
    """The relation of a reply."""
    return {"m.in_reply_to": {"event_id": event}}


def _heard(report: Report) -> Heard:
    return Heard(
        room=RoomId(report["room"]),
        event=EventId(report["event"]),
        sender=UserId(report["sender"]),
        kind=report["kind"],
        content=report["content"],
        sent_at=int(report["sentAt"]),
        state_key=report["stateKey"],
        decrypted=bool(report["decrypted"]),
        verified=report["shield"] == NO_SHIELD,
    )
