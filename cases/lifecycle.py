"""A case's steps from opened to closed; closing waits for a yes that names the case, and takes everyone out (R67)."""

from datetime import datetime

from cases.case import Case
from cases.consent.afterwards import agreed, told
from cases.days import today
from cases.decision import SILENCE, About, Ask, Decision, Refusal, Say, ToWriter
from cases.facts import FarewellWritten, MeetingCancelled, PhaseMoved
from cases.fold import fold
from cases.meetings.invitations import call_off, next_sequence, upcoming
from cases.members.departures import farewell_to, take_out
from cases.parts import parts_on
from cases.people import Person
from cases.phases import MOVES, Phase, may_move
from cases.presence import WhyOut
from cases.rooms.farewells import gets_farewell


def move_phase(case: Case, by: Person, there: Phase, now: datetime) -> Decision | Refusal:
    """The next step; CLOSED is answered with the question that a yes must name the case to."""
    if not may_move(case.phase, there):
        steps = tuple(phase_text(phase) for phase in Phase if (case.phase, phase) in MOVES)
        return Refusal("refusal-no-such-step", {"here": phase_text(case.phase), "steps": steps})
    if there is Phase.CONSENTED:
        return Refusal("refusal-consent-moves-it")
    if there is Phase.CLOSED:
        about = About(Ask.CLOSE_CASE, case.id, person=by.id, asked=now)
        return Decision((), (Say(ToWriter(), "case-close-ask", {"code": case.code}, act=True, about=about),))
    fact = PhaseMoved(case=case.id, at=now, phase=there, by=by.id)
    return Decision((fact,), (Say(ToWriter(), "phase-moved", {"phase": phase_text(there)}),))


def close(case: Case, by: Person, now: datetime) -> Decision | Refusal:
    """Closed: actors and family get their farewell, meetings to come are cancelled, nobody is in the room any more."""
    if not may_move(case.phase, Phase.CLOSED):
        return Refusal("refusal-case-closed")
    out = take_out(case, case.actors, WhyOut.CLOSED, now, by=by.id, tell=False)
    words = _last_words(case, now)
    off = _call_off_all(fold(case, out.facts), by, now)
    fact = PhaseMoved(case=case.id, at=now, phase=Phase.CLOSED, by=by.id)
    said = Say(ToWriter(), "case-closed", {"code": case.code} | told(agreed(case, today(now))))
    return out + words + off + Decision((fact,), (said,))


def refused_when_closed(case: Case) -> Refusal | None:
    """The refusal of what can only be done while a case is open."""
    return Refusal("refusal-case-closed") if case.phase is Phase.CLOSED else None


def phase_text(phase: Phase) -> str:
    """The phase in the reader's language: a reference to the text `phase-…`."""
    return f"@phase-{phase.name.lower()}"


def _last_words(case: Case, now: datetime) -> Decision:
    """To the family, who are not taken out: their chat ends with the case, once they have read that it has."""
    family = tuple(who for who in parts_on(case, today(now)) if who.is_family and who.contact.greeted)
    told = tuple(who for who in family if gets_farewell(case, who, WhyOut.CLOSED))
    facts = tuple(FarewellWritten(case=case.id, at=now, person=who.id) for who in told)
    return Decision(facts, tuple(farewell_to(who, WhyOut.CLOSED) for who in told))


def _call_off_all(case: Case, by: Person, now: datetime) -> Decision:
    answer = SILENCE
    for meeting in upcoming(case, now):
        sequence = next_sequence(meeting)
        cancelled = MeetingCancelled(case=case.id, at=now, number=meeting.number, sequence=sequence, by=by.id)
        answer += Decision((cancelled,)) + call_off(case, meeting, case.people.values(), sequence, now)
    return answer
