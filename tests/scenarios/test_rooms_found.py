"""A room is looked for at the homeserver only where an earlier try may have made it; then it is found, and never made
twice."""

import pytest

from bot.homeserver import Homeserver
from bot.trouble import Unavailable
from cases.ids import Nonce, RoomId, UserId
from tests.town.gathered import Gathered
from tests.town.town import COORDINATOR

OPEN = "!öppna\nfödd 2011-05-14\nbeslut bistånd SN 2026/1\nungdom @u2:town\nvh1 @v2:town"


class Watched:
    """Stands before the town's homeserver: which rooms were left out each time one was looked for."""

    def __init__(self, gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> None:
        self._server: Homeserver = gathered.town.server
        self._find, self._create = self._server.find_room, self._server.create_room
        self.looked: list[frozenset[RoomId]] = []
        self.lost = 0
        """So many answers to a create are still to be lost."""
        monkeypatch.setattr(gathered.town.server, "find_room", self.find_room)
        monkeypatch.setattr(gathered.town.server, "create_room", self.create_room)

    async def find_room(self, nonce: Nonce, besides: frozenset[RoomId] = frozenset()) -> RoomId | None:
        self.looked.append(besides)
        return await self._find(nonce, besides)

    async def create_room(self, name: str, nonce: Nonce) -> RoomId:
        room = await self._create(name, nonce)
        if self.lost:
            self.lost -= 1
            raise Unavailable
        return room


@pytest.fixture
def watched(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(gathered, monkeypatch)


async def opens(gathered: Gathered) -> None:
    """The coordinator opens a second case; the bot has heard it, and looked once."""
    for name in ("u2", "v2"):
        gathered.town.server.person(UserId(f"@{name}:town"))
    gathered.town.server.say(COORDINATOR, gathered.own_room(COORDINATOR), OPEN)
    await gathered.town.step()


def made(gathered: Gathered) -> list[RoomId]:
    """The rooms of the second case, as its members' clients could know them."""
    known = gathered.town.bot.offline.database.rooms
    ours = [room.id for room in gathered.town.server.rooms.values() if room.creator == gathered.town.server.user]
    assert set(ours) == set(known), "a room that the journal knows nothing of"
    assert len({room.nonce for room in gathered.town.server.rooms.values()}) == len(ours)
    return ours


async def test_no_room_is_looked_for_whose_name_was_drawn_a_moment_ago(gathered: Gathered, watched: Watched) -> None:
    before = len(made(gathered))
    await gathered.town.restart()
    await opens(gathered)
    await gathered.town.settle()
    assert len(made(gathered)) > before
    assert watched.looked == []


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_room_whose_making_had_no_answer_is_looked_for_among_unknown_rooms_and_taken_up(
    gathered: Gathered, watched: Watched, *, restarts: bool
) -> None:
    before = frozenset(made(gathered))
    watched.lost = 1
    await opens(gathered)
    assert not watched.lost
    if restarts:
        await gathered.town.restart()
    await gathered.town.settle()
    assert len(made(gathered)) > len(before)
    assert watched.looked
    assert all(besides >= before for besides in watched.looked)
