"""`!rum`: who is in the room, what may be spoken of there, who is out and why. `!rum kategorier=grund,plan` chooses
what may be spoken of (R27)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.consent.categories import CATEGORIES, category_text, party_text
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.ids import Category
from cases.rooms.admission import desired
from cases.rooms.kinds import in_order, not_covered, room_kinds
from cases.rooms.reach import Reach, away_lines, reach
from cases.rooms.rooming import ask_kinds
from cases.rooms.telling import kept_out, less_lines
from cases.rooms.why import outside
from commands.asked import Asked
from commands.command import Command
from commands.reading.values import read_kinds
from commands.reading.words import Words, unread
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """The kinds of information to speak of; None only asks."""

    kinds: tuple[Category, ...] | None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    del asked
    if refusal := unread(words, Key.KINDS):
        return refusal
    said = words.named(Key.KINDS.spellings)
    if said is None:
        too_much = Refusal("refusal-too-many-words", {"said": words.text}, command=words.head)
        return too_much if words.text else Args(None)
    kinds = read_kinds(f"{said} {words.text}")
    if kinds == ():
        return Refusal("refusal-unknown-category", {"said": "", "known": tuple(map(category_text, CATEGORIES))})
    return kinds if isinstance(kinds, Refusal) else Args(kinds)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    if args.kinds is not None:
        return ask_kinds(case, by, args.kinds, asked.now)
    kinds = room_kinds(case, asked.day)
    covered = [case.named(person) for person in case.people if person in desired(case, asked.day)]
    shown: dict[str, TextArgument] = {
        "inside": tuple(who.handle for who in covered if reach(case, who) is Reach.PRESENT),
        "away": away_lines(case, covered),
        "kinds": tuple(map(category_text, in_order(kinds))),
        "less": less_lines(case, tuple(map(case.named, kept_out(case, asked.now))), asked.now),
        "outside": _others_outside(case, asked),
        "missing": tuple(map(party_text, not_covered(case, asked.day))),
    }
    return Decision(effects=(Say(ToWriter(), "room-shown", shown),))


def _others_outside(case: Case, asked: Asked) -> tuple[Line, ...]:
    """Those who are out for another reason than what may be spoken of; who may be in stands above."""
    apart = {*kept_out(case, asked.now), *desired(case, asked.day)}
    return outside(case, asked.day, but_for=apart)


def _chooses(args: Args) -> bool:
    return args.kinds is not None


COMMAND: Final = Command("room", Access.COORDINATOR, Place.PRIVATE, parse, decide, reads=True, open_case=_chooses)
