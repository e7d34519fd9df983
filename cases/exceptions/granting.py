"""Exceptions about a guardian: noted with a decision, posted to the office, answered by the certifier (R3, R88).

By itself none of this lets anybody in: a coordinator's yes to the paper's card comes after the certifier's."""

from datetime import datetime
from typing import Final

from cases.case import Case
from cases.consent.card import card_of
from cases.consent.effective import covered_parties, is_written
from cases.consent.in_force import has_ended, lacking
from cases.days import today
from cases.decision import (
    About,
    Address,
    Ask,
    Decision,
    Line,
    Refusal,
    Say,
    TextArgument,
    ToCoordinators,
    ToOffice,
    ToPerson,
    ToWriter,
)
from cases.exceptions.custody import stays_untold
from cases.exemptions import DIRECTIONS, LetsIn
from cases.facts import Answer, ExceptionAnswered, ExceptionCode, ExceptionNoted
from cases.fold import fold
from cases.members.settling import told_of
from cases.parts import leaders
from cases.people import Person, Role
from cases.presence import WhyOut
from cases.topics.consent import Exemption

CODES: Final = tuple(str(code) for code in ExceptionCode)


def question(case: Case, certifier: Person, noted: ExceptionNoted | Exemption, now: datetime) -> Say:
    """What the certifier is asked, in a chat of their own; a yes or no in reply answers it."""
    who = case.named(noted.person)
    about = About(Ask.EXCEPTION, case.id, person=certifier.id, subject=who.id, word=noted.code, asked=now)
    args = shown(noted.code, who) | {"reference": noted.reference, "code": case.code}
    return Say(ToPerson(certifier.id), "exception-ask", args, act=True, about=about)


def reply(
    case: Case, by: Person, code: ExceptionCode, who: Person, answer: Answer, now: datetime
) -> Decision | Refusal:
    """The certifier's yes or no. A no ends it, whenever it comes; a yes is given once, and not after a no."""
    if by.role is not Role.CERTIFIER or by.out:
        return Refusal("refusal-certifier-only")
    meant = last_noted(case, code, who)
    if meant is None or meant.ended is not None:
        return Refusal("refusal-no-such-exception", {"kind": kind_of(code), "who": who.handle})
    if answer is Answer.YES and meant.granted is not None:
        return Refusal("refusal-already-answered")
    fact = ExceptionAnswered(case=case.id, at=now, code=code, person=who.id, answer=answer, by=by.id)
    after = fold(case, (fact,))
    untold = stays_untold(case, meant, now, by.id) if answer is Answer.NO else ()
    told: dict[str, TextArgument] = shown(code, who) | {
        "code": case.code,
        "reference": meant.reference,
        "effect": effect_of(case, code),
        "back": _may_return(after, now) if DIRECTIONS[code].lets_in is LetsIn.YES_EVER else (),
        "untold": int(bool(untold)),
        "granted": int(answer is Answer.YES),
        **told_of(case),
    }
    post: dict[str, TextArgument] = {"code": case.code, "kind": kind_of(code), "granted": int(answer is Answer.YES)}
    effects = (
        Say(ToWriter(), "exception-thanks", post | {"word": str(code)}),
        Say(ToCoordinators(), "exception-answered", told, act=True),
        Say(ToOffice(case.unit), "exception-answered-posted", post, act=True),
    )
    card = show_card(after, now) if answer is Answer.YES else Decision()
    return Decision((fact, *untold), effects) + card


def _may_return(case: Case, now: datetime) -> tuple[Line, ...]:
    """A line for each person who went out when a guardian was added and is covered again, with the command for it."""
    covered = covered_parties(case, today(now))
    out = (who for who in case.people.values() if who.presence.why is WhyOut.NEW_GRANTOR and who.user)
    values = (
        {"who": who.handle, "party": str(who.party), "user": str(who.user), "code": case.code}
        for who in out
        if who.party in covered
    )
    return tuple(Line("never-back", tuple(each.items())) for each in values)


def show_card(case: Case, now: datetime) -> Decision:
    """The card of the newest paper on which no yes is missing any more, to the one who is to answer it."""
    leader = next((who for who in leaders(case, today(now)) if who.user), None)
    card = card_again(case, leader, ToPerson(leader.id), now) if leader else None
    return Decision((), (card,)) if card else Decision()


def card_again(case: Case, reader: Person, to: Address, now: datetime) -> Say | None:
    """The card of the newest paper, for this reader to answer, where it waits for nothing but that answer."""
    open_ = [
        r
        for r in case.consent.records.values()
        if not has_ended(case, r, today(now)) and r.voided is None and is_written(r)
    ]
    if not open_ or open_[-1].confirmed is not None or lacking(case, open_[-1], today(now)):
        return None
    about = About(Ask.CONSENT_CARD, case.id, person=reader.id, record=open_[-1].paper.record, asked=now)
    return Say(to, "consent-card", card_of(case, open_[-1], now), act=True, about=about)


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
