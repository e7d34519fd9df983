"""The lines of `!samtycke svara`: who, yes or no, and when and how it was said, in the order people write it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from cases.case import Case
from cases.days import today
from cases.decision import Refusal
from cases.facts import Answer, Method
from cases.papers.withdrawals import find_grantor
from cases.people import Person
from commands.reading.syntax import unread
from commands.reading.values import day_said, names_said, person_called
from commands.reading.words import Token, Words, folded, tokens
from commands.vocabulary.small import ALONE, AND, E_SIGNED, NO, SPOKEN, YES


@dataclass(frozen=True, slots=True)
class Answered:
    """Whose answer, what they said, when, how, and whether without the others of the family being there."""

    who: Person
    said: Answer
    signed: date
    method: Method
    alone: bool


def read_answers(words: Words, case: Case, now: datetime) -> tuple[Answered, ...] | Refusal:
    """Every line an answer; one that has neither a person nor an answer goes on with the line before it."""
    every: list[tuple[str, ...]] = []
    for items in (words.items, *map(tokens, words.lines)):
        said = tuple(_words(items, case))
        if refusal := unread(Words("", tuple(token for token in items if not _is_name(token.key, case)))):
            return refusal
        if every and not any(folded(word) in YES | NO or _is_name(word, case) for word in said):
            every[-1] += said
        elif said:
            every.append(said)
    answers: list[Answered] = []
    for line in every:
        read = _read(line, case, now)
        if isinstance(read, Refusal):
            return read
        answers += read
    return tuple(answers) or Refusal("refusal-answer-incomplete")


def _words(items: Iterable[Token], case: Case) -> Iterator[str]:
    """*vh1: nej* and *vh1=nej* as the two words that they are."""
    for token in items:
        if token.key is None:
            yield from (word.strip(":;") for word in token.text.replace(",", " ").replace("=", " ").split())
        elif _is_name(token.key, case):
            yield from (token.key, *names_said([token]))


def _is_name(word: str | None, case: Case) -> bool:
    return word is not None and not isinstance(person_called(case, word), Refusal)


def _read(words: tuple[str, ...], case: Case, now: datetime) -> tuple[Answered, ...] | Refusal:
    words = tuple(word for word in words if folded(word) not in AND)
    answers = [n for n, word in enumerate(words) if folded(word) in YES | NO]
    named = [n for n, word in enumerate(words) if _is_name(word, case)]
    rest = [word for n, word in enumerate(words) if n not in {*answers, *named}]
    if len(answers) != 1 or not named or not (max(named) < answers[0] or answers[0] < min(named)):
        return _not_an_answer(case, answers, named, rest)
    said = Answer.YES if folded(words[answers[0]]) in YES else Answer.NO
    alone = any(folded(word) in ALONE for word in rest)
    method, days = _method([word for word in rest if folded(word) not in ALONE])
    signed = day_said(" ".join(days), now, past=True) if days else today(now)
    if isinstance(signed, Refusal):
        return signed
    read: list[Answered] = []
    for word in (words[n] for n in named):
        who = _grantor(case, word)
        if isinstance(who, Refusal):
            return who
        read.append(Answered(who, said, signed, method, alone))
    return tuple(read)


def _not_an_answer(case: Case, answers: list[int], named: list[int], rest: list[str]) -> Refusal:
    """Nobody of this name, no such answer, or several that nobody can tell apart."""
    if rest and not named:
        unknown = person_called(case, rest[0])
        if isinstance(unknown, Refusal):
            return unknown
    if rest and not answers:
        return Refusal("refusal-answer-yes-or-no", {"said": rest[0]})
    return Refusal("refusal-answer-incomplete")


def _grantor(case: Case, word: str) -> Person | Refusal:
    known = person_called(case, word)
    return known if isinstance(known, Refusal) else find_grantor(case, known.handle)


def _method(rest: list[str]) -> tuple[Method, list[str]]:
    """How it was said, wherever that word stands; without one it stands on the paper."""
    method, days = Method.PAPER, []
    for word in rest:
        if folded(word) in SPOKEN:
            method = Method.SPOKEN
        elif folded(word) in E_SIGNED:
            method = Method.E_SIGNATURE
        else:
            days.append(word)
    return method, days
