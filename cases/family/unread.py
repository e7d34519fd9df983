"""What the bot does not know among what the family writes, and a number that is somebody else's (R96, R98)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.decision import Decision, Say, ToCoordinators, WithdrawLetters
from cases.facts.hearing import NotUnderstood, WrongNumber
from cases.people import Person

AGAIN_AFTER: Final = timedelta(minutes=10)
SHOWN_FOR: Final = timedelta(days=7)


def not_understood(case: Case, who: Person, now: datetime) -> Decision:
    """Tells those who look after the case that they wrote, and when, never what. Once in ten minutes."""
    last = who.said.not_understood
    if last is not None and timedelta(0) <= now - last < AGAIN_AFTER:
        return Decision()
    return Decision((NotUnderstood(case=case.id, at=now, person=who.id),))


def unread_of(case: Case, now: datetime) -> tuple[tuple[Person, datetime], ...]:
    """Those who have lately written something nobody has read, and when last; the latest first."""
    lately = ((each, each.said.not_understood) for each in case.people.values() if each.said.not_understood)
    shown = [(who, when) for who, when in lately if not who.out and now - when < SHOWN_FOR]
    return tuple(sorted(shown, key=lambda each: each[1], reverse=True))


def wrong_number(case: Case, who: Person, now: datetime, others: Iterable[tuple[Case, Person]] = ()) -> Decision:
    """*Fel nummer*: nothing more goes to that address, in any case; the coordinators are told.

    Not answered: the words were for somebody else. `others`: the other cases that this account has a part in."""
    elsewhere = tuple((there.id, _stopped(there, they, now)) for there, they in others)
    return _stopped(case, who, now) + Decision(elsewhere=elsewhere)


def _stopped(case: Case, who: Person, now: datetime) -> Decision:
    told = Say(ToCoordinators(), "told-wrong-number", {"handle": who.handle}, act=True)
    return Decision((WrongNumber(case=case.id, at=now, person=who.id),), (WithdrawLetters(who.id), told))
