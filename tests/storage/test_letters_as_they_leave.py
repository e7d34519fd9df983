"""What each kind of letter is when it leaves: the same bytes as ever, also from a row that an older version wrote."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from bot.clock import SteadyClock
from bot.homeserver import Content
from bot.letters.posting import Postman
from bot.sent import Sent
from bot.ways.matrix.writing import MatrixDoor
from cases.decision import ToCaseRoom
from cases.ids import LetterId, Nonce, RoomId, UserId
from cases.planned import PlannedRoom, Purpose
from cases.rooms.presence import Wanted
from storage.letters import Letter, Made, decode, encode
from storage.said import Words
from tests.fakes.homeserver import FakeHomeserver
from tests.storage.examples.given import CASE
from tests.storage.letters_of_each_kind import AT, every_kind
from tests.storage.opened import Opened
from tests.town.setclock import SetClock

GOLDEN: Final = Path(__file__).parents[1] / "golden" / "letters"
LEAVING: Final = sorted(path.stem for path in GOLDEN.glob("*.json"))
ROWS: Final = {version: GOLDEN / version for version in ("with_content", "with_words")}
"""Rows as versions sealed them: first with what leaves, then with words. A folder here is never changed."""
SEALED: Final = [(version, path.stem) for version, rows in ROWS.items() for path in sorted(rows.glob("*.json"))]


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
    postman = Postman(store.database, server, MatrixDoor(), store.vault, SteadyClock(SetClock(AT)))
    nonce = Nonce("n")
    room = await server.create_room("", nonce)
    await postman.post(letter, Wanted(Purpose(), "", frozenset(), PlannedRoom(nonce, room)))
    (taken,) = server.taken
    return taken + b"\n"


def golden(name: str) -> bytes:
    return (GOLDEN / f"{name}.json").read_bytes()


def written(version: str, name: str) -> Letter:
    return decode((ROWS[version] / f"{name}.json").read_bytes(), None)


def test_every_kind_has_its_golden_files(store: Opened) -> None:
    kinds = sorted(name for name, _ in every_kind(store.vault))
    assert kinds == LEAVING
    for rows in ROWS.values():
        assert {path.stem for path in rows.glob("*.json")} <= set(LEAVING)


@pytest.mark.parametrize("name", LEAVING)
async def test_a_letter_leaves_as_letters_of_its_kind_always_did(store: Opened, name: str) -> None:
    letter = decode(encode(dict(every_kind(store.vault))[name]), None)
    assert await as_it_leaves(store, letter) == golden(name)


@pytest.mark.parametrize(
    ("version", "name"),
    [(version, path.stem) for version, rows in ROWS.items() for path in sorted(rows.glob("*.json"))],
)
async def test_a_letter_that_an_older_version_wrote_leaves_the_same(store: Opened, name: str, version: str) -> None:
    assert await as_it_leaves(store, written(version, name)) == golden(name)


async def test_a_letter_of_a_version_that_knew_messages_alone_is_one(store: Opened) -> None:
    row = (ROWS["with_content"] / "notice.json").read_bytes()
    oldest = decode(row.replace(b',"event_type":"m.room.message"', b""), None)
    assert oldest.made is not None
    assert oldest.made.kind == ""
    assert await as_it_leaves(store, oldest) == golden("notice")


@pytest.mark.parametrize("version", ROWS)
async def test_a_letter_that_was_made_with_its_file_can_leave_without(store: Opened, version: str) -> None:
    call = written(version, "call")
    tried = replace(call, made=MatrixDoor().make(call))
    assert await as_it_leaves(store, replace(tried, attachment=None)) == golden("call-in-words")


LATER: Final = AT + timedelta(hours=1)


def a_letter() -> Letter:
    return Letter(LetterId("a"), CASE, ToCaseRoom(), "room", Words("words of a"), written=AT)


async def look(store: Opened) -> Letter:
    async with store.database.work() as work:
        found = await work.letter(LetterId("a"))
    assert found is not None
    return found


async def test_what_was_made_for_the_first_try_stays_for_every_other(store: Opened) -> None:
    first, other = Made("first", {"b": 1, "a": 2}), Made("other", {})
    await store.open_case()
    async with store.database.work() as work:
        await work.post(a_letter())
    assert (await look(store)).made is None
    async with store.database.work() as work:
        await work.hand_over(LetterId("a"), AT, lambda _: first)
    await store.again()
    async with store.database.work() as work:
        await work.hand_over(LetterId("a"), LATER, lambda _: other)
    again = await look(store)
    assert (again.made, again.words) == (first, Words("words of a"))
    assert again.made is not None
    assert list(again.made.content) == ["b", "a"]


async def test_nothing_is_kept_of_a_letter_that_was_withdrawn_before_its_first_try(store: Opened) -> None:
    await store.open_case()
    async with store.database.work() as work:
        await work.post(a_letter())
    async with store.database.work() as work:
        await work.withdraw(LetterId("a"))
        assert await work.hand_over(LetterId("a"), AT, lambda _: Made("first", {"b": 1})) is None
    assert (await look(store)).made is None
