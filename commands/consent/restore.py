"""`!samtycke återställ vh1 enskilt`: they wrote *fel*, you have spoken with them alone, and their yes holds again;
within seven days. Spoken with on another day than today: `enskilt=2026-11-23` (R9)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.papers.restoring import restore
from cases.papers.withdrawals import find_grantor
from cases.people import Person
from commands.arguments.people import which_person
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import day_said, person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import ALONE, Key


@dataclass(frozen=True, slots=True)
class Args:
    """Whose yes, and the day on which a coordinator spoke with them alone; None: nothing was said of that."""

    who: Person
    alone: date | None
    head: str


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    said = [token.text for token in words.plain]
    alone_today = bool(said) and folded(said[-1]) in ALONE
    handle = " ".join(said[:-1] if alone_today else said)
    if not handle:
        return which_person(case)
    if refusal := unread(words, Key.ALONE):
        return refusal
    who = person_called(case, handle)
    if isinstance(who, Refusal):
        return who
    day = words.named(Key.ALONE.spellings)
    alone = day_said(day, asked.now, past=True) if day else asked.day if alone_today else None
    return alone if isinstance(alone, Refusal) else Args(who, alone, words.head)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    grantor = find_grantor(case, args.who.handle)
    if isinstance(grantor, Refusal):
        return grantor
    if args.alone is None:
        word = Key.ALONE.shown(asked.house.language)
        command = f"{args.head} {case.code} {grantor.handle} {word}"
        return Refusal("refusal-spoken-alone", {"who": grantor.handle}, command=command)
    return restore(case, by, grantor, args.alone, asked.now)


COMMAND: Final = Command("consent-restore", Access.COORDINATOR, Place.PRIVATE, parse, decide, open_case=True)
