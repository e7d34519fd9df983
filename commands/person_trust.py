"""`!person lita vh1 [FINGERAVTRYCK]`: the new keys have been compared by voice, and the person comes back in (N2)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.ids import MasterKey
from cases.people import Person
from cases.unit.identities import read_fingerprint, trust
from commands.command import Asked, Command
from commands.reading import person_called
from commands.syntax import unread
from commands.words import Words


@dataclass(frozen=True, slots=True)
class Args:
    """Who, and the fingerprint that was read out, where it was typed."""

    who: Person
    key: MasterKey | None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    if not words.plain:
        return Refusal("refusal-which-person", {"known": tuple(who.handle for who in case.people.values())})
    handle, *rest = words.plain
    who = person_called(case, handle.text)
    key = read_fingerprint(" ".join(token.text for token in rest)) if rest else None
    if isinstance(who, Refusal):
        return who
    return key if isinstance(key, Refusal) else Args(who, key)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return trust(asked.office, case, by, args.who, args.key, asked.now)


COMMAND: Final = Command("person-trust", Access.COORDINATOR, Place.PRIVATE, parse, decide)
