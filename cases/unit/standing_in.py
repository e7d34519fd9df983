"""A colleague looks after a case while its coordinator is away: in from the first day, out after the last (R36).

What a stand-in may do is what the deputy may: hear the alarms and act. Nobody has that a day too early or a day too
long; a part that they had in the case before is theirs again."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from cases.case import Case
from cases.consent.effective import last_day
from cases.days import quiet_until, today
from cases.decision import SILENCE, Decision, Line, Say, TextArgument, Together, ToPerson, ToUser
from cases.dues import Due, DueKind
from cases.facts import Fact, PersonAdded, PersonLetIn, StandInBegan, StandInEnded
from cases.fold import fold
from cases.ids import UserId
from cases.invite import Invite
from cases.lights import light_text
from cases.meetings.invitations import catch_up, upcoming
from cases.members.departures import take_out
from cases.naming import COORDINATOR, free_handle
from cases.people import SOC, Person, Role, Way
from cases.plan.actions import open_actions
from cases.presence import WhyOut
from cases.rooms.telling import spoken_of
from cases.topics.desk import StandIn

STAND_IN_END: Final = DueKind("stand-in-end")
STAND_IN_START: Final = DueKind("stand-in-start")
MIDNIGHT: Final = time(0, 0)
HAND_OVER: Final = "hand-over"
OVER: Final = "stand-in-over-told"


def whom_to_call(case: Case, day: date) -> UserId | None:
    """The account the family is told of on this day: the coordinator's, or their stand-in's (R36)."""
    coordinator = next(iter(case.in_role(Role.COORDINATOR)), None)
    if coordinator is None:
        return None
    each = case.desk.stand_ins.get(coordinator.id)
    return each.user if each and each.began and each.first <= day <= each.last else coordinator.user


def stand_in_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The first midnight of each stand-in, and the one after the last day; passed or to come."""
    del now
    return frozenset(due for each in case.desk.stand_ins.values() for due in (_begins(case, each), _ends(case, each)))


def at_stand_in_start(case: Case, due: Due, now: datetime) -> Decision:
    """The stand-in is in, with a hand-over in the morning; nothing if all of the days were missed."""
    each = next((one for one in case.desk.stand_ins.values() if _begins(case, one).key == due.key), None)
    if each is None or not _may_begin(case, each, today(now)):
        return SILENCE
    facts = _begin(case, each, case.person_of(each.user), now)
    after = fold(case, facts)
    began = after.desk.stand_ins[each.away].began
    assert began is not None, "it has just begun"
    quiet = quiet_until(now)
    calls = catch_up(after, now)
    invites = tuple(replace(call, not_before=quiet) for call in calls.effects if isinstance(call, Invite))
    args = _hand_over(after, each, now)
    told = Say(ToPerson(began), HAND_OVER, args, act=True, not_before=quiet, together=_with_others(HAND_OVER, each))
    return Decision(facts, (told,)) + Decision(calls.facts, invites)


def _may_begin(case: Case, each: StandIn, day: date) -> bool:
    who = case.person_of(each.user)
    return each.began is None and day <= each.last and (who is None or may_stand_in(who))


def at_stand_in_end(case: Case, due: Due, now: datetime) -> Decision:
    """The last day is over: both hear it in the morning, once for all cases."""
    each = next((one for one in case.desk.stand_ins.values() if _ends(case, one).key == due.key), None)
    if each is None:
        return SILENCE
    args: dict[str, TextArgument] = {"away": case.handle(each.away)}
    together, quiet = _with_others(OVER, each), quiet_until(now)
    to = (ToPerson(each.away), ToUser(each.user)) if each.began else ()
    told = tuple(Say(who, OVER, args, not_before=quiet, together=together) for who in to)
    return ended(case, each, now) + Decision((), told)


def ended(case: Case, each: StandIn, now: datetime) -> Decision:
    """The stand-in leaves, or has their earlier part again. Someone who took the case over, or stands in for another,
    stays. Nobody is told of it here: who says that it is over tells it once for all cases."""
    who = case.people[each.began] if each.began else None
    stays = who is None or who.role is Role.COORDINATOR or _stands_in_besides(case, each, today(now))
    back = None if stays else each.was
    fact = StandInEnded(case=case.id, at=now, away=each.away, person=each.began, back=back)
    if who is None or stays or each.was is not None:
        return Decision((fact,))
    return Decision((fact,)) + take_out(
        case, (who,), WhyOut.STAND_IN_OVER, now, quiet_until=quiet_until(now), tell=False
    )


def _stands_in_besides(case: Case, ended: StandIn, day: date) -> bool:
    """Whether the same colleague stands in for somebody else of the case on this day too."""
    others = (each for each in case.desk.stand_ins.values() if each.away != ended.away and each.began == ended.began)
    return any(each.first <= day <= each.last for each in others)


def may_stand_in(who: Person) -> bool:
    """Nobody of the family and no other actor, and no account that was shut out."""
    return who.is_staff and who.presence.why is not WhyOut.BLOCKED


def _begin(case: Case, each: StandIn, who: Person | None, now: datetime) -> tuple[Fact, ...]:
    if who is not None:
        was = None if who.out else who.role
        began = StandInBegan(case=case.id, at=now, away=each.away, person=who.id, was=was)
        return (PersonLetIn(case=case.id, at=now, person=who.id, by=each.away), began) if who.out else (began,)
    added = PersonAdded(
        case=case.id,
        at=now,
        person=each.person,
        handle=free_handle(COORDINATOR, frozenset(str(person.handle) for person in case.people.values())),
        role=Role.DEPUTY,
        party=SOC,
        way=Way.MATRIX,
        user=each.user,
        language=each.language,
        by=each.away,
    )
    return added, StandInBegan(case=case.id, at=now, away=each.away, person=each.person)


def _hand_over(case: Case, each: StandIn, now: datetime) -> dict[str, TextArgument]:
    """The code, the light and what comes next; no names."""
    actions = sorted(open_actions(case), key=lambda action: action.due)
    through = last_day(case, today(now))
    return {
        "code": case.code,
        "light": light_text(case, today(now)),
        "away": case.handle(each.away),
        "last": each.last,
        "meeting": tuple(Line("hand-over-meeting", (("start", each.start),)) for each in upcoming(case, now)[:1]),
        "action": tuple(Line("hand-over-action", (("due", action.due),)) for action in actions[:1]),
        "consent": () if through is None else (Line("consent-holds", (("through", through),)),),
        "kinds": spoken_of(case.rooms.talk.notice.kinds)["kinds"],
    }


def _with_others(text: str, each: StandIn) -> Together:
    """The same days of the same two people are one message."""
    return Together(f"{text}:{each.user}:{each.first}:{each.last}", f"{text}-several", f"line-{text}")


def _begins(case: Case, each: StandIn) -> Due:
    key = f"due:stand-in:{case.id}:{each.person}"
    return Due(key, STAND_IN_START, case.id, datetime.combine(each.first, MIDNIGHT))


def _ends(case: Case, each: StandIn) -> Due:
    key = f"due:stand-in-end:{case.id}:{each.person}"
    return Due(key, STAND_IN_END, case.id, datetime.combine(each.last + timedelta(days=1), MIDNIGHT))
