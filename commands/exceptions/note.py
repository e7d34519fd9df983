"""`!undantag KOD vh1 dnr=… [vårdnad_till=DATUM] [båda_tillfrågade=DATUM]`: why a guardian need not be asked, or must
not be told (R3, R88)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Lacking, Refusal
from cases.exceptions.granting import CODES
from cases.exceptions.noting import Days, note
from cases.facts import ExceptionCode
from cases.people import Person
from commands.arguments.exceptions import code_said
from commands.asked import Asked
from commands.command import Command
from commands.reading.values import day_said, person_called
from commands.reading.words import Words, filled, unread
from commands.vocabulary.small import Key

_INCOMPLETE: Final = frozenset({Lacking.REFERENCE, Lacking.BOTH_ASKED})
"""Refusals that the whole command, filled in, helps with."""


@dataclass(frozen=True, slots=True)
class Args:
    """Which exception, the guardian it is about, by which decision and with which days; `whole` is the command again
    with what is missing filled in."""

    code: ExceptionCode
    who: Person
    reference: str
    days: Days
    whole: str


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words, Key.REFERENCE, Key.CUSTODY, Key.BOTH_ASKED):
        return refusal
    if len(words.plain) != 2:
        return Refusal("refusal-exception-incomplete", {"known": CODES})
    code = code_said(words.plain[0].text)
    who = person_called(case, words.plain[1].text)
    if code is ExceptionCode.NEVER_GUARDIAN:
        return Refusal("refusal-never-by-remove", {"code": case.code, "day": asked.day})
    if isinstance(code, Refusal):
        return code
    if isinstance(who, Refusal):
        return who
    days = _days(words, asked)
    if isinstance(days, Refusal):
        return days
    return Args(code, who, words.named(Key.REFERENCE.spellings) or "", days, _whole(words, asked, code))


def _days(words: Words, asked: Asked) -> Days | Refusal:
    """A last day of custody may lie on either side of today; both were asked on a day behind us."""
    custody = _day(words, asked, Key.CUSTODY, either=True)
    if isinstance(custody, Refusal):
        return custody
    both = _day(words, asked, Key.BOTH_ASKED, past=True)
    return both if isinstance(both, Refusal) else Days(custody, both)


def _day(words: Words, asked: Asked, key: Key, *, past: bool = False, either: bool = False) -> date | Refusal | None:
    said = words.named(key.spellings)
    return None if said is None else day_said(said, asked.now, past=past, either=either)


def _whole(words: Words, asked: Asked, code: ExceptionCode) -> str:
    """The command again, with what such an exception must have."""
    needed = {Key.REFERENCE: f"SN {asked.day.year}/1"}
    if code is ExceptionCode.DECIDED_WITHOUT:
        needed[Key.BOTH_ASKED] = str(asked.day)
    lacking = {key: value for key, value in needed.items() if not words.named(key.spellings)}
    return words.whole(more=filled(lacking, asked.house.language))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    answer = note(case, by, args.code, args.who, args.reference, asked.now, args.days)
    if isinstance(answer, Refusal) and answer.reason in _INCOMPLETE:
        return replace(answer, command=args.whole)
    return answer


COMMAND: Final = Command("exception", Access.STAFF, Place.PRIVATE, parse, decide, open_case=True)
