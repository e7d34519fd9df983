"""What is answered to a time or a promise, in more words than one: *kan inte tis men ons går bra*, *hinner inte idag*.

Each word is a letter of its sense; what the letters come to is in `time_grammar.py`."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cases.moments.words import NEAR, NUMBERS, SPANS, WEEKDAYS
from cases.replies import ReplyWord
from commands.hearing.spelling import Said, Spelling, Vocabulary, words_in
from commands.hearing.spoken import as_said
from commands.hearing.time_grammar import ASKED, OTHER, TimeSense, declines, of_meeting, of_promise, says_later

_LONGEST_WAY: Final = 5
_LONGEST: Final = 24
"""Words in an answer; who writes more tells something of their own."""
_OM: Final = frozenset({"om", "in", "till"})
_JOINED: Final = re.compile(r"(\d{1,3})(d|v|dagar|dag|veckor|vecka|w)")
_FIGURE: Final = re.compile(r"\d+|(\d{1,3})(d|v|dagar|dag|veckor|vecka|w)")
_LONG: Final = 4
"""Figures in a number that counts no days."""
_NO_DAYS: Final = frozenset({"man", "son", "mon", "sun", "sat", "wed", "tor"})
"""Short for a day of the week, and another word as well."""
_UNITS: Final = {as_said(word): days for word, days in SPANS.items()}
_SLIGHT: Final = re.compile("[awy]*")


@dataclass(frozen=True, slots=True)
class TimeAnswer:
    """An answer; with LATER: how many days, or the day of the week, where it says so."""

    word: ReplyWord
    days: int | None = None
    weekday: int | None = None


class Times:
    """The ways of answering a time or a promise; made ready with the first that is looked up."""

    def __init__(
        self,
        senses: Mapping[TimeSense, Iterable[str]],
        spelling: Spelling,
    ) -> None:
        self._senses, self._spelling = senses, spelling

    def of_meeting(self, text: str, *, bare: bool) -> TimeAnswer | None:
        """An answer to a call. `bare`: no reply, so that a mere *ok* says too little."""
        said = self._spelling.sentences(text, self._vocabulary)
        letters = self._letters(said)
        if letters is None:
            return None
        answered = of_meeting(letters, bare=bare)
        return None if answered is None else TimeAnswer(answered)

    def of_promise(self, text: str, *, bare: bool, until: bool = False) -> TimeAnswer | None:
        """An answer to a reminder. `until`: it asked until when, so that a number or a day is an answer."""
        said = self._spelling.sentences(text, self._vocabulary)
        letters = self._letters(said) or ""
        word = of_promise(letters, bare=bare)
        if word is not ReplyWord.LATER:
            return None if word is None else TimeAnswer(word)
        words = [word for each in said for word in each.words]
        days = self._amount(words, plain=until) if until or not declines(letters) else None
        return TimeAnswer(word, days, self._weekday(words) if until or says_later(letters) else None)

    def is_slight(self, text: str) -> bool:
        """*Ok*, *👍*: less than an answer where it is no reply."""
        letters = self._letters(self._spelling.sentences(text, self._vocabulary))
        return letters is not None and "y" in letters and _SLIGHT.fullmatch(letters) is not None

    def _letters(self, said: Sequence[Said]) -> str | None:
        if sum(len(each.words) for each in said) > _LONGEST:
            return None
        return "".join(self._of(each.words) + (ASKED if each.asked else "") for each in said)

    def _of(self, words: tuple[str, ...]) -> str:
        letters, at = "", 0
        while at < len(words):
            letter, count = self._longest(words[at : at + _LONGEST_WAY])
            letters, at = letters + letter, at + count
        return letters

    def _longest(self, words: tuple[str, ...]) -> tuple[str, int]:
        if words[0] in _OM and self._number(words[1:2]) is not None:
            return TimeSense.AROUND.letter, 1
        ways = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        way = next((way for way in ways if way in self._table), "")
        letter, count = self._counted(words)
        return (self._table[way], len(way.split())) if len(way.split()) >= count and way else (letter, count)

    def _counted(self, words: tuple[str, ...]) -> tuple[str, int]:
        """*3 dagar*, *två veckor*, *15*: a day or an hour, one way or another; *ett* alone is none."""
        unit = words[1:2] != () and words[1] in _UNITS
        if _FIGURE.fullmatch(words[0]) or (unit and words[0] in self._numbers):
            return TimeSense.DAY.letter, 2 if unit else 1
        return OTHER, 1

    def _amount(self, words: Sequence[str], *, plain: bool) -> int | None:
        """*3 dagar*, *om en vecka*, *imorgon*, as days; `plain`: a number alone too."""
        if plain and len(words) == 1 and words[0].isdecimal():
            return self._number(words)
        found = (self._days_at(words, at) for at in range(len(words)))
        return next((days for days in found if days is not None), None)

    def _days_at(self, words: Sequence[str], at: int) -> int | None:
        if (joined := _JOINED.fullmatch(words[at])) is not None:
            return int(joined[1]) * _UNITS[joined[2]]
        number = self._number(words[at:])
        if number is not None and at + 1 < len(words) and words[at + 1] in _UNITS:
            return number * _UNITS[words[at + 1]]
        return self._days.get(words[at])

    def _number(self, words: Sequence[str]) -> int | None:
        """The first of these words, where it is a small number."""
        figures = words and words[0].isdecimal() and len(words[0]) < _LONG
        return int(words[0]) if figures else self._numbers.get(words[0]) if words else None

    def _weekday(self, words: Sequence[str]) -> int | None:
        return next((self._weekdays[word] for word in words if word in self._weekdays), None)

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {as_said(word): number for word, number in NUMBERS.items()}

    @cached_property
    def _days(self) -> Mapping[str, int]:
        return {"".join(self._spelling.plain(as_said(word).split())): days for word, days in NEAR.items() if days}

    @cached_property
    def _weekdays(self) -> Mapping[str, int]:
        return {as_said(word): number for word, number in WEEKDAYS.items() if as_said(word) not in _NO_DAYS}

    @cached_property
    def _table(self) -> Mapping[str, str]:
        table: dict[str, str] = dict.fromkeys((*self._weekdays, *self._days), TimeSense.DAY.letter)
        for sense in reversed(TimeSense):
            for way in self._senses[sense]:
                table[" ".join(self._spelling.plain(as_said(way).split()))] = sense.letter
        table.pop("", None)
        return table

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(frozenset(words_in((*self._table, *self._numbers, *_UNITS))))
