"""How long letters wait before they are tried again: all alike while the server is away, else each its own time.

The law of this file. Nothing here is measured by the wall clock. While the server is away, 10 s at the most. A letter
that is refused while others are taken waits 1, 2, 4 … 60 minutes. A refusal of everything the bot sends is over for
all of them as soon as one is taken: each is tried at once then, and goes its own way only if it is refused again."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.backoff import LONGEST, Backoff
from cases.ids import LetterId, RoomId
from storage.letters import Letter

FIRST: Final = timedelta(minutes=1)
LAST: Final = timedelta(minutes=60)
SHUT: Final = timedelta(seconds=1)
"""A room that is shut is opened by the guard: that is soon."""


@dataclass(frozen=True, slots=True)
class _Rest:
    until: float
    room: RoomId
    own: bool
    """It is refused though others are taken."""


class Resting:
    """Lives in memory: after a start every letter is tried once."""

    def __init__(self, passed: Callable[[], float]) -> None:
        self._passed = passed
        self._started = passed()
        self._away = Backoff()
        self._all_until = float("-inf")
        self._held_back = float("-inf")
        self._rests: dict[LetterId, _Rest] = {}
        self._shut: dict[LetterId, float] = {}
        self._freed: set[LetterId] = set()
        self._tried: dict[LetterId, float] = {}
        self._unanswered: dict[LetterId, int] = {}
        """The letters to which the server gave no answer, and how many had been taken by then."""
        self._taken = 0

    def all_rest(self) -> bool:
        """Nothing is tried now."""
        return self._passed() < max(self._all_until, self._held_back)

    def now(self) -> frozenset[LetterId]:
        """The letters that are not to be tried now."""
        at = self._passed()
        untils = (*((letter, rest.until) for letter, rest in self._rests.items()), *self._shut.items())
        return frozenset(letter for letter, until in untils if until > at)

    def in_order(self, letters: Iterable[Letter]) -> list[Letter]:
        """In their order, but letters that got no answer come last, so that they hold up no other."""
        return sorted(letters, key=lambda letter: letter.id in self._unanswered)

    def is_its_own(self, letter: LetterId) -> bool:
        """The server has taken another letter since it gave no answer to this one."""
        return self._unanswered.get(letter, self._taken) < self._taken

    def server_away(self, letter: LetterId, asked_for: timedelta | None) -> None:
        """All letters wait alike."""
        self._unanswered[letter] = self._taken
        self._tried[letter] = self._passed()
        self._all_until = self._passed() + self._away.next(asked_for).total_seconds()

    def held_back(self, asked_for: timedelta | None) -> None:
        """The server takes no more for a while; that it does other things is no sign that this is over."""
        self._held_back = self._passed() + max(asked_for or timedelta(), timedelta(seconds=1)).total_seconds()

    def shut(self, letter: LetterId) -> None:
        """Its room is shut for a moment."""
        self._shut[letter] = self._passed() + SHUT.total_seconds()

    def refused(self, letter: Letter, room: RoomId, *, of_all: bool) -> timedelta:
        """How long it has been tried since the last time. `of_all`: the server refuses all that the bot sends."""
        passed = self._since(letter)
        before = self._rests.get(letter.id)
        own = not of_all and (letter.id in self._freed or (before is not None and before.own and before.room == room))
        self._freed.discard(letter.id)
        pause = min(LAST, FIRST * (1 << min(letter.refusals, 6)) * random.uniform(0.8, 1.2))
        self._rest(letter.id, room, pause, own=own)
        return passed

    def unanswered(self, letter: Letter, room: RoomId) -> timedelta:
        """The same for a letter that alone gets no answer."""
        passed = self._since(letter)
        self._unanswered[letter.id] = self._taken
        self._rest(letter.id, room, LONGEST, own=True)
        return passed

    def taken(self, letter: LetterId) -> None:
        """The server has it."""
        self._taken += 1
        self.forget(letter)
        self._away.reset()

    def forget(self, letter: LetterId) -> None:
        """Drop the letter: it is not tried again."""
        for kept in (self._rests, self._shut, self._tried, self._unanswered):
            kept.pop(letter, None)
        self._freed.discard(letter)

    def server_is_back(self) -> None:
        """Letters that waited because of the server are tried now."""
        self._all_until = float("-inf")
        for letter, rest in self._rests.items():
            if not rest.own and rest.until > self._passed():
                self._free(letter)

    def room_is_gone(self, rooms: Callable[[RoomId], object]) -> None:
        """A letter whose room has been replaced is tried in the new one. `rooms`: None for one that is not ours."""
        for letter in [letter for letter, rest in self._rests.items() if rooms(rest.room) is None]:
            self._free(letter)

    def _free(self, letter: LetterId) -> None:
        self._rests[letter] = replace(self._rests[letter], until=float("-inf"))
        self._freed.add(letter)

    def _rest(self, letter: LetterId, room: RoomId, pause: timedelta, *, own: bool) -> None:
        self._tried[letter] = self._passed()
        self._rests[letter] = _Rest(self._tried[letter] + pause.total_seconds(), room, own)

    def _since(self, letter: Letter) -> timedelta:
        """How long since the last try, capped: a longer time means that the server was away."""
        if not letter.refusals:
            return timedelta()
        return min(LAST * 1.2, timedelta(seconds=self._passed() - self._tried.get(letter.id, self._started)))
