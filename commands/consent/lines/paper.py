"""The lines below `!samtycke papper`: *ja ungdom vh1*, *skola: grund, närvaro*, *till 2027-05-20*; in any order."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from cases.decision import Refusal
from cases.facts import Answer, Form, Grant
from commands.reading.grants import read_grants, read_purposes
from commands.reading.line import folded
from commands.reading.values import day_said
from commands.reading.words import Words
from commands.vocabulary.kinds import category_of
from commands.vocabulary.parties import party_of
from commands.vocabulary.people import is_family
from commands.vocabulary.small import (
    AFTERWARDS,
    ALONE,
    AND,
    ANSWERS,
    CHILD,
    EVALUATED,
    FAMILY,
    FORM,
    HEARD,
    STARTS,
    THROUGH,
    Key,
    Opener,
)


@dataclass(frozen=True, slots=True)
class Block:
    """What the lines say together. `end_lines` are the ones that gave a last day."""

    answers: tuple[tuple[str, Answer], ...] = ()
    grants: tuple[Grant, ...] = ()
    partly: tuple[tuple[str, tuple[Grant, ...]], ...] = ()
    starts: date | None = None
    through: date | None = None
    evaluated: date | None = None
    family: tuple[tuple[str, str], ...] = ()
    form: Form | None = None
    child_heard: date | None = None
    alone: tuple[str, ...] = ()
    end_lines: frozenset[str] = field(default=frozenset())


Reader = Callable[[Block, str, str, datetime], Block | Refusal]


def read_block(words: Words, now: datetime) -> Block | Refusal:
    """Every line accounted for; the first that cannot be read is the refusal."""
    block = _keys(words, now)
    for line in words.lines:
        if isinstance(block, Refusal):
            return block
        block = _line(block, line, now)
    return block


def _keys(words: Words, now: datetime) -> Block | Refusal:
    """`till=` and `från=` on the first line mean what they mean below it."""
    block: Block | Refusal = Block()
    for key, read in ((Key.THROUGH, _through), (Key.STARTS, _starts)):
        if isinstance(block, Block) and (said := words.named(key.spellings)):
            block = read(block, said, "", now)
    return block


def begins_line(word: str) -> bool:
    """Whether a word on the first line is the beginning of what stands below it."""
    bare = folded(word).rstrip(":,")
    return bare in ANSWERS or bare in THROUGH or (word.endswith(":") and party_of(bare) is not None)


def _line(block: Block, line: str, now: datetime) -> Block | Refusal:
    first, _, rest = _with_key_apart(_plainly(line)).partition(" ")
    word = folded(first).rstrip(":")
    if word in ANSWERS:
        return _answer(block, ANSWERS[word], rest)
    if (answered := _answer_last(line)) is not None:
        return _answer(block, *answered)
    reader = next((read for words, read in _READERS if word in words), None)
    if reader is not None:
        return reader(block, rest, line, now)
    line = _plainly(line)
    if ":" in line or (party_of(first) and all(map(_is_kind, rest.replace(",", " ").split()))):
        return _granted(block, line if ":" in line else f"{first}: {rest}")
    return Refusal("refusal-unknown-line", {"line": line})


_VH_APART: Final = re.compile(r"\b(vh|guardian) ([1-9])\b", re.IGNORECASE)
_UNTIL: Final = re.compile(
    r"(?:g[äa]ller |valid )?(?:t\.? ?o\.? ?m\.?|till och med|till|until|through):? (?=\S)", re.IGNORECASE
)


def _plainly(line: str) -> str:
    """*t.o.m. 20 maj*, *gäller till 20 maj*, *vh 1* and *skola - grund* as they are written otherwise."""
    line = _VH_APART.sub(r"\1\2", line)
    if found := _UNTIL.match(line):
        return f"{Key.THROUGH.shown('sv')} {line[found.end() :]}"
    first, sign, rest = line.partition(" - ") if " - " in line else line.partition("=")
    return f"{first.strip()}: {rest.strip()}" if sign and party_of(first.strip()) else line


def _answer_last(line: str) -> tuple[Answer, str] | None:
    """*ungdom ja*, *vh1: nej*: the people first."""
    *people, last = _handles(line.replace(":", " ")) or ("",)
    named = bool(people) and all(is_family(word) for word in people)
    return (ANSWERS[folded(last)], " ".join(people)) if named and folded(last) in ANSWERS else None


def _with_key_apart(line: str) -> str:
    """*till=2027-05-20* below the first line is what it is on it."""
    key, sign, rest = line.partition("=")
    return f"{key.strip()} {rest.strip()}" if sign and folded(key.strip()) in {*THROUGH, *STARTS} else line


def _is_kind(word: str) -> bool:
    return category_of(word) is not None or folded(word) in AND


def _answer(block: Block, said: Answer, rest: str) -> Block | Refusal:
    """*ja vh1* for all that is on the paper, *ja vh1: skola närvaro* for a part of it."""
    people, colon, part = rest.partition(":")
    handles = _handles(people)
    if not handles:
        return Refusal("refusal-answer-without-person", {"answer": f"@word-{said.name.lower()}"})
    answered = replace(block, answers=(*block.answers, *((handle, said) for handle in handles)))
    if not colon or said is Answer.NO:
        return answered
    some: tuple[Grant, ...] = ()
    for piece in filter(None, map(str.strip, part.split(","))):
        read = _part(piece)
        if isinstance(read, Refusal):
            return read
        some += read
    return replace(answered, partly=(*block.partly, *((handle, some) for handle in handles)))


def _handles(people: str) -> tuple[str, ...]:
    return tuple(word for word in people.replace(",", " ").split() if folded(word) not in AND)


def _part(piece: str) -> tuple[Grant, ...] | Refusal:
    """*skola närvaro*, or *efteråt kontakt*: one thing of the paper that somebody says yes to."""
    first, *rest = piece.split()
    return _after(" ".join(rest)) if folded(first) in AFTERWARDS else read_grants([(first, tuple(rest))])


def _boxed(block: Block, rest: str, _line: str, _now: datetime) -> Block:
    """*familj vh1: SN 2026/1:4*: somebody's own yes to what concerns themselves, and where it stands (R18)."""
    handle, _, reference = rest.partition(":")
    return replace(block, family=(*block.family, (handle.strip(), reference.strip())))


def _granted(block: Block, line: str) -> Block | Refusal:
    party, _, kinds = line.partition(":")
    words = tuple(word for word in kinds.replace(",", " ").split() if folded(word) not in AND)
    grants = read_grants([(party.strip(), words)])
    return grants if isinstance(grants, Refusal) else replace(block, grants=(*block.grants, *grants))


def _afterwards(block: Block, rest: str, _line: str, _now: datetime) -> Block | Refusal:
    """*efteråt: uppföljning, kontakt*, *efteråt skola: kontakt*: what is agreed for the time after (R16, R17)."""
    grants = _after(rest)
    return grants if isinstance(grants, Refusal) else replace(block, grants=(*block.grants, *grants))


def _after(rest: str) -> tuple[Grant, ...] | Refusal:
    """The party before the colon, or the first word where that is one; without it socialtjänsten is meant."""
    party, colon, said = rest.partition(":") if ":" in rest else ("", "", rest)
    words = [word for word in said.replace(",", " ").split() if folded(word) not in AND]
    if not colon and words and party_of(words[0]):
        party, *words = words
    return read_purposes(party.strip(), words)


def _twice(said: object, word: Key | Opener) -> Refusal | None:
    """Two days, or two forms, on one paper: nobody can tell which of them counts."""
    return None if said is None else Refusal("refusal-key-twice", {"word": word.shown("sv")})


def _through(block: Block, said: str, line: str, now: datetime) -> Block | Refusal:
    day = _twice(block.through, Key.THROUGH) or day_said(said, now, either=True)
    if isinstance(day, Refusal):
        return day
    return replace(block, through=day, end_lines=block.end_lines | {line})


def _starts(block: Block, said: str, _line: str, now: datetime) -> Block | Refusal:
    day = _twice(block.starts, Key.STARTS) or day_said(said, now, either=True)
    return day if isinstance(day, Refusal) else replace(block, starts=day)


def _evaluated(block: Block, said: str, _line: str, now: datetime) -> Block | Refusal:
    day = _twice(block.evaluated, Opener.EVALUATED) or day_said(said, now, past=True)
    return day if isinstance(day, Refusal) else replace(block, evaluated=day)


def _formed(block: Block, said: str, _line: str, _now: datetime) -> Block | Refusal:
    """*blankett 2026-1 engelska*: the version that was signed, and the language it was read in; else Swedish."""
    version, _, language = said.strip().partition(" ")
    if refusal := _twice(block.form, Opener.FORM):
        return refusal
    if not version:
        return Refusal("refusal-form-without-version")
    return replace(block, form=Form(version, language.strip() or "svenska"))


def _heard(block: Block, said: str, _line: str, now: datetime) -> Block | Refusal:
    """*barnet hört 2026-11-18*: a child too young to answer was heard that day (R3)."""
    first, _, rest = said.strip().partition(" ")
    heard = rest if folded(first) in HEARD else said
    day = _twice(block.child_heard, Opener.CHILD) or day_said(heard, now, past=True)
    return day if isinstance(day, Refusal) else replace(block, child_heard=day)


def _alone(block: Block, rest: str, _line: str, _now: datetime) -> Block:
    """*enskilt ungdom*: who answered without the others of the family being there (R95)."""
    return replace(block, alone=(*block.alone, *_handles(rest)))


_READERS: Final[tuple[tuple[frozenset[str], Reader], ...]] = (
    (THROUGH, _through),
    (STARTS, _starts),
    (EVALUATED, _evaluated),
    (FORM, _formed),
    (CHILD, _heard),
    (AFTERWARDS, _afterwards),
    (FAMILY, _boxed),
    (ALONE, _alone),
)
"""What reads a line, by the word that it begins with."""
