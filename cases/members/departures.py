"""Taking people out: one farewell, their calls cancelled, their actions without an owner, and nothing more (R9, R29).

Nothing here asks the consent rule and nothing here can refuse: once it is decided that someone leaves, they leave."""

from collections.abc import Iterable
from datetime import datetime

from cases.case import Case
from cases.days import today
from cases.decision import (
    LACKING,
    SILENCE,
    Decision,
    Effect,
    Say,
    TextArgument,
    ToCaseRoom,
    ToCoordinators,
    ToPerson,
    WithdrawLetters,
)
from cases.facts import ActionHandedOver, Fact, FarewellWritten, PersonTakenOut
from cases.ids import PersonId
from cases.meetings.invitations import holds, take_back
from cases.parts import part_on
from cases.people import Person, handles
from cases.presence import WhyOut
from cases.rooms.farewells import CALL, gets_farewell


def take_out(
    case: Case,
    people: Iterable[Person],
    why: WhyOut,
    now: datetime,
    *,
    quiet_until: datetime | None = None,
    by: PersonId | None = None,
    tell: bool = True,
) -> Decision:
    """These people leave the case's room. `case` is the case as they knew it, before whatever made them leave.

    Those who stay are told that the group has changed where somebody was in it; a stand-in's days change nothing.
    `quiet_until`: no text before then. `tell`: the coordinators hear it from here;
    otherwise the caller does. Nobody is taken out twice."""
    leaving = tuple(who for who in people if not who.out)
    answer = SILENCE
    for who in leaving:
        answer += _one(case, who, why, now, quiet_until, by)
    if why is not WhyOut.STAND_IN_OVER and any(not who.is_family and _has_heard(case, who, why) for who in leaving):
        answer += Decision((), (Say(ToCaseRoom(), "group-changed", not_before=quiet_until),))
    if leaving and tell:
        answer += Decision((), (taken_out_told(case, leaving, why, quiet_until),))
    return answer


def orphaned(case: Case, people: Iterable[Person]) -> tuple[int, ...]:
    """The numbers of the open actions these people own (R65)."""
    owners = {who.id for who in people}
    return tuple(action.number for action in case.plan.actions.values() if not action.done and action.owner in owners)


def _one(
    case: Case, who: Person, why: WhyOut, now: datetime, quiet_until: datetime | None, by: PersonId | None
) -> Decision:
    facts: list[Fact] = [PersonTakenOut(case=case.id, at=now, person=who.id, why=why, by=by)]
    facts += [
        ActionHandedOver(case=case.id, at=now, number=number, owner=None, by=by) for number in orphaned(case, (who,))
    ]
    effects: list[Effect] = [WithdrawLetters(who.id)]
    if not (_has_heard(case, who, why) and gets_farewell(case, part_on(case, who, today(now)), why)):
        return Decision(tuple(facts), tuple(effects))
    cancelled = take_back(case, who, now, quiet_until)
    if why is WhyOut.STAND_IN_OVER:  # a colleague whose days are over, and who hears that once for all cases
        return Decision(tuple(facts), tuple(effects)) + cancelled
    facts += [*cancelled.facts, FarewellWritten(case=case.id, at=now, person=who.id)]
    effects += [farewell_to(who, why, quiet_until), *cancelled.effects]
    return Decision(tuple(facts), tuple(effects))


def farewell_to(who: Person, why: WhyOut, quiet_until: datetime | None = None) -> Say:
    """The last text: it says neither who nor why, but it may say that the whole group has ended (R74)."""
    text, args = ("farewell-closed", CALL) if why is WhyOut.CLOSED else ("farewell", {})
    return Say(ToPerson(who.id), text, args, act=True, not_before=quiet_until, farewell=True)


def _has_heard(case: Case, who: Person, why: WhyOut) -> bool:
    """Someone who only ever waited was sent nothing, and is sent no farewell."""
    if who.user is None and not who.is_rung:
        return False
    if who.is_family:
        return who.contact.greeted
    if who.presence.unseen:
        return False  # they may have had their farewell before the journal was set back
    if who.is_staff or who.presence.met or is_inside(case, who) or _is_called(case, who):
        return True
    # Those covered by consent were served, beside the room at least.
    return why not in {WhyOut.HAND, WhyOut.CLOSED} and not _has_only_waited(case, who)


def _has_only_waited(case: Case, who: Person) -> bool:
    """Behind a shut gate, or where nobody could reach them."""
    return case.rooms.gate_shut or who.presence.unreached is not None


def _is_called(case: Case, who: Person) -> bool:
    return any(holds(meeting, who.id) for meeting in case.meetings.values())


def is_inside(case: Case, who: Person) -> bool:
    """Whether the guard has asked them into the case room and not seen them gone."""
    return who.presence.is_in(case.room)


def taken_out_told(case: Case, leaving: tuple[Person, ...], why: WhyOut, quiet_until: datetime | None) -> Say:
    """To the coordinators, where nothing else tells them who left."""
    args: dict[str, TextArgument] = {
        "who": handles(leaving),
        "why": why.words,
        "numbers": tuple(str(number) for number in orphaned(case, leaving)),
        LACKING: (),
    }
    return Say(ToCoordinators(), "taken-out-told", args, not_before=quiet_until)
