"""Checkpoints: what shows against them alone, who may make them, and when there is one (R87)."""

from dataclasses import replace
from pathlib import Path

import pytest

from cases.facts import CommandRead
from cases.ids import Cause
from storage.chain import Wrong
from storage.checkpoint import found_in, make
from storage.root import RootSecret
from storage.signing import public_key, signing_key
from storage.verify import copy_journal, verify, verify_file
from tests.storage.examples.given import AT, CASE, EVA
from tests.storage.opened import Opened
from tests.storage.tampering import ROWS, checkpoint, fill, rechain, tampered


@pytest.mark.threat("chain")
async def test_a_journal_rewritten_with_a_new_chain_shows_against_a_checkpoint_only(store: Opened, copy: Path) -> None:
    point = await checkpoint(store)
    tampered(copy, lambda db: rechain(db, 5, ROWS))
    assert verify_file(copy).ok
    verdict = verify_file(copy, [point], store.vault.public_key)
    assert (verdict.ok, verdict.first_wrong_row, verdict.why) == (False, 1, Wrong.REWRITTEN)


async def test_a_rewriting_is_placed_after_the_last_checkpoint_that_agrees(store: Opened, tmp_path: Path) -> None:
    await store.open_case()
    early = await checkpoint(store)
    for number in range(1, ROWS):
        read = CommandRead(case=CASE, at=AT, person=EVA, command="plan")
        await store.record(read, cause=f"$event{number}")
    late = await checkpoint(store)
    copy_journal(store.folder, tmp_path / "copy.db")
    tampered(tmp_path / "copy.db", lambda db: rechain(db, 5, ROWS))
    verdict = verify_file(tmp_path / "copy.db", [late, early])
    assert (verdict.first_wrong_row, verdict.why) == (2, Wrong.REWRITTEN)


@pytest.mark.parametrize("kept", [0, 4, ROWS - 1])
@pytest.mark.threat("chain")
async def test_a_truncated_or_wiped_journal_shows_against_a_checkpoint_only(
    store: Opened, copy: Path, kept: int
) -> None:
    point = await checkpoint(store)
    tampered(copy, lambda db: db.execute("DELETE FROM journal WHERE number > ?", (kept,)).close())
    assert verify_file(copy).ok
    verdict = verify_file(copy, [point])
    assert (verdict.ok, verdict.first_wrong_row, verdict.why) == (False, kept + 1, Wrong.TRUNCATED)


async def test_another_journal_in_its_place_is_not_it(store: Opened, tmp_path: Path, root: RootSecret) -> None:
    await fill(store)
    point = await checkpoint(store)
    other = await Opened.at(tmp_path / "other", root)
    await fill(other)
    verdict = verify(other.folder, [point])
    await other.close()
    assert (verdict.ok, verdict.why) == (False, Wrong.ANOTHER_JOURNAL)


async def test_a_rewritten_journal_is_not_helped_by_a_forged_checkpoint(store: Opened, copy: Path) -> None:
    forger = RootSecret(b"f" * 32)
    tampered(copy, lambda db: rechain(db, 5, ROWS))
    head = bytes.fromhex(verify_file(copy).head)
    forged = make(store.database.origin, ROWS, head, (), public_key(forger), signing_key(forger).sign)
    assert verify_file(copy, [forged]).ok
    assert verify_file(copy, [forged], store.vault.public_key).why == Wrong.FORGED
    genuine = await checkpoint(store)
    assert verify_file(copy, [genuine, forged]).why == Wrong.FORGED
    assert verify_file(copy, [genuine, forged], store.vault.public_key).why == Wrong.FORGED


async def test_a_checkpoint_with_another_checkpoints_signature_counts_for_nothing(store: Opened) -> None:
    await fill(store)
    early = await checkpoint(store)
    await store.record(CommandRead(case=CASE, at=AT, person=EVA, command="plan"))
    late = replace(await checkpoint(store), signature=early.signature)
    assert verify(store.folder, [early], store.vault.public_key).ok
    assert verify(store.folder, [late], store.vault.public_key).why == Wrong.FORGED


async def test_a_checkpoint_changed_in_any_letter_does_not_hold(store: Opened) -> None:
    await fill(store)
    point = await checkpoint(store)
    assert point.holds()
    for place in range(len(point.text)):
        text = point.text[:place] + ("0" if point.text[place] != "0" else "1") + point.text[place + 1 :]
        # The last letter of a base64 text has bits that mean nothing: another letter there is the same checkpoint.
        assert all(not changed.holds() or changed == point for changed in found_in(text))


async def test_checkpoints_are_found_in_whatever_text_they_were_exported_with(store: Opened) -> None:
    await fill(store)
    point = await checkpoint(store)
    assert " " not in point.text
    assert len(point.text) < 500
    export = f'{{"body": "{point.text}", "sender": "@bot"}}\n> {point.text}\nsigbot-checkpoint:1:no'
    assert found_in(export) == (point, point)
    assert verify(store.folder, found_in(export), store.vault.public_key).checkpoints == 2


async def test_a_checkpoint_names_the_cases_whose_keys_were_destroyed(store: Opened) -> None:
    await fill(store)
    await store.vault.shred(CASE)
    point = await checkpoint(store)
    assert found_in(point.text)[0].purged == (CASE,)
    assert verify(store.folder, [point]).ok
    async with store.database.work() as work:
        await work.keep_posted(point)
    tampered(store.folder / "sigbot.db", lambda db: db.execute("DELETE FROM journal").close())


async def test_there_is_a_checkpoint_only_when_rows_came_since_the_last(store: Opened) -> None:
    async with store.database.work() as work:
        assert await work.checkpoint() is None
    await fill(store)
    async with store.database.work() as work:
        point = await work.checkpoint()
        assert point is not None
        await work.keep_posted(point)
    await store.again()
    async with store.database.work() as work:
        assert await work.checkpoint() is None
        await work.record([CommandRead(case=CASE, at=AT, person=EVA, command="plan")], cause=Cause("$more"))
        newer = await work.checkpoint()
    assert newer is not None
    assert newer.row == ROWS + 1
