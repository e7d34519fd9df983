"""Who should be in the case room now, and why not the others; who may be written to (R1, R7, R29).

The law of this file, in the order in which it is asked:
1. In a closed case nobody is in the room.
2. Nobody who was taken out is in.
3. Socialtjänsten's people named in the case are in, without a consent (R1a).
4. Someone who only certifies is never in.
5. While consents are suspended or the gate is shut no outside actor is in (R10).
6. An actor is in while a consent covers their party and nobody of the family wishes them away (R1b, R7).
7. Those who may know less than is spoken of in the room, or have not signed to keep silent, are served beside it
   (R27).
8. One of the family is in only after a coordinator let them in by name, and while nothing is kept from them.
9. While a card about one more who must say yes is open, nobody new comes in."""

from datetime import date, datetime
from typing import Final

from cases.case import Case
from cases.consent.categories import CIVIL
from cases.consent.effective import covered_parties, kept_from
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.facts import GateOpened
from cases.ids import PersonId
from cases.parts import part_on
from cases.people import LEADERS, Person, Role
from cases.phases import Phase
from cases.presence import WhyOut
from cases.rooms.kinds import is_cleared
from cases.rooms.outside import WhyNotIn, why_family_out, why_gone
from cases.rooms.standing_still import is_wished_away, stands_still

GATE_OPENED: Final = Say(ToWriter(), "gate-opened")


def desired(case: Case, day: date) -> frozenset[PersonId]:
    """Everyone who should be in the room on this day: named staff, actors who are covered by consent and may know all
    that is spoken of there (R27), and those of the family that a coordinator let in by name.

    Nobody who was taken out, nobody without a Matrix id, and in a closed case nobody at all."""
    return frozenset(who.id for who in case.people.values() if why_out(case, who, day) is None)


def why_out(case: Case, person: Person, day: date) -> WhyNotIn | None:
    """Why this person should not be in the room; None if they should."""
    return _why_not_in(case, person, day) or (WhyNotIn.ADDING if stands_still(case, person) else None)  # 9


def _why_not_in(case: Case, person: Person, day: date) -> WhyNotIn | None:
    if person.is_family:  # 8
        return why_family_out(case, person, day) or (WhyNotIn.SILENT if is_silent_to(case, person) else None)
    if person.user is None:
        return WhyNotIn.NO_MATRIX
    return _why_not_part(case, person, day) or _why_only_apart(case, person, day)  # 7


def waiting(case: Case, day: date) -> tuple[tuple[Person, WhyNotIn], ...]:
    """The actors and staff who are not to be in the room, each with the reason; a certifier waits for nothing."""
    others = (who for who in case.people.values() if not who.is_family and who.role is not Role.CERTIFIER)
    outside = ((who, why_out(case, who, day)) for who in others)
    return tuple((who, why) for who, why in outside if why)


def takes_part(case: Case, person: Person, day: date) -> bool:
    """Whether they may be invited, reminded and owe things on this day: everyone covered by consent, whatever their
    way, also those served 1:1 because they may know less than is spoken of in the room (R27); the family while they are
    greeted and not silenced."""
    person = part_on(case, person, day)
    if person.is_family:
        return (
            person.contact.greeted
            and not person.out
            and not is_silent_to(case, person)
            and case.phase is not Phase.CLOSED
        )
    return _why_not_part(case, person, day) is None


def is_silent_to(case: Case, person: Person) -> bool:
    """Whether nothing of any kind is sent to them, no farewell either: silenced (R99), or told nothing (R91)."""
    if not person.is_family:
        return False
    return case.family.silenced is not None or person.contact.silenced is not None or is_told_nothing(case, person)


def is_told_nothing(case: Case, person: Person) -> bool:
    """Whether they are answered as a stranger is: by a decision, or while an exception keeps them from it (R91)."""
    return person.contact.uninformed or kept_from(case, person.id) or person.presence.why is WhyOut.NO_GUARDIAN


def may_receive(case: Case, person: PersonId, day: date) -> bool:
    """Whether anything but a farewell may leave to this person; asked before each letter (R29).

    In a closed case the family and the staff may still get the answers that are theirs; nobody else."""
    known = case.people.get(person)
    who = part_on(case, known, day) if known else None
    if who is None or who.out or who.user is None or kept_from(case, person):
        return False
    if who.is_family:
        return who.contact.greeted and not is_silent_to(case, who)
    return who.is_staff or who.role is Role.CERTIFIER or takes_part(case, who, day)


def open_gate(case: Case, by: Person, now: datetime) -> Decision | Refusal:
    """A coordinator opens the gate that was shut; what consent covers may come in again (R10)."""
    if by.role not in LEADERS:
        return Refusal("refusal-coordinator-only")
    if not case.rooms.gate_shut:
        return Refusal("refusal-gate-not-shut")
    said = Say(ToWriter(), "gate-opened-suspended", {"code": case.code}) if case.consent.suspended else GATE_OPENED
    return Decision((GateOpened(case=case.id, at=now, by=by.id),), (said,))


def _why_only_apart(case: Case, person: Person, day: date) -> WhyNotIn | None:
    """Why someone who takes part is served 1:1 and is not in the room: by what they are, or may know."""
    if person.is_staff:
        return None
    if person.party in CIVIL and person.id not in case.desk.reserved:
        return WhyNotIn.CIVIL
    return None if is_cleared(case, person, day) else WhyNotIn.LESS_CLEARED


def _why_not_part(case: Case, person: Person, day: date) -> WhyNotIn | None:
    person = part_on(case, person, day)
    if case.phase is Phase.CLOSED:  # 1
        return WhyNotIn.CLOSED
    if person.out:  # 2
        return why_gone(person)
    if person.is_staff:  # 3
        return None
    if person.role is Role.CERTIFIER:  # 4
        return WhyNotIn.CERTIFIER
    if case.consent.suspended or case.rooms.gate_shut:  # 5
        return WhyNotIn.SUSPENDED if case.consent.suspended else WhyNotIn.GATE_SHUT
    if person.party not in covered_parties(case, day) or is_wished_away(case, person.party, day):  # 6
        return WhyNotIn.NO_CONSENT
    return None
