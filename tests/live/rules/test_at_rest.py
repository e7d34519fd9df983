"""What lies in the data folder of a bot that has served a case: nobody's account, no room and no device in clear."""

from collections.abc import Collection
from pathlib import Path
from typing import Final

import pytest

from bot.demo.player import Player
from bot.demo.wire import ask
from tests.live.rules.casefile import open_case
from tests.live.rules.town import Town

PHONE: Final = "Canary Phone"


def readable(folder: Path, words: Collection[str]) -> list[tuple[str, str]]:
    """Each word that stands in clear in a file at or below the folder."""
    files = [(path.name, path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file()]
    return [(name, word) for name, content in files for word in sorted(words) if word.encode() in content]


async def name_device(player: Player) -> None:
    """As an app does, which writes what phone it is on."""
    client = player._client
    await ask(client, "PUT", f"/devices/{client.device_id}", {"display_name": PHONE})


@pytest.mark.threat("leaks")
async def test_n15_no_account_no_room_and_no_device_of_anyone_stands_in_clear_in_the_data_folder(town: Town) -> None:
    case = await open_case(town)
    await name_device(case.polis)
    await case.consent()
    await case.in_room("!plan", case.polis)
    await town.settle(case.polis, case.skola)
    users = {player.user for player in town.everyone} | {town.bot_user}
    rooms = {room for player in town.everyone for room in player.rooms()}
    chains = [await case.polis.chain_of(user) for user in sorted(users)]
    devices = {device.device for chain in chains for device in (*chain.signed, *chain.others)}
    keys = {player.fingerprint for player in town.everyone}
    names = {user.partition(":")[0] for user in users}
    assert all(len(words) >= 3 for words in (users, rooms, devices, keys))
    crypto = [path.name for path in (town.bot.data / "crypto").iterdir()]
    assert any(name.endswith(".db-wal") for name in crypto), "it runs, and its log is looked through too"
    assert readable(town.bot.data, {PHONE, *users, *names, *rooms, *devices, *keys}) == []


def test_the_search_would_find_a_name(tmp_path: Path) -> None:
    (tmp_path / "crypto").mkdir()
    (tmp_path / "crypto" / "device.db-wal").write_bytes(b"\0@vh1:sig.example\0")
    assert readable(tmp_path, {"@vh1:sig.example", "!room"}) == [("device.db-wal", "@vh1:sig.example")]
