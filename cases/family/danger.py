"""A cry for help: answered each time. Colleagues hear at the same moment that it was written, and never what.

Answered to everybody the bot knows in that chat, also after *stopp*, before the code, and without naming a case."""

from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import today
from cases.decision import About, Address, Ask, Decision, Effect, Say, TextArgument, ToOffice, ToPerson, ToWriter
from cases.facts.hearing import CryHeard
from cases.parts import parts_on
from cases.people import LEADERS, Person, Role
from cases.rooms.admission import is_told_nothing

TOLD: Final = LEADERS | {Role.GUIDE}
AGAIN_AFTER: Final = timedelta(minutes=10)
"""In this time colleagues are told only once of one person's cries; the answer comes each time."""


def cry(case: Case, who: Person, now: datetime) -> Decision:
    """The numbers first; then that NAME gets to know that they wrote."""
    tells = who.said.cry_told is None or not timedelta(0) <= now - who.said.cry_told < AGAIN_AFTER
    fact = CryHeard(case=case.id, at=now, person=who.id, told=tells)
    text = "family-danger-unnamed" if is_told_nothing(case, who) else "family-danger"
    numbers: dict[str, TextArgument] = {"name": "@coordinator-name", "socialjour": "@socialjour"}
    answer = Say(ToWriter(), text, numbers, act=True, about=About(Ask.DANGER, case.id, who.id))
    return Decision((fact,), (answer, *(_told(case, who, now) if tells else ())))


def _told(case: Case, who: Person, now: datetime) -> tuple[Effect, ...]:
    """Each colleague who has a part in it today, once; the office, should there be none."""
    args: dict[str, TextArgument] = {"handle": who.handle, "code": case.code}
    there = {each.user: each for each in parts_on(case, today(now)) if each.role in TOLD and each.user}
    addresses: list[Address] = [ToPerson(each.id) for each in there.values()]
    return tuple(Say(to, "told-danger", args, act=True) for to in addresses or [ToOffice(case.unit)])
