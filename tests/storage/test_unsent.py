"""The letters that have not left, as they are known in memory, are those of the table, whatever is done to them."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest
from hypothesis import given

from cases.facts import PersonAdded, PurgeDecided
from cases.ids import Cause, EventId, LetterId
from storage import unsent
from storage.letters import (
    TO_LEAVE,
    Answers,
    Attachment,
    Letter,
    LetterState,
    Made,
    Parked,
    encode,
    outline,
    without_words,
)
from storage.outbox import BY_ID
from storage.refused import KeyMissing
from storage.root import RootSecret
from storage.said import Words
from storage.sealing import micros
from storage.unsent import Unsent, UnsentLetters
from storage.work import Work
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, PER
from tests.storage.letters_lives import AFTER, CASES, LATER, LIVES, OTHER, Act, named, post, post_at_once, written
from tests.storage.opened import Crash, Opened

IN_FRONT: Final = """
SELECT id FROM letter AS mine
WHERE state IN ('waiting', 'sending') AND not_before <= ?1 AND NOT EXISTS (
  SELECT 1 FROM letter AS older WHERE older.lane = mine.lane AND older.scope = mine.scope
  AND older.number < mine.number AND older.state IN ('waiting', 'sending') AND older.not_before <= ?1
) ORDER BY number
"""
"""Asked of the table, row by row."""
PURGED: Final = PurgeDecided(case=OTHER, at=AT)


@given(written())
def test_what_is_known_of_a_letter_is_what_is_kept_of_it_once_it_has_left(letter: Letter) -> None:
    whole = replace(
        letter,
        answers=Answers(EventId("$asked")),
        attachment=Attachment("a.ics", "text/calendar", b"VCALENDAR"),
        made=Made("m.room.message", {"body": "words"}),
        ends=EventId("$ends"),
    )
    assert encode(outline(whole)) == encode(without_words(whole))


WHICH: Final = ("id", "case", "to", "order", "written", "redacts")
WHETHER: Final = ("about", "farewell", "last_answer", "not_before", "pinned", "shows_place")


async def in_the_table(work: Work) -> list[Unsent]:
    """What should be known: each row that has not left, unsealed."""
    found = []
    for letter in await work.letters_unsent():
        place = work._place(letter.id)
        ((number, lane, moment),) = await work._rows("SELECT number, lane, not_before FROM letter WHERE id = ?", place)
        kept = {name: getattr(letter, name) for name in (*WHICH, *WHETHER)}
        doubt = letter.state is LetterState.SENDING and letter.event is None
        found.append(Unsent(number, place, (lane, letter.case or ""), moment, doubt, Letter(words=None, **kept)))
    return found


class Life:
    """Letters of two cases and the office; what is known of them is looked at after each step."""

    def __init__(self, store: Opened) -> None:
        self.store = store
        self.seen = 0

    @property
    def known(self) -> UnsentLetters:
        return self.store.database.unsent

    async def begins(self) -> None:
        per = next(fact for fact in EXAMPLES if isinstance(fact, PersonAdded) and fact.person == PER)
        for case in CASES:
            await self.store.open_case(case)
            await self.store.record(replace(per, case=case))
        self.seen = self.known.touched.number

    async def lives(self, acts: Sequence[Act], end: str) -> None:
        before, front = list(self.known), self.known.in_front(LATER)
        try:
            async with self.store.database.work() as work:
                for act in acts:
                    await act(work)
                    assert self.known.now() == await in_the_table(work)
                    assert list(self.known) == before, "known before it is committed"
                    assert self.known.in_front(LATER) == front, "may leave before it is committed"
                if end == "roll back":
                    raise Crash
        except Crash:
            assert list(self.known) == before
        except KeyMissing:
            assert list(self.known) == before, "written to a case that is purged"
        await self.look(before)
        if end == "start again":
            await self.store.again()
            self.seen = -1
            await self.look([])

    async def look(self, before: list[Unsent]) -> None:
        """Everything that may be asked of them, beside the same asked of the table."""
        async with self.store.database.work() as work:
            table = await in_the_table(work)
            assert list(self.known) == table
            for place, whole in self.known._whole.items():
                row = await work._one(BY_ID, place)
                assert row == replace(whole, state=LetterState.SENDING, attempts=1, first_try=AT)
            for moment in (AT, LATER):
                rows = await work._rows(IN_FRONT, micros(moment))
                assert [each.place for each in self.known.in_front(moment)] == [place for (place,) in rows]
        for case in (*CASES, None):
            assert list(self.known.of(case)) == [each for each in table if each.letter.case == case]
        assert self.known.in_doubt() == [each.letter for each in table if each.in_doubt]
        changed = {each.letter.case for each in {*before} ^ {*table}}
        assert changed <= set(self.known.touched.since(self.seen))
        self.seen = self.known.touched.number


async def live(life: Sequence[tuple[Sequence[Act], str]], purge: int) -> None:
    with TemporaryDirectory() as folder:
        store = await Opened.at(Path(folder) / "data", RootSecret(b"\x07" * 32))
        try:
            alive = Life(store)
            await alive.begins()
            for number, (acts, end) in enumerate(life):
                if number == purge:
                    await alive.lives([lambda work: work.record([PURGED], cause=Cause("$purge"))], "commit")
                    await store.vault.shred(OTHER)
                await alive.lives(acts, end)
        finally:
            await store.close()


@given(LIVES, AFTER)
def test_what_is_known_of_letters_that_have_not_left_is_what_the_table_holds(
    life: list[tuple[list[Act], str]], purge: int
) -> None:
    asyncio.run(live(life, purge))


def a_rollback_is_believed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(UnsentLetters, "drop", UnsentLetters.settle)


def what_is_parked_is_not_told(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(unsent, "TO_LEAVE", {*TO_LEAVE, LetterState.PARKED})


def a_letter_handed_over_comes_last(patch: pytest.MonkeyPatch) -> None:
    tell = UnsentLetters._tell

    def hasty(letters: UnsentLetters, old: str | None, *row: Any) -> None:
        letters._kept.pop(old or "", None)
        tell(letters, old, *row)

    patch.setattr(UnsentLetters, "_tell", hasty)


def words_are_kept_whatever_becomes_of_the_letter(patch: pytest.MonkeyPatch) -> None:
    tell = UnsentLetters._tell

    def keeping(letters: UnsentLetters, *row: Any) -> None:
        known = {**letters._whole}
        tell(letters, *row)
        letters._whole = {**known, **letters._whole}

    patch.setattr(UnsentLetters, "_tell", keeping)


A_FEW: Final[list[tuple[list[Act], str]]] = [
    ([partial(post, name) for name in "abc"], "commit"),
    ([lambda work: work.hand_over(LetterId("a"), AT)], "commit"),
    ([lambda work: work.withdraw(LetterId("b"))], "roll back"),
    ([lambda work: work.park(LetterId("c"), Parked.REFUSED)], "commit"),
    ([partial(post_at_once, "d"), partial(post_at_once, "e")], "commit"),
    ([lambda work: work.withdraw(LetterId("d"))], "commit"),
]


async def test_a_few_letters_are_known_as_the_table_has_them() -> None:
    await live(A_FEW, purge=2)


@pytest.mark.parametrize(
    "break_it",
    [
        a_rollback_is_believed,
        what_is_parked_is_not_told,
        a_letter_handed_over_comes_last,
        words_are_kept_whatever_becomes_of_the_letter,
    ],
)
async def test_what_is_known_wrongly_is_found(
    break_it: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    break_it(monkeypatch)
    with pytest.raises((AssertionError, KeyError)):
        await live(A_FEW, purge=9)


async def test_a_letter_handed_over_as_it_is_written_is_told_whole_once_and_not_once_it_is_withdrawn(
    store: Opened,
) -> None:
    await store.open_case()
    known = store.database.unsent
    async with store.database.work() as work:
        await post_at_once("a", work)
        await post_at_once("b", work)
        assert known.begun(named("a")) is None, "told before it is committed"
    whole = known.begun(named("a"))
    assert whole is not None
    assert whole.words == Words("words")
    assert known.begun(named("a")) is None, "the next try is a second one"
    async with store.database.work() as work:
        await work.withdraw(LetterId("b"))
        assert known.begun(named("b")) is None
    async with store.database.work() as work:
        tried = await work.hand_over(LetterId("a"), AT)
    assert tried is not None
    assert (tried.attempts, tried.first_try, tried.made) == (1, AT, Made("kind", {"a": 1}))


async def test_no_words_of_a_letter_stand_in_what_is_known_of_it(store: Opened) -> None:
    await store.open_case()
    async with store.database.work() as work:
        await post("canary", work)
    (known,) = store.database.unsent
    assert known.letter.words is None
