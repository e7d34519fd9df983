"""What is told ahead of a limit: the end of what holds, and the birthdays on which others must answer (R8, R19, R20).

A warning looks at the case as it is then. Where what holds goes on without a gap it is silent, and of several that come
late only the last one speaks."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from cases.ages.grown import served_guardians
from cases.case import Case
from cases.consent.effective import effective, last_day, shared
from cases.consent.in_force import record_in_force
from cases.consent.renewal import block_values
from cases.days import MORNING, Month, asked_from, begins_at, ends_at, today
from cases.decision import SILENCE, Address, Decision, Say, TextArgument, ToCoordinators, ToPerson
from cases.dues import Due, DueKind
from cases.parts import parts_on
from cases.people import Person, Role
from cases.topics.consent import Record

CONSENT_WARNING: Final = DueKind("consent-warning")
BIRTHDAY_WARNING: Final = DueKind("birthday-warning")
BEFORE_END: Final = (30, 14, 7, 1)
"""Days before the last day on which something holds."""
BEFORE_ADULT: Final = (60, 30, 7)
BEFORE_OWN_ANSWER: Final = (30,)
CERTIFIER_TOLD: Final = 7


def warning_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The warnings of this case that are still to come; one whose morning has passed stands in the journal already."""
    confirmed = case.confirmed_papers
    ends = {_before_end(case, record, days) for record in confirmed for days in BEFORE_END}
    ages = {_before_birthday(case, age, days) for age, each in _ages(case).items() for days in each}
    return frozenset(due for due in ends | ages if due.moment > now)


def at_consent_warning(case: Case, due: Due, now: datetime) -> Decision:
    """The coordinator, the deputy and the guides hear when it ends, with the renewal to fill in; the certifier hears it
    a week before (R8)."""
    day = today(now)
    record = _that_ends(case, due, now)
    if record is None:
        return SILENCE
    through = record.paper.through
    args = {**block_values(case, record, day), "through": through, "days": (through - day).days}
    told = {who.user for role in (Role.COORDINATOR, Role.DEPUTY) for who in _in_part(case, role, day)}
    others: list[Address] = [ToPerson(who.id) for who in _in_part(case, Role.GUIDE, day) if who.user not in told]
    effects = [
        Say(to, "consent-ends-soon", args, act=True, block="renewal-block") for to in (ToCoordinators(), *others)
    ]
    if due == _before_end(case, record, CERTIFIER_TOLD):
        effects += [
            Say(ToPerson(who.id), "consent-ends-certifier", args) for who in _in_part(case, Role.CERTIFIER, day)
        ]
    return Decision(effects=tuple(effects))


def _that_ends(case: Case, due: Due, now: datetime) -> Record | None:
    """The paper with which all that holds ends, if this is the warning of it that speaks."""
    through = last_day(case, today(now))
    record = record_in_force(case, through) if through else None
    if record is None or record.paper.through != through:
        return None
    dues = {_before_end(case, record, days) for days in BEFORE_END}
    return record if due in dues and not _later(due, dues, now) else None


def at_birthday_warning(case: Case, due: Due, now: datetime) -> Decision:
    """The coordinators hear that somebody else must answer from a birthday, unless what then holds is there already."""
    for age, each in _ages(case).items():
        dues = {_before_birthday(case, age, days) for days in each}
        if due in dues:
            return SILENCE if _later(due, dues, now) else _of_birthday(case, age, now)
    return SILENCE


def _of_birthday(case: Case, age: int, now: datetime) -> Decision:
    turn = _turn(case, age)
    if today(now) >= turn or shared(effective(case, turn)):
        return SILENCE
    text = _soon(case, age) if age >= case.rules.adult_from else "own-answer-soon"
    args: dict[str, TextArgument] = {
        "code": case.code,
        "age": age,
        "turn": turn,
        "starts": _starts(case, age).isoformat(),
        "days": (turn - today(now)).days,
        "born": str(case.born),
        "sure": int(not isinstance(case.born, Month)),
        "guardians": tuple(who.handle for who in served_guardians(case) if not who.contact.last_words),
    }
    return Decision(effects=(Say(ToCoordinators(), text, args, act=True),))


def _soon(case: Case, age: int) -> str:
    """Of a month alone, and of the leap day: on the first days nobody decides alone (cases/consent/grantors.py)."""
    if isinstance(case.born, Month):
        return "adult-soon-in-month"
    return "adult-soon" if _turn(case, age) == begins_at(case.born, age) else "adult-soon-leap-day"


def _starts(case: Case, age: int) -> date:
    """From which day on the new paper is to be: of a month alone that is the turn, when both must say yes."""
    return _turn(case, age) if isinstance(case.born, Month) else max(_turn(case, age), begins_at(case.born, age))


def _ages(case: Case) -> dict[int, tuple[int, ...]]:
    """The ages at which others must answer, each with the days before it on which that is told."""
    return {case.rules.own_answer_from: BEFORE_OWN_ANSWER, case.rules.adult_from: BEFORE_ADULT}


def _in_part(case: Case, role: Role, day: date) -> tuple[Person, ...]:
    return tuple(who for who in parts_on(case, day) if who.role is role and who.user)


def _later(due: Due, others: Iterable[Due], now: datetime) -> bool:
    """Whether a later one of these has come too: then it is the one that speaks."""
    return any(due.moment < other.moment <= now for other in others)


def _before_end(case: Case, record: Record, days: int) -> Due:
    key = f"due:consent-warning:{case.id}:{record.paper.record}:{days}"
    return Due(key, CONSENT_WARNING, case.id, _morning(record.paper.through, days))


def _before_birthday(case: Case, age: int, days: int) -> Due:
    turn = _turn(case, age)
    key = f"due:birthday-warning:{case.id}:{turn.isoformat()}:{age}:{days}"
    return Due(key, BIRTHDAY_WARNING, case.id, _morning(turn, days))


def _turn(case: Case, age: int) -> date:
    """When childhood's papers end, or else an own answer is needed."""
    return ends_at(case.born, age) if age >= case.rules.adult_from else asked_from(case.born, age)


def _morning(limit: date, days: int) -> datetime:
    return datetime.combine(limit - timedelta(days=days), MORNING)
