"""Why somebody should not be in a room, one value a reason; and what holds for the family (R1, R27).

The law of this file. A coordinator lets each of the family into the professionals' room by name. Guardians share it
only if each of them has said yes to it, and no guardian is there against the young person's no. Anyone who takes
anything back is out."""

from datetime import date
from enum import StrEnum
from typing import Final

from cases.case import Case
from cases.facts import Answer
from cases.parts import part_on
from cases.people import Person, Role
from cases.phases import Phase
from cases.presence import WhyOut


class WhyNotIn(StrEnum):
    """To add one: a value here, the rule that gives it, and its text in both languages."""

    FAMILY = "family"
    """One of the family; no coordinator has let them into the professionals' room."""
    NOT_GREETED = "not-greeted"
    """Let in by name, and has not shown yet that it is they (R98)."""
    SILENT = "silent"
    """Let in by name, and nothing is sent to them (R91, R99)."""
    YOUTH_SAID_NO = "youth-said-no"
    GUARDIAN_NOT_ASKED = "guardian-not-asked"
    NO_MATRIX = "no-matrix"
    CLOSED = "closed"
    TAKEN_OUT = "taken-out"
    STAND_IN_OVER = "stand-in-over"
    """The days on which they stood in for a colleague are over (R36)."""
    ADULT = "adult"
    """A guardian of somebody who is of age (R19)."""
    ADDING = "adding"
    """Would come in, but a card about one more who must say yes is open (R3)."""
    NO_GUARDIAN = "no-guardian"
    """Not a guardian any more, or never one (R91)."""
    CERTIFIER = "certifier"
    GATE_SHUT = "gate-shut"
    SUSPENDED = "suspended"
    """The journal was set back, and nobody has said yet that what was agreed in the case still stands."""
    NO_CONSENT = "no-consent"
    LESS_CLEARED = "less-cleared"
    """May know less than what is spoken of in the room (R27)."""
    CIVIL = "civil"
    """Outside the public secrecy law, without a signed promise of silence (R32)."""

    @property
    def words(self) -> str:
        """The text that says so, as a value of another text."""
        return f"@why-{self}"


OVER: Final = {
    WhyOut.STAND_IN_OVER: WhyNotIn.STAND_IN_OVER,
    WhyOut.ADULT: WhyNotIn.ADULT,
    WhyOut.NO_GUARDIAN: WhyNotIn.NO_GUARDIAN,
}
"""Reasons that came with a day, and not by anybody's word."""


def why_gone(who: Person) -> WhyNotIn:
    """Why somebody is not in a room who is out of the case."""
    return OVER.get(who.presence.why, WhyNotIn.TAKEN_OUT) if who.presence.why else WhyNotIn.TAKEN_OUT


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


def not_asked(case: Case, person: Person) -> tuple[Person, ...]:
    """Whose yes to sharing the room this guardian waits for: the young person's after a no, else each guardian's."""
    answers = case.rooms.talk.answers
    noes = tuple(who for who in _youths(case) if answers.get(who.id) is Answer.NO)
    return noes or tuple(who for who in _sharing(case, person) if answers.get(who.id) is not Answer.YES)


def _sharing(case: Case, person: Person) -> tuple[Person, ...]:
    """The guardians who were let in by name, this one among them."""
    let_in = (*(case.named(who) for who in case.rooms.talk.let_in if who != person.id), person)
    return tuple(who for who in let_in if who.role is Role.GUARDIAN and not who.out)


def _not_yes(case: Case, person: Person, day: date) -> bool:
    """Another guardian is let in as well, and one of them has not said yes to sharing the room."""
    let_in = (part_on(case, case.named(who), day) for who in case.rooms.talk.let_in)
    there = {who.id for who in let_in if who.role is Role.GUARDIAN and not who.out} | {person.id}
    return len(there) > 1 and any(case.rooms.talk.answers.get(who) is not Answer.YES for who in there)


def _youths(case: Case) -> tuple[Person, ...]:
    return case.in_role(Role.YOUTH)
