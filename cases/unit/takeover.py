"""A colleague of the unit takes a case over; told in the Samordningsrum and to the one who had it (R35)."""

from datetime import datetime

from cases.case import Case
from cases.decision import Decision, Effect, Refusal, Say, ToOffice, ToPerson, ToWriter
from cases.facts import CoordinatorTookOver, Fact, PersonAdded, PersonLetIn
from cases.fold import fold
from cases.ids import PersonId
from cases.lifecycle import refused_when_closed
from cases.meetings.invitations import catch_up
from cases.members.departures import take_out
from cases.naming import COORDINATOR, Fresh, free_handle
from cases.office import Coordinator, Office
from cases.people import SOC, Person, Role, Way
from cases.presence import WhyOut
from cases.unit.absence import stand_in_for
from cases.unit.standing_in import may_stand_in


def take_over(office: Office, case: Case, coordinator: Coordinator, fresh: Fresh, now: datetime) -> Decision | Refusal:
    """The coordinator has the case from now on. The one before stays as its deputy while the unit still names them,
    and leaves it otherwise. Another unit's case does not exist; nor does one in which they are no colleague."""
    me = case.person_of(coordinator.user)
    wrong = _wrong_with(case, coordinator, me)
    if wrong is not None:
        return wrong
    facts = _in_the_case(case, coordinator, me, fresh, now)
    mine = fold(case, facts).person_of(coordinator.user)
    assert mine is not None, "they have just come in"
    facts += stand_in_for(office, fold(case, facts), mine, fresh, now)
    before = tuple(who for who in case.in_role(Role.COORDINATOR) if not who.out)
    taken = fold(case, facts)
    gone = tuple(who for who in before if who.user not in office.coordinators)
    out = take_out(taken, gone, WhyOut.TAKEN_OVER, now, tell=False)
    calls = catch_up(fold(taken, out.facts), now)
    return Decision(facts) + out + calls + Decision((), _told(case, coordinator, before, gone))


def _wrong_with(case: Case, coordinator: Coordinator, me: Person | None) -> Refusal | None:
    if coordinator.unit != case.unit or (me is not None and not may_stand_in(me)):
        return Refusal("refusal-not-for-you")
    if (closed := refused_when_closed(case)) is not None:  # not before it: whose case it is not learns nothing of it
        return closed
    if me is not None and me.role is Role.COORDINATOR and not me.out:
        return Refusal("refusal-already-yours", {"code": case.code})
    return None


def _in_the_case(
    case: Case, coordinator: Coordinator, me: Person | None, fresh: Fresh, now: datetime
) -> tuple[Fact, ...]:
    if me is None:
        person = PersonId(fresh("person:takes-over"))
        added = PersonAdded(
            case=case.id,
            at=now,
            person=person,
            handle=free_handle(COORDINATOR, frozenset(str(who.handle) for who in case.people.values())),
            role=Role.DEPUTY,
            party=SOC,
            way=Way.MATRIX,
            user=coordinator.user,
            language=coordinator.language,
            by=person,
        )
        return added, CoordinatorTookOver(case=case.id, at=now, person=person)
    back = (PersonLetIn(case=case.id, at=now, person=me.id, by=me.id),) if me.out else ()
    return *back, CoordinatorTookOver(case=case.id, at=now, person=me.id)


def _told(
    case: Case, coordinator: Coordinator, before: tuple[Person, ...], gone: tuple[Person, ...]
) -> tuple[Effect, ...]:
    args = {"code": case.code, "name": coordinator.first_name}
    effects: list[Effect] = [Say(ToWriter(), "case-took-over", args), Say(ToOffice(case.unit), "case-taken-over", args)]
    staying = (who for who in before if who not in gone)
    effects += [Say(ToPerson(who.id), "case-taken-over-from-you", args, act=True) for who in staying]
    return tuple(effects)
