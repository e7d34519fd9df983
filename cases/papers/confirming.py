"""The coordinator's yes to the card: the paper is no draft any more, and those it covers may come in (R1, R50)."""

from dataclasses import replace
from datetime import date, datetime

from cases.case import Case
from cases.consent.effective import covered_parties, is_written
from cases.consent.in_force import goes_before, holds_through, lacking
from cases.consent.past_guardians import past_guardians, yes_refused
from cases.days import today
from cases.decision import Decision, Refusal, Say, TextArgument, ToCoordinators, ToWriter
from cases.facts import ConsentConfirmed, Fact, GateOpened, PersonLetIn, PhaseMoved
from cases.fold import fold
from cases.ids import RecordId
from cases.meetings.invitations import catch_up
from cases.people import LEADERS, Person, handles
from cases.phases import Phase
from cases.presence import WhyOut
from cases.rooms.admission import desired
from cases.rooms.reach import is_unreached
from cases.rooms.why import outside
from cases.topics.consent import Record


def confirm(case: Case, by: Person, record: RecordId, now: datetime) -> Decision | Refusal:
    """The record holds from now; the covered come back in, and are called to meetings already made."""
    paper = case.consent.records.get(record)
    wrong = _wrong_with(case, by, paper, now)
    if wrong is not None:
        return wrong
    facts: tuple[Fact, ...] = (ConsentConfirmed(case=case.id, at=now, record=record, by=by.id),)
    if case.rooms.gate_shut and by.role in LEADERS:
        facts += (GateOpened(case=case.id, at=now, by=by.id),)
    facts += welcome(fold(case, facts), by, now)
    if case.phase is Phase.REFERRED:
        facts += (PhaseMoved(case=case.id, at=now, phase=Phase.CONSENTED, by=by.id),)
    after = fold(case, facts)
    return Decision(facts) + catch_up(after, now) + _told(case, after, by, record, now)


def welcome(case: Case, by: Person, now: datetime, whys: frozenset[WhyOut] | None = None) -> tuple[PersonLetIn, ...]:
    """Those who were taken out (for one of `whys`, or for any) and are covered by consent today: they come back.

    Not an account that was shut out: its keys are looked at first."""
    covered = covered_parties(case, today(now)) if not case.rooms.gate_shut else frozenset()
    out = (who for who in case.actors if who.out and not who.presence.blocked and who.party in covered)
    back = (who for who in out if whys is None or who.presence.why in whys)
    return tuple(PersonLetIn(case=case.id, at=now, person=who.id, by=by.id) for who in back)


def _wrong_with(case: Case, by: Person, record: Record | None, now: datetime) -> Refusal | None:
    if record is None or not by.is_staff or by.out:
        return Refusal("refusal-not-for-you")
    if record.confirmed is not None:
        return Refusal("refusal-already-answered")
    if record.voided is not None:
        return Refusal("refusal-already-voided", {"named": record.paper.reference or ""})
    if not is_written(record):
        return Refusal("refusal-draft-stays-draft")
    if record.paper.through < today(now):
        return Refusal("refusal-paper-ended", {"through": record.paper.through})
    return _incomplete(case, record, today(now))


def _incomplete(case: Case, record: Record, day: date) -> Refusal | None:
    """A yes is missing; if somebody cannot give one any more, that is told first."""
    without = lacking(case, record, day)
    for past in past_guardians(case, without, day):
        return yes_refused(case, past, record.paper.starts, day)
    return Refusal("refusal-consent-incomplete", {"missing": handles(without)}) if without else None


def _told(was: Case, after: Case, by: Person, record: RecordId, now: datetime) -> Decision:
    confirmed = after.consent.records[record]
    before = goes_before(after, confirmed, today(now))
    say = _holds(was, after, confirmed, now) if before is None else _is_outdone(before)
    if after.consent.suspended:
        say = Say(ToWriter(), "consent-confirmed-suspended", {"code": after.code})
    told = () if by.role in LEADERS else (replace(say, to=ToCoordinators()),)
    return Decision((), (say, *told))


def _is_outdone(before: Record) -> Say:
    return Say(ToWriter(), "consent-outdone", {"before": before.paper.signed})


def _holds(was: Case, after: Case, record: Record, now: datetime) -> Say:
    """Who is asked in by it; where it begins later, who is in that day as things stand."""
    day = max(today(now), record.paper.starts)
    coming = desired(after, day) - desired(was, today(now))
    joining = (who for who in after.people.values() if who.id in coming and not is_unreached(after, who))
    args: dict[str, TextArgument] = {
        "code": after.code,
        "through": holds_through(after, record),
        "starts": record.paper.starts,
        "later": int(record.paper.starts > today(now)),
        "joining": handles(joining),
        "gate": int(after.rooms.gate_shut),
        "outside": outside(after, day, staff=False),
    }
    return Say(ToWriter(), "consent-confirmed", args)
