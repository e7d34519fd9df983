"""`!samtycke återkalla vh1 [part=polis] [kategorier=missbruk]`: notes that someone took their yes back; at once, never
asked about (R9). Lines below add parties or more people, each for what it says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.consent.categories import party_text
from cases.decision import Decision, Refusal
from cases.facts import Method
from cases.ids import Category, Party, PersonId
from cases.papers.boxes import take_back_box
from cases.papers.withdrawals import withdraw
from cases.people import Person
from commands.arguments.each import for_each
from commands.arguments.people import which_of_family
from commands.asked import Asked
from commands.command import Below, Command, Ending
from commands.consent.lines.withdrawn import TakenBack, read_lines
from commands.reading.words import Words
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """Who took it back, from which parties, and of what; no party is all of them, no kind is everything. A relative
    with no part in the case has only a box."""

    who: Person | PersonId
    parties: tuple[Party, ...]
    kinds: tuple[Category, ...] = ()


def parse(words: Words, asked: Asked) -> tuple[Args, ...] | Refusal:
    case, _ = asked.in_case()
    lines = read_lines(words, case)
    if isinstance(lines, Refusal):
        return lines
    if nameless := next((line for line in lines if not line.who), None):
        return _whose(case, nameless, asked)
    if not lines:
        return which_of_family(case)
    if len({line.is_whole for line in lines}) > 1:
        return Refusal("refusal-withdraw-unlike")
    items = tuple(_each(lines))
    return Refusal("refusal-box-is-whole") if any(map(_is_part_of_a_box, items)) else items


def _each(lines: Iterable[TakenBack]) -> Iterator[Args]:
    return (Args(who, tuple(sorted(line.parties)), line.kinds) for line in lines for who in line.who)


def _is_part_of_a_box(item: Args) -> bool:
    """What a relative with no part in the case said yes to is one thing."""
    return not isinstance(item.who, Person) and bool(item.parties or item.kinds)


def _whose(case: Case, line: TakenBack, asked: Asked) -> Refusal:
    """*Ta bort polisen*, as it was said on the phone: whose word was it? The whole command, ready to copy."""
    family = tuple(who.handle for who in case.people.values() if who.is_family)
    key = Key.PARTY.shown(asked.house.language)
    if not line.parties:
        return which_of_family(case)
    said = ",".join(line.parties)
    command = f"{asked.house.spelled('consent-withdraw')} {case.code} {family[0]} {key}={said}" if family else None
    return Refusal("refusal-withdraw-whose", {"party": party_text(line.parties[0]), "known": family}, command=command)


def decide(asked: Asked, items: tuple[Args, ...]) -> Decision | Refusal:
    case, by = asked.in_case()

    def one(then: Case, item: Args) -> Decision | Refusal:
        if not isinstance(item.who, Person):
            return take_back_box(then, item.who, by, asked.now)
        return withdraw(then, item.who, by, item.parties, asked.now, Method.SPOKEN, categories=item.kinds)

    return for_each(case, items, one)


COMMAND: Final = Command(
    "consent-withdraw", Access.STAFF, Place.PRIVATE, parse, decide, ending=Ending.AT_ONCE, below=Below.OWN
)
