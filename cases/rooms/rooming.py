"""A coordinator's word about the room: what may be spoken of there, and who of the family is let in (R27, R1).

One person's no keeps them out at once; a choice that would push others out, or let somebody in, waits for a yes."""

from datetime import date, datetime
from typing import Final

from cases.case import Case
from cases.consent.categories import category_text
from cases.consent.effective import effective, shared
from cases.consent.in_force import record_in_force
from cases.days import today
from cases.decision import About, Ask, Decision, Refusal, Say, TextArgument, ToPerson, ToWriter
from cases.facts import Answer, Fact, FamilyLetIn, FamilyLetOut, RoomAnswerNoted, RoomKindsSet
from cases.fold import fold
from cases.ids import Category, PersonId
from cases.people import Person, Role, handles
from cases.rooms.admission import desired, is_silent_to
from cases.rooms.kinds import in_order, room_kinds
from cases.rooms.outside import WhyNotIn, family_in_room, why_family_out

SEPARATOR = ","
NAMED: Final = frozenset({WhyNotIn.YOUTH_SAID_NO, WhyNotIn.GUARDIAN_NOT_ASKED, WhyNotIn.GATE_SHUT})
"""Why one of the family cannot be let in, where that has a refusal of its own."""


def ask_kinds(case: Case, by: Person, kinds: tuple[Category, ...], now: datetime) -> Decision | Refusal:
    """What is to be spoken of in the room; asked about where somebody would fall out of it by that."""
    chosen = _chosen(case, by, kinds, now)
    if isinstance(chosen, Refusal):
        return chosen
    day = today(now)
    falling = _handles(case, desired(case, day) - desired(fold(case, (chosen,)), day))
    if not falling:
        return _done(case, chosen, now)
    args = _kinds_args(case, chosen, day) | {"out": falling, "code": case.code}
    about = About(Ask.ROOM_KINDS, case.id, person=by.id, asked=now, word=SEPARATOR.join(chosen.kinds))
    return Decision((), (Say(ToWriter(), "room-kinds-ask", args, act=True, about=about),))


def set_kinds(case: Case, by: Person, kinds: tuple[Category, ...], now: datetime) -> Decision | Refusal:
    """The yes to that question: the guard takes those who may not know all of it out; nobody else is told."""
    chosen = _chosen(case, by, kinds, now)
    return chosen if isinstance(chosen, Refusal) else _done(case, chosen, now)


def ask_let_in(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """One of the family in the professionals' room: it lists who will see each other, and waits for a yes."""
    wrong = _wrong_with(case, by, who, now)
    if wrong is not None:
        return wrong
    day = today(now)
    args: dict[str, TextArgument] = {
        "who": who.handle,
        "code": case.code,
        "sees": _handles(case, desired(case, day)),
        "kinds": tuple(map(category_text, in_order(room_kinds(case, day)))),
    }
    about = About(Ask.LET_IN, case.id, person=by.id, asked=now, subject=who.id)
    return Decision((), (Say(ToWriter(), "room-let-in-ask", args, act=True, about=about),))


def let_in(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """The yes to that question, as the case is now."""
    wrong = _wrong_with(case, by, who, now)
    if wrong is not None:
        return wrong
    fact = FamilyLetIn(case=case.id, at=now, person=who.id, by=by.id)
    invited = Say(ToPerson(who.id), "family-let-in", {"name": "@coordinator-name"})
    return Decision((fact,), (Say(ToWriter(), "room-let-in", {"who": who.handle}), invited))


def let_out(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """Out of the room at once, without a question; everything else of theirs goes on in their own chat."""
    if who.id not in case.rooms.talk.let_in:
        return Refusal("refusal-not-let-in", {"who": who.handle})
    fact = FamilyLetOut(case=case.id, at=now, person=who.id, by=by.id)
    return Decision((fact,), (Say(ToWriter(), "room-let-out", {"who": who.handle}),))


def note_answer(case: Case, by: Person, who: Person, said: Answer, now: datetime) -> Decision | Refusal:
    """What one of the family says of sharing the room. A no puts people out at once, and they stay out."""
    if not who.is_family:
        return Refusal("refusal-room-family-only", {"who": who.handle})
    noted: Fact = RoomAnswerNoted(case=case.id, at=now, person=who.id, answer=said, by=by.id)
    after = fold(case, (noted,))
    still = {each.id for each in family_in_room(after, today(now))}
    leaving = [each for each in family_in_room(case, today(now)) if each.id not in still or _says_no(each, who, said)]
    out = tuple(FamilyLetOut(case=case.id, at=now, person=each.id, by=by.id) for each in leaving)
    args: dict[str, TextArgument] = {
        "who": who.handle,
        "answer": f"@word-{said.name.lower()}",
        "out": handles(leaving),
    }
    return Decision((noted, *out), (Say(ToWriter(), "room-answer-noted", args),))


def _says_no(there: Person, who: Person, said: Answer) -> bool:
    return there.id == who.id and said is Answer.NO


def _chosen(case: Case, by: Person, kinds: tuple[Category, ...], now: datetime) -> RoomKindsSet | Refusal:
    day = today(now)
    record = record_in_force(case, day)
    known = {grant.category for grant in shared(effective(case, day))}
    if record is None or not known:
        return Refusal("refusal-room-without-consent")
    strange = in_order(frozenset(kinds) - known)
    if strange:
        can = tuple(map(category_text, in_order(frozenset(known))))
        return Refusal("refusal-kinds-not-granted", {"kinds": tuple(map(category_text, strange)), "known": can})
    ordered = in_order(frozenset(kinds))
    return RoomKindsSet(case=case.id, at=now, record=record.paper.record, kinds=ordered, by=by.id)


def _done(case: Case, chosen: RoomKindsSet, now: datetime) -> Decision:
    return Decision((chosen,), (Say(ToWriter(), "room-kinds-set", _kinds_args(case, chosen, today(now))),))


def _kinds_args(case: Case, chosen: RoomKindsSet, day: date) -> dict[str, TextArgument]:
    joining = desired(fold(case, (chosen,)), day) - desired(case, day)
    return {"kinds": tuple(map(category_text, chosen.kinds)), "joining": _handles(case, joining)}


def _wrong_with(case: Case, by: Person, who: Person, now: datetime) -> Refusal | None:
    if not who.is_family:
        return Refusal("refusal-room-family-only", {"who": who.handle})
    if who.id in case.rooms.talk.let_in:
        return Refusal("refusal-already-let-in", {"who": who.handle})
    inside = fold(case, (FamilyLetIn(case=case.id, at=now, person=who.id, by=by.id),))
    why = why_family_out(inside, inside.people[who.id], today(now))
    if why is None and not is_silent_to(case, who):
        return None
    guardians = tuple(each.handle for each in case.in_role(Role.GUARDIAN) if not each.out)
    reason = why if why in NAMED else "not-reached"
    return Refusal(f"refusal-let-in-{reason}", {"who": who.handle, "guardians": guardians})


def _handles(case: Case, people: frozenset[PersonId]) -> tuple[str, ...]:
    return tuple(who.handle for who in case.people.values() if who.id in people)
