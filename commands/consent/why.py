"""`!samtycke varför polis`: why someone is in or out, whose word it rests on, and what would change it (R90)."""

from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.people import Person
from cases.rooms.reach import unreached_line
from cases.rooms.remedies import Change, Why, change_line
from cases.rooms.why import why
from cases.unit.keys_unchecked import keys_line
from commands.arguments.people import one_person
from commands.asked import Asked
from commands.command import Command
from commands.consent.grid import alone_told
from commands.reading.words import Words, unread
from commands.vocabulary.parties import party_of


def parse(words: Words, asked: Asked) -> tuple[Person, ...] | Refusal:
    """One person by handle; or everyone of an organisation, by its name."""
    case, _ = asked.in_case()
    party = party_of(words.text.rstrip("?. "))
    people = tuple(who for who in case.people.values() if party and who.is_actor and who.party == party)
    if people:
        return unread(words) or people
    one = one_person(words, asked)
    return one if isinstance(one, Refusal) else (one,)


def decide(asked: Asked, people: tuple[Person, ...]) -> Decision | Refusal:
    case, _ = asked.in_case()
    answers = ((why(case, who, asked.day), _between(asked, case, who)) for who in people)
    return Decision(
        effects=tuple(
            Say(ToWriter(), "consent-why", _shown(answer, between) | alone_told(case, answer.record))
            for answer, between in answers
        )
    )


def _between(asked: Asked, case: Case, who: Person) -> tuple[Line, ...]:
    """What stands between the room and somebody who may be in it."""
    if who.user in asked.office.changed:
        return (keys_line(case, who),)
    line = unreached_line(case, who)
    return (line,) if line else ()


def _shown(answer: Why, between: tuple[Line, ...]) -> dict[str, TextArgument]:
    stands = ((("who", handle), ("standing", f"@standing-{stood}")) for handle, stood in answer.answers)
    return {
        "who": answer.handle,
        "inside": "apart" if answer.inside and between else _whether_inside(answer),
        "between": between if answer.inside else (),
        "why": f"@why-{answer.code}" if answer.code else "",
        "until": (Line("why-until", (("through", answer.through),)),) if answer.through else (),
        "paper": _paper(answer),
        "answers": tuple(Line("line-standing", each) for each in stands),
        "changes": tuple(change_line(answer, remedy) for remedy in answer.changes if remedy.change is not Change.OTHER),
    }


def _whether_inside(answer: Why) -> str:
    """Out; in by a place of their own; or in because a paper covers them. The text chooses by it."""
    if not answer.inside:
        return "out"
    return "named" if answer.named else "covered"


def _paper(answer: Why) -> tuple[Line, ...]:
    if answer.record is None:
        return ()
    paper = answer.record.paper
    return (Line("line-paper", (("signed", paper.signed), ("reference", paper.reference or ""))),)


COMMAND: Final = Command("consent-why", Access.STAFF, Place.PRIVATE, parse, decide, reads=True)
