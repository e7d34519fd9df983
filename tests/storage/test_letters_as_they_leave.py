"""What each kind of letter is when it leaves: the same bytes as ever, also from a row that an older version wrote."""

from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from bot.clock import SteadyClock
from bot.homeserver import Content
from bot.letters.posting import Postman
from bot.sent import Sent
from cases.ids import Nonce, RoomId, UserId
from cases.planned import PlannedRoom
from cases.rooms.presence import Purpose, Wanted
from storage.letters import Letter, decode, encode
from tests.fakes.homeserver import FakeHomeserver
from tests.storage.letters_of_each_kind import AT, every_kind
from tests.storage.opened import Opened
from tests.town.setclock import SetClock

GOLDEN: Final = Path(__file__).parents[1] / "golden" / "letters"
LEAVING: Final = sorted(path.stem for path in GOLDEN.glob("*.json"))


class Taking(FakeHomeserver):
    """Keeps everything as it came."""

    def __init__(self) -> None:
        super().__init__(UserId("@bot:town"))
        self.taken: list[bytes] = []

    async def send(self, room: RoomId, content: Content, *, letter: str, **rest: Any) -> Sent:
        self.taken.append(msgspec.json.encode({"type": rest["kind"], "content": content}))
        return await super().send(room, content, letter=letter, **rest)


async def as_it_leaves(store: Opened, letter: Letter) -> bytes:
    server = Taking()
    postman = Postman(store.database, server, store.vault, SteadyClock(SetClock(AT)))
    nonce = Nonce("n")
    room = await server.create_room("", nonce)
    await postman.post(letter, Wanted(Purpose(), "", frozenset(), PlannedRoom(nonce, room)))
    (taken,) = server.taken
    return taken + b"\n"


def test_every_kind_has_its_golden_files(store: Opened) -> None:
    kinds = [name for name, _ in every_kind(store.vault)]
    assert sorted(kinds) == LEAVING
    assert sorted(path.stem for path in (GOLDEN / "with_content").glob("*.json")) == LEAVING


@pytest.mark.parametrize("name", LEAVING)
async def test_a_letter_leaves_as_letters_of_its_kind_always_did(store: Opened, name: str) -> None:
    letter = decode(encode(dict(every_kind(store.vault))[name]), None)
    assert await as_it_leaves(store, letter) == (GOLDEN / f"{name}.json").read_bytes()


@pytest.mark.parametrize("name", LEAVING)
async def test_a_letter_of_an_older_version_leaves_as_it_would_have(store: Opened, name: str) -> None:
    old = decode((GOLDEN / "with_content" / f"{name}.json").read_bytes(), None)
    assert await as_it_leaves(store, old) == (GOLDEN / f"{name}.json").read_bytes()
