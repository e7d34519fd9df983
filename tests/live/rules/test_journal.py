"""What the journal shows of a case afterwards, and that nobody changes it unseen, beside the running bot (R87)."""

import json
from pathlib import Path
from typing import Any, TypeVar

import pytest

from cases.facts import (
    Admitted,
    CommandRead,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    Fact,
    KeyShared,
    PersonAdded,
    PersonTakenOut,
    Removed,
)
from storage.checkpoint import found_in
from storage.verify import copy_journal, stored_row
from tests.live.rules.casefile import open_case
from tests.live.rules.facts import of_case
from tests.live.rules.town import Town

Kind = TypeVar("Kind", bound=Fact)


def of_kind(facts: list[Fact], kind: type[Kind]) -> list[Kind]:
    return [fact for fact in facts if isinstance(fact, kind)]


async def verify(town: Town, place: Path, *more: str) -> tuple[int, dict[str, Any]]:
    """What `sigbot audit verify` ends with, and what it says."""
    code, said = await town.bot.sigbot("audit", "verify", str(place), *more, "--json")
    assert said.startswith("{"), said
    found: dict[str, Any] = json.loads(said)
    return code, found


@pytest.mark.rule("R87")
async def test_the_journal_shows_who_was_let_in_and_put_out_on_which_paper_who_read_and_who_got_keys(
    town: Town,
) -> None:
    case = await open_case(town)
    await case.consent()
    await case.at_desk("!samtycke CODE")
    await case.in_room("!plan", case.skola)
    await case.at_desk("!samtycke återkalla CODE vh1 part=polis")
    await town.goes_out(case.polis, case.room)
    await town.settle()
    facts = await of_case(town.bot, case.code)
    handles = {fact.person: fact.handle for fact in of_kind(facts, PersonAdded)}
    let_in = {handles[fact.person] for fact in of_kind(facts, Admitted) if fact.room == case.room}
    assert let_in == {"samordnare", "polis", "skola"}
    (removed,) = [fact for fact in of_kind(facts, Removed) if fact.room == case.room]
    (taken_out,) = of_kind(facts, PersonTakenOut)
    assert (removed.person, taken_out.why) == (taken_out.person, "withdrawn")
    assert handles[taken_out.person] == "polis"
    (paper,) = of_kind(facts, ConsentRecorded)
    assert paper.reference == "SN 2026/123:4"
    assert [fact.record for fact in of_kind(facts, ConsentConfirmed)] == [paper.record]
    (taken_back,) = of_kind(facts, ConsentWithdrawn)
    assert (handles[taken_back.person], taken_back.parties) == ("vh1", ("polis",))
    read = [(handles[fact.person], fact.command) for fact in of_kind(facts, CommandRead)]
    assert read == [("samordnare", "consent-grid"), ("skola", "plan")]
    keys = {user for fact in of_kind(facts, KeyShared) if fact.room == case.room for user, _ in fact.devices}
    assert keys == {town.coordinator.user, case.polis.user, case.skola.user}
    assert all(fact.at.tzinfo is not None for fact in facts)


@pytest.mark.rule("R87")
async def test_one_changed_byte_is_found_and_its_row_named_beside_the_running_bot(town: Town, tmp_path: Path) -> None:
    since = town.coordinator.moment()
    await open_case(town)  # rows that no checkpoint knows yet
    await town.settle()
    await town.bot.stop()  # which posts one more checkpoint
    await town.bot.start()
    await town.hears(town.coordinator, lambda heard: bool(found_in(heard.text)), after=since, what="a checkpoint")
    await town.settle()
    posted = [heard.text for heard in town.coordinator.hearing.in_room(town.office) if found_in(heard.text)]
    anchors = tmp_path / "checkpoints.txt"
    anchors.write_text("\n".join(posted), encoding="utf-8")
    code, whole = await verify(town, town.bot.data, "--anchors", str(anchors))
    assert (code, whole["ok"]) == (0, True)
    assert whole["checkpoints"] >= 1
    copy = tmp_path / "copy.db"
    copy_journal(town.bot.data, copy)
    row = int(whole["rows"]) // 2
    data, sealed = bytearray(copy.read_bytes()), stored_row(copy, row)
    assert sealed
    data[data.index(sealed) + len(sealed) // 2] ^= 1
    copy.write_bytes(data)
    code, changed = await verify(town, copy)
    assert (code, changed["ok"], changed["first_wrong_row"]) == (1, False, row)
