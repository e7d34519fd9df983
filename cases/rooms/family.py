"""Who of the family may be in the professionals' room: those let in by name, and nobody who was said no to (R1, R27).

The law of this file. A coordinator lets each in by name. Guardians share the room only if each of them has said yes to
it, and no guardian is there against the young person's no. Anyone who takes anything back is out."""

from datetime import date

from cases.case import Case
from cases.facts import Answer
from cases.parts import part_on
from cases.people import Person, Role
from cases.phases import Phase
from cases.rooms.outside import WhyNotIn, why_gone


def family_in_room(case: Case, day: date) -> tuple[Person, ...]:
    """Those of the family who are in the room on this day, in the order they were let in."""
    people = (case.people[person] for person in case.rooms.talk.let_in)
    return tuple(who for who in people if why_family_out(case, who, day) is None)


def why_family_out(case: Case, person: Person, day: date) -> WhyNotIn | None:
    """Why this member of the family should not be in the room; None if they should."""
    if person.id not in case.rooms.talk.let_in:
        return WhyNotIn.FAMILY
    if case.phase is Phase.CLOSED:
        return WhyNotIn.CLOSED
    person = part_on(case, person, day)
    if person.out:
        return why_gone(person)
    if not person.contact.greeted:
        return WhyNotIn.NOT_GREETED
    if person.user is None:
        return WhyNotIn.NO_MATRIX
    if case.consent.suspended:
        return WhyNotIn.SUSPENDED
    return WhyNotIn.GATE_SHUT if case.rooms.gate_shut else kept_apart(case, person, day)


def kept_apart(case: Case, person: Person, day: date) -> WhyNotIn | None:
    """Those whose no, or missing yes, keeps this one out of a room that others of the family are in."""
    if person.role is not Role.GUARDIAN:
        return None
    if any(case.rooms.talk.answers.get(who.id) is Answer.NO for who in _youths(case)):
        return WhyNotIn.YOUTH_SAID_NO
    return WhyNotIn.GUARDIAN_NOT_ASKED if _not_yes(case, person, day) else None


def _not_yes(case: Case, person: Person, day: date) -> bool:
    """Another guardian is let in as well, and one of them has not said yes to sharing the room."""
    let_in = (part_on(case, case.named(who), day) for who in case.rooms.talk.let_in)
    there = {who.id for who in let_in if who.role is Role.GUARDIAN and not who.out} | {person.id}
    return len(there) > 1 and any(case.rooms.talk.answers.get(who) is not Answer.YES for who in there)


def _youths(case: Case) -> tuple[Person, ...]:
    return case.in_role(Role.YOUTH)
