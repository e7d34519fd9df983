"""When a meeting is, as it was written; words behind the time that may be its place are asked about, never guessed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from cases.decision import Ask, Between, Refusal
from cases.moments.lengths import read_length
from cases.moments.reading import Unclear
from commands.asked import Asked
from commands.reading.dates import refuse, take_time
from commands.reading.line import Token, folded
from commands.reading.values import time_words
from commands.reading.words import Words, filled
from commands.vocabulary.small import BEFORE_A_PLACE, NO_PLACE, Key

Time = tuple[datetime, timedelta | None]
"""When it begins and, if that is written, how long it lasts."""


def time_said(words: Words, tokens: Sequence[Token], asked: Asked) -> Time | Refusal:
    """The time that these words of a command tell, every one of them accounted for."""
    read = _read(tokens, asked.now)
    if isinstance(read, Refusal):
        return read
    time, rest = read
    return _what_stands_behind(words, rest, asked) if rest else time


def time_alone(tokens: Sequence[Token], now: datetime) -> Time | Refusal:
    """The same where no place can stand behind it."""
    read = _read(tokens, now)
    if isinstance(read, Refusal):
        return read
    time, rest = read
    return Refusal("refusal-length-unreadable", {"said": rest}) if rest else time


def _read(tokens: Sequence[Token], now: datetime) -> tuple[Time, str] | Refusal:
    said = time_words(tokens)
    if not said:
        return Refusal("refusal-time-missing", between=Between("", (), Ask.WHICH_TIME))
    time, rest = take_time(said, now)
    if isinstance(time, Unclear):
        return refuse(time, " ".join(said).removesuffix(rest).strip())
    return (time.start, time.length), rest


def _what_stands_behind(words: Words, rest: str, asked: Asked) -> Refusal:
    """Perhaps the place, where nothing else names one: the whole command with it filled in."""
    behind = _after_the_length(rest.split())
    place = [word for word in behind if folded(word).strip(",:") not in BEFORE_A_PLACE]
    named = words.named(Key.PLACE.spellings) is not None
    if named or not place or any(letter.isdigit() for letter in " ".join(place)) or _tells_how_long(place):
        return Refusal("refusal-length-unreadable", {"said": rest})
    said = " ".join(place)
    more = filled({Key.PLACE: said}, asked.house.language)
    return Refusal("refusal-is-it-the-place", {"said": said}, command=_without(words, len(behind)).whole(more=more))


def _tells_how_long(said: Sequence[str]) -> bool:
    """Or nothing at all: *länge*, *en liten stund*."""
    return not NO_PLACE.isdisjoint(map(folded, said))


def _after_the_length(rest: Sequence[str]) -> list[str]:
    """What stands behind a length; all of it where none stands there."""
    ends = (count for count in range(len(rest), 0, -1) if read_length(" ".join(rest[:count])))
    return list(rest[next(ends, 0) :])


def _without(words: Words, count: int) -> Words:
    """Without the last so many words, and without the comma before them; what stands in quotation marks goes whole."""
    kept, left = list[Token](), count
    for token in reversed(words.items):
        if token.key is None and left > 0:
            left -= len(token.text.split())
        else:
            kept.append(token if token.key or token.quoted else replace(token, text=token.text.rstrip(",")))
    return replace(words, items=tuple(reversed(kept)))
