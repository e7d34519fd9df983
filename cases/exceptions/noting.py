"""An exception about a guardian is noted with a decision: what keeps somebody out acts at once (R3, R88, R91).

The other direction waits for the certifier's reply, and then for a paper: cases/papers/certified.py."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from cases.case import Case
from cases.consent.grantors import would_be_left
from cases.days import today
from cases.decision import SILENCE, Decision, Effect, Lacking, Refusal, Say, TextArgument, ToOffice, ToWriter
from cases.exceptions.custody import last_day_text, part_over
from cases.exceptions.granting import certifiers, effect_of, kind_of, last_noted, question, shown
from cases.exemptions import DIRECTIONS, KeepsOut, LetsIn, ends_part, has_lost_part
from cases.facts import ExceptionCode, ExceptionNoted
from cases.fold import fold
from cases.members.departures import orphaned
from cases.people import Person, Role, handles


@dataclass(frozen=True, slots=True)
class Days:
    """The days that some exceptions name: the last one of custody, and the one on which both had been asked."""

    custody_through: date | None = None
    both_asked: date | None = None


NO_DAYS: Final = Days()


def note(
    case: Case,
    by: Person,
    code: ExceptionCode,
    who: Person,
    reference: str,
    now: datetime,
    days: Days = NO_DAYS,
) -> Decision | Refusal:
    """Noted, and the certifier is asked. What keeps somebody out acts from now; what lets somebody in waits for the
    reply."""
    wrong = _wrong_with(case, code, who, reference, days, now)
    if wrong is not None:
        return wrong
    fact = ExceptionNoted(
        case=case.id,
        at=now,
        code=code,
        person=who.id,
        reference=reference.strip(),
        by=by.id,
        custody_through=days.custody_through,
        both_asked=days.both_asked,
    )
    after = fold(case, (fact,))
    over = has_lost_part(after, who.id, today(now)) and not has_lost_part(case, who.id, today(now))
    out = part_over(case, who, now, by.id) if over else SILENCE
    effects: list[Effect] = [
        Say(ToWriter(), "exception-noted", _noted(case, after, fact, who, over=over)),
        Say(ToOffice(case.unit), "exception-posted", {"code": case.code, "kind": kind_of(code)}, act=True),
    ]
    effects += [question(case, certifier, fact, now) for certifier in certifiers(case)]
    return Decision((fact,)) + out + Decision((), tuple(effects))


def _noted(case: Case, after: Case, fact: ExceptionNoted, who: Person, *, over: bool) -> dict[str, TextArgument]:
    """What it does in both directions, as codes of the text."""
    now_nobodys = orphaned(case, (who,)) if over else ()
    told: dict[str, TextArgument] = {
        "code": case.code,
        "reference": fact.reference,
        "keeps": DIRECTIONS[fact.code].keeps_out.name.lower(),
        "lets": effect_of(case, fact.code),
        "certifier": int(bool(certifiers(case))),
        "rung": int(who.is_rung and over),
        "numbers": tuple(str(number) for number in now_nobodys),
    }
    return shown(fact.code, who) | last_day_text(last_noted(after, fact.code, who)) | told


def _wrong_with(
    case: Case, code: ExceptionCode, who: Person, reference: str, days: Days, now: datetime
) -> Refusal | None:
    if who.role is not Role.GUARDIAN:
        guardians = handles(case.in_role(Role.GUARDIAN))
        return Refusal("refusal-exception-of-guardian", {"who": who.handle, "known": guardians})
    if not reference.strip():
        return Refusal(Lacking.REFERENCE)
    last = last_noted(case, code, who)
    if last is not None and last.ended is None:
        return Refusal("refusal-exception-noted", {"kind": kind_of(code), "who": who.handle})
    return _wrong_days(code, days, now) or _wrong_in_this_case(case, code, who, now)


def _wrong_days(code: ExceptionCode, days: Days, now: datetime) -> Refusal | None:
    if days.custody_through is not None and not ends_part(code):
        return Refusal("refusal-custody-not-here", {"kind": kind_of(code)})
    if code is not ExceptionCode.DECIDED_WITHOUT:
        return Refusal("refusal-both-asked-not-here", {"kind": kind_of(code)}) if days.both_asked else None
    if days.both_asked is None or days.both_asked > today(now):
        return Refusal(Lacking.BOTH_ASKED)
    return None


def _wrong_in_this_case(case: Case, code: ExceptionCode, who: Person, now: datetime) -> Refusal | None:
    """An exception that only lets somebody in needs a certifier in the case; none may take the last guardian."""
    both, day = DIRECTIONS[code], today(now)
    if both.keeps_out is KeepsOut.NOTHING and not certifiers(case):
        return Refusal("refusal-no-certifier")
    if both.instead is not None:
        return None if case.in_role(both.instead) else Refusal("refusal-no-substitute", {"kind": kind_of(code)})
    if both.lets_in is LetsIn.NOTHING:
        return None
    alone = both.keeps_out is KeepsOut.PART and _is_last(case, who, day)
    if alone or not would_be_left(case, who.id, day):
        return Refusal("refusal-last-guardian", {"who": who.handle})
    return None


def _is_last(case: Case, who: Person, day: date) -> bool:
    """Whether all other guardians have lost the part."""
    others = (other for other in case.in_role(Role.GUARDIAN) if other.id != who.id)
    return all(has_lost_part(case, other.id, day) for other in others)
