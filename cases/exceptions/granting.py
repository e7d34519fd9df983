"""Exceptions about a guardian: what the certifier is asked, and what the texts say of each kind (R3, R88)."""

from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import About, Ask, Say, TextArgument, ToPerson
from cases.exemptions import DIRECTIONS, LetsIn
from cases.facts import ExceptionCode, ExceptionNoted
from cases.people import Person, Role
from cases.topics.consent import Exemption

CODES: Final = tuple(str(code) for code in ExceptionCode)


def question(case: Case, certifier: Person, noted: ExceptionNoted | Exemption, now: datetime) -> Say:
    """What the certifier is asked, in a chat of their own; a yes or no in reply answers it."""
    who = case.named(noted.person)
    about = About(Ask.EXCEPTION, case.id, person=certifier.id, subject=who.id, word=noted.code, asked=now)
    args = shown(noted.code, who) | {"reference": noted.reference, "code": case.code}
    return Say(ToPerson(certifier.id), "exception-ask", args, act=True, about=about)


def last_noted(case: Case, code: ExceptionCode, who: Person) -> Exemption | None:
    """The exception of this code and guardian that was noted last, ended or not."""
    return next((x for x in reversed(case.consent.exemptions) if (x.code, x.person) == (code, who.id)), None)


def certifiers(case: Case) -> tuple[Person, ...]:
    """Who can be asked."""
    return tuple(p for p in case.in_role(Role.CERTIFIER) if not p.out and p.user is not None)


def shown(code: ExceptionCode, who: Person) -> dict[str, TextArgument]:
    return {"kind": kind_of(code), "who": who.handle, "word": str(code)}


def effect_of(case: Case, code: ExceptionCode) -> str:
    """What its letting-in direction does here, as a code of the texts."""
    lets_in = DIRECTIONS[code].lets_in
    if lets_in is LetsIn.YES_IF_MODEL and case.rules.fb_6_13a_sekretess:
        lets_in = LetsIn.YES
    return lets_in.name.lower().replace("_", "-")


def kind_of(code: ExceptionCode) -> str:
    """What it is called in the reader's language."""
    return f"@exception-{code.replace('_', '-')}"
