"""An exception that was noted by mistake: asked about first; then it is none, and nobody comes in by that (R23, R88).

The consent rests on fewer no longer, at once, and those who are not covered then leave. Someone kept from knowing is
still told nothing, until a coordinator says that they may be (R91). The certifier hears of it, and the office."""

from datetime import datetime

from cases.case import Case
from cases.decision import (
    About,
    Ask,
    Decision,
    Effect,
    Refusal,
    Say,
    TextArgument,
    ToCoordinators,
    ToOffice,
    ToPerson,
    ToWriter,
)
from cases.exceptions.custody import stays_untold
from cases.exceptions.granting import certifiers, kind_of, last_noted
from cases.facts import ExceptionCode
from cases.facts.exceptions import ExceptionVoided
from cases.members.settling import told_of
from cases.people import LEADERS, Person
from cases.topics.consent import Exemption


def ask_void_exception(case: Case, by: Person, code: ExceptionCode, who: Person, now: datetime) -> Decision | Refusal:
    """Waits five minutes for a yes that names the exception and the guardian again."""
    meant = _meant(case, code, who)
    if isinstance(meant, Refusal):
        return meant
    about = About(Ask.VOID, case.id, person=by.id, subject=who.id, word=code, asked=now)
    what: dict[str, TextArgument] = {"named": exception_named(case, about), "kind": kind_of(code), "who": who.handle}
    return Decision((), (Say(ToWriter(), "void-exception-ask", what, act=True, about=about),))


def exception_named(case: Case, about: About) -> str:
    """What the yes must name: the code and the handle."""
    assert about.subject is not None, "it is about a guardian"
    return f"{about.word} {case.handle(about.subject)}"


def void_exception(case: Case, by: Person, about: About, now: datetime) -> Decision | Refusal:
    """It was a mistake. Those not covered any more leave at once; nobody comes in, and nobody is told more."""
    assert about.subject is not None, "it is about a guardian"
    code, who = ExceptionCode(about.word or ""), case.named(about.subject)
    meant = _meant(case, code, who)
    if isinstance(meant, Refusal):
        return meant
    fact = ExceptionVoided(case=case.id, at=now, code=code, person=who.id, by=by.id)
    untold = stays_untold(case, meant, now, by.id)
    told: dict[str, TextArgument] = {
        "kind": kind_of(code),
        "who": who.handle,
        "kept": int(code is ExceptionCode.KEPT_FROM or bool(untold)),
        "word": str(code),
        "code": case.code,
        "reference": meant.reference,
        **told_of(case),
    }
    return Decision((fact, *untold), _told(case, by, told))


def _told(case: Case, by: Person, told: dict[str, TextArgument]) -> tuple[Effect, ...]:
    """Says so to the writer, the coordinators, the certifier who was asked, and the office."""
    effects: list[Effect] = [Say(ToWriter(), "exception-voided", told)]
    if by.role not in LEADERS:
        effects.append(Say(ToCoordinators(), "exception-voided", told, act=True))
    effects += [Say(ToPerson(each.id), "exception-voided-certifier", told) for each in certifiers(case)]
    posted: dict[str, TextArgument] = {"code": case.code, "kind": told["kind"]}
    return (*effects, Say(ToOffice(case.unit), "exception-voided-posted", posted, act=True))


def _meant(case: Case, code: ExceptionCode, who: Person) -> Exemption | Refusal:
    meant = last_noted(case, code, who)
    if meant is None or meant.ended is not None:
        return Refusal("refusal-no-such-exception", {"kind": kind_of(code), "who": who.handle})
    return meant
