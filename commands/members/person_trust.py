"""`!person lita vh1 [FINGERAVTRYCK]`: the new keys have been compared by voice, and the person comes back in (N2).

`!person lita @id` undoes what `!person spärra` did, in every case of the unit."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.ids import MasterKey, UserId
from cases.naming import read_id
from cases.people import Person
from cases.unit.identities import read_fingerprint, trust, trust_account
from commands.asked import Asked, Need
from commands.command import Command, Scope
from commands.reading.values import person_called
from commands.reading.words import Words, unread


@dataclass(frozen=True, slots=True)
class Args:
    """Who, or which account, and the fingerprint that was read out, where it was typed."""

    who: Person | UserId
    key: MasterKey | None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words):
        return refusal
    if words.plain and words.plain[0].text.startswith("@"):
        return _account(words)
    case, _ = asked.in_case()
    if not words.plain:
        return Refusal("refusal-which-person", {"known": tuple(who.handle for who in case.people.values())})
    handle, *rest = words.plain
    who = person_called(case, handle.text)
    key = read_fingerprint(" ".join(token.text for token in rest)) if rest else None
    if isinstance(who, Refusal):
        return who
    return key if isinstance(key, Refusal) else Args(who, key)


def _account(words: Words) -> Args | Refusal:
    first, *rest = words.plain
    user = read_id(first.text, None)
    key = read_fingerprint(" ".join(token.text for token in rest)) if rest else None
    if isinstance(user, Refusal):
        return user
    return key if isinstance(key, Refusal) else Args(user, key)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    if not isinstance(args.who, Person):
        if asked.writer.coordinator is None:
            return Refusal("refusal-not-for-you")
        cases = asked.unit_cases.of(args.who)
        return trust_account(asked.office, cases, asked.writer.coordinator, args.who, args.key, asked.now)
    case, by = asked.in_case()
    return trust(asked.office, case, by, args.who, args.key, asked.now)


COMMAND: Final = Command(
    "person-trust",
    Access.COORDINATOR,
    Place.PRIVATE,
    parse,
    decide,
    scope=Scope.CASE_OR_ACCOUNT,
    needs=frozenset({Need.UNIT_CASES}),
)
