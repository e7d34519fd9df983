"""The letters that have not left, known in memory without their words: who looks for one asks no file.

The law of this file. After each commit, and after each start, these are the rows of the table that wait or are in
doubt, in the order in which they were written. SQLite itself tells of each row that changes, by triggers on our
connection, so that no way of writing is left out; what was told becomes true with COMMIT, or is forgotten.

Of a letter that was handed over as it was written the words are known too, until its first try or until its row changes
in any way: they are what the row holds."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

from cases.ids import CaseId, LetterId
from cases.values import Value
from storage.letters import FIRST_WORDS, PURPOSE, TO_LEAVE, Letter, LetterState, decode, outline
from storage.readable import readable
from storage.sealing import DataKey, micros
from storage.touched import Touched
from storage.vault import Vault

_ROW: Final = ("id", "number", "lane", "scope", "state", "not_before", "event", "sealed")
_TELL: Final = """
CREATE TEMP TRIGGER letter_{event}_is_told AFTER {event} ON main.letter BEGIN SELECT letter_is({old}, {new}); END
"""
ALL: Final = f"SELECT {', '.join(_ROW)} FROM letter WHERE state IN ('waiting', 'sending') ORDER BY number"  # noqa: S608 - names of ours


class Unsent(Value, frozen=True):
    """A letter that has not left, and where its row stands."""

    number: int
    """In the order in which they were written."""
    place: str
    """The name of its row."""
    lane: tuple[str, str]
    """Those of one case that leave one after the other."""
    not_before: int
    """In microseconds since 1970, UTC."""
    in_doubt: bool
    """Handed over, and not known to have arrived."""
    letter: Letter
    """Without its words, and as it was written: what became of it since stands in the table."""

    @property
    def is_first_words(self) -> bool:
        """It goes before all else in its room."""
        return self.letter.id.startswith(FIRST_WORDS)


class UnsentLetters:
    """As of the last commit, and what the open transaction does to them."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._kept: dict[str, Unsent] = {}
        self._by_case: dict[CaseId | None, dict[str, Unsent]] = {}
        self._moved: dict[str, Unsent | None] = {}
        self._written: tuple[str, Letter] | None = None
        """The letter that is being written: its row needs no unsealing."""
        self._whole: dict[str, Letter] = {}
        """Those that were handed over as they were written, and were not tried, by the name of their row."""
        self._new: dict[str, Letter] = {}
        """The same of the open transaction."""
        self.touched: Touched[CaseId | None] = Touched()
        """The cases whose letters commits have changed; None is the office."""

    def follow(self, connection: sqlite3.Connection) -> None:
        """From now on, beginning with what lies in the file."""
        connection.create_function("letter_is", 1 + len(_ROW), self._tell)
        nothing, new = ", ".join(["NULL"] * len(_ROW)), ", ".join(f"new.{name}" for name in _ROW)
        for event, old, row in (("INSERT", "NULL", new), ("UPDATE", "old.id", new), ("DELETE", "old.id", nothing)):
            connection.execute(_TELL.format(event=event, old=old, new=row))
        for row in connection.execute(ALL):
            self._tell(None, *row)
        self.settle()

    def __iter__(self) -> Iterator[Unsent]:
        """Every one after the last commit, in the order written."""
        return iter(self._kept.values())

    def of(self, case: CaseId | None) -> Iterable[Unsent]:
        """Those of one case, or of the office."""
        return self._by_case.get(case, {}).values()

    def in_doubt(self) -> list[Letter]:
        """Those that were handed over and are not known to have arrived."""
        return [each.letter for each in self if each.in_doubt]

    def due(self, now: datetime) -> list[Letter]:
        """Those whose time has come, in the order written."""
        return [each.letter for each in self if each.not_before <= micros(now)]

    def in_front(
        self, now: datetime, resting: Collection[LetterId] = (), held: Collection[LetterId] = ()
    ) -> list[Unsent]:
        """The first of each lane after the last commit, the oldest first, without those that rest; a lane waits for its
        own. What an open transaction writes is nobody's to judge: the fact that lets it leave is not known yet.

        One meant for later does not hold up its lane; one that is to be tried again does, but for other cases' letters:
        a professional has one room for all, and what must wait in one case stops no other. First words alone go before
        all else in their room, and are waited for unless they are `held`: they may not leave as things stand."""
        first: dict[tuple[str, str], Unsent] = {}
        moment = micros(now)
        due = [each for each in self if each.not_before <= moment]
        greeted = _before_all_else(due, held)
        for each in due:
            if greeted.get(each.lane[0], each) is each:
                first.setdefault(each.lane, each)
        wait = {*resting, *held}
        return [each for each in first.values() if each.letter.id not in wait]

    def is_behind_first_words(self, letter: Letter, now: datetime, held: Collection[LetterId]) -> bool:
        """Whether first words wait in its room that were `held` no longer when this letter was already on its way: who
        they wait for has come since."""
        waiting = (each for each in self if each.letter.order == letter.order and each.not_before <= micros(now))
        return any(first.letter.id != letter.id for first in _before_all_else(waiting, held).values())

    def in_place(self, place: str) -> Letter | None:
        """The letter whose row has this name, without its words, as the open transaction has it; None: it has left, or
        is not to leave."""
        found = self._moved.get(place, self._kept.get(place))
        return found.letter if found else None

    def begun(self, letter: Letter) -> Letter | None:
        """The whole letter, if it was handed over in the transaction that wrote it and nothing became of it since. Told
        once: who asks tries it now."""
        return self._whole.pop(self._vault.index(f"letter:{letter.id}"), None)

    @contextmanager
    def writing(self, place: str, letter: Letter) -> Iterator[None]:
        """Within it the row of this letter is written."""
        self._written = place, letter
        try:
            yield
        finally:
            self._written = None

    def settle(self) -> None:
        """The transaction is committed."""
        changed = [(place, each) for place, each in self._moved.items() if self._kept.get(place) != each]
        self._moved = {}
        self._whole |= self._new
        self._new = {}
        if not changed:
            return
        cases: set[CaseId | None] = set()
        for place, each in changed:
            known = each or self._kept[place]
            cases.add(known.letter.case)
            of_case = self._by_case.setdefault(known.letter.case, {})
            for letters in (self._kept, of_case):
                if each is None:
                    del letters[place]
                else:
                    letters[place] = each
        self.touched.note(cases)

    def drop(self) -> None:
        """The transaction is rolled back."""
        self._moved, self._new = {}, {}

    def now(self) -> list[Unsent]:
        """Every one as the open transaction has them, in the order written."""
        return list(self._now())

    def _now(self) -> Iterable[Unsent]:
        if not self._moved:
            return self._kept.values()
        return [each for each in (self._kept | self._moved).values() if each is not None]

    def _tell(self, old: str | None, place: str | None, *rest: Any) -> None:
        """A row is another than it was, or gone, or new."""
        if old is not None:
            self._moved[old] = None
            self._whole.pop(old, None)
            self._new.pop(old, None)
        if place is not None:
            self._moved[place] = self._unsent(place, *rest)

    def _unsent(
        self,
        place: str,
        number: int,
        lane: str,
        scope: str,
        state: str,
        not_before: int,
        event: str | None,
        sealed: bytes,
    ) -> Unsent | None:
        letter = self._letter(place, scope, sealed) if state in TO_LEAVE else None
        doubt = state == LetterState.SENDING and event is None
        if doubt and (written := self._being_written(place)) is not None:
            self._new[place] = written
        return None if letter is None else Unsent(number, place, (lane, scope), not_before, doubt, letter)

    def _being_written(self, place: str) -> Letter | None:
        return self._written[1] if self._written is not None and self._written[0] == place else None

    def _letter(self, place: str, scope: str, sealed: bytes) -> Letter | None:
        """It is read once: but for its words nothing in it changes. None where its case's key is gone."""
        if (written := self._being_written(place)) is not None:
            return outline(written)
        known, key = self._moved.get(place) or self._kept.get(place), self._vault.data_key(scope)
        if known is not None:
            return known.letter
        return None if key is None else outline(_unsealed(key, place, scope, sealed))


def _before_all_else(due: Iterable[Unsent], held: Collection[LetterId]) -> dict[str, Unsent]:
    """The first words that wait in each room."""
    return {each.lane[0]: each for each in due if each.is_first_words and each.letter.id not in held}


def _unsealed(key: DataKey, place: str, scope: str, sealed: bytes) -> Letter:
    """Raises RowsAltered for a row that is not as we write it."""
    with readable("letter"):
        return decode(key.unseal(PURPOSE, sealed, place), CaseId(scope) if scope else None)
