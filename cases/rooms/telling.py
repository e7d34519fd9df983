"""What is said when what may be spoken of in the room changes, or the group becomes less than whole (R15, R27)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.categories import CATEGORIES, category_text, party_text
from cases.consent.effective import effective, shared
from cases.consent.in_force import record_in_force
from cases.days import quiet_until, today
from cases.decision import LACKING, Decision, Effect, Line, Say, TextArgument, ToCaseRoom, ToCoordinators
from cases.facts import Fact, Joined, RoomKindsSaid, RoomKindsTold
from cases.ids import Category, PersonId
from cases.people import LEADERS, Person
from cases.rooms.admission import desired, takes_part, why_out
from cases.rooms.kinds import in_order, lacks, not_covered, room_kinds
from cases.rooms.outside import WhyNotIn

TOGETHER: Final = timedelta(minutes=2)
"""How long what is said to those who come waits for the others who are asked in."""
AFTER: Final = timedelta(microseconds=1)
"""By how much one saying comes after another at the least."""
INCOMPLETE: Final = "group-incomplete-told"


def announce(case: Case, now: datetime) -> Decision:
    """What has not been said yet of the room as it is today; nothing when all of it has.

    In the room what may be spoken of there; to the coordinators who is kept out by it, and what the group lacks. Before
    the first paper there is nothing to say. What changed during the night is said in the morning."""
    is_now = _as_it_is(case, now)
    before = case.rooms.talk.told or RoomKindsTold(case=case.id, at=now, record=None)
    facts: list[Fact] = []
    effects: list[Effect] = []
    quiet = quiet_until(now)
    if replace(is_now, at=before.at) != before:
        facts.append(is_now)
    if is_now.kinds and is_now.kinds != case.rooms.talk.notice.kinds:
        facts.append(RoomKindsSaid(case=case.id, at=now, kinds=is_now.kinds))
        effects.append(_notice(is_now.kinds, now, _not_before(case, is_now.kinds, now)))
    less = tuple(case.named(person) for person in is_now.less if person not in before.less)
    if less:
        args: dict[str, TextArgument] = {"people": less_lines(case, less, now)}
        effects.append(Say(ToCoordinators(), "room-less-told", args, not_before=quiet))
    if set(is_now.missing) - set(before.missing):
        missing = tuple(map(party_text, is_now.missing))
        effects.append(Say(ToCoordinators(), INCOMPLETE, {LACKING: missing}, not_before=quiet))
    return Decision(tuple(facts), tuple(effects))


def _not_before(case: Case, kinds: tuple[Category, ...], now: datetime) -> datetime | None:
    """When the room is told. That less may be spoken of there than before never waits for anybody; else those who are
    asked in read it too, and `came_in` says it in the place of this where they come sooner."""
    quiet = quiet_until(now)
    if not set(case.rooms.talk.notice.kinds) <= set(kinds) or not _is_somebody_to_come(case, now):
        return quiet
    return max(now + TOGETHER, quiet or now)


def _is_somebody_to_come(case: Case, now: datetime) -> bool:
    """One who may be in the room, has not been seen there, and has not walked out."""
    asked = (case.named(person).presence for person in desired(case, today(now)))
    return any(there.in_room(case.room).joined is None and not there.has_left(case.room) for there in asked)


def came_in(case: Case, inside: Iterable[PersonId], now: datetime, *, awaited: bool) -> Decision:
    """Someone who joined the case room after it was told what may be spoken of cannot read that: it is said again.

    Once for several: while others are asked in (`awaited`) it waits for them, two minutes at most. `inside`: who has
    joined and may be there. Nothing here asks what consent holds; where that has changed, `announce` says so."""
    seen = {person: case.named(person).presence.in_room(case.room).joined for person in inside}
    joined = {person: since or now for person, since in seen.items()}
    facts: list[Fact] = [*_joined(case, (person for person, since in seen.items() if since is None), now)]
    waiting = [joined[person] for person in unheard(case, joined)]
    if not waiting or (awaited and now < min(waiting) + TOGETHER):
        return Decision(tuple(facts))
    moment = _after_what_was_said(case, now)
    facts.append(RoomKindsSaid(case=case.id, at=moment, kinds=case.rooms.talk.notice.kinds))
    return Decision(tuple(facts), (_notice(case.rooms.talk.notice.kinds, moment, None),))


def _after_what_was_said(case: Case, now: datetime) -> datetime:
    """So that what waits to be said is not said too: a saying goes by its moment."""
    said = case.rooms.talk.notice.said
    return now if said is None else max(now, said + AFTER)


def _joined(case: Case, people: Iterable[PersonId], now: datetime) -> Iterator[Joined]:
    if case.room is not None:
        yield from (Joined(case=case.id, at=now, room=case.room, person=person) for person in people)


def unheard(case: Case, inside: Iterable[PersonId]) -> tuple[PersonId, ...]:
    """Those of them who were not there when the room was last told what may be spoken of; nobody where nothing may be.

    Those who lead the case are not told in front of all: it stands in what they get when the case becomes theirs."""
    notice = case.rooms.talk.notice
    if not notice.kinds:
        return ()
    return tuple(who for who in inside if who not in notice.heard and case.named(who).role not in LEADERS)


def _notice(kinds: tuple[Category, ...], now: datetime, quiet: datetime | None) -> Say:
    who = {"name": "@coordinator-name", "phone": "@coordinator-phone"}
    spoken = tuple(Line(f"spoken-{kind.replace('_', '-')}") for kind in kinds)
    args: dict[str, TextArgument] = {**spoken_of(kinds), **who, "spoken": spoken}
    return Say(ToCaseRoom(), "room-kinds-now", args, not_before=quiet, pinned=now)


TO_ONE_OF_THEM: Final = frozenset({"withdrawn-told", "withdrawal-taken-down"})
"""The same told to coordinators one by one: the one who did it is answered, not told."""


def with_what_is_missing(effects: tuple[Effect, ...], announced: Decision) -> tuple[tuple[Effect, ...], Decision]:
    """The effects of a decision, and what is announced after it: one message of one moment (R94).

    Where the coordinators are told who is out, that text says too what the group lacks (`lacking`), and nothing else
    does. What is said to nobody else at that moment keeps a message of its own (R15)."""
    lacking = next((say for say in announced.effects if isinstance(say, Say) and say.text == INCOMPLETE), None)
    if lacking is None or not any(map(_has_room_for_it, effects)):
        return effects, announced
    rest = tuple(effect for effect in announced.effects if effect is not lacking)
    return tuple(_fuller(effect, lacking) for effect in effects), replace(announced, effects=rest)


def _fuller(effect: Effect, lacking: Say) -> Effect:
    if not isinstance(effect, Say) or not _has_room_for_it(effect):
        return effect
    return replace(effect, args={**effect.args, LACKING: lacking.args[LACKING]})


def _has_room_for_it(effect: Effect) -> bool:
    if not isinstance(effect, Say) or effect.args.get(LACKING) != ():
        return False
    return effect.to == ToCoordinators() or effect.text in TO_ONE_OF_THEM


def spoken_of(kinds: tuple[Category, ...]) -> dict[str, TextArgument]:
    """What may be spoken of, and what not."""
    others = tuple(kind for kind in CATEGORIES if kind not in kinds)
    return {"kinds": tuple(map(category_text, kinds)), "others": tuple(map(category_text, others))}


def less_lines(case: Case, people: tuple[Person, ...], now: datetime) -> tuple[Line, ...]:
    """Those who may know too little for the room, and what they lack."""
    day, code = today(now), ("code", case.code)
    return tuple(
        Line("line-less", (code, ("who", who.handle), ("kinds", tuple(map(category_text, lacks(case, who, day))))))
        for who in people
    )


def kept_out(case: Case, now: datetime) -> tuple[PersonId, ...]:
    """The actors who take part today and know too little to be in the room."""
    day = today(now)
    return tuple(
        who.id
        for who in case.people.values()
        if who.is_actor and takes_part(case, who, day) and why_out(case, who, day) is WhyNotIn.LESS_CLEARED
    )


def _as_it_is(case: Case, now: datetime) -> RoomKindsTold:
    day = today(now)
    record = record_in_force(case, day)
    return RoomKindsTold(
        case=case.id,
        at=now,
        record=record.paper.record if record else None,
        kinds=in_order(room_kinds(case, day)),
        less=kept_out(case, now),
        missing=not_covered(case, day) if shared(effective(case, day)) else (),
    )
