"""Letters go side by side: one at a time to each room, and one at a time of each meeting to each person.

The law of this file. Within a room, and of one meeting to one person, letters go in the order in which they were
written. No letter waits for one that goes elsewhere, as long as fewer than eight go. A letter that could not leave is
tried again at the next look, and holds up nobody meanwhile."""

import asyncio
from collections.abc import Callable, Coroutine, Hashable, Iterable, Iterator
from typing import Any, Final

from bot.letters.leaving import CALENDAR
from bot.writing.addressing import purpose_of
from cases.case import Case
from cases.decision import ToCaseRoom, ToPerson
from cases.ids import LetterId
from cases.values import Value
from storage.letters import Letter

SIDE_BY_SIDE: Final = 8
"""So many rooms at once: a homeserver answers one request after another, and a removal must come in between."""


class _AtHand(Value, frozen=True):
    letter: Letter
    lanes: frozenset[Hashable]


class _UnderWay(Value, frozen=True):
    letter: LetterId
    lanes: frozenset[Hashable]
    look: int
    """The look in which it began."""


class Lanes:
    """Which letters are under way, and which of those at hand go next."""

    def __init__(self, carry: Callable[[Letter], Coroutine[Any, Any, bool]], ask: Callable[[], None]) -> None:
        """`carry` tries one letter, and says whether it is off our hands. `ask` wishes for another look."""
        self._carry, self._ask = carry, ask
        self._at_hand: list[_AtHand] = []
        self._going: dict[asyncio.Task[bool], _UnderWay] = {}
        self._tried: set[LetterId] = set()
        self._gone: list[_UnderWay] = []
        """Off our hands since it was last asked which letters there are …"""
        self._gone_before: list[_UnderWay] = []
        """… and before that: the answer is on its way. In a lane of either, one that is not at hand may come first."""
        self._failed: list[asyncio.Task[bool]] = []
        self._looks = 0
        self.off = 0
        """How many letters have gone off our hands: behind each another one may stand."""
        self.news = asyncio.Event()
        """A letter is off our hands, or one broke."""

    def look_again(self) -> None:
        """Each letter that waits may be tried once more."""
        self._looks += 1
        self._tried.clear()

    def asking(self) -> None:
        """From here until `offer` it is asked which letters there are."""
        self._gone_before += self._gone
        self._gone = []

    def offer(self, letters: Iterable[tuple[Letter, frozenset[Hashable]]]) -> None:
        """These wait, in the order in which they are to go; those that were not tried in this look begin."""
        busy = {under_way.letter for under_way in (*self._going.values(), *self._gone)}
        known = busy | self._tried
        self._at_hand = [_AtHand(letter, lanes) for letter, lanes in letters if letter.id not in known]
        self._gone_before = []
        self._begin()

    @property
    def are_empty(self) -> bool:
        """No letter is under way."""
        return not self._going

    @property
    def are_quiet(self) -> bool:
        """No letter is under way, and there is no news of one."""
        return not self._going and not self.news.is_set()

    async def until_news(self) -> None:
        """Until there is news, or no letter is under way."""
        while self._going and not self.news.is_set():
            await asyncio.wait(self._going, return_when=asyncio.FIRST_COMPLETED)

    def raise_what_broke(self) -> None:
        """What a letter under way met that is nobody's to carry on from."""
        for task in self._failed:
            task.result()

    async def end(self) -> None:
        """Nothing is under way any more: what has not been handed over stays for the next look."""
        self._at_hand, self._gone, self._gone_before = [], [], []
        tasks = [*self._going]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._going.clear()
        self._failed.clear()

    def _begin(self) -> None:
        blocking = (*self._going.values(), *self._gone, *self._gone_before)
        taken = {lane for under_way in blocking for lane in under_way.lanes}
        waiting, self._at_hand = self._at_hand, []
        for place, each in enumerate(waiting):
            if len(self._going) >= SIDE_BY_SIDE:
                self._at_hand += waiting[place:]
                return
            if taken.isdisjoint(each.lanes):
                self._start(each)
            else:
                self._at_hand.append(each)
            taken |= each.lanes

    def _start(self, each: _AtHand) -> None:
        self._tried.add(each.letter.id)
        task = asyncio.create_task(self._carry(each.letter))
        self._going[task] = _UnderWay(each.letter.id, each.lanes, self._looks)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[bool]) -> None:
        under_way = self._going.pop(task, None)
        if under_way is None or task.cancelled():
            return
        if task.exception() is not None:
            self._failed.append(task)
            self._at_hand = []
            self.news.set()
            return
        if task.result():
            self.off += 1
            self._gone.append(under_way)
            self.news.set()
        elif under_way.look != self._looks:
            self._ask()  # what it waits for may have come since it began
        self._begin()


def lanes_of(letter: Letter, case: Case | None) -> frozenset[Hashable]:
    """Where one letter goes at a time: its room; and of a calendar object its meeting and person."""
    is_lost = case is None and isinstance(letter.to, ToPerson | ToCaseRoom)
    room = letter.order if is_lost else purpose_of(letter.to, case)
    return frozenset({room} | {meeting for meeting in (_meeting_of(letter),) if meeting})


def _meeting_of(letter: Letter) -> tuple[str, str] | None:
    """The meeting and the person that a calendar object is for, as its id says (bot/scribe.py)."""
    if not letter.id.startswith(CALENDAR):
        return None
    uid, _, person, *_ = letter.id.removeprefix(CALENDAR).split(":")
    return uid, person


def tells_of_a_meeting(letters: Iterable[Letter]) -> bool:
    """Whether a calendar object is among them."""
    return any(_meeting_of(letter) for letter in letters)


def first_of_each_meeting(letters: Iterable[Letter], due: Iterable[Letter]) -> Iterator[Letter]:
    """Without those that tell of a meeting whose earlier word to the same person has not left, whatever its room was.

    `due`: all that have not left, the oldest first. One that is meant for later holds up none, and is not there."""
    first: dict[tuple[str, str], LetterId] = {}
    for each in due:
        if meeting := _meeting_of(each):
            first.setdefault(meeting, each.id)
    for letter in letters:
        meeting = _meeting_of(letter)
        if meeting is None or first.get(meeting, letter.id) == letter.id:
            yield letter
