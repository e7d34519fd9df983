"""`!ärenden [rött] [2]`: the unit's cases, each by its code and a light, for its coordinators and intake group (R35).

A page is as long as a phone shows. Those that need something stand first; only what the page shows is written out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Line, Refusal, Say, TextArguments, ToWriter
from cases.ids import CaseCode
from cases.lights import Light, Shown, shown
from commands.asked import Asked, Need
from commands.command import Command, Scope
from commands.reading.line import Token, folded
from commands.reading.words import Words, unread
from commands.vocabulary.lights import LIGHTS, PAGE, light_word

ID: Final = "cases"
ON_A_PAGE: Final = 10
_DIGITS: Final = 4
_ORDER: Final = (Light.RED, Light.YELLOW, Light.GREEN, Light.CLOSED)
"""What needs somebody comes first."""
_Listed = tuple[CaseCode, Shown]


@dataclass(frozen=True, slots=True)
class Args:
    """Which page, counted from 1; of all cases, or of those with one light."""

    page: int = 1
    only: Light | None = None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    del asked
    args = Args()
    for token in words.plain:
        read = _read(token, args)
        if read is None:
            return Refusal("refusal-too-many-words", {"said": token.text}, command=words.head)
        args = read
    return unread(words) or args


def _read(token: Token, args: Args) -> Args | None:
    """One word more, each kind once."""
    word = folded(token.text)
    if word in LIGHTS and args.only is None:
        return Args(args.page, LIGHTS[word])
    if word.isdecimal() and len(word) <= _DIGITS and args.page == 1:
        return Args(max(1, int(word)), args.only)
    return args if word in PAGE else None


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    every = _by_light(asked.unit_cases.every(), asked.day)
    some = [one for each, listed in every.items() if args.only in (None, each) for one in listed]
    why = asked.writer.coordinator is not None
    if len(some) <= ON_A_PAGE and args == Args():
        return _said("cases-shown", {"cases": _lines(some, why=why)})
    pages = max(1, -(-len(some) // ON_A_PAGE))
    page = min(args.page, pages)
    values: TextArguments = {
        "all": sum(map(len, every.values())),
        "some": len(some),
        "only": int(args.only is not None),
        "light": f"@light-{args.only or Light.RED}",
        "page": page,
        "pages": pages,
        "more": int(page < pages),
        "cases": _lines(some[(page - 1) * ON_A_PAGE : page * ON_A_PAGE], why=why),
        **{str(each): len(listed) for each, listed in every.items()},
    }
    return _said("cases-page", values, _next(asked, args.only, page) if page < pages else None)


def _said(text: str, values: TextArguments, command: str | None = None) -> Decision:
    return Decision(effects=(Say(ToWriter(), text, values, command=command),))


def _by_light(cases: Iterable[Case], day: date) -> dict[Light, list[_Listed]]:
    by_light: dict[Light, list[_Listed]] = {each: [] for each in _ORDER}
    for case in cases:
        stands = shown(case, day)
        by_light[stands.light].append((case.code, stands))
    return {each: sorted(listed, key=itemgetter(0)) for each, listed in by_light.items()}


def _lines(cases: Iterable[_Listed], *, why: bool) -> tuple[Line, ...]:
    """Each case by its code and its light; the reason stands there for coordinators alone."""
    return tuple(Line("line-case", (("code", code), ("why", int(why)), *stands.values)) for code, stands in cases)


def _next(asked: Asked, only: Light | None, page: int) -> str:
    """The command for the page after this one."""
    words = (light_word(only, asked.house.language),) if only else ()
    return " ".join((asked.house.spelled(ID), *words, str(page + 1)))


COMMAND: Final = Command(
    ID,
    Access.LIST,
    Place.PRIVATE,
    parse,
    decide,
    scope=Scope.NO_CASE,
    needs=frozenset({Need.UNIT_CASES}),
    in_office=Place.OPEN,
    harmless=True,
)
