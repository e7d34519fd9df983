"""Who has joined a room, as it was when it was last looked at and as each sync answer has told since (N10).

The law of this file. What is believed of a room differs from the server's state by no more than what a sync answer is
still to tell. Where that cannot be held, nothing is believed, and the server is asked. It serves to send: a room key
goes to those of them alone who the journal lets read, and the guard's look is what counts."""

from collections import Counter
from collections.abc import Awaitable, Iterable, Mapping

from bot.homeserver import RoomState
from bot.inbound import Membership
from cases.ids import RoomId, UserId


class Joined:
    """Knows nothing of a room that was not looked at since the start, nor of one that is not encrypted."""

    def __init__(self, me: UserId) -> None:
        self._me = me
        self._joined: dict[RoomId, frozenset[UserId]] = {}
        self._moves: Counter[RoomId] = Counter()
        """How often something was heard of each room."""

    def of(self, room: RoomId) -> frozenset[UserId] | None:
        """Who has joined; None: the server is to be asked."""
        return self._joined.get(room)

    async def look(self, room: RoomId, reading: Awaitable[RoomState]) -> RoomState:
        """Ask the server for the room's state, by `reading`, and believe what it says."""
        asked = self.asking(room)
        state = await reading
        self.looked(state, asked)
        return state

    def asking(self, room: RoomId) -> int:
        """Where the room's story stands as the server is asked for its state."""
        return self._moves[room]

    def looked(self, state: RoomState, asked: int) -> None:
        """The server's answer. What was heard while it was on its way may be newer or older than it: then neither is
        believed."""
        if state.encrypted and self._moves[state.room] == asked:
            self._joined[state.room] = state.joined()
        else:
            self._joined.pop(state.room, None)

    def moved(self, room: RoomId, named: Mapping[UserId, Membership]) -> None:
        """These have come or gone."""
        self._moves[room] += 1
        if named.get(self._me, Membership.JOIN) is not Membership.JOIN:
            self._joined.pop(room, None)
        if room in self._joined:
            came = {user for user, how in named.items() if how is Membership.JOIN}
            self._joined[room] = self._joined[room] - named.keys() | came

    def doubt(self, rooms: Iterable[RoomId]) -> None:
        """Something has happened there that was not told, or could not be read."""
        for room in rooms:
            self._moves[room] += 1
            self._joined.pop(room, None)
