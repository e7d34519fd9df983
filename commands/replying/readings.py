"""Which of several things somebody meant in a command: the question, and the answer in a word (*1*, *den andra*, *15*).

The law of this file. A question is asked only of who wrote the command, and of nothing that would let anybody in. What
an answer comes to is the whole command with the gap filled, read and permitted again as if it had been written so."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from cases.decision import About, Ask, Between, Line, Refusal
from cases.moments.reading import Day, Moment, Reading, Unclear, read
from cases.moments.wall import Why
from cases.replies import Reply, ReplyWord
from commands.asked import Asked
from commands.command import Command
from commands.hearing.speech import Phrase, Speech
from commands.reading.dates import written
from commands.reading.line import Token, folded
from commands.reading.words import Words
from commands.vocabulary.choices import AROUND_A_NUMBER, NUMBERS

WHICH: Final = frozenset({Ask.WHICH, Ask.WHICH_TIME, Ask.WHICH_HOUR})
GAP: Final = "\x00"
"""Stands in a command where the answer is to be put; nobody can write it, for what cannot be seen is taken off."""
_KEYCAP: Final = str.maketrans("", "", "#\ufe0f\u20e3")


def question_of(command: Command[object], words: Words, asked: Asked, refusal: Refusal) -> About | None:
    """What is asked of who wrote this, where a word can answer it."""
    between, case, by = refusal.between, asked.case, asked.by
    if between is None or case is None or by is None or not command.lets_nobody_in:
        return None
    gap = _with_gap(_with_code(words, case.code), between)
    if gap is None:
        return None
    about = About(between.ask, case.id, person=by.id, asked=asked.now)
    return replace(about, word=gap.whole(), readings=between.readings)


def how_to_answer(refusal: Refusal, about: About | None) -> tuple[Line, ...]:
    """A line below the refusal: which words answer it, or that it is to be written again."""
    if about is not None:
        return (Line(f"which-answer-{about.ask}", (("several", len(about.readings)),)),)
    return (Line("which-write-again"),) if refusal.between and refusal.between.readings else ()


def filled(gap: str, value: str) -> str:
    """The whole command; behind a key what has blanks stands in quotation marks."""
    quoted = f'"{value}"' if " " in value else value
    return gap.replace(f"={GAP}", f"={quoted}").replace(GAP, value)


def _with_code(words: Words, code: str) -> Words:
    """So that it is of this case wherever the answer is written."""
    return words if folded(code) in folded(words.head).split() else replace(words, head=f"{words.head} {code}")


def _with_gap(words: Words, between: Between) -> Words | None:
    """None where it cannot be told which of the words these are."""
    if not between.said:
        return replace(words, items=(*words.items, Token(GAP)))
    keyed = [n for n, token in enumerate(words.items) if token.key is not None and token.text == between.said]
    if len(keyed) == 1:
        return _put(words, frozenset(keyed))
    runs = list(_runs(words, between.said))
    return _put(words, runs[0]) if len(runs) == 1 and not keyed else None


def _runs(words: Words, said: str) -> Iterator[frozenset[int]]:
    """Where among the plain words these stand, one behind the other."""
    plain = [n for n, token in enumerate(words.items) if token.key is None and token.text]
    for first in range(len(plain)):
        for end in range(first + 1, len(plain) + 1):
            if " ".join(words.items[n].text for n in plain[first:end]) == said:
                yield frozenset(plain[first:end])


def _put(words: Words, places: frozenset[int]) -> Words:
    first = min(places)
    there = replace(words.items[first], text=GAP, quoted=False)
    items = (there if n == first else token for n, token in enumerate(words.items) if n == first or n not in places)
    return replace(words, items=tuple(items))


def read_choice(about: About, said: str, speech: Speech) -> Reply | None:
    """`said`: the answer in small words. None where it is no answer to this."""
    if about.word is None:
        return None
    value = _value(about, said, speech)
    if value is not None:
        return Reply(ReplyWord.CHOSEN, named=filled(about.word, value))
    return Reply(ReplyWord.NO) if speech.heard(said, Phrase.NO) else None


def _value(about: About, said: str, speech: Speech) -> str | None:
    readings = about.readings
    only = readings[0] if len(readings) == 1 and about.ask is not Ask.WHICH_HOUR else None
    if only is not None and speech.heard(said, Phrase.YES):
        return only
    if about.ask is Ask.WHICH:
        return next((each for each in readings if folded(each) == said), None)
    return None if about.asked is None else _timed(about, said, about.asked)


def _timed(about: About, said: str, now: datetime) -> str | None:
    if about.ask is Ask.WHICH_HOUR:
        return _on_day(about.readings, said, now) or _time(said, now)
    return _counted(about.readings, said) or _one_of(about.readings, said, now) or _time(said, now)


def _counted(readings: tuple[str, ...], said: str) -> str | None:
    """By its number: times alone are shown with one."""
    number = number_said(said)
    return readings[number - 1] if number is not None and number <= len(readings) else None


def number_said(said: str) -> int | None:
    """*1*, *ettan*, *den första, tack*; None where another word stands there too."""
    words = [word for word in said.translate(_KEYCAP).split() if word not in AROUND_A_NUMBER]
    return NUMBERS.get(words[0]) if len(words) == 1 else None


def _on_day(days: tuple[str, ...], said: str, now: datetime) -> str | None:
    """*15* on the day that was named."""
    for day in days:
        whole = f"{day} {said}"
        match read(whole, now):
            case Moment() as moment:
                return written(moment)
            case Unclear(choices=choices) if choices:
                return whole
            case _:
                continue
    return None


def _one_of(readings: tuple[str, ...], said: str, now: datetime) -> str | None:
    """*15*, *kl 15*, *på eftermiddagen*: the only one of them that it can be."""
    fitting = [each for each in readings if _may_be(each, said, now)]
    return fitting[0] if len(fitting) == 1 else None


def _may_be(reading: str, said: str, now: datetime) -> bool:
    meant = read(reading, now)
    return isinstance(meant, Moment) and read(f"{reading.split(maxsplit=1)[0]} {said}", now) == meant


def _time(said: str, now: datetime) -> str | None:
    """A plain new day or time; one that may be two is put in as it stands, and asked about again."""
    new: Reading = read(said, now)
    match new:
        case Moment() | Day():
            return written(new)
        case Unclear(why=why, choices=choices):
            return said if choices or why is Why.PAST else None
