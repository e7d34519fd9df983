"""A case whose key is destroyed: it is no more where its purge was decided, and stops the start where it was not."""

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.operator.audit import line, look
from bot.operator.refused import why
from cases.case import Case
from cases.decision import ToPerson
from cases.dues import Due
from cases.facts import CaseListed, Fact, GateShut, PersonAdded, PurgeDecided, RoomMade, RoomPlanned
from cases.ids import CaseId, LetterId, Nonce, RoomId
from cases.plan.reminders import DIGEST
from cases.planned import Purpose
from storage import failpoints
from storage.chain import link
from storage.folded import Folded
from storage.folder import JOURNAL
from storage.journal import FORGET
from storage.letters import Letter
from storage.owed import OwedKey
from storage.refused import ChainBroken, KeyMissing, KeysRefused, UnknownCase
from storage.schema import LAYOUTS
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, CASE, CODE, PER, PER_USER, UNIT
from tests.storage.opened import Crash, Opened, crash_at, opened
from tests.storage.smalltables import edit, fill_small_tables

pytestmark = [pytest.mark.rule("R86"), pytest.mark.threat("chain")]
OTHER = CaseId("1" * 32)
ROOM, OTHER_ROOM = RoomId("!ours"), RoomId("!theirs")
DECIDED = PurgeDecided(case=CASE, at=AT)
LATER = AT + timedelta(days=1)


@pytest.fixture
async def two(store: Opened) -> Opened:
    """Two cases, listed, each with a room, a letter, a moment that falls due and an owed key."""
    await fill_small_tables(store)
    await store.open_case(OTHER)
    per = next(fact for fact in EXAMPLES if isinstance(fact, PersonAdded) and fact.person == PER)
    await store.record(replace(per, case=OTHER))
    for case, room in ((CASE, ROOM), (OTHER, OTHER_ROOM)):
        nonce = Nonce(room)
        await store.record(
            CaseListed(at=AT, case=case, code=CODE, unit=UNIT),
            RoomPlanned(case=case, at=AT, nonce=nonce),
            RoomMade(case=case, at=AT, nonce=nonce, room=room),
        )
    async with store.database.work() as work:
        await work.post(Letter(LetterId("other"), OTHER, ToPerson(PER), "p", None, AT))
        await work.arm(OTHER, [Due("due:other", DIGEST, OTHER, AT.replace(tzinfo=None))], now=AT)
        await work.owe(OTHER, [OwedKey(OTHER_ROOM, "s", PER_USER, b"k")])
    return store


def folded(store: Opened) -> Folded:
    return store.database._folded


async def test_a_case_whose_purge_was_decided_is_no_more_and_the_start_goes_on_without_its_key(two: Opened) -> None:
    other: Case = two.database.cases[OTHER]
    await two.record(DECIDED)
    await two.vault.shred(CASE)
    await two.again()
    assert dict(two.database.cases) == {OTHER: other}
    assert two.database.office.cases.keys() == {OTHER}
    assert folded(two).rooms == {OTHER_ROOM: Purpose(case=OTHER)}
    async with two.database.work() as work:
        assert await work.purpose(ROOM) is None
        assert await work.purpose(OTHER_ROOM) == Purpose(case=OTHER)
        with pytest.raises(UnknownCase):
            work.case(CASE)


async def test_a_key_that_is_gone_without_the_decision_stops_the_start_and_names_the_remedy(two: Opened) -> None:
    await two.record(replace(DECIDED, case=OTHER))
    await two.vault.shred(CASE)
    await two.close()
    with pytest.raises(KeyMissing) as missing:
        await two.again_from_closed()
    assert missing.value.case == CASE
    assert "keys.db" in why(missing.value)


async def test_it_is_the_same_before_and_after_the_key_is_destroyed_and_after_every_start(two: Opened) -> None:
    await two.record(DECIDED)
    seen = [folded(two)]
    await two.again()
    seen.append(folded(two))
    await two.vault.shred(CASE)
    await two.again()
    seen.append(folded(two))
    assert seen[0] == seen[1] == seen[2]


async def test_the_chain_still_verifies_and_the_operator_reads_that_it_is_whole(two: Opened) -> None:
    await two.record(DECIDED)
    await two.vault.shred(CASE)
    await two.again()
    verdict = look(two.folder, None)
    assert verdict.ok
    assert (verdict.rows, verdict.head) == (folded(two).head.row, folded(two).head.hash.hex())
    assert str(verdict.rows) in line(verdict, two.folder)


async def test_what_was_kept_of_it_goes_with_the_decision_and_what_is_anothers_stays(two: Opened) -> None:
    await two.record(DECIDED)
    await two.vault.shred(CASE)
    for start in (False, True):
        if start:
            await two.again()
        async with two.database.work() as work:
            await work.read_through()
            assert [letter.id for letter in await work.every_letter()] == ["other"]
            assert [letter.id for letter in await work.letters_waiting(LATER)] == ["other"]
            assert [due.key for due in await work.due(LATER)] == ["due:other"]
            assert [key.room for key in await work.owed()] == [OTHER_ROOM]
            assert await work.questions_to("o", PER_USER) == []
            assert await work._value("SELECT count(*) FROM question") == 0


def test_whatever_says_which_case_it_is_of_is_forgotten() -> None:
    tables = [re.split(r"CREATE TABLE ", script)[1:] for script in LAYOUTS]
    scoped = {made.split()[0] for script in tables for made in script if re.search(r"^  scope ", made, re.MULTILINE)}
    named = {word for statement in FORGET for word in re.findall(r"^DELETE FROM (\w+)", statement)}
    assert scoped - {"journal"} == named - {"question"}


async def test_a_decision_that_is_not_committed_leaves_everything_as_it_was(two: Opened) -> None:
    before = folded(two).cases[CASE]
    failpoints.listen(crash_at("work.before-commit"))
    with pytest.raises(Crash):
        await two.record(DECIDED)
    failpoints.listen(None)
    assert two.database.cases[CASE] is before
    async with two.database.work() as work:
        assert {letter.id for letter in await work.every_letter()} == {"a", "b", "other"}


@pytest.mark.parametrize("fact", [opened(), GateShut(case=CASE, at=AT, why="x")], ids=lambda fact: fact.NAME)
async def test_nothing_more_is_written_of_it(two: Opened, fact: Fact) -> None:
    await two.record(DECIDED)
    with pytest.raises(UnknownCase):
        await two.record(fact)
    with pytest.raises(UnknownCase):
        await two.database.shut_gate(CASE, "x", AT)
    async with two.database.work() as work:
        with pytest.raises(KeyMissing):
            await work.owe(CASE, [OwedKey(ROOM, "s", PER_USER, b"k")])
    await two.vault.shred(CASE)
    with pytest.raises(KeysRefused):
        await two.database.prepare_case(CASE)


async def test_a_row_put_in_after_the_decision_is_not_taken_for_one_of_the_case(two: Opened) -> None:
    """It has no key that could tell who sealed it."""
    await two.record(DECIDED)
    await two.vault.shred(CASE)
    await two.close()
    with closing(sqlite3.connect(two.folder / JOURNAL, isolation_level=None)) as connection:
        query = "SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1"
        last, before = connection.execute(query).fetchone()
        row = (last + 1, CASE, 1, b"anything", link(last + 1, CASE, 1, b"anything", before))
        connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?)", row)
    with pytest.raises(ChainBroken) as broken:
        await two.again_from_closed()
    assert broken.value.row == last + 1
    edit(two.folder, "DROP TRIGGER rows_are_never_removed", f"DELETE FROM journal WHERE number = {last + 1}")  # noqa: S608 - a number of ours
    await two.again_from_closed()
