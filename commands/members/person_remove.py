"""`!person bort vh1 [folkbokföring=DATUM]`: out of the case, at once and without a question; with the day on which the
population register was looked at: never was a guardian."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Lacking, Refusal
from cases.exceptions.never_guardian import was_never
from cases.members.joining import take_out_by_hand
from cases.people import Person
from commands.arguments.each import for_each
from commands.arguments.people import some_people
from commands.asked import Asked
from commands.command import Command, Ending
from commands.reading.line import folded
from commands.reading.values import day_said
from commands.reading.words import PREFIX, Words, filled
from commands.vocabulary.small import Key

_PERSON: Final = f"{PREFIX}person"


@dataclass(frozen=True, slots=True)
class Args:
    """Who goes; whether they never were a guardian, and the day on which the register said so."""

    people: tuple[Person, ...]
    never: bool
    looked_up: date | None
    whole: str


def parse(words: Words, asked: Asked) -> Args | Refusal:
    """*Ta bort polisen* alone may as well be somebody's yes that was taken back: that is asked."""
    case, _ = asked.in_case()
    said = words.named(Key.REGISTER.spellings)
    without = replace(words, items=tuple(item for item in words.items if item.key not in Key.REGISTER.spellings))
    people = some_people(without, asked)
    if isinstance(people, Refusal):
        return people
    if actor := _actor_alone(words, people):
        return _which_way(case, actor, asked)
    if said is not None and len(people) > 1:
        return Refusal("refusal-register-one", command=without.whole())
    day = day_said(said, asked.now, past=True) if said else None
    whole = without.whole(more=filled({Key.REGISTER: asked.day.isoformat()}, asked.house.language))
    if isinstance(day, Refusal):
        return Refusal(Lacking.REGISTER_DAY, command=whole)
    return Args(people, said is not None, day, whole)


def _actor_alone(words: Words, people: tuple[Person, ...]) -> Person | None:
    """Somebody of a party, where *person* was not written: their party's yes may be meant."""
    if folded(words.head).startswith(_PERSON):
        return None
    return next((who for who in people if who.is_actor), None)


def _which_way(case: Case, actor: Person, asked: Asked) -> Refusal:
    """Out of the case, or a yes taken back: each whole, ready to copy."""
    family = next((who.handle for who in case.people.values() if who.is_family), "vh1")
    key = Key.PARTY.shown(asked.house.language)
    out = f"{asked.house.spelled('actor-remove')} {case.code} {actor.handle}"
    back = f"{asked.house.spelled('consent-withdraw')} {case.code} {family} {key}={actor.party}"
    return Refusal("refusal-remove-how", {"who": actor.handle, "out": out, "back": back})


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    if not args.never:
        return for_each(case, args.people, lambda then, who: take_out_by_hand(then, by, who, asked.now))
    answer = was_never(case, by, args.people[0], args.looked_up, asked.now)
    if isinstance(answer, Refusal) and answer.reason == Lacking.REGISTER_DAY:
        return replace(answer, command=args.whole)
    return answer


COMMAND: Final = Command("person-remove", Access.COORDINATOR, Place.PRIVATE, parse, decide, ending=Ending.AT_ONCE)
