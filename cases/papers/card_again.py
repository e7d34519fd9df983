"""The card of a paper that waits for nothing but its answer is shown again (R3)."""

from datetime import datetime

from cases.case import Case
from cases.consent.effective import is_written
from cases.consent.in_force import has_ended, lacking
from cases.days import today
from cases.decision import About, Address, Ask, Decision, Say, ToPerson
from cases.papers.card import card_of
from cases.parts import leaders
from cases.people import Person


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
    return Say(to, "consent-card", card_of(case, reader, open_[-1], now), act=True, about=about)
