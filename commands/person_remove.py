"""`!person bort vh1 [folkbokföring=DATUM]`: out of the case, at once and without a question; with the day on which the
population register was looked at: never was a guardian."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.gate.joining import take_out_by_hand
from cases.gate.never_guardian import was_never
from cases.people import Person
from commands.command import Asked, Command
from commands.people_said import one_person
from commands.reading import day_said
from commands.syntax import Key, filled
from commands.words import Words


@dataclass(frozen=True, slots=True)
class Args:
    """Who; whether they never were a guardian, and the day on which the register said so."""

    who: Person
    never: bool
    looked_up: date | None
    whole: str


def parse(words: Words, asked: Asked) -> Args | Refusal:
    said = words.named(Key.REGISTER.spellings)
    without = replace(words, items=tuple(item for item in words.items if item.key not in Key.REGISTER.spellings))
    who = one_person(without, asked)
    if isinstance(who, Refusal):
        return who
    day = day_said(said, asked.now, past=True) if said else None
    whole = without.whole(more=filled({Key.REGISTER: asked.day.isoformat()}, asked.reply_language))
    return Args(who, said is not None, None if isinstance(day, Refusal) else day, whole)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    if not args.never:
        return take_out_by_hand(case, by, args.who, asked.now)
    answer = was_never(case, by, args.who, args.looked_up, asked.now)
    if isinstance(answer, Refusal) and answer.reason == "refusal-register-when":
        return replace(answer, command=args.whole)
    return answer


COMMAND: Final = Command("person-remove", Access.COORDINATOR, Place.PRIVATE, parse, decide, closing=True)
