"""Who a whole group is: meeting without a mandatory party, its own demands, its lead contact, who is asked for (R14,
R15, R32, R33, R38)."""

from datetime import date, datetime
from typing import Final

from cases.case import Case
from cases.consent.categories import CIVIL, party_text
from cases.consent.effective import covered
from cases.days import today
from cases.decision import Decision, Effect, Lacking, Refusal, Say, ToPerson, ToWriter
from cases.facts import ContactRequested, GroupReasonGiven, LeadNamed, MandatorySet, MeetingKind, ReservationNoted
from cases.ids import Party
from cases.people import SOC, Person
from cases.rooms.admission import takes_part
from cases.rooms.kinds import mandatory, not_covered

STOP: Final = "stoppa"
"""The model's word for a group that may not meet before it is whole."""


def meets_without(
    case: Case, by: Person, kind: MeetingKind, day: date, reason: str | None, now: datetime
) -> tuple[GroupReasonGiven, ...] | Refusal:
    """Whether a network meeting may be called though a mandatory party is not covered on its day (R15).

    The model stops it, or the coordinator says why, once for the same parties."""
    missing = not_covered(case, day) if kind is MeetingKind.NETWORK else ()
    named = tuple(map(party_text, missing))
    if missing and case.rules.incomplete_group == STOP:
        return Refusal("refusal-group-incomplete", {"missing": named})
    if not missing or any(frozenset(missing) <= known for known in case.desk.group_reasons):
        return ()
    if not (reason or "").strip():
        return Refusal(Lacking.GROUP_REASON, {"missing": named})
    return (GroupReasonGiven(case=case.id, at=now, missing=missing, reason=(reason or "").strip(), by=by.id),)


def demand(case: Case, by: Person, parties: tuple[Party, ...], now: datetime) -> Decision | Refusal:
    """Which parties this person's group must have, where the model leaves it to the case (R33)."""
    if not case.rules.mandatory_per_case:
        return Refusal("refusal-mandatory-by-model", {"parties": tuple(map(party_text, mandatory(case)))})
    fact = MandatorySet(case=case.id, at=now, parties=tuple(p for p in dict.fromkeys(parties) if p != SOC), by=by.id)
    named = tuple(map(party_text, (*case.rules.mandatory_parties, *fact.parties)))
    return Decision((fact,), (Say(ToWriter(), "mandatory-set", {"parties": tuple(dict.fromkeys(named))}),))


def lead_of(case: Case, day: date) -> Person | None:
    """The lead contact, while they take part; there is never more than one (R38)."""
    who = case.people.get(case.desk.lead) if case.desk.lead else None
    return who if who and takes_part(case, who, day) else None


def name_lead(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """From now on the young person's lead contact is this one; the one before and the new one are told (R38)."""
    if who.is_family or not takes_part(case, who, today(now)):
        return Refusal("refusal-lead-not-in", {"who": who.handle})
    before = lead_of(case, today(now))
    if before is not None and before.id == who.id:
        return Refusal("refusal-already-lead", {"who": who.handle})
    effects: list[Effect] = [Say(ToWriter(), "lead-named", {"who": who.handle})]
    if before is not None and before.id != by.id:
        effects.append(Say(ToPerson(before.id), "lead-no-more", {"who": who.handle}))
    if who.id != by.id:
        effects.append(Say(ToPerson(who.id), "lead-yours"))
    return Decision((LeadNamed(case=case.id, at=now, person=who.id, by=by.id),), tuple(effects))


def request_contact(case: Case, by: Person, party: Party, now: datetime) -> Decision | Refusal:
    """Words to ask an organisation for a contact person, with part of town and code alone; after consent (R14)."""
    if party == SOC or case.rooms.gate_shut or not covered(case, party, today(now)):
        return Refusal("refusal-ask-before-consent", {"party": party_text(party)})
    fact = ContactRequested(case=case.id, at=now, party=party, by=by.id)
    known = {"name": "@coordinator-name", "phone": "@coordinator-phone"}
    words = {"party": party_text(party), "unit": str(case.unit), "code": str(case.code)}
    return Decision((fact,), (Say(ToWriter(), "contact-request", known | words),))


def note_reservation(case: Case, by: Person, who: Person, reference: str, now: datetime) -> Decision | Refusal:
    """Someone outside the public secrecy law has signed to keep silent, and may enter the room while covered (R32)."""
    if who.party not in CIVIL:
        return Refusal("refusal-not-civil", {"who": who.handle})
    if not reference.strip():
        return Refusal("refusal-reservation-without-reference", {"who": who.handle})
    fact = ReservationNoted(case=case.id, at=now, person=who.id, reference=reference.strip(), by=by.id)
    return Decision((fact,), (Say(ToWriter(), "reservation-noted", {"who": who.handle}),))
