"""Adding somebody who must say yes, where a consent is in force: a card says who would go out until they have (R3).

It closes, so it never waits long: the card is open for an hour, and unanswered it counts as *lägg till*."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.consent.effective import effective, shared
from cases.consent.standings import is_needed
from cases.days import local, today
from cases.decision import SILENCE, About, Ask, Decision, Refusal, Say, TextArgument, ToCoordinators, ToOffice, ToWriter
from cases.dues import Due, DueKind
from cases.facts import PersonAdded
from cases.facts.members import AddingAsked, AddingLeft
from cases.fold import fold
from cases.ids import PersonId
from cases.members.settling import fallen_out
from cases.people import Person
from cases.rooms.standing_still import OPEN_FOR, ends

ADDING_END: Final = DueKind("adding-end")
MINUTES: Final = int(OPEN_FOR.total_seconds()) // 60


def closes(case: Case, fact: PersonAdded, now: datetime) -> bool:
    """Whether something shared today stops being shared until the one who is added has said yes."""
    day = today(now)
    return set(shared(effective(case, day))) > set(shared(effective(fold(case, (fact,)), day)))


def ask_first(case: Case, by: Person, fact: PersonAdded, now: datetime) -> Decision:
    """The card; nobody is let in while it is open."""
    leaving = fallen_out(case, fold(case, (fact,)), now)
    about = About(Ask.ADDING, case.id, person=by.id, word=str(fact.person), asked=now)
    args: dict[str, TextArgument] = {
        "who": fact.handle,
        "code": case.code,
        "out": tuple(each.handle for each in leaving),
        "minutes": MINUTES,
    }
    asked = AddingAsked(case=case.id, at=now, who=fact)
    return Decision((asked,), (Say(ToWriter(), "adding-ask", args, act=True, about=about),))


def answer_card(case: Case, by: Person, person: PersonId, now: datetime, *, add: bool) -> Decision | Refusal:
    """The coordinator's answer within the hour; after it they are added already."""
    asked = next((each for each in case.consent.adding if each.who.person == person), None)
    if asked is None or now >= ends(asked):
        return Refusal("refusal-already-answered")
    if add:
        return add_now(case, replace(asked.who, at=now))
    left = AddingLeft(case=case.id, at=now, person=person, by=by.id)
    return Decision((left,), (Say(ToWriter(), "adding-left", {"who": asked.who.handle, "code": case.code}),))


def add_now(case: Case, who: PersonAdded) -> Decision:
    """Added: those not covered until they have said yes go out at once."""
    way = "none" if not who.informed else str(who.way)
    after = fold(case, (who,))
    args: dict[str, TextArgument] = {
        "who": who.handle,
        "code": case.code,
        "way": way,
        "needed": int(is_needed(after, after.people[who.person], today(who.at))),
    }
    return Decision((who,), (Say(ToWriter(), "person-added", args),))


def adding_dues(case: Case, now: datetime) -> frozenset[Due]:
    """When each open card counts as answered."""
    del now
    return frozenset(_end(case, asked) for asked in case.consent.adding)


def at_adding_end(case: Case, due: Due, now: datetime) -> Decision:
    """Nobody has answered: they are added, and both who coordinate and the office hear it."""
    asked = next((each for each in case.consent.adding if _end(case, each).key == due.key), None)
    if asked is None:
        return SILENCE
    added = add_now(case, replace(asked.who, at=now))
    others = tuple(effect for effect in added.effects if not (isinstance(effect, Say) and effect.to == ToWriter()))
    day = today(now).isoformat()
    args: dict[str, TextArgument] = {"who": asked.who.handle, "code": case.code, "day": day}
    told = (
        Say(ToCoordinators(), "adding-unanswered", args, act=True),
        Say(ToOffice(case.unit), "adding-unanswered-posted", args),
    )
    return Decision(added.facts, (*others, *told))


def _end(case: Case, asked: AddingAsked) -> Due:
    wall = local(ends(asked)).replace(tzinfo=None)
    return Due(f"due:adding-end:{case.id}:{asked.who.person}:{asked.at.isoformat()}", ADDING_END, case.id, wall)
