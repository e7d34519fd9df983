"""The plan's actions, each with one owner and a date; a stranger's action reads like none (R57)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.categories import category_text
from cases.consent.family_matters import about_whom
from cases.days import today
from cases.decision import (
    About,
    Ask,
    Decision,
    Effect,
    Line,
    Refusal,
    Say,
    TextArgument,
    ToCoordinators,
    Together,
    ToPerson,
    ToWriter,
)
from cases.facts import ActionAdded, ActionDeclined, ActionDone, ActionMoved, Fact
from cases.family.guardians import kinds_lacking
from cases.parts import part_on, parts_on
from cases.people import Person
from cases.rooms.admission import takes_part, why_out
from cases.rooms.outside import WhyNotIn, why_gone
from cases.topics.plan import Action

AREAS: Final = (
    "skola",
    "boende",
    "halsa",
    "fritid",
    "familj",
    "umgange",
    "ekonomi",
    "attityd",
    "myndigheter",
)
"""The areas of life that an action can belong to (R58)."""
SUGGESTED_DAYS: Final = 14
LONGEST_TITLE: Final = 200


def add(
    case: Case,
    by: Person,
    title: str,
    area: str,
    owner: str | None,
    due: date | None,
    now: datetime,
    about: str | None = None,
) -> Decision | Refusal:
    """A new action. Without owner or date it is refused (R57).

    `area`: one of AREAS, or the word that means none. `owner`: a handle. `about`: the handle of one of the family
    whose own matter it is (R18)."""
    concerns = about_whom(case, about, today(now)) if about else None
    wrong = concerns if isinstance(concerns, Refusal) else _wrong_with(case, title, area, owner, due, now)
    if wrong is not None:
        return wrong
    who = case.called(owner or "")
    assert who is not None
    assert due is not None

    number = 1 + max(case.plan.actions, default=0)
    fact = ActionAdded(
        case=case.id,
        at=now,
        number=number,
        title=title.strip(),
        area=area,
        owner=who.id,
        due=due,
        by=by.id,
        about=None if isinstance(concerns, Refusal) else concerns,
    )
    args: dict[str, TextArgument] = {"number": number, "title": fact.title, "owner": who.handle, "due": due}
    args |= {"area": area_text(area)}
    return Decision((fact,), (Say(ToWriter(), "action-added", args), *_told_to(case, who, by, fact, args)))


AT_A_SITTING: Final = timedelta(minutes=2)
"""How long the word to the owner waits for other actions that are given to them meanwhile, in whatever case."""
YOURS: Final = Together("actions-yours", "actions-yours", "line-action-yours", "actions-yours-ends")


def _told_to(case: Case, who: Person, by: Person, made: ActionAdded, args: Mapping[str, TextArgument]) -> Iterator[Say]:
    """The owner hears of it when it is made, and may answer at once; not one who made it themselves."""
    if who.id != by.id:
        about = About(Ask.ACTIONS, case.id, person=who.id, numbers=(made.number,), asked=made.at)
        told = Say(ToPerson(who.id), _to(who, "action-yours"), args, act=True, about=about)
        yield told if who.is_family else replace(told, not_before=made.at + AT_A_SITTING, together=YOURS)


def done(case: Case, by: Person, numbers: Sequence[int], now: datetime) -> Decision | Refusal:
    """These are done. Staff may say it of any, an owner of their own; a stranger's action reads like none."""
    found = _found(case, by, numbers)
    if isinstance(found, Refusal):
        return found
    left = [action for action in found if not action.done]
    if not left:
        return Refusal("refusal-already-done", {"numbers": _numbers(found)})
    facts = tuple(ActionDone(case=case.id, at=now, number=action.number, by=by.id) for action in left)
    return Decision(facts, (Say(ToWriter(), _to(by, "actions-done"), {"numbers": _numbers(left)}),))


def move(case: Case, by: Person, number: int, due: date, now: datetime) -> Decision | Refusal:
    """A new date; when the owner sets it, the coordinators hear of it."""
    found = _open(case, by, (number,))
    if isinstance(found, Refusal):
        return found
    if due < today(now):
        return Refusal("refusal-time-past", {"said": due})
    fact = ActionMoved(case=case.id, at=now, number=number, due=due, by=by.id)
    args: dict[str, TextArgument] = {"number": number, "due": due}
    effects: tuple[Effect, ...] = (Say(ToWriter(), _to(by, "action-moved"), args),)
    if not by.is_staff:
        effects += (Say(ToCoordinators(), "action-moved-told", args | {"who": by.handle}),)
    return Decision((fact,), effects)


def decline(case: Case, by: Person, numbers: Sequence[int], now: datetime) -> Decision | Refusal:
    """The owner cannot: the coordinators are told, and the owner stands until they change it."""
    found = _open(case, by, numbers)
    if isinstance(found, Refusal):
        return found
    facts: tuple[Fact, ...] = tuple(
        ActionDeclined(case=case.id, at=now, number=action.number, by=by.id) for action in found
    )
    thanks = Say(ToWriter(), _to(by, "action-declined"), {"numbers": _numbers(found)})
    told = Say(ToCoordinators(), "action-declined-told", {"numbers": _numbers(found), "who": by.handle}, act=True)
    return Decision(facts, (thanks, told))


def area_text(area: str) -> str:
    """Its name in the reader's language: a reference to the text `area-…`."""
    return f"@area-{area}"


def open_actions(case: Case) -> tuple[Action, ...]:
    """What is promised and not done, the soonest first."""
    return tuple(sorted((a for a in case.plan.actions.values() if not a.done), key=lambda a: (a.due, a.number)))


def owned(case: Case, person: Person) -> tuple[Action, ...]:
    """The open actions of one person."""
    return tuple(action for action in open_actions(case) if action.owner == person.id)


def known_to_family(case: Case, who: Person, day: date) -> tuple[Action, ...]:
    """The open actions that one of the family may know of: none about another of them, and of a guardian only what
    guardians may know (R18, R92)."""
    theirs = (action for action in open_actions(case) if action.about in {None, who.id})
    return tuple(action for action in theirs if not kinds_lacking(case, who, action.area, day))


def line(case: Case, action: Action) -> Line:
    """One action as one line of a list: number, words, area, date, owner."""
    shared = (("number", action.number), ("title", action.title), ("area", area_text(action.area)), ("due", action.due))
    if action.owner is None:
        return Line("line-action-without-owner", shared)
    return Line("line-action", (*shared, ("owner", case.handle(action.owner))))


def family_line(action: Action) -> Line:
    """The same for one of the family about their own: no area and no handle (R93)."""
    return Line("family-line-action", (("number", action.number), ("title", action.title), ("due", action.due)))


def suggested_due(now: datetime) -> date:
    """A date to fill in where none was given: two weeks from now."""
    return today(now) + timedelta(days=SUGGESTED_DAYS)


def missing_fields(owner: str | None, due: date | None) -> tuple[str, ...]:
    """What an action lacks, as ids of texts (R57)."""
    return tuple(name for name, value in (("@field-owner", owner), ("@field-due", due)) if not value)


def _wrong_with(
    case: Case, title: str, area: str, owner: str | None, due: date | None, now: datetime
) -> Refusal | None:
    if not title.strip():
        return Refusal("refusal-action-without-title")
    if len(title) > LONGEST_TITLE:
        return Refusal("refusal-title-too-long", {"longest": LONGEST_TITLE})
    if owner is None or due is None:
        lacks = missing_fields(owner, due)
        return Refusal("refusal-action-incomplete", {"missing": lacks, "suggested": suggested_due(now)})
    if area not in AREAS:
        return Refusal("refusal-unknown-area", {"said": area, "known": tuple(map(area_text, AREAS))})
    if due < today(now):
        return Refusal("refusal-time-past", {"said": due})
    return _cannot_own(case, owner, area, now)


def _cannot_own(case: Case, owner: str, area: str, now: datetime) -> Refusal | None:
    """An owner must be someone who may be reminded of it: covered today, or family that is still in the case; and a
    guardian only of what guardians may know (R92)."""
    who = case.called(owner)
    if who is None:
        known = tuple(person.handle for person in parts_on(case, today(now)))
        return Refusal("refusal-unknown-handle", {"said": owner, "known": known})
    who = part_on(case, who, today(now))
    if who.out or not (who.is_family or takes_part(case, who, today(now))):
        why = why_gone(who) if who.out else why_out(case, who, today(now)) or WhyNotIn.NO_CONSENT
        return Refusal("refusal-owner-not-in", {"who": who.handle, "why": why.words})
    lacking = kinds_lacking(case, who, area, today(now))
    if lacking:
        return Refusal(
            "refusal-guardian-may-not-know", {"who": who.handle, "kinds": tuple(map(category_text, lacking))}
        )
    return None


def _found(case: Case, by: Person, numbers: Iterable[int]) -> tuple[Action, ...] | Refusal:
    wanted = tuple(dict.fromkeys(numbers))
    known = {number: action for number, action in case.plan.actions.items() if by.is_staff or action.owner == by.id}
    strange = tuple(str(number) for number in wanted if number not in known)
    if strange or not wanted:
        # Others hear that none of theirs is called so, as if there were none.
        return Refusal(
            "refusal-no-action" if by.is_staff else "refusal-no-such-action", {"numbers": strange, "code": case.code}
        )
    return tuple(known[number] for number in wanted)


def _open(case: Case, by: Person, numbers: Iterable[int]) -> tuple[Action, ...] | Refusal:
    found = _found(case, by, numbers)
    if isinstance(found, Refusal):
        return found
    closed = [action for action in found if action.done]
    return Refusal("refusal-already-done", {"numbers": _numbers(closed)}) if closed else found


def _numbers(actions: Iterable[Action]) -> tuple[str, ...]:
    return tuple(str(action.number) for action in actions)


def _to(by: Person, text: str) -> str:
    return f"family-{text}" if by.is_family else text
