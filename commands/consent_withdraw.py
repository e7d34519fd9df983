"""`!samtycke återkalla vh1 [part=polis] [kategorier=missbruk]`: notes that someone took their yes back; at once, never
asked about (R9)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.consent.categories import PARTIES, party_of, party_text
from cases.consent.family_matters import relative_called
from cases.decision import Decision, Refusal
from cases.facts import Method
from cases.gate.boxes import take_back_box
from cases.gate.withdrawals import find_grantor, withdraw
from cases.ids import Category, Party, PersonId
from cases.people import Person
from commands.command import Asked, Command
from commands.reading import person_called, read_kinds
from commands.syntax import Key, unread
from commands.words import Words


@dataclass(frozen=True, slots=True)
class Args:
    """Who took it back, from whom, and of what; no party is all of them, no kind is everything. A relative with no part
    in the case has only a box."""

    who: Person | PersonId
    parties: tuple[Party, ...]
    kinds: tuple[Category, ...] = ()


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words, Key.PARTY, Key.KINDS):
        return refusal
    said = words.text
    if not said:
        return Refusal("refusal-which-person", {"known": tuple(p.handle for p in case.people.values() if p.is_family)})
    if (party := party_of(said)) is not None and words.named(Key.PARTY.spellings) is None:
        return _whose(case, party, words, asked)
    relative = relative_called(case, said)
    if relative in case.relatives:
        return Args(relative, ())
    known = person_called(case, said)
    who = known if isinstance(known, Refusal) else find_grantor(case, known.handle)
    if isinstance(who, Refusal):
        return who
    parties = _parties(words.named(Key.PARTY.spellings) or "")
    if isinstance(parties, Refusal):
        return parties
    kinds = read_kinds(words.named(Key.KINDS.spellings) or "")
    return kinds if isinstance(kinds, Refusal) else Args(who, parties, kinds)


def _whose(case: Case, party: Party, words: Words, asked: Asked) -> Refusal:
    """*Ta bort polisen*, as it was said on the phone: whose word was it? The whole command, ready to copy."""
    family = tuple(who.handle for who in case.people.values() if who.is_family)
    key = Key.PARTY.shown(asked.reply_language)
    command = f"{words.head} {case.code} {family[0]} {key}={party}" if family else None
    return Refusal("refusal-withdraw-whose", {"party": party_text(party), "known": family}, command=command)


def _parties(said: str) -> tuple[Party, ...] | Refusal:
    read = {word: party_of(word) for word in said.replace(",", " ").split()}
    unknown = next((word for word, party in read.items() if party is None), None)
    if unknown is not None:
        return Refusal("refusal-unknown-party", {"said": unknown, "known": tuple(map(party_text, PARTIES))})
    return tuple(party for party in read.values() if party is not None)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    if not isinstance(args.who, Person):
        return take_back_box(case, args.who, by, asked.now)
    return withdraw(case, args.who, by, args.parties, asked.now, Method.SPOKEN, categories=args.kinds)


COMMAND: Final = Command("consent-withdraw", Access.STAFF, Place.PRIVATE, parse, decide, closing=True)
