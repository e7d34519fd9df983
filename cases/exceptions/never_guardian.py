"""Somebody was added as a guardian and never was one: out at once. The certifier is asked before anything rests on
fewer yes (R3, R88).

Nobody's word alone makes a yes needless: not the coordinator's, who may have added a guardian rightly and want the gate
open. Without a certifier in the case it is refused; taking somebody out never is."""

from datetime import date, datetime

from cases.case import Case
from cases.consent.standings import is_needed
from cases.days import today
from cases.decision import Decision, Lacking, Refusal
from cases.exceptions.granting import certifiers
from cases.exceptions.noting import note
from cases.facts import ExceptionCode
from cases.members.joining import take_out_by_hand
from cases.people import Person, Role


def was_never(case: Case, by: Person, who: Person, looked_up: date | None, now: datetime) -> Decision | Refusal:
    """`looked_up`: the day on which the population register said so. Someone whose yes is not needed is simply taken
    out."""
    if who.role is not Role.GUARDIAN:
        return Refusal("refusal-never-of-guardian", {"who": who.handle})
    if looked_up is None or looked_up > today(now):
        return Refusal(Lacking.REGISTER_DAY, {"who": who.handle})
    if not is_needed(case, who, today(now)):
        return take_out_by_hand(case, by, who, now)
    if not certifiers(case):
        return Refusal("refusal-never-without-certifier", {"who": who.handle, "code": case.code})
    return note(case, by, ExceptionCode.NEVER_GUARDIAN, who, looked_up.isoformat(), now)
