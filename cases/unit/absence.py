"""A coordinator says that they will be away, and who stands in: written into each of their cases (R36)."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal, Say, TextArgument, ToOffice, ToUser, ToWriter
from cases.facts import CoordinatorAway, CoordinatorBack, StandInNamed
from cases.ids import PersonId, UserId
from cases.naming import Fresh
from cases.office import Coordinator, Office
from cases.parts import leaders
from cases.people import Person, Role
from cases.phases import Phase
from cases.topics.desk import StandIn
from cases.unit.standing_in import ended, may_stand_in

LONGEST: Final = timedelta(days=366)


def away(
    office: Office,
    cases: Iterable[Case],
    me: Coordinator,
    stand_in: UserId,
    days: tuple[date, date],
    fresh: Fresh,
    now: datetime,
) -> Decision | Refusal:
    """`me` is away from the first through the last of `days`; `stand_in`, a colleague of the unit, has their cases."""
    colleague = office.coordinators.get(stand_in)
    if colleague is None or colleague.unit != me.unit or colleague.user == me.user:
        return Refusal("refusal-stand-in-not-of-unit", {"said": stand_in, "known": _colleagues(office, me)})
    mine = tuple(case for case in cases if _is_led_by(case, me.user, today(now)))
    first, last = days
    fact = CoordinatorAway(at=now, user=me.user, stand_in=stand_in, first=first, last=last)
    wrong = _wrong_with(colleague, mine, fact, now)
    if wrong is not None:
        return wrong
    elsewhere = tuple((case.id, _named(case, colleague, fact, fresh, now)) for case in mine)
    return Decision((fact,), _told(office, me, colleague, fact, mine), elsewhere)


def back(office: Office, cases: Iterable[Case], me: Coordinator, now: datetime) -> Decision | Refusal:
    """`me` is not away any more, or will not be: their stand-in leaves at once, in every case of the unit."""
    told = office.away.get(me.user)
    ending = tuple((case, each) for case in cases if (each := _stand_in_of(case, me.user)))
    if not ending and (told is None or told.last < today(now)):
        return Refusal("refusal-not-away")
    users = {each.user for _, each in ending} | ({told.stand_in} if told else set())
    effects = _told_back(office, me, users, tuple(str(case.code) for case, _ in ending))
    elsewhere = tuple((case.id, ended(case, each, now)) for case, each in ending)
    return Decision((CoordinatorBack(at=now, user=me.user),), effects, elsewhere)


def _told_back(office: Office, me: Coordinator, users: Collection[UserId], codes: tuple[str, ...]) -> tuple[Say, ...]:
    colleagues = [office.coordinators[user] for user in sorted(users) if user in office.coordinators]
    args: dict[str, TextArgument] = {"name": me.first_name, "codes": codes}
    return (
        Say(ToWriter(), "away-over-noted", args),
        *(Say(ToUser(each.user), "away-over-told-deputy", args) for each in colleagues),
        *_to_the_others(office, me, users, Say(ToOffice(me.unit), "away-over-told-office", args)),
    )


def _stand_in_of(case: Case, user: UserId) -> StandIn | None:
    who = case.person_of(user)
    return case.desk.stand_ins.get(who.id) if who else None


def stand_in_for(office: Office, case: Case, who: Person, fresh: Fresh, now: datetime) -> tuple[StandInNamed, ...]:
    """For a case that comes to somebody whose absence is known already: who stands in for them there."""
    known = office.away.get(who.user) if who.user else None
    colleague = office.coordinators.get(known.stand_in) if known else None
    if known is None or colleague is None or known.last < today(now):
        return ()
    part = case.person_of(colleague.user)
    return (_naming(case, who, colleague, known, fresh, now),) if part is None or may_stand_in(part) else ()


def _told(
    office: Office, me: Coordinator, colleague: Coordinator, fact: CoordinatorAway, mine: tuple[Case, ...]
) -> tuple[Say, ...]:
    args: dict[str, TextArgument] = {
        "name": me.first_name,
        "deputy": colleague.first_name,
        "first": fact.first,
        "last": fact.last,
        "codes": tuple(str(case.code) for case in mine),
    }
    return (
        Say(ToWriter(), "away-noted", args),
        Say(ToUser(colleague.user), "away-told-deputy", args, act=True),
        *_to_the_others(office, me, {colleague.user}, Say(ToOffice(me.unit), "away-told-office", args)),
    )


def _to_the_others(office: Office, me: Coordinator, told: Collection[UserId], say: Say) -> tuple[Say, ...]:
    """In the Samordningsrum, where somebody reads it who has not been told in their own chat."""
    unit = {each.user for each in office.coordinators_of(me.unit)}
    return (say,) if unit - {me.user, *told} else ()


def _named(case: Case, colleague: Coordinator, fact: CoordinatorAway, fresh: Fresh, now: datetime) -> Decision:
    """Somebody else who stands in already leaves at once; the same one goes on."""
    who = case.person_of(fact.user)
    assert who is not None, "it is a case of theirs"
    named = Decision((_naming(case, who, colleague, fact, fresh, now),))
    there = case.desk.stand_ins.get(who.id)
    if there is None or there.began is None or (there.user == colleague.user and fact.first <= today(now)):
        return named
    return ended(case, there, now) + named


def _naming(
    case: Case, who: Person, colleague: Coordinator, fact: CoordinatorAway, fresh: Fresh, now: datetime
) -> StandInNamed:
    return StandInNamed(
        case=case.id,
        at=now,
        away=who.id,
        person=PersonId(fresh(f"person:stand-in:{case.id}")),
        user=colleague.user,
        language=colleague.language,
        first=fact.first,
        last=fact.last,
    )


def _wrong_with(colleague: Coordinator, mine: tuple[Case, ...], fact: CoordinatorAway, now: datetime) -> Refusal | None:
    if fact.last < max(fact.first, today(now)) or fact.last - fact.first > LONGEST:
        return Refusal("refusal-away-days", {"first": fact.first, "last": fact.last})
    parts = ((case, case.person_of(colleague.user)) for case in mine)
    apart = tuple(str(case.code) for case, who in parts if who is not None and not may_stand_in(who))
    return Refusal("refusal-stand-in-has-a-part", {"codes": apart}) if apart else None


def _colleagues(office: Office, me: Coordinator) -> tuple[str, ...]:
    return tuple(str(each.user) for each in office.coordinators_of(me.unit) if each.user != me.user)


def _is_led_by(case: Case, user: UserId, day: date) -> bool:
    """Its coordinator; where a deputy alone has it, that deputy."""
    there = leaders(case, day)
    first = next((who for who in there if who.role is Role.COORDINATOR), next(iter(there), None))
    return first is not None and first.user == user and case.phase is not Phase.CLOSED
