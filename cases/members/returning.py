"""Someone who was taken out, or went themselves, comes back: by a coordinator's word and by nothing else (R1)."""

from datetime import date, datetime

from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.facts import Fact, PersonLetIn
from cases.fold import fold
from cases.ids import PersonId
from cases.meetings.invitations import catch_up
from cases.people import Person
from cases.presence import WhyOut
from cases.rooms.admission import takes_part
from cases.rooms.remedies import outside_line
from cases.rooms.why import why


def come_back(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """An actor or one of the staff: in at once where consent covers them, else they wait as somebody new does.

    Someone removed because consent ended is not readmitted by hand: they have got their farewell, and the next consent
    brings them back. Nor is an account that was shut out: its keys are looked at first."""
    if who.presence.why is WhyOut.BLOCKED:
        return Refusal("refusal-account-shut-out", {"who": who.handle, "code": case.code})
    fact = PersonLetIn(case=case.id, at=now, person=who.id, by=by.id)
    after = fold(case, (fact,))
    if who.out and who.presence.why is not WhyOut.HAND and not is_back(after, who.id, today(now)):
        waits = outside_line(why(after, after.people[who.id], today(now)))
        return Decision((), (Say(ToWriter(), "actor-waits-already", {"who": who.handle, "waiting": (waits,)}),))
    return received(case, (fact,), who.id, now)


def is_back(case: Case, person: PersonId, day: date) -> bool:
    """Whether someone who is not out any more takes part again: then a goodbye that has not left is not sent (R29)."""
    who = case.people[person]
    return not who.out and takes_part(case, who, day)


def may_come_back(case: Case, who: Person) -> bool:
    """Whether they are out of the case, or have left its room themselves."""
    return who.out or who.presence.has_left(case.room)


def may_be_brought_back(who: Person) -> bool:
    """One of the family that a coordinator took out by hand, and who has shown before that it is they."""
    return who.out and who.presence.why is WhyOut.HAND and who.contact.greeted


def relative_back(case: Case, by: Person, who: Person, now: datetime) -> Decision:
    """They are written to again, and get the calls they missed."""
    fact = PersonLetIn(case=case.id, at=now, person=who.id, by=by.id)
    said = Say(ToWriter(), "person-back", {"who": who.handle})
    return Decision((fact,), (said,)) + catch_up(fold(case, (fact,)), now)


def received(case: Case, facts: tuple[Fact, ...], person: PersonId, now: datetime) -> Decision:
    """What the coordinator hears of someone new, or back: in, served apart, or waiting and for what."""
    after = fold(case, facts)
    who = after.people[person]
    answer = why(after, who, today(now))
    if answer.inside:
        return Decision(facts, (Say(ToWriter(), "actor-added", {"who": who.handle}),)) + catch_up(after, now)
    if takes_part(after, who, today(now)):
        said = Say(ToWriter(), "actor-apart", {"who": who.handle, "waiting": (outside_line(answer),)})
        return Decision(facts, (said,)) + catch_up(after, now)
    return Decision(facts, (Say(ToWriter(), "actor-waits", {"waiting": (outside_line(answer),)}),))
