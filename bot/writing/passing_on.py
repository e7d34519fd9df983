"""Who is reached by phone alone: a letter to them becomes words that the coordinator is to send (R98)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.writing.addressing import destinations
from cases.case import Case
from cases.decision import About, Ask, Invite, Say, ToCoordinators, ToPerson
from cases.people import Person
from cases.phases import Phase
from storage.letters import Destination

LAST_WORDS: Final = "farewell"
"""What a coordinator is to send on though its reader is out."""


def rung_reader(effect: Say | Invite, case: Case | None) -> Person | None:
    """The one of the family this is for, if they are reached by phone alone."""
    if case is None:
        return None
    match effect:
        case Invite(person):
            who = case.named(person)
        case Say(ToPerson(person)):
            who = case.named(person)
        case _:
            return None
    return who if who.is_rung else None


def to_pass_on(
    effect: Say | Invite, case: Case, who: Person, words: str, day: date
) -> Iterator[tuple[Destination, Say]]:
    """To each coordinator of the case: who to ring, the words to copy, a *klar* to answer. Silence is asked later."""
    if case.phase is Phase.CLOSED and not effect.farewell:
        return
    for to in destinations(ToCoordinators(), case, None, day):
        assert isinstance(to, ToPerson), "a coordinator is a person of the case"
        word = LAST_WORDS if effect.farewell else None
        about = About(Ask.PASS_ON, case.id, person=to.person, subject=who.id, word=word)
        args = {"who": who.handle}
        yield to, Say(to, "pass-on", args, act=True, about=about, not_before=effect.not_before, command=words)
