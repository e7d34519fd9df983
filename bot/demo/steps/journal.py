"""Step 8: the journal verifies beside the running bot; one changed byte in a copy is found and named."""

import json
from pathlib import Path
from typing import Any

from bot.demo.stage import Stage
from storage.checkpoint import found_in
from storage.verify import copy_journal, stored_row


async def play(stage: Stage) -> None:
    """`sigbot audit verify`, on the journal that is being written and on a copy that someone has changed."""
    anchors = stage.out / "checkpoints.txt"
    anchors.write_text("\n".join(_checkpoints(stage)) + "\n", encoding="utf-8")
    found = await _verify(stage, stage.bot.data, "--anchors", str(anchors))
    stage.holds("fact-journal-verifies", found["ok"] and found["rows"] > 0, rows=found["rows"])
    stage.holds("fact-checkpoints", found["checkpoints"] > 0, count=found["checkpoints"])
    stage.bot.check()
    copy = stage.bot.folder / "copy.db"
    copy_journal(stage.bot.data, copy)
    whole = await _verify(stage, copy)
    row = int(whole["rows"]) // 2
    _change_one_byte(copy, row)
    changed = await _verify(stage, copy)
    stage.holds("fact-change-found", whole["ok"] and changed["first_wrong_row"] == row, row=row)


def _checkpoints(stage: Stage) -> list[str]:
    """What the bot has posted in the Samordningsrum, as the coordinator's own client kept it."""
    posted = stage.cast.coordinator.hearing.in_room(stage.office)
    return [heard.text for heard in posted if stage.by_bot(heard) and found_in(heard.text)]


async def _verify(stage: Stage, place: Path, *more: str) -> dict[str, Any]:
    """What `sigbot audit verify` says of a journal: for people into the files of the demo, for us as JSON."""
    code, words = await stage.bot.sigbot("audit", "verify", str(place), *more)
    stage.transcript.plain(f"      $ sigbot audit verify · {code}\n      {words.strip()}")
    with (stage.out / "journal.txt").open("a", encoding="utf-8") as report:
        report.write(words)
    _, answer = await stage.bot.sigbot("audit", "verify", str(place), *more, "--json")
    found: dict[str, Any] = json.loads(answer)
    return found | {"ok": found["ok"] and code == 0}


def _change_one_byte(journal: Path, row: int) -> None:
    """In the middle of a row's sealed bytes, where nothing but the row is touched."""
    sealed = stored_row(journal, row) or b""
    data = bytearray(journal.read_bytes())
    data[data.index(sealed) + len(sealed) // 2] ^= 1
    journal.write_bytes(data)
