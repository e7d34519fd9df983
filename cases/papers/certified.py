"""The certifier answers an exception; after a yes the card of a paper that waited for it is shown (R3, R88).

By itself a yes lets nobody in: a coordinator's yes to the paper's card comes after it."""

from datetime import datetime

from cases.case import Case
from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToCoordinators, ToOffice, ToWriter
from cases.exceptions.custody import stays_untold
from cases.exceptions.granting import effect_of, kind_of, last_noted, shown
from cases.exemptions import DIRECTIONS, LetsIn
from cases.facts import Answer, ExceptionAnswered, ExceptionCode
from cases.fold import fold
from cases.members.settling import told_of
from cases.papers.card_again import show_card
from cases.people import Person, Role
from cases.presence import WhyOut


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
