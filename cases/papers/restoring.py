"""*Skriv fel*: who took a yes back by mistake says so, and a coordinator who has called may let it hold again (R9).

The law of this file. Only the very last thing they said of consent, said by themselves in the chat, and called wrong
by themselves; within seven days; by a coordinator. It gives back that yes alone, and nobody else's."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.categories import party_text
from cases.consent.past_guardians import yes_refused
from cases.days import today
from cases.decision import Decision, Refusal, Say, TextArgument, ToCoordinators, ToPerson, ToWriter
from cases.facts import Answer, ConsentWithdrawn, Method, SaidWrong, WithdrawalRestored
from cases.facts.hearing import SpokenWithAlone
from cases.fold import fold
from cases.ids import PersonId
from cases.meetings.invitations import catch_up
from cases.papers.confirming import welcome
from cases.people import Person, Role, handles
from cases.presence import WhyOut
from cases.rooms.admission import desired

OPEN_FOR: Final = timedelta(days=7)
WITHDRAWN: Final = frozenset({WhyOut.WITHDRAWN})


def say_wrong(case: Case, who: Person, now: datetime) -> Decision:
    """*Fel*: lets nobody in; the coordinator is asked to call, and told what helps."""
    gone = _last_own(case, who)
    open_ = gone is not None and _is_in_time(gone, now)
    facts = (SaidWrong(case=case.id, at=now, person=who.id, withdrawn=gone.at),) if gone and open_ else ()
    args: dict[str, TextArgument] = {"handle": who.handle, "code": case.code, "restore": int(open_)}
    return Decision(facts, (Say(ToCoordinators(), "told-said-wrong", args, act=True),))


def lately_took_back(case: Case, who: Person, now: datetime) -> bool:
    """Whether they took a yes back themselves in the last days, and it still acts."""
    mine = (each for each in case.consent.withdrawals if each.person == each.by == who.id)
    return any(_is_in_time(each, now) and (who.id, each.at) not in case.consent.restored for each in mine)


def restore(case: Case, by: Person, who: Person, alone: date, now: datetime) -> Decision | Refusal:
    """The coordinator has spoken with them alone, on that day, and it was a mistake: the room is as it was, and those
    it took out come back if they are covered, also where they waited for another's withdrawal to be restored."""
    gone = _last_own(case, who)
    if gone is None or who.said.called_wrong != gone.at:
        return Refusal("refusal-not-called-wrong", {"who": who.handle})
    if not _is_in_time(gone, now):
        return Refusal("refusal-restored-too-late", {"who": who.handle, "days": OPEN_FOR.days})
    if refusal := yes_refused(case, who, today(now), today(now)):
        return refusal
    if not today(gone.at) <= alone <= today(now):
        return Refusal("refusal-alone-when", {"who": who.handle, "day": today(gone.at)})
    spoken = SpokenWithAlone(case=case.id, at=now, person=who.id, day=alone, by=by.id)
    fact = WithdrawalRestored(case=case.id, at=now, person=who.id, withdrawn=gone.at, by=by.id)
    after = fold(case, (fact,))
    back = tuple(let for let in welcome(after, by, now, WITHDRAWN) if _was_by_mistake(after, let.person))
    after = fold(after, back)
    told = _told(case, after, gone, alone, today(now))
    return Decision((spoken, fact, *back), told) + catch_up(after, now)


def _told(case: Case, after: Case, gone: ConsentWithdrawn, alone: date, day: date) -> tuple[Say, ...]:
    """Tells the coordinator and the certifier who is in again, and the family also who is not."""
    inside = desired(after, day)
    who = case.people[gone.person]
    back = tuple(each for each in case.people.values() if each.id in inside - desired(case, day))
    args: dict[str, TextArgument] = {"who": who.handle, "day": alone, "back": handles(back)}
    certifiers = tuple(each for each in case.in_role(Role.CERTIFIER) if not each.out)
    noted = args | {"gate": int(case.rooms.gate_shut), "certifier": int(bool(certifiers))}
    away = _parties(each for each in _about(case, gone) if each.id not in inside)
    return (
        Say(ToWriter(), "withdrawal-restored", noted),
        Say(ToPerson(who.id), "family-restored", {"parties": _parties(back), "away": away}),
        *(Say(ToPerson(each.id), "withdrawal-restored-certifier", args) for each in certifiers),
    )


def _about(case: Case, gone: ConsentWithdrawn) -> tuple[Person, ...]:
    """The actors that the withdrawal was about."""
    return tuple(each for each in case.actors if not gone.parties or each.party in gone.parties)


def _parties(people: Iterable[Person]) -> tuple[str, ...]:
    return tuple(sorted({party_text(each.party) for each in people if each.is_actor}))


def _was_by_mistake(case: Case, person: PersonId) -> bool:
    """Whether it was a withdrawal that took them out, and one that has been restored."""
    out = case.people[person].presence.at
    return any(gone.at == out and (gone.person, gone.at) in case.consent.restored for gone in case.consent.withdrawals)


def _last_own(case: Case, who: Person) -> ConsentWithdrawn | None:
    """Their own last withdrawal, if nothing that closes was said or noted of them after it, and it still acts."""
    theirs = (each for each in case.consent.withdrawals if each.person == who.id)
    acting = (each for each in theirs if (who.id, each.at) not in case.consent.restored)
    last = max(acting, key=lambda each: each.at, default=None)
    if last is None or last.by != who.id or last.method is not Method.CHAT:
        return None
    return None if _has_said_no_since(case, who, last.at) else last


def _has_said_no_since(case: Case, who: Person, moment: datetime) -> bool:
    answers = (given for record in case.consent.records.values() for given in record.answers if given.person == who.id)
    return any(given.answer is Answer.NO and given.at >= moment for given in answers)


def _is_in_time(gone: ConsentWithdrawn, now: datetime) -> bool:
    return today(now) <= gone.said + OPEN_FOR
