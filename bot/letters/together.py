"""What comes of one cause in several cases leaves as one message with a line a case, to a reader with one chat for all.

The law of this file. Each part is asked about by itself, when they are joined and at every try: one that may never
leave has no line any more, and while one must wait all of them do. So nobody reads in one message what they might not
read in several, and nothing is lost. Farewells and removals wait for no others: they are never joined."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.letters.leaving import Leave
from bot.texts.pieces import stacked
from bot.writing.addressing import reader_of
from cases.decision import ToOffice, ToPerson, ToUser
from cases.ids import LetterId
from storage.database import Database
from storage.letters import Letter
from storage.said import Among, Part, Words

Ask = Callable[[Letter], Awaitable[Leave]]
"""The rule's word on one letter, at this moment."""


def of_one_cause(letters: Iterable[Letter], now: datetime) -> tuple[tuple[Letter, ...], ...]:
    """Those that may leave as one message: to the same chat, of the same cause, two at least; in the order written.

    When the time of one has come the others come along."""
    found: dict[tuple[str, str], list[Letter]] = {}
    for each in letters:
        if each.together is not None:
            found.setdefault((each.order, each.together), []).append(each)
    return tuple(tuple(several) for several in found.values() if len(several) > 1 and _has_come(several, now))


def _has_come(letters: Iterable[Letter], now: datetime) -> bool:
    return any(each.not_before is None or each.not_before <= now for each in letters)


class Together:
    """Joins letters that wait, and says of joined ones whether they may leave, and with what."""

    def __init__(self, database: Database, ask: Ask) -> None:
        self._database = database
        self._ask = ask

    async def join(self, now: datetime) -> bool:
        """Whether some of those that wait have become one letter."""
        joined = False
        unsent = [each.letter for each in self._database.unsent if each.letter.together]
        for several in of_one_cause(unsent, now):
            ready = [each for each in several if await self._ask(each) is Leave.NOW]
            if len(ready) > 1:
                async with self._database.work() as work:
                    await work.join([each.id for each in ready], partial(_whole, self._to(ready[0])))
                joined = True
        return joined

    async def word_on(self, letter: Letter) -> Leave:
        """All of its parts together."""
        words = [await self._ask(each) for each in _apart(letter)]
        if Leave.LATER in words:
            return Leave.LATER
        return Leave.NOW if Leave.NOW in words else Leave.NEVER

    async def as_it_may_leave(self, letter: Letter) -> frozenset[int]:
        """Which of its parts may leave now, by their place."""
        words = [await self._ask(each) for each in _apart(letter)]
        return frozenset(place for place, word in enumerate(words) if word is Leave.NOW)

    def _to(self, letter: Letter) -> ToUser | ToOffice:
        """The chat or the Samordningsrum it is for, whatever case it is of."""
        if isinstance(letter.to, ToOffice):
            return letter.to
        reader = reader_of(letter.to, self._database.cases.get(letter.case) if letter.case else None)
        assert reader is not None, "only the chat of one reader has several cases"
        return ToUser(reader)


def with_parts(letter: Letter, places: frozenset[int]) -> Letter:
    """The whole letter with these of its parts alone: of the others no word is left, in heading and ending either."""
    if not letter.parts:
        return letter
    assert letter.words is not None, "it has not left"
    words = _stacked([part.among for place, part in enumerate(letter.parts) if place in places and part.among])
    return replace(letter, words=replace(letter.words, plain=words.plain, html=words.html), made=None)


def _whole(to: ToUser | ToOffice, letters: Sequence[Letter]) -> Letter:
    """One letter of all of these."""
    first, reader = letters[0], to.user if isinstance(to, ToUser) else None
    words = _stacked([each.among for each in letters if each.among is not None])
    act = any(each.words is not None and each.words.act for each in letters)
    return Letter(
        id=LetterId(f"together:{first.id}"),
        case=None,
        to=to,
        order=first.order,
        words=replace(words, act=act, mentioned=reader if act else None),
        written=first.written,
        parts=tuple(map(_part, letters)),
    )


def _part(letter: Letter) -> Part:
    person = letter.to.person if isinstance(letter.to, ToPerson) else None
    return Part(letter.case, person, letter.among)


def _apart(letter: Letter) -> Iterable[Letter]:
    """Each part as the letter that it was."""
    for part in letter.parts:
        to = letter.to if part.person is None else ToPerson(part.person)
        yield replace(letter, case=part.case, to=to, parts=())


def _stacked(among: Sequence[Among]) -> Words:
    """The lines below the heading of the first, above its ending."""
    first = among[0]
    every = (first.heading, *(each.line for each in among), *((first.ending,) if first.ending else ()))
    return Words("\n".join(each.plain for each in every), stacked([each.html or "" for each in every]))
