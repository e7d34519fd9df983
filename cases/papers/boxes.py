"""A relative without a part in the case takes back the box they signed: nothing of theirs goes into the plan (R18).

Their yes was about their own matters alone, so nobody leaves a room by it and no gate shuts."""

from datetime import datetime

from cases.case import Case
from cases.days import today
from cases.decision import Decision, Effect, Say, TextArgument, ToCoordinators, ToWriter
from cases.facts import ConsentWithdrawn, Method
from cases.ids import PersonId
from cases.people import LEADERS, Person


def take_back_box(case: Case, relative: PersonId, by: Person, now: datetime) -> Decision:
    """From now on; what is promised already and concerns them is named, for the coordinator to look at."""
    fact = ConsentWithdrawn(case=case.id, at=now, person=relative, said=today(now), method=Method.SPOKEN, by=by.id)
    about = tuple(str(each.number) for each in case.plan.actions.values() if each.about == relative and not each.done)
    told: dict[str, TextArgument] = {"who": case.handle(relative), "numbers": about}
    effects: tuple[Effect, ...] = (Say(ToWriter(), "box-taken-back", told),)
    if by.role not in LEADERS:
        effects += (Say(ToCoordinators(), "box-taken-back", told, act=bool(about)),)
    return Decision((fact,), effects)
