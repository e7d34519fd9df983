"""`!person info vh1 nej skäl=sekretess_mot_vh dnr=…`: this person is told nothing, or may be told again (R91)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.family.silence import set_information
from cases.people import Person
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.values import person_called
from commands.reading.words import Words, unread
from commands.vocabulary.small import NO, YES, Key


@dataclass(frozen=True, slots=True)
class Args:
    """The person, whether they may be told anything, on which ground and by which decision."""

    who: Person
    allowed: bool
    reason: str
    reference: str


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words, Key.REASON, Key.REFERENCE):
        return refusal
    match [token.text for token in words.plain]:
        case [handle, said] if folded(said) in YES | NO:
            who = person_called(case, handle)
            reason = words.named(Key.REASON.spellings) or ""
            reference = words.named(Key.REFERENCE.spellings) or ""
            return who if isinstance(who, Refusal) else Args(who, folded(said) in YES, reason.casefold(), reference)
        case _:
            return Refusal("refusal-information-how", command=f'{words.head} vh1 nej skäl=sekretess_mot_vh dnr="SN 1"')


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return set_information(case, by, args.who, args.reason, args.reference, asked.now, allowed=args.allowed)


COMMAND: Final = Command("person-info", Access.COORDINATOR, Place.PRIVATE, parse, decide)
