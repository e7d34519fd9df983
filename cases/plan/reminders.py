"""Reminders of the plan: when each falls due, who gets it, and how late ones become one (R64, R93)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import MORNING, local, next_weekday, today
from cases.decision import SILENCE, About, Ask, Decision, Say, TextArgument, ToCoordinators, Together, ToPerson
from cases.dues import Due, DueKind
from cases.facts import Reminded, Reminder
from cases.family.guardians import kinds_lacking
from cases.parts import leaders
from cases.people import Person
from cases.plan.actions import family_line, line, open_actions, owned
from cases.rooms.admission import takes_part
from cases.topics.plan import Action

DIGEST: Final = DueKind("digest")
DAY_BEFORE: Final = DueKind("day-before")
OVERDUE: Final = DueKind("overdue")
MONDAY: Final = 0
LATE: Final = timedelta(hours=1)
"""After this a reminder says that it is late."""
TOO_LATE: Final = timedelta(days=7)
"""After this it goes to the coordinator instead."""


def day_before(case: Case, action: Action) -> Due:
    """08:00 the day before an action's date; a weekend is a day like others."""
    key = f"due:day-before:{case.id}:{action.number}:{action.due}"
    return Due(key, DAY_BEFORE, case.id, datetime.combine(action.due - timedelta(days=1), MORNING))


def overdue(case: Case, action: Action) -> Due:
    """08:00 three days after an action's date (the model's number), for the coordinator."""
    key = f"due:overdue:{case.id}:{action.number}:{action.due}"
    wall = datetime.combine(action.due + timedelta(days=case.rules.overdue_days), MORNING)
    return Due(key, OVERDUE, case.id, wall)


def day_before_dues(case: Case, now: datetime) -> frozenset[Due]:
    """Reminders to come: an action added after its day-before has passed is not reminded of at once."""
    return frozenset(due for action in open_actions(case) if (due := day_before(case, action)).moment > now)


def overdue_dues(case: Case, now: datetime) -> frozenset[Due]:
    """Moments to come at which a late action is told of."""
    return frozenset(due for action in open_actions(case) if (due := overdue(case, action)).moment > now)


def digest_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The next Monday morning, while any professional owes something."""
    return frozenset({_next_digest(case, now)} if professionals_owing(case) else ())


def professionals_owing(case: Case) -> tuple[Person, ...]:
    """Everyone outside the family who owns something that is not done."""
    return tuple(who for who in case.people.values() if not who.is_family and owned(case, who))


def at_digest(case: Case, due: Due, now: datetime) -> Decision:
    """Monday morning: each professional who takes part gets a list of what they own."""
    answer = SILENCE
    for who in professionals_owing(case):
        if _reachable(case, who, now):
            answer += _remind(case, who, owned(case, who), Reminder.DIGEST, due, now)
    return answer


def at_day_before(case: Case, due: Due, now: datetime) -> Decision:
    """The owner's reminder; all of theirs that fall due by now are one message, and none is said twice."""
    action = next((each for each in open_actions(case) if day_before(case, each).key == due.key), None)
    if action is None or _is_said(case, action, Reminder.DAY_BEFORE, due):
        return SILENCE
    who = case.people.get(action.owner) if action.owner else None
    if who is None or not _reachable(case, who, now):
        return SILENCE
    if kinds_lacking(case, who, action.area, today(now)):
        kept: dict[str, TextArgument] = {"who": who.handle, "numbers": (str(action.number),)}
        return Decision((), (Say(ToCoordinators(), "reminder-kept-back", kept, act=True),))
    return _remind(case, who, _due_together(case, who, due, now), Reminder.DAY_BEFORE, due, now)


def _due_together(case: Case, who: Person, due: Due, now: datetime) -> tuple[Action, ...]:
    """The actions that one reminder to them names: all that are due and that they may know of."""
    known = (each for each in owned(case, who) if not kinds_lacking(case, who, each.area, today(now)))
    return tuple(each for each in known if _is_due_with(case, each, day_before(case, each), due, now))


def at_overdue(case: Case, due: Due, now: datetime) -> Decision:
    """The coordinator hears of everything that is three days late by now, in one message."""
    asked = [action for action in open_actions(case) if overdue(case, action).key == due.key]
    if not asked or _is_said(case, asked[0], Reminder.OVERDUE, due):
        return SILENCE
    together = tuple(each for each in open_actions(case) if each in asked or _is_overdue_unsaid(case, each, now))
    coordinator = next(iter(leaders(case, today(now))), None)
    if coordinator is None:
        return SILENCE
    args = _args(case, coordinator, together, due, now)
    fact = _reminded(case, coordinator, Reminder.OVERDUE, together, now)
    several = Together(f"overdue:{due.moment.isoformat()}", "overdue-several", "line-overdue-several")
    return Decision((fact,), (Say(ToCoordinators(), "overdue-told", args, act=True, together=several),))


def _next_digest(case: Case, now: datetime) -> Due:
    here = local(now)
    monday = next_weekday(here.date(), MONDAY)
    if monday == here.date() and here.time() >= MORNING:
        monday += timedelta(days=7)
    year, week, _ = monday.isocalendar()
    key = f"due:digest:{case.id}:{year}-W{week:02}"
    return Due(key, DIGEST, case.id, datetime.combine(monday, MORNING))


def _remind(case: Case, who: Person, actions: tuple[Action, ...], kind: Reminder, due: Due, now: datetime) -> Decision:
    fact = _reminded(case, who, kind, actions, now)
    args = _args(case, who, actions, due, now)
    if now - due.moment > TOO_LATE:
        told = Say(ToCoordinators(), "reminder-too-late", args | {"who": who.handle}, act=True)
        return Decision((fact,), (told,))
    numbers = tuple(action.number for action in actions)
    about = About(Ask.ACTIONS, case.id, person=who.id, numbers=numbers, asked=now)
    text = "family-reminder" if who.is_family else f"reminder-{kind}"
    together = None if who.is_family else _with_other_cases(kind, due)
    return Decision((fact,), (Say(ToPerson(who.id), text, args, act=True, about=about, together=together),))


def _with_other_cases(kind: Reminder, due: Due) -> Together:
    """A professional's reminders of one morning are one message."""
    return Together(
        f"{kind}:{due.moment.isoformat()}", f"reminder-{kind}-several", "line-reminder-several", "reminder-several-ends"
    )


def _reminded(case: Case, who: Person, kind: Reminder, actions: Iterable[Action], now: datetime) -> Reminded:
    numbers = tuple(action.number for action in actions)
    return Reminded(case=case.id, at=now, person=who.id, kind=kind, numbers=numbers)


def _args(case: Case, who: Person, actions: tuple[Action, ...], due: Due, now: datetime) -> dict[str, TextArgument]:
    return {
        "items": tuple(family_line(action) if who.is_family else line(case, action) for action in actions),
        "numbers": tuple(str(action.number) for action in actions),
        "count": len(actions),
        "late": int(now - due.moment > LATE),
    }


def _reachable(case: Case, who: Person, now: datetime) -> bool:
    """Actors while consent covers them, the family once greeted; the courier asks again before it sends."""
    return (who.user is not None or who.is_rung) and takes_part(case, who, today(now))


def _is_due_with(case: Case, action: Action, own: Due, asked: Due, now: datetime) -> bool:
    """Whether this action is said together with the one asked about: due by now, not too old, not said before."""
    if own.key == asked.key:
        return True
    old = now - own.moment > TOO_LATE
    return own.moment <= now and not old and not _is_said(case, action, Reminder.DAY_BEFORE, own)


def _is_overdue_unsaid(case: Case, action: Action, now: datetime) -> bool:
    own = overdue(case, action)
    return own.moment <= now and not _is_said(case, action, Reminder.OVERDUE, own)


def _is_said(case: Case, action: Action, kind: Reminder, due: Due) -> bool:
    return any(
        said.kind is kind and action.number in said.numbers and said.at >= due.moment for said in case.plan.reminded
    )
