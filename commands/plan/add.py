"""`!åtgärd ny "…" område=skola ansvarig=skola klart=15/12`: one promise with one owner and a date (R57)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Refusal
from cases.people import Person
from cases.plan import actions
from commands.arguments.each import for_each
from commands.asked import Asked
from commands.command import Below, Command
from commands.plan.unmarked import with_marks
from commands.reading.values import day_said, person_called
from commands.reading.words import Words, filled, unread
from commands.vocabulary.areas import area_of
from commands.vocabulary.small import Key

_USUAL_AREA: Final = "skola"


@dataclass(frozen=True, slots=True)
class Args:
    """What was written; `whole` is the command again with what was missing filled in."""

    title: str
    area: str
    owner: str | None
    due: date | None
    whole: str
    about: str | None = None
    """The one in the family that it concerns."""


def parse(words: Words, asked: Asked) -> tuple[Args, ...] | Refusal:
    """One, or several on lines of their own: all of them are added, or none."""
    every: list[Args] = []
    for item in words.each():
        read = _read(item, asked)
        if isinstance(read, Refusal):
            return read
        every.append(read)
    first, *more = (each.whole for each in every)
    whole = "\n".join((first, *(each.removeprefix(words.head).strip() for each in more)))
    return tuple(replace(each, whole=whole) for each in every)


def _read(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.AREA, Key.OWNER, Key.DUE, Key.ABOUT):
        return refusal
    if (marked := with_marks(words, asked)) is not None:
        return Refusal("refusal-action-marked", command=marked)
    if astray := words.astray():
        return Refusal("refusal-astray", {"said": astray})
    said = words.named(Key.DUE.spellings)
    due = day_said(said, asked.now) if said else None
    if isinstance(due, Refusal):
        return due
    area = words.named(Key.AREA.spellings) or ""
    owner = _owner(words.named(Key.OWNER.spellings), asked)
    about = words.named(Key.ABOUT.spellings) or None
    return Args(words.text, area, owner, due, words.whole(more=_lacking(asked, area, owner, due)), about)


def _owner(said: str | None, asked: Asked) -> str | None:
    """By the handle, or by the organisation that only one comes from: *skolan*."""
    if not said:
        return None
    case, _ = asked.in_case()
    who = person_called(case, said)
    return said if isinstance(who, Refusal) else who.handle


def _lacking(asked: Asked, area: str, owner: str | None, due: date | None) -> dict[str, str]:
    """What a whole command would have had, with values of this case to begin from."""
    values = {
        Key.AREA: None if area else _USUAL_AREA,
        Key.OWNER: None if owner else _likely_owner(asked.by),
        Key.DUE: None if due else actions.suggested_due(asked.now).isoformat(),
    }
    return filled({key: value for key, value in values.items() if value}, asked.house.language)


def _likely_owner(by: Person | None) -> str | None:
    return by.handle if by else None


def decide(asked: Asked, items: tuple[Args, ...]) -> Decision | Refusal:
    case, by = asked.in_case()

    def one(then: Case, args: Args) -> Decision | Refusal:
        area = area_of(args.area) or args.area
        answer = actions.add(then, by, args.title, area, args.owner, args.due, asked.now, args.about)
        if isinstance(answer, Refusal) and not (args.owner and args.due and args.area):
            return replace(answer, command=args.whole)
        return answer

    return for_each(case, items, one)


COMMAND: Final = Command(
    "action-add",
    Access.STAFF,
    Place.OPEN,
    parse,
    decide,
    below=Below.ITEMS,
    open_case=True,
    harmless=True,
)
