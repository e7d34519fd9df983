"""The lines of `!samtycke svara`: who, yes or no, and when and how it was said, in the order people write it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from cases.case import Case
from cases.days import today
from cases.decision import Refusal
from cases.facts import Answer, Method
from cases.people import Person
from commands.arguments.people import grantor_called
from commands.reading.line import Token, folded, tokens
from commands.reading.values import day_said, names_said, person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import ALONE, AND, ANSWERS, E_SIGNED, SAYS, SPOKEN


@dataclass(frozen=True, slots=True)
class SignedAnswer:
    """Whose answer, what they said, when, how, and whether without the others of the family being there."""

    who: Person
    said: Answer
    signed: date
    method: Method
    alone: bool


def read_answers(words: Words, case: Case, now: datetime) -> tuple[SignedAnswer, ...] | Refusal:
    """Every line an answer; one that has neither a person nor an answer goes on with the line before it."""
    lines = (words.items, *map(tokens, words.lines))
    no_names = tuple(token for items in lines for token in items if not _is_name(token.key, case))
    if refusal := unread(Words("", no_names)):
        return refusal
    answers: list[SignedAnswer] = []
    for each in _each(lines, case):
        read = _read(each, case, now)
        if isinstance(read, Refusal):
            return read
        answers += read
    return tuple(answers) or Refusal("refusal-answer-incomplete")


def _each(lines: Iterable[Iterable[Token]], case: Case) -> list[tuple[str, ...]]:
    """The words of each answer."""
    every: list[tuple[str, ...]] = []
    for items in lines:
        said = tuple(_words(items, case))
        if every and not any(folded(word) in ANSWERS or _is_name(word, case) for word in said):
            every[-1] += said
        elif said:
            every.append(said)
    return every


def _words(items: Iterable[Token], case: Case) -> Iterator[str]:
    """*vh1: nej* and *vh1=nej* as the two words that they are."""
    for token in items:
        if token.key is None:
            yield from (word.strip(":;") for word in token.text.replace(",", " ").replace("=", " ").split())
        elif _is_name(token.key, case):
            yield from (token.key, *names_said([token]))


def _is_name(word: str | None, case: Case) -> bool:
    return word is not None and not isinstance(person_called(case, word), Refusal)


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of one answer; where the yes or no stands among them, and where the names stand."""

    words: tuple[str, ...]
    answers: tuple[int, ...]
    names: tuple[int, ...]

    @property
    def is_one_answer(self) -> bool:
        """One yes or no, with all the names on one side of it."""
        if len(self.answers) != 1 or not self.names:
            return False
        return max(self.names) < self.answers[0] or self.answers[0] < min(self.names)

    @property
    def people(self) -> tuple[str, ...]:
        return tuple(self.words[n] for n in self.names)

    @property
    def rest(self) -> list[str]:
        """When and how it was said."""
        return [word for n, word in enumerate(self.words) if n not in {*self.answers, *self.names}]


def _parted(words: tuple[str, ...], case: Case) -> _Said:
    words = tuple(word for word in words if folded(word) not in AND | SAYS)
    answers = tuple(n for n, word in enumerate(words) if folded(word) in ANSWERS)
    return _Said(words, answers, tuple(n for n, word in enumerate(words) if _is_name(word, case)))


def _read(words: tuple[str, ...], case: Case, now: datetime) -> tuple[SignedAnswer, ...] | Refusal:
    said = _parted(words, case)
    if not said.is_one_answer:
        return _not_an_answer(case, said)
    answer = ANSWERS[folded(said.words[said.answers[0]])]
    alone = any(folded(word) in ALONE for word in said.rest)
    method, days = _method([word for word in said.rest if folded(word) not in ALONE])
    signed = day_said(" ".join(days), now, past=True) if days else today(now)
    if isinstance(signed, Refusal):
        return signed
    people = _grantors(case, said.people)
    if isinstance(people, Refusal):
        return people
    return tuple(SignedAnswer(who, answer, signed, method, alone) for who in people)


def _not_an_answer(case: Case, said: _Said) -> Refusal:
    """Nobody of this name, no such answer, or several that nobody can tell apart."""
    if said.rest and not said.names:
        unknown = person_called(case, said.rest[0])
        if isinstance(unknown, Refusal):
            return unknown
    if said.rest and not said.answers:
        return Refusal("refusal-answer-yes-or-no", {"said": said.rest[0]})
    return Refusal("refusal-answer-incomplete")


def _grantors(case: Case, names: Iterable[str]) -> tuple[Person, ...] | Refusal:
    people: list[Person] = []
    for name in names:
        who = grantor_called(case, name)
        if isinstance(who, Refusal):
            return who
        people.append(who)
    return tuple(people)


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
