"""`!person skydda vh1`: lives with a protected identity, from this second; `!person skydda vh1 slut` asks the certifier
whether that is over (R76, R88)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.exceptions.protecting import ask_end, protect
from cases.people import Person
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import OVER


@dataclass(frozen=True, slots=True)
class Args:
    """Who, and whether it is to be over."""

    who: Person
    over: bool


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    said = [token.text for token in words.plain]
    if not said:
        return Refusal("refusal-which-person", {"known": tuple(w.handle for w in case.people.values() if w.is_family)})
    handle, *rest = said
    if rest and (len(rest) > 1 or folded(rest[0]) not in OVER):
        return Refusal("refusal-too-many-words", {"said": " ".join(rest)}, command=f"{words.head} {handle}")
    who = person_called(case, handle)
    return who if isinstance(who, Refusal) else Args(who, over=bool(rest))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    if args.over:
        return ask_end(case, by, args.who, asked.now)
    return protect(case, by, args.who, asked.shown_names, asked.now)


def _ends(args: Args) -> bool:
    return args.over


COMMAND: Final = Command(
    "person-protect",
    Access.COORDINATOR,
    Place.PRIVATE,
    parse,
    decide,
    needs=frozenset({Need.SHOWN_NAMES}),
    open_case=_ends,
)
