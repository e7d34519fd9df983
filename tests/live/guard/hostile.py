"""A homeserver's administrator who means harm: they act in the bot's own name, which the server lets them."""

from typing import Any, Final
from urllib.parse import quote

from bot.demo.synapse import Synapse
from cases.ids import RoomId, UserId

ROOMS: Final = "/_matrix/client/v3/rooms"
ADMIN: Final = "/_synapse/admin/v1"


class Hostile:
    """Requests with a token of the bot's that its administrator drew, and those of the administration itself."""

    def __init__(self, synapse: Synapse, token: str) -> None:
        self._synapse = synapse
        self._headers = {"Authorization": f"Bearer {token}"}

    @classmethod
    async def over(cls, synapse: Synapse, bot: UserId) -> "Hostile":
        """Take the bot's account, as Synapse's `login as a user` does: no device comes of it."""
        answer = await synapse._ask_as_admin("POST", f"{ADMIN}/users/{quote(bot)}/login", {})
        return cls(synapse, answer["access_token"])

    async def as_bot(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Any request in the bot's name. Raises SynapseFailed."""
        return await self._synapse._ask(method, path, body, self._headers)

    async def set_state(self, room: RoomId, kind: str, content: dict[str, Any]) -> None:
        """A state event in the bot's name."""
        await self.as_bot("PUT", f"{ROOMS}/{quote(room)}/state/{kind}", content)

    async def invite(self, room: RoomId, user: UserId) -> None:
        await self.as_bot("POST", f"{ROOMS}/{quote(room)}/invite", {"user_id": user})

    async def leave(self, room: RoomId) -> None:
        """The bot walks out of its own room: nobody could throw it out, for it made it."""
        await self.as_bot("POST", f"{ROOMS}/{quote(room)}/leave", {})

    async def make_room(self, creator: str, body: dict[str, Any]) -> RoomId:
        """A room of somebody else's making; `creator`: their access token."""
        headers = {"Authorization": f"Bearer {creator}"}
        return RoomId((await self._synapse._ask("POST", "/_matrix/client/v3/createRoom", body, headers))["room_id"])

    async def put_in(self, room: RoomId, user: UserId) -> None:
        """Make an account join without asking it; the administrator must be there and able to invite."""
        await self._synapse._ask_as_admin("POST", f"{ADMIN}/join/{quote(room)}", {"user_id": user})

    async def content(self, room: RoomId, kind: str) -> dict[str, Any]:
        """What a room's state says now; empty when it says nothing."""
        state = await self._synapse.room_state(room)
        found = [event["content"] for event in state if event["type"] == kind and event["state_key"] == ""]
        return found[0] if found else {}
