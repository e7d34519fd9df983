"""Somebody is not a guardian any more: what follows, at once or at the midnight after their last day (R7, R91).

The law of this file. Whether somebody is a guardian is asked of the day, in cases/exemptions.py: nothing here
ends their part, so that nothing here can keep it alive by failing. They hear that their meetings are off, without why;
no farewell, and nothing else."""

from datetime import datetime, time, timedelta
from typing import Final

from cases.case import Case
from cases.days import quiet_until, today
from cases.decision import SILENCE, Decision, Say, TextArgument, ToCoordinators, WithdrawLetters
from cases.dues import Due, DueKind
from cases.exemptions import ends_part, has_lost_part
from cases.facts import ActionHandedOver, Fact, FamilyLetOut, InformationSet
from cases.ids import PersonId
from cases.meetings.invitations import take_back
from cases.members.departures import orphaned
from cases.parts import leaders
from cases.people import Person
from cases.rooms.admission import is_silent_to
from cases.topics.consent import Exemption

CUSTODY_END: Final = DueKind("custody-end")
MIDNIGHT: Final = time(0, 0)


def part_over(case: Case, who: Person, now: datetime, by: PersonId) -> Decision:
    """Nothing that waits for them leaves, their calls are off, what they had promised is nobody's, and they are out of
    the professionals' room."""
    facts: list[Fact] = [
        ActionHandedOver(case=case.id, at=now, number=number, owner=None, by=by) for number in orphaned(case, (who,))
    ]
    if who.id in case.rooms.talk.let_in:
        facts.append(FamilyLetOut(case=case.id, at=now, person=who.id, by=by))
    off = SILENCE if is_silent_to(case, who) else take_back(case, who, now)
    return Decision(tuple(facts), (WithdrawLetters(who.id),)) + off


def custody_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The midnight after each last day of custody."""
    del now
    return frozenset(
        _over(case, each) for each in case.consent.exemptions if each.custody_through and each.ended is None
    )


def at_custody_end(case: Case, due: Due, now: datetime) -> Decision:
    """The last day is over: the coordinators hear it in the morning, and what follows is done."""
    each = next(
        (x for x in case.consent.exemptions if x.custody_through and x.ended is None and _over(case, x) == due), None
    )
    if each is None:
        return SILENCE
    who = case.named(each.person)
    numbers = tuple(str(number) for number in orphaned(case, (who,)))
    told = Say(
        ToCoordinators(),
        "custody-ended-told",
        {"who": who.handle, "granted": int(each.granted is not None), "numbers": numbers},
        act=True,
        not_before=quiet_until(now),
    )
    return part_over(case, who, now, leaders(case, today(now))[0].id) + Decision((), (told,))


def stays_untold(case: Case, exemption: Exemption, now: datetime, by: PersonId) -> tuple[Fact, ...]:
    """Someone who was no guardian by this exception is still told nothing when it has ended, until a coordinator says
    so."""
    if not (ends_part(exemption.code) and has_lost_part(case, exemption.person, today(now))):
        return ()
    fact = InformationSet(
        case=case.id,
        at=now,
        person=exemption.person,
        allowed=False,
        reason=str(exemption.code),
        reference=exemption.reference,
        by=by,
    )
    return (fact,)


def last_day_text(exemption: Exemption | None) -> dict[str, TextArgument]:
    """The guardian's last day, where one was named."""
    through = exemption.custody_through if exemption else None
    told: dict[str, TextArgument] = {"later": int(through is not None)}
    return told | {"through": through} if through else told


def _over(case: Case, each: Exemption) -> Due:
    assert each.custody_through is not None, "only a day that was named ends"
    wall = datetime.combine(each.custody_through + timedelta(days=1), MIDNIGHT)
    key = f"due:custody-end:{case.id}:{each.person}:{each.code}:{each.noted.isoformat()}"
    return Due(key, CUSTODY_END, case.id, wall)
