"""What the line that closes a meeting says, piece by piece; each piece is read, or refused with what it was."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.closing.meeting import Held
from cases.closing.walking import Became, Verdict
from cases.decision import Refusal
from cases.people import Person
from commands.finding.matching import word_of
from commands.meetings.clauses import Clause
from commands.meetings.when import time_alone
from commands.reading.line import Token, folded
from commands.reading.values import action_numbers, day_said, meeting_number, names_said, person_called, time_words
from commands.vocabulary.closing import ALL_THERE, BECAME, HELD, NEXT, NOT_HELD, REST, TAKEN_PART, WITHOUT
from commands.vocabulary.small import NO, YES, Key


@dataclass(frozen=True, slots=True)
class Next:
    """What is said of the next meeting. `wanted`: there is to be one; without a start when the model gives it."""

    wanted: bool = True
    start: datetime | None = None
    length: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """All that the line says."""

    number: int | None = None
    held: Held = field(default_factory=Held)
    verdicts: tuple[Verdict, ...] = ()
    after: Next | None = None
    reason: str | None = None
    place: str | None = None


def read_closing(case: Case, clauses: Iterable[Clause], now: datetime) -> Told | Refusal:
    """The pieces together; the first that cannot be read is the refusal of all."""
    told = Told()
    for clause in clauses:
        more = _read(told, clause, case, now)
        if isinstance(more, Refusal):
            return more
        told = more
    return told


def _read(told: Told, clause: Clause, case: Case, now: datetime) -> Told | Refusal:
    if clause.key is not None:
        return _keyed(told, clause)
    if clause.is_meeting:
        number = meeting_number(clause.tokens[0])
        if told.number is not None:
            return Refusal("refusal-one-meeting", {"said": clause.text})
        return number if isinstance(number, Refusal) else replace(told, number=number)
    first, said = next(iter(clause.words), ""), " ".join(clause.words)
    if first in WITHOUT:
        return _absent(told, clause, case)
    if said in NOT_HELD | HELD | ALL_THERE:
        return replace(told, held=replace(told.held, took_place=said not in NOT_HELD))
    if first in NEXT:
        return _next(told, clause, now)
    verdict = _verdict(clause, now)
    return verdict if isinstance(verdict, Refusal) else replace(told, verdicts=(*told.verdicts, verdict))


def _keyed(told: Told, clause: Clause) -> Told | Refusal:
    first, *more = clause.tokens
    if first.key in Key.YOUTH.spellings:
        said = " ".join(folded(token.text) for token in clause.tokens).rstrip(",;.")
        part = TAKEN_PART.get(said)
        if part is None:
            return Refusal("refusal-unknown-participation", {"said": clause.text})
        return replace(told, held=replace(told.held, youth=part))
    if more:
        return _unread(Clause(tuple(more)))
    if first.key in Key.REASON.spellings:
        return replace(told, reason=first.text.strip() or None)
    return replace(told, place=first.text.strip() or None)


def _absent(told: Told, clause: Clause, case: Case) -> Told | Refusal:
    names = names_said(clause.tokens[1:])
    people = dict[str, Person]({who.id: who for who in told.held.absent})
    for name in names:
        who = person_called(case, name)
        if isinstance(who, Refusal):
            return who
        people[who.id] = who
    return replace(told, held=replace(told.held, absent=tuple(people.values()))) if names else _unread(clause)


def _next(told: Told, clause: Clause, now: datetime) -> Told | Refusal:
    if told.after is not None:
        return Refusal("refusal-next-twice", {"said": clause.text})
    said = tuple(clause.words[1:])
    if len(said) == 1 and said[0] in YES | NO:
        return replace(told, after=Next(wanted=said[0] in YES))
    time = time_alone(_bare(clause.tokens[1:]), now)
    return time if isinstance(time, Refusal) else replace(told, after=Next(True, *time))


def _verdict(clause: Clause, now: datetime) -> Verdict | Refusal:
    """*1 3 klar*, *3 flytta 15/1*, *resten kvar*; *klar 1* and *flytta 3 15/1* too."""
    tokens = _bare(clause.tokens)
    at = next((n for n, token in enumerate(tokens) if word_of(token) in BECAME), None)
    if at is None:
        return _unread(clause)
    became = BECAME[word_of(tokens[at]) or ""]
    which, day = (tokens[:at], tokens[at + 1 :]) if at else _behind(tokens[1:], became)
    numbers = _numbers(which)
    if isinstance(numbers, Refusal):
        return numbers
    if became is not Became.MOVED:
        return _unread(Clause(day)) if day else Verdict(became, numbers)
    due = day_said(" ".join(time_words(day)), now)
    return due if isinstance(due, Refusal) else Verdict(became, numbers, due)


def _behind(tokens: tuple[Token, ...], became: Became) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Which actions, and the day, where both stand behind what became of them."""
    return (tokens[:1], tokens[1:]) if became is Became.MOVED else (tokens, ())


def _numbers(tokens: tuple[Token, ...]) -> tuple[int, ...] | Refusal | None:
    """None: all the others."""
    return None if len(tokens) == 1 and word_of(tokens[0]) in REST else action_numbers(tokens)


_ENDS: Final = ",;"


def _bare(tokens: Iterable[Token]) -> tuple[Token, ...]:
    return tuple(replace(token, text=token.text.rstrip(_ENDS)) for token in tokens)


def _unread(clause: Clause) -> Refusal:
    return Refusal("refusal-closing-unread", {"said": clause.text})
