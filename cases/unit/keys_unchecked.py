"""Who would come in, and does not while nobody has checked the keys that their account shows (N12): told with the rest.

Who may be in a room is a rule of the case alone, and whose keys hold is known to the office: the guard asks both, and
so do the words that a coordinator reads."""

from collections.abc import Collection
from datetime import date
from itertools import chain
from typing import Final

from cases.case import Case
from cases.decision import Line, TextArgument, TextArguments
from cases.office import Office
from cases.people import Person
from cases.rooms.admission import desired

COMING: Final = ("joining", "staying", "invited")
"""What a text is filled with that names who comes in, or may."""
AWAY: Final = "away"
"""Who may be in and is not there: a line for each, with what stands between."""
OUTSIDE: Final = "outside"
"""Who does not come in, and why: a line for each."""


def with_keys_unchecked(office: Office, case: Case, args: TextArguments, day: date) -> TextArguments:
    """The same values, with everybody whose keys changed among those who do not come in."""
    changed = {str(who.handle): who for who in _changed(office, case)}
    outside = _lines(args.get(OUTSIDE))
    if not changed or outside is None:
        return args
    named, may_be_in = _named(args), desired(case, day)
    told = tuple(keys_line(case, who) for handle, who in changed.items() if handle in named or who.id in may_be_in)
    return {**args, **_without(args, changed), OUTSIDE: (*outside, *told)}


def _changed(office: Office, case: Case) -> tuple[Person, ...]:
    return tuple(who for who in case.people.values() if who.user in office.changed and not who.out)


def _named(args: TextArguments) -> frozenset[str]:
    """Who is to come in, by these values."""
    coming = chain.from_iterable(_handles(args.get(name)) for name in COMING)
    return frozenset(chain(coming, map(_whose, _lines(args.get(AWAY)) or ())))


def _without(args: TextArguments, changed: Collection[str]) -> dict[str, TextArgument]:
    """Those values that name who comes in, but for these."""
    coming = {name: _handles(args[name]) for name in COMING if name in args}
    kept: dict[str, TextArgument] = {name: _but_for(handles, changed) for name, handles in coming.items()}
    if away := _lines(args.get(AWAY)):
        kept[AWAY] = tuple(line for line in away if _whose(line) not in changed)
    return kept


def keys_line(case: Case, who: Person) -> Line:
    """Why this person does not come in, and what helps."""
    return Line("unreached-keys-changed", (("who", who.handle), ("code", case.code)))


def _whose(line: Line) -> str:
    return str(dict(line.args).get("who", ""))


def _but_for(handles: tuple[str, ...], gone: Collection[str]) -> tuple[str, ...]:
    return tuple(handle for handle in handles if handle not in gone)


def _handles(value: TextArgument | None) -> tuple[str, ...]:
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, tuple) else ()


def _lines(value: TextArgument | None) -> tuple[Line, ...] | None:
    """Nothing for what is no list of lines."""
    return tuple(each for each in value if isinstance(each, Line)) if isinstance(value, tuple) else None
