"""Words of a command as values of the domain: a person, a day, numbers; or the refusal that says what was not read."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.categories import CATEGORIES, PARTIES, category_text, party_text
from cases.days import BirthDate, Month, today
from cases.decision import Ask, Between, Refusal
from cases.ids import Category, Party
from cases.moments.reading import Unclear
from cases.moments.wall import Why
from cases.people import Person
from commands.reading.dates import read_day, refuse_day
from commands.reading.line import Token, folded
from commands.vocabulary.kinds import category_of
from commands.vocabulary.parties import party_of
from commands.vocabulary.small import AND, BEFORE_A_NUMBER, BEFORE_A_TIME

_MEETING: Final = re.compile(r"m?([0-9]{1,4})")
_ACTION: Final = re.compile(r"[0-9]{1,4}")
_SPAN: Final = re.compile(r"\b([0-9]{1,4}) ?(?:-|till|to) ?([0-9]{1,4})\b")
_ENDINGS: Final = ("en", "ens")
"""*ungdomen nej*."""
_LISTED: Final = re.compile("[,/]")
_AROUND_A_NAME: Final = ".,:;!"
MOST: Final = 30
"""Actions that are named from one to another at the most."""
LATELY: Final = timedelta(days=60)
_BETWEEN: Final = re.compile(r"-| (?:till(?: och med)?|t\.? ?o\.? ?m\.?|to|until) ")
_MONTH: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})")


def names_said(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The names in a list as people write it: with commas, *och* and a colon after it."""
    words = (word.strip(_AROUND_A_NAME) for token in tokens for word in _LISTED.sub(" ", token.text).split())
    return tuple(word for word in words if word and folded(word) not in AND)


def person_called(case: Case, said: str) -> Person | Refusal:
    """The person with this handle, with å ä ö or without; or the only actor of the organisation: *polisen*."""
    name = said.strip(_AROUND_A_NAME)
    forms = {folded(name), *(folded(name).removesuffix(ending) for ending in _ENDINGS)}
    who = next((person for person in case.people.values() if folded(person.handle) in forms), None)
    if who is not None:
        return who
    actors = _actors_of(case, party_of(name))
    if len(actors) == 1:
        return actors[0]
    known = tuple(str(person.handle) for person in actors or case.people.values())
    return Refusal("refusal-unknown-handle", {"said": said, "known": known}, between=Between(said, known, Ask.WHICH))


def _actors_of(case: Case, party: Party | None) -> list[Person]:
    if party is None:
        return []
    return [each for each in case.people.values() if each.is_actor and each.party == party and not each.out]


def day_said(said: str, now: datetime, *, past: bool = False, either: bool = False) -> date | Refusal:
    """A day as people write it. `past`: one behind us is meant. `either`: it may lie on either side of today."""
    day = read_day(said, now, past=past)
    if either and isinstance(day, Unclear) and day.why is Why.PAST:
        day = read_day(said, now, past=True)
    return refuse_day(day, said) if isinstance(day, Unclear) else day


def birth_date_said(said: str, now: datetime) -> BirthDate | Refusal:
    """`2011-05-14`, or `2011-05` where nobody knows the day."""
    month = _MONTH.fullmatch(said.strip())
    if month is None:
        return day_said(said, now, past=True)
    try:
        return Month(int(month[1]), int(month[2]))
    except ValueError:
        return Refusal("refusal-day-unreadable", {"said": said})


def meeting_number(token: Token | None) -> int | Refusal:
    """`M3` or `3`."""
    if token is None:
        return Refusal("refusal-which-meeting")
    found = _MEETING.fullmatch(folded(token.text).strip(_AROUND_A_NAME))
    return int(found[1]) if found else Refusal("refusal-not-a-number", {"said": token.text})


def time_words(tokens: Iterable[Token]) -> list[str]:
    """The words of a time, without what only leads to it: *till 9/12 15*."""
    said = [token.text for token in tokens if token.text]
    return said[1:] if said and folded(said[0]) in BEFORE_A_TIME else said


def without_nr(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """*nr 3* and *#3* are 3."""
    plain = (token for token in tokens if folded(token.text) not in BEFORE_A_NUMBER)
    return tuple(replace(token, text=token.text.lstrip("#")) for token in plain)


def action_numbers(tokens: Iterable[Token]) -> tuple[int, ...] | Refusal:
    """`1 3 5`, also with commas and *och* between them."""
    said = folded(" ".join(token.text for token in without_nr(tuple(tokens))))
    numbers = list(_numbers_in(_SPAN.sub(r"\1-\2", said)))
    if not numbers:
        return Refusal("refusal-action-number-missing")
    wrong = next((word for word in numbers if not _ACTION.fullmatch(word)), None)
    if wrong is not None:
        return Refusal("refusal-not-a-number", {"said": wrong})
    return tuple(dict.fromkeys(int(word) for word in numbers))


def _numbers_in(said: str) -> Iterator[str]:
    for word in said.replace(",", " ").replace("+", " ").replace("/", " ").split():
        if word not in AND:
            yield from _one_to_another(word)


def _one_to_another(word: str) -> Iterable[str]:
    """*1-3* is 1, 2 and 3; any other word is itself."""
    first, _, last = word.partition("-")
    if not (_ACTION.fullmatch(first) and _ACTION.fullmatch(last) and int(first) < int(last) < int(first) + MOST):
        return (word,)
    return map(str, range(int(first), int(last) + 1))


def _is_lately(day: date | Unclear, now: datetime) -> bool:
    """A first day that has passed is of these weeks; one of last year is a slip, and is never guessed."""
    return not isinstance(day, Unclear) and today(now) - day <= LATELY


def days_said(said: str, now: datetime) -> tuple[date, date] | Refusal:
    """`1/7-5/8`, `2027-07-01 - 2027-08-05`, or one day alone: the first and the last. A first day may lie behind us."""
    if not isinstance(alone := read_day(said, now), Unclear):
        return alone, alone
    for between in _BETWEEN.finditer(said):
        days = _first_and_last(said[: between.start()].strip(), said[between.end() :].strip(), now)
        if days is not None:
            return days
    return Refusal("refusal-day-unreadable", {"said": said})


def _first_and_last(before: str, after: str, now: datetime) -> tuple[date, date] | None:
    """What stands on both sides of a hyphen, where it stands between two days."""
    first, last = read_day(before, now), read_day(after, now)
    if isinstance(last, Unclear):
        return None
    if isinstance(first, Unclear) or first > last:
        behind = read_day(before, now, past=True)
        first = behind if isinstance(first, Unclear) or _is_lately(behind, now) else first
    return None if isinstance(first, Unclear) else (first, last)


def read_parties(said: str) -> tuple[Party, ...] | Refusal:
    """The organisations that words as *polis, skola* mean, each word accounted for."""
    words = tuple(word for word in said.replace(",", " ").split() if folded(word) not in AND)
    read = {word: party_of(word.strip(_AROUND_A_NAME)) for word in words}
    unknown = next((word for word, party in read.items() if party is None), None)
    if unknown is not None:
        return Refusal("refusal-unknown-party", {"said": unknown, "known": tuple(map(party_text, PARTIES))})
    return tuple(dict.fromkeys(party for party in read.values() if party is not None))


def read_kinds(said: str) -> tuple[Category, ...] | Refusal:
    """The kinds of information that words as *grund, plan och missbruk* mean, each word accounted for."""
    words = tuple(word for word in said.replace(",", " ").split() if folded(word) not in AND)
    read = {word: category_of(word) for word in words}
    unknown = next((word for word, kind in read.items() if kind is None), None)
    if unknown is not None:
        return Refusal("refusal-unknown-category", {"said": unknown, "known": tuple(map(category_text, CATEGORIES))})
    return tuple(dict.fromkeys(kind for kind in read.values() if kind is not None))
